/** The focus team works in blocks: each cycle the white customers to whom most hours are due, formed, started and, with what passed the gate, finished on the last Friday. */
import type { MatterPage } from '../../src/core/matter/matter-page.ts'
import type { VerdictRow } from '../../src/core/plan/focus.ts'
import { share, type Organisation } from './organisation.ts'
import type { Program } from './program.ts'
import type { Owed } from './teams.ts'

export type Matter = { readonly id: string; readonly status: string; readonly owner: string }
export type BlockDone = {
  readonly id: string
  readonly owner: string
  /** Places of its customers in the organisation. */
  readonly customers: ReadonlySet<number>
  /** What came up, and where the gate left it. */
  readonly matters: readonly Matter[]
}

const MATTERS_A_CYCLE = 2

/** Of the white customers with hours due as many as fill the cycle; null where there is none. */
export async function openBlock(
  program: Program,
  organisation: Organisation,
  rows: readonly VerdictRow[],
  owed: Owed,
  cycle: number,
): Promise<BlockDone | null> {
  const { customers, members } = organisation
  const place = new Map(customers.map(({ id }, at) => [`key:${id}`, at]))
  const due = rows
    .filter(({ id, verdict, hoursPlanned }) => verdict === 'white' && hoursPlanned > 0 && owed[place.get(id)!]! > 0)
    .toSorted((a, b) => owed[place.get(b.id)!]! - owed[place.get(a.id)!]! || (a.id < b.id ? -1 : 1))
  if (due.length === 0) return null
  // A quarter of those with hours due: a cycle has time for about so many.
  const chosen = due.slice(0, Math.ceil(due.length / 4))
  const owner = `key:${1 + (cycle % members.length)}`
  const id = idOf('b', cycle, 0)
  const ask = (name: string, input: object) => program.ask(`block/${name}`, { block: id, ...input }, owner)
  await ask('form-block', { name: `Cyclus ${cycle}`, customers: chosen.map((one) => one.id), owner })
  await ask('define-block', { finishedWhen: 'Iedere klant is bezocht en elke kwestie opgelost' })
  const matters: Matter[] = []
  for (let at = 0; at < MATTERS_A_CYCLE; at++) matters.push(await catchOne(program, organisation, cycle, at))
  await ask('queue-block', {})
  await ask('start-block', {})
  return { id, owner, matters, customers: new Set(chosen.map((one) => place.get(one.id)!)) }
}

/** What is in it is solved by its owner, and the block is finished. */
export async function closeBlock(program: Program, { id, owner, matters }: BlockDone): Promise<void> {
  for (const matter of matters)
    if (matter.status === 'in-block') await program.ask('matter/solve-matter', { matter: matter.id }, matter.owner)
  await program.ask('block/finish-block', { block: id }, owner)
}

/** Something comes up at a customer and goes through the gate. What the data cannot answer the team answers yes, and GO. It takes no hours and brings nothing: only the gate is tried here. */
async function catchOne(program: Program, { seed, customers, members }: Organisation, cycle: number, at: number): Promise<Matter> {
  const drawn = (what: string) => share(seed, `matter ${cycle} ${at} ${what}`)
  const customer = customers[Math.floor(drawn('customer') * customers.length)]!
  const owner = `key:${1 + Math.floor(drawn('member') * members.length)}`
  const matter = idOf('a', cycle, at)
  const hours = 1 + Math.round(4 * drawn('hours'))
  const remains = { hours, valueEuro: Math.round(hours * 200 * drawn('value')) }
  await program.ask(
    'matter/catch-matter',
    { matter, title: `Vraag ${cycle}-${at}`, ties: { customer: `key:${customer.id}` }, remains },
    owner,
  )
  for (;;) {
    const { matter: found } = await program.ask<MatterPage>(`matter/show-matter?matter=${matter}`)
    if (found.test === null) return { id: matter, status: found.status, owner }
    const answer = found.test === 'pareto' ? 'no' : 'yes'
    await program.ask('matter/answer-test', { matter, test: found.test, answer }, owner)
  }
}

const idOf = (kind: 'a' | 'b', cycle: number, at: number): string =>
  `00000000-0000-4000-${kind}000-${String(100 * cycle + at).padStart(12, '0')}`
