/** Keeps the facts of one file: all of them or none, because they are of one transaction. */
import { dayOfFact, type FactKind } from '../../core/fact/fact.ts'
import type { KnownMember } from '../../core/fact/match-members.ts'
import { addPassed, type Passed } from '../../core/fact/pass.ts'
import type { Problem } from '../../core/fact/problem.ts'
import type { Who } from '../../core/fact/who.ts'
import type { CustomerId, Day } from '../../core/units.ts'
import { resolveFacts, type RowFact } from '../../intake/resolve.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { customersOfImport, remakeCustomers, saveSaid, type SaidOfCustomer } from '../../store/rows/customers-said.ts'
import { longDays } from '../../store/rows/long-days.ts'
import { claimMended } from '../../store/rows/mended.ts'
import { saveFacts, type NamedMember } from '../../store/rows/save-facts.ts'
import { toldTwice } from '../../store/rows/told-twice.ts'
import { settleWhatCounts } from '../../store/rows/what-counts.ts'
import { ahead, inLargeBatches } from './ahead.ts'
import type { Ready } from './examine-imports.ts'

/** What was kept of a file: its rows, readable or not, and what they gave. */
export type Kept = {
  readonly rowsRead: number
  readonly facts: Partial<Record<FactKind, number>>
  readonly passed: Passed
}

/** Whoever keeps facts says where problems go, hears how far it is, and may stop it by throwing. */
export type Keeping = {
  readonly noteProblems: (problems: readonly Problem[], part?: number) => Promise<void>
  readonly onRows: (rowsRead: number) => Promise<void>
  /** The first day of which facts are kept; null when all are. */
  readonly keptFrom: Day | null
}

/** In the transaction that it is given; `members` are those that all files together name. */
export async function keepFacts(
  tx: Transaction,
  { id, file }: Ready,
  who: Who,
  members: readonly KnownMember[],
  { noteProblems, onRows, keptFrom }: Keeping,
): Promise<Kept> {
  const known = new Map(members.map((member) => [member.id, member]))
  const mentioned = new Set<string>()
  const said = new Map<CustomerId, SaidOfCustomer>()
  const facts: Partial<Record<FactKind, number>> = {}
  let passed: Passed = {}
  let rowsRead = 0

  await noteProblems(file.notes)
  for await (const batch of ahead(inLargeBatches(resolveFacts(file, who)))) {
    const { part } = batch.reading
    const kept = keptFrom === null ? batch.facts : batch.facts.filter((fact) => !isBefore(fact, keptFrom))
    for (const fact of kept) noteSaid(said, fact)
    await saveFacts(tx, id, {
      part,
      members: kept.flatMap(membersOf),
      lines: kept.filter((fact) => fact.kind === 'invoice-line'),
      touches: kept.filter((fact) => fact.kind === 'touch'),
      deals: kept.filter((fact) => fact.kind === 'deal'),
      contacts: kept.filter((fact) => fact.kind === 'contact'),
    })
    await noteProblems(batch.problems, part)
    for (const fact of kept) facts[fact.kind] = (facts[fact.kind] ?? 0) + 1
    passed = addPassed(passed, batch.passed)
    if (kept.length < batch.facts.length) passed = addPassed(passed, { 'too-old': rowsIn(batch.facts) - rowsIn(kept) })
    rowsRead += batch.rows
    await onRows(rowsRead)
  }
  await saveSaid(tx, id, [...said.values()])
  const customers = await customersOfImport(tx, id)
  await remakeCustomers(tx, customers)
  await claimMended(tx, id)
  await settleWhatCounts(tx, customers)
  await noteProblems([...(await toldTwice(tx, id)), ...(await longDays(tx, id))])
  return { rowsRead, facts, passed }

  function membersOf(fact: RowFact): NamedMember[] {
    const member = fact.kind === 'customer-row' ? fact.owner : fact.member
    const stated = fact.kind === 'member-row'
    if (member === null || (!stated && mentioned.has(member))) return []
    mentioned.add(member)
    const { key, name } = known.get(member) ?? { key: null, name: null }
    return [{ id: member, key, name: name === key ? null : name, netHours: stated ? fact.netHours : null }]
  }
}

const isBefore = (fact: RowFact, from: Day): boolean => (dayOfFact(fact) ?? from) < from

const rowsIn = (facts: readonly RowFact[]): number => new Set(facts.map(({ row }) => row)).size

/** What the file says of a customer, by the id of its own words: the first row that says something is believed, a list before an invoice. */
function noteSaid(said: Map<CustomerId, SaidOfCustomer>, fact: RowFact): void {
  if (fact.kind === 'member-row') return
  const list = fact.kind === 'customer-row' ? fact : null
  const id = fact.saidAs ?? fact.customer
  const before = said.get(id)
  const { key, name, vat = null, kvk = null, domain = null } = fact.reference
  if (before !== undefined && list === null && (before.name !== null || name === null)) return
  const better = list !== null && before?.listed === false
  said.set(id, {
    id,
    key: before?.key ?? key,
    name: (better ? (name ?? before?.name) : (before?.name ?? name)) ?? null,
    vat: before?.vat ?? vat,
    kvk: before?.kvk ?? kvk,
    domain: before?.domain ?? domain,
    group: before?.group ?? list?.group ?? null,
    owner: before?.owner ?? list?.owner ?? null,
    listed: list !== null || (before?.listed ?? false),
  })
}
