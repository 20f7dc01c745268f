/**
 * The story of one organisation: a year as it always was, its files brought to the program, then cycles of two weeks in which
 * a team works, its files are brought, the program makes its plan, and the hours of the next cycle are divided.
 */
import type { CoursePage } from '../../src/core/course/course-page.ts'
import { defaultStandards } from '../../src/core/customer/standards.ts'
import type { Focus, PlanSummary, VerdictList, VerdictRow } from '../../src/core/plan/focus.ts'
import { closeBlock, openBlock, type BlockDone } from './blocks.ts'
import { cycleDays, cycleFiles, masterFiles, type Spent } from './files.ts'
import { CYCLES_A_YEAR, marketAfter, marketAt, type Market } from './market.ts'
import { share, type Organisation } from './organisation.ts'
import type { Program } from './program.ts'
import { asBefore, equally, nobodyOwed, owedAfter, visitsOfCycle, type Owed, type Wanted } from './teams.ts'

export type Manner = 'as-before' | 'equally'

/** A cycle as it truly was: what was invoiced and what was spent. */
export type CycleDone = {
  readonly cycle: number
  readonly cents: readonly number[]
  readonly spent: readonly Spent[]
  readonly marginEuro: number
  readonly hours: number
}
/** With the plan by which it was worked, and the block. */
export type FocusCycle = CycleDone & {
  readonly plan: PlanSummary
  readonly rows: readonly VerdictRow[]
  readonly block: BlockDone | null
}
type Standing = { readonly market: Market; readonly owed: Owed }

/** The year before anybody looked: 26 cycles as they always were, and how it stands after that. */
export function firstYear(organisation: Organisation): Standing & { readonly cycles: readonly CycleDone[] } {
  const begun = { market: marketAt(organisation), owed: nobodyOwed(organisation, (id) => share(organisation.seed, `standing ${id}`)) }
  return worked(organisation, begun, asBefore(organisation), 0)
}

/** The year after it, of a team that keeps spreading its hours. It looks at no plan, so it needs no program. */
export const spreadYear = (organisation: Organisation, manner: Manner): readonly CycleDone[] =>
  yearOf(organisation, manner === 'equally' ? equally(organisation) : asBefore(organisation))

/** The same year of a team that keeps to one plan, whatever later plans say. */
export const keptYear = (organisation: Organisation, rows: readonly VerdictRow[]): readonly CycleDone[] =>
  yearOf(organisation, asPlanned(organisation, rows))

const yearOf = (organisation: Organisation, wanted: readonly Wanted[]): readonly CycleDone[] =>
  worked(organisation, firstYear(organisation), wanted, CYCLES_A_YEAR).cycles

/** The same year of a team that works as the program says. */
export async function focusYear(organisation: Organisation, program: Program, count = CYCLES_A_YEAR): Promise<readonly FocusCycle[]> {
  const before = firstYear(organisation)
  let { market, owed } = before
  program.at(morningAfter(CYCLES_A_YEAR - 1))
  await program.bring([...masterFiles(organisation), ...cycleFiles(organisation, before.cycles)])
  await program.settled()
  await orderTakesNothing(program)
  const cycles: FocusCycle[] = []
  for (let cycle = CYCLES_A_YEAR; cycle < CYCLES_A_YEAR + count; cycle++) {
    const { plan, rows } = await planOf(program)
    const wanted = asPlanned(organisation, rows)
    owed = owedAfter(owed, wanted)
    const block = await openBlock(program, organisation, rows, owed, cycle)
    const visits = visitsOfCycle(organisation, owed, wanted, block?.customers)
    const passed = after(organisation, market, cycle, visits.spent)
    owed = visits.owed
    market = passed.market
    program.at(`${cycleDays(cycle).to}T16:00:00.000Z`)
    if (block) await closeBlock(program, block)
    program.at(morningAfter(cycle))
    await program.bring(cycleFiles(organisation, [passed.done]))
    await program.settled()
    cycles.push({ ...passed.done, plan, rows, block })
  }
  return cycles
}

/** Brings the files of a whole year, or two, to a program that nobody followed. */
export async function bringYears(organisation: Organisation, program: Program, cycles: readonly CycleDone[]): Promise<void> {
  program.at(morningAfter(cycles.at(-1)!.cycle))
  await program.bring([...masterFiles(organisation), ...cycleFiles(organisation, cycles)])
  await program.settled()
  await orderTakesNothing(program)
}

/** The course up to now, measured by the program. */
export const courseOf = (program: Program): Promise<CoursePage> => program.ask<CoursePage>('course/show-course')

export async function planOf(program: Program): Promise<{ readonly plan: PlanSummary; readonly rows: readonly VerdictRow[] }> {
  const { plan } = await program.ask<Focus>('plan/show-focus')
  if (plan === null) throw new Error('there is no plan')
  return { plan, rows: (await program.ask<VerdictList>('plan/list-verdicts?limit=1000')).rows }
}

/** Orders come in by themselves here, and everybody writes down every hour: an order takes no selling time, and a director says so. */
async function orderTakesNothing(program: Program): Promise<void> {
  const standards = { ...defaultStandards, minutes: { ...defaultStandards.minutes, order: 0 } }
  await program.ask('customer/set-standards', { standards }, 'key:1')
  await program.settled()
}

/** The hours of the plan, at whom it gives them to. */
function asPlanned({ customers, members }: Organisation, rows: readonly VerdictRow[]): readonly Wanted[] {
  const place = new Map(customers.map(({ id }, at) => [`key:${id}`, at]))
  const seat = new Map(members.map(({ name }, at) => [name, at]))
  return rows
    .filter(({ hoursPlanned }) => hoursPlanned > 0)
    .map(({ id, owner, hoursPlanned }) => ({ customer: place.get(id)!, member: seat.get(owner!)!, hours: hoursPlanned }))
}

function worked(organisation: Organisation, begun: Standing, wanted: readonly Wanted[], from: number) {
  let { market, owed } = begun
  const cycles = Array.from({ length: CYCLES_A_YEAR }, (_, at): CycleDone => {
    const visits = visitsOfCycle(organisation, owedAfter(owed, wanted), wanted)
    const passed = after(organisation, market, from + at, visits.spent)
    owed = visits.owed
    market = passed.market
    return passed.done
  })
  return { market, owed, cycles }
}

function after(organisation: Organisation, market: Market, cycle: number, spent: readonly Spent[]) {
  const minutes = organisation.customers.map(() => 0)
  for (const one of spent) minutes[one.customer]! += one.minutes
  const { cents, market: next } = marketAfter(organisation, market, cycle, minutes)
  const done: CycleDone = { cycle, cents, spent, marginEuro: sum(cents) / 100, hours: sum(minutes) / 60 }
  return { done, market: next }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Monday eight o'clock after a cycle. */
const morningAfter = (cycle: number): string => `${cycleDays(cycle + 1).from}T08:00:00.000Z`
