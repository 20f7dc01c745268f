/** A year of 26 cycles through the application: the focus team against the same team spread over everyone, in an organisation whose truth is known. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { intervalOf, marginPerHour, pairedDifference } from '../../examples/simulated-organisation/compare.ts'
import { cycleDays } from '../../examples/simulated-organisation/files.ts'
import { organisationOf, type Organisation } from '../../examples/simulated-organisation/organisation.ts'
import { worldOf } from '../../examples/simulated-organisation/worlds.ts'
import {
  bringYears,
  courseOf,
  firstYear,
  focusYear,
  spreadYear,
  type CycleDone,
  type FocusCycle,
} from '../../examples/simulated-organisation/year.ts'
import type { CoursePage } from '../../src/core/course/course-page.ts'
import type { MeasureCode } from '../../src/core/course/measure.ts'
import { dayFromNumber, dayNumber } from '../../src/core/units.ts'
import { withStore } from '../../src/store/open/test-store.ts'
import { simulatedProgram, type SimulatedProgram } from '../simulated-program.ts'

const stores = withStore()
const size = { customers: 60, members: 3 }
const YEAR = 26

async function withProgram<T>(work: (program: SimulatedProgram) => Promise<T>): Promise<T> {
  const program = await simulatedProgram(stores.store())
  try {
    return await work(program)
  } finally {
    await program.close()
  }
}

/** A focus team in a workspace of its own, for so many cycles, and the course that the application measured of it. */
const focused = (organisation: Organisation, count?: number) =>
  withProgram(async (program) => {
    const cycles = await focusYear(organisation, program, count)
    await program.caughtUp()
    return { cycles, course: await courseOf(program) }
  })

/** What the course says of each of these cycles. */
function pointsOf({ charts }: CoursePage, measure: MeasureCode, cycles: readonly CycleDone[]) {
  const points = charts.find((chart) => chart.measure === measure)?.points ?? []
  return cycles.map(({ cycle }) => points.find(({ from }) => from === cycleDays(cycle).from))
}

/** Nobody works more minutes in a cycle than there are, and a team that has a plan leaves next to none. */
function withinCapacity({ members }: Organisation, cycles: readonly CycleDone[]): void {
  for (const { cycle, spent } of cycles)
    members.forEach(({ hours }, member) => {
      const minutes = spent.reduce((sum, one) => sum + (one.member === member ? one.minutes : 0), 0)
      assert.ok(minutes <= (60 * hours) / YEAR, `cycle ${cycle}: ${minutes} minutes`)
    })
}

/** The margin and the hours that the application measured are those that truly were, to the cent and to the minute. */
function saysWhatWas(course: CoursePage, cycles: readonly CycleDone[]): void {
  const margin = pointsOf(course, 'margin', cycles)
  const strength = pointsOf(course, 'strength', cycles)
  cycles.forEach(({ cycle, cents, hours }, at) => {
    const total = cents.reduce((sum, one) => sum + one, 0)
    assert.equal(Math.round(100 * margin[at]!.basis['marginEuro']!), total, `margin of cycle ${cycle}`)
    assert.equal(Math.round(60 * strength[at]!.basis['allHours']!), Math.round(60 * hours), `hours of cycle ${cycle}`)
  })
}

const organisation = organisationOf(worldOf('as-assumed'), 1, size)
let year: readonly FocusCycle[] = []

test('each of 26 cycles is worked by a plan of the files before it, in a block, within the hours that there are; its course is what truly was', async () => {
  const { cycles, course } = await focused(organisation)
  year = cycles
  assert.equal(cycles.length, YEAR)
  for (const { cycle, plan, block } of cycles) {
    const before = cycleDays(cycle - 1)
    // The last working day of the cycle before, and made on the Monday after it.
    assert.equal(plan.period.to, dayFromNumber(dayNumber(before.to) - 2))
    assert.equal(plan.madeAt.slice(0, 10), cycleDays(cycle).from)
    assert.ok(block && block.customers.size > 0)
  }
  withinCapacity(organisation, cycles)
  saysWhatWas(course, cycles)
  assert.deepEqual(
    pointsOf(course, 'finished', cycles).map((point) => point?.value),
    cycles.map(() => 1),
  )
  const drift = course.charts.find(({ measure }) => measure === 'hour-price')!
  assert.deepEqual(
    cycles.slice(1).map(({ plan }, at) => plan.hourPriceEuro / cycles[at]!.plan.hourPriceEuro - 1),
    pointsOf(course, 'hour-price', cycles)
      .slice(1)
      .map((point) => point?.value),
  )
  // Nothing happens in this world that speaks. Of the price itself, of which a point holds most of the one before, the chart had
  // eight alarms; of what it changes by it has one, where the first plans settle.
  assert.ok(drift.alarms.length <= 2, `${drift.alarms.length} alarms`)
  assert.equal(course.phase.phase, 'steering')
  // Nothing changed in this world but the hours that the plans moved: the price of an hour, 54 EUR, stays about the same. It went
  // to 103, and who was left alone was worked again, while plans took their own hours for habit.
  const [first, last] = [cycles[0]!.plan, cycles.at(-1)!.plan]
  assert.ok(last.hourPriceEuro < 1.25 * first.hourPriceEuro, `${first.hourPriceEuro} to ${last.hourPriceEuro} EUR`)
  assert.ok(last.count.black > 0.5 * first.count.black, `${first.count.black} to ${last.count.black} black`)
  const left = new Set(cycles.flatMap(({ block }) => block!.matters.map(({ status }) => status)))
  assert.deepEqual([...left].toSorted(), ['in-block', 'set-aside'])
})

test('the same hours spread over everyone bring less in this organisation, and the application measures that as truly', async () => {
  const spread = spreadYear(organisation, 'as-before')
  withinCapacity(organisation, spread)
  const course = await withProgram(async (program) => {
    await bringYears(organisation, program, [...firstYear(organisation).cycles, ...spread])
    await program.caughtUp()
    return courseOf(program)
  })
  saysWhatWas(course, spread)
  const [focus, before] = [year, spread].map((cycles) => marginPerHour(organisation, cycles))
  // It was 12 % more; with equal hours for everyone 16 % more.
  assert.ok(focus! > 1.05 * before!, `${focus} against ${before} EUR an hour`)
})

test('the same seed gives the same year: files, plans and verdicts', async () => {
  const { cycles } = await focused(organisationOf(worldOf('as-assumed'), 1, size), 2)
  const what = ({ cents, spent, rows, block, plan }: FocusCycle) => ({ cents, spent, rows, block, plan })
  assert.deepEqual(cycles.map(what), year.slice(0, 2).map(what))
})

test('where hours do nothing focus wins nothing, and the interval says so', async () => {
  const nothing = [1, 2].map((seed) => organisationOf(worldOf('hours-do-nothing'), seed, size))
  const focus: number[] = []
  const spread: number[] = []
  for (const one of nothing) {
    const { cycles } = await focused(one, 2)
    focus.push(marginPerHour(one, cycles))
    spread.push(marginPerHour(one, spreadYear(one, 'as-before').slice(0, 2)))
  }
  const { low, high } = pairedDifference(focus, spread)
  assert.ok(low <= 0 && high >= 0, `${low} to ${high} EUR an hour`)
})

test('an interval is that of Student: four organisations, and none of one', () => {
  const { mean, low, high } = intervalOf([1, 2, 3, 6])
  // 2.353 is the 95th percentile of t with three degrees of freedom; the deviation is 2.160.
  assert.deepEqual(
    [mean, low, high].map((value) => Number(value.toFixed(2))),
    [3, 0.46, 5.54],
  )
  assert.throws(() => intervalOf([1]))
})
