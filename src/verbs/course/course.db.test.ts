/** The course through the application: measured, steered, corrected, and never without somebody. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { AlarmPage, CoursePage } from '../../core/course/course-page.ts'
import type { Home } from '../../core/workspace/home.ts'
import { cycleAt, cyclesBefore, usualRhythm } from '../../core/course/cycle.ts'
import { dayFromNumber, dayNumber, dayOf, type Day } from '../../core/units.ts'
import { bring, company, deal, line, touch } from '../../store/rows/test-company.ts'
import { defineBlock } from '../block/define-block.ts'
import { finishBlock } from '../block/finish-block.ts'
import { formBlock } from '../block/form-block.ts'
import { queueBlock } from '../block/queue-block.ts'
import { startBlock } from '../block/start-block.ts'
import { setObjective } from '../objective/set-objective.ts'
import { withHouse } from '../test-house.ts'
import { showHome } from '../workspace/show-home.ts'
import { endAgreement } from './end-agreement.ts'
import { makeAgreement } from './make-agreement.ts'
import { measureCourse } from './measure-course.ts'
import { restartBaseline } from './restart-baseline.ts'
import { restoreBaseline } from './restore-baseline.ts'
import { setRhythm } from './set-rhythm.ts'
import { showAlarm } from './show-alarm.ts'
import { showCourse } from './show-course.ts'
import { watchCourse } from './watch-course.ts'

const { house } = withHouse()

const NOW = '2026-02-02T08:00:00.000Z'
const cycles = cyclesBefore(usualRhythm, dayOf(NOW), 24)
const later = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days)

/** The small company with a calm year of invoices, and one cycle at the end that brought far more, with hours where they should not be. */
async function open({ last = 90_000_00 } = {}) {
  const all = await house()
  const { run, well, perform } = all
  await run(async (tx) => {
    await company(tx)
    const lines = cycles.flatMap(({ from }, at) => [
      line(at + 2, 'c1', 'm1', from, `A${at}`, at === cycles.length - 1 ? last : 10_000_00 + (at % 3) * 600_00, 0),
      line(at + 100, 'c2', 'm1', later(from, 13), `B${at}`, 500_00, 0),
    ])
    const touches = cycles.map(({ from }, at) => touch(at + 200, at === cycles.length - 1 ? 'c4' : 'c1', 'm1', from, 'visit', 120))
    await bring(tx, 'year.csv', { lines, touches })
  })
  await perform(measureCourse, {}, NOW)
  const page = async (now = NOW) => (await well(showCourse, {}, 'Anna', now)) as CoursePage
  return { ...all, page }
}

const alarm = { measure: 'margin', kind: 'outside', cycle: cycles.at(-1)!.from } as const

test('every cycle that ended and is recorded is measured; what is not recorded is absent, not zero', async () => {
  const { page } = await open()
  const { charts, recordedTo, cycle } = await page()
  const of = (measure: string) => charts.find((chart) => chart.measure === measure)?.points
  assert.equal(recordedTo, cycles.at(-1)!.to)
  assert.deepEqual(cycle, cycleAt(usualRhythm, dayOf(NOW)))
  assert.deepEqual(of('margin')?.at(-1)?.value, 9050)
  assert.deepEqual(of('margin')?.at(-1)?.basis, { marginEuro: 90_500, revenueEuro: 90_500, workingDays: 10 })
  // With an invoice of the company itself on the last day of the year, at a loss of 50.
  assert.equal(of('margin')?.at(-2)?.value, (10_000 + (22 % 3) * 600 + 500 - 50) / 10)
  assert.equal(of('strength')?.at(-2)?.value, 1)
  assert.ok((of('strength')?.at(-1)?.value ?? 1) < 1)
  assert.equal(of('finished'), undefined)
  // The day after, the running cycle has no points; a cycle later it ended without a record, and still has none.
  const { page: again, perform } = await open()
  await perform(measureCourse, {}, '2026-02-20T08:00:00.000Z')
  assert.equal((await again()).charts.find(({ measure }) => measure === 'margin')?.points.at(-1)?.to, cycles.at(-1)!.to)
})

test('signs of a red ocean: what is given off, what a unit brings, and what is lost on price; absent where nobody knows', async () => {
  const { run, page, perform } = await open()
  const of = async (measure: string) => (await page()).charts.find((chart) => chart.measure === measure)?.points.at(-1)
  for (const measure of ['discount', 'unit-margin', 'lost-on-price']) assert.equal(await of(measure), undefined, measure)
  const [before, last] = [cycles.at(-2)!.from, cycles.at(-1)!.from]
  await run((tx) =>
    bring(tx, 'prices.csv', {
      lines: [
        line(2, 'c3', 'm1', before, 'P1', 100_00, 60_00, { quantity: 10, discount: 0 }),
        line(3, 'c3', 'm1', last, 'P2', 80_00, 60_00, { quantity: 10, discount: 20_00 }),
      ],
      deals: [
        deal(4, 'c1', 'd1', before, last, 'lost', { lostBecause: 'price' }),
        deal(5, 'c1', 'd2', before, last, 'lost', { lostBecause: 'other' }),
        deal(6, 'c1', 'd3', before, last, 'lost'),
        deal(7, 'c2', 'd4', before, last, 'won'),
      ],
    }),
  )
  await perform(measureCourse, {}, NOW)
  assert.deepEqual([(await of('discount'))?.value, (await of('discount'))?.basis], [0.2, { discountEuro: 20, listEuro: 100 }])
  // Twenty units bring 3 each as a rule; in the last cycle ten brought 2.
  assert.ok(Math.abs((await of('unit-margin'))!.value! - 20 / 30) < 1e-9)
  // Two reasons are too few to tell a share.
  assert.equal(await of('lost-on-price'), undefined)
  await run((tx) => bring(tx, 'more.csv', { deals: [deal(2, 'c2', 'd5', before, last, 'lost', { lostBecause: 'other' })] }))
  await perform(measureCourse, {}, NOW)
  assert.ok(Math.abs((await of('lost-on-price'))!.value! - 1 / 3) < 1e-9)
})

test('an alarm says what was different, and is answered by an agreement with an owner', async () => {
  const { page, well, code, ask } = await open()
  const before = await page()
  assert.ok(before.open.some(({ measure, side }) => measure === 'margin' && side === 'above'))
  const { drivers, compared } = (await well(showAlarm, alarm)) as AlarmPage
  assert.deepEqual(
    drivers.map(({ name, here }) => [name, here]),
    [['Bakkerij Jansen', 90_000]],
  )
  assert.equal(compared, 13)
  const strange = (await well(showAlarm, { ...alarm, measure: 'strength' })) as AlarmPage
  assert.deepEqual(
    strange.drivers.map(({ id, here, usual }) => [id, here, usual]),
    [['c4', 2, 0]],
  )
  assert.equal(await code(showAlarm, { ...alarm, cycle: '2020-01-06' }), 'alarm-unknown')

  const agreement = { agreement: randomUUID(), text: 'Zo ook bij de andere bakkers', owner: 'm2', until: '2026-02-15', alarm }
  assert.equal(await code(makeAgreement, { ...agreement, owner: null }, 'Anna', NOW), 'agreement-needs-owner')
  assert.equal(await code(makeAgreement, { ...agreement, owner: 'nobody' }, 'Anna', NOW), 'member-unknown')
  assert.equal(await code(makeAgreement, { ...agreement, alarm: { ...alarm, cycle: '2020-01-06' } }, 'Anna', NOW), 'alarm-unknown')
  assert.equal(await code(makeAgreement, agreement, undefined, NOW), 'say-who-you-are')
  await well(makeAgreement, agreement, 'Anna', NOW)
  const after = await page()
  assert.ok(!after.open.some(({ measure }) => measure === 'margin'))
  assert.deepEqual(
    after.agreements.map(({ text, owner, status, alarm: about }) => [text, owner, status, about]),
    [['Zo ook bij de andere bakkers', { id: 'm2', name: 'Bo' }, 'open', alarm]],
  )
  await well(endAgreement, { agreement: agreement.agreement, kept: true }, 'Bo', NOW)
  assert.deepEqual(
    (await page()).agreements.map(({ status }) => status),
    ['kept'],
  )
  assert.deepEqual((await page('2026-06-01T08:00:00.000Z')).agreements, [])
  assert.ok('changed' in (await ask(endAgreement, { agreement: agreement.agreement, kept: true }, 'Bo', NOW)))
})

test('a baseline begins anew with a reason and can be taken back', async () => {
  const { page, well, code } = await open()
  const restart = { measure: 'margin', from: alarm.cycle }
  assert.equal(await code(restartBaseline, { ...restart, text: '' }, 'Anna', NOW), 'baseline-reason-length')
  assert.equal(await code(restartBaseline, { ...restart, from: '2020-01-06', text: 'Een nieuwe fabriek' }, 'Anna', NOW), 'cycle-unknown')
  await well(restartBaseline, { ...restart, text: 'Een nieuwe fabriek' }, 'Anna', NOW)
  const margin = async () => (await page()).charts.find(({ measure }) => measure === 'margin')
  assert.deepEqual((await margin())?.restarts, [{ from: alarm.cycle, text: 'Een nieuwe fabriek' }])
  assert.equal((await margin())?.stretches.length, 2)
  assert.ok(!(await page()).open.some(({ measure }) => measure === 'margin'))
  await well(restoreBaseline, restart, 'Anna', NOW)
  assert.equal((await margin())?.stretches.length, 1)
})

test('margin is held against the path of the objective, from the day that it was set', async () => {
  const { page, well } = await open({ last: 10_000_00 })
  assert.deepEqual((await page()).heading, { none: 'no-objective' })
  const setOn = later(cycles[20]!.from, 3)
  const wish = { sentence: 'Drie ton marge bij bakkers', measure: 'margin', amount: 300_000, by: '2026-12-31' }
  await well(setObjective, wish, 'Anna', `${setOn}T09:00:00.000Z`)
  const { heading, aim } = await page()
  assert.deepEqual(aim, { sentence: wish.sentence, amount: 300_000, by: '2026-12-31', setOn })
  assert.ok('band' in heading)
  // Of the cycle in which it was set only what came after, then three whole cycles.
  const whole = [21, 22, 23].map((at) => (at === 23 ? 10_000 : 10_000 + (at % 3) * 600) + 500)
  assert.equal(heading.band.soFarEuro, 500 - 50 + whole.reduce((sum, euro) => sum + euro, 0))
  assert.deepEqual(
    heading.soFar.map(({ day }) => day),
    [cycles[20]!.to, cycles[21]!.to, cycles[22]!.to, cycles[23]!.to],
  )
  assert.equal(heading.code, heading.band.highEuro < 300_000 ? 'off' : heading.band.lowEuro >= 300_000 ? 'on' : 'open')
  assert.deepEqual((await page('2027-01-01T08:00:00.000Z')).heading, { none: 'day-passed' })
})

test('two blocks finished in a row: steering, with the course first; three cycles without and it falls back', async () => {
  const { page, well } = await open()
  const finish = async (customers: readonly string[], from: string, to: string) => {
    const block = randomUUID()
    const at = (day: string) => `${day}T08:00:00.000Z`
    await well(formBlock, { block, name: 'Bakkers in Breda', customers, owner: 'm1' }, 'Anna', at(from))
    await well(defineBlock, { block, finishedWhen: 'Alle klanten hebben de nieuwe lijst' }, 'Anna', at(from))
    await well(queueBlock, { block }, 'Anna', at(from))
    await well(startBlock, { block }, 'Anna', at(from))
    await well(finishBlock, { block }, 'Anna', at(to))
  }
  const phase = async (now: string) => {
    const { phase: code } = (await well(showHome, {}, 'Anna', now)) as Home
    assert.equal((await page(now)).phase.phase, code)
    return code
  }
  await finish(['c1'], '2026-02-03', '2026-02-10')
  assert.equal(await phase('2026-02-10T09:00:00.000Z'), 'under-way')
  await finish(['c2'], '2026-02-11', '2026-02-20')
  assert.equal(await phase('2026-02-20T09:00:00.000Z'), 'steering')
  assert.equal(await phase('2026-04-03T09:00:00.000Z'), 'steering')
  assert.equal(await phase('2026-04-04T09:00:00.000Z'), 'under-way')
  const { charts } = await page('2026-02-21T09:00:00.000Z')
  assert.deepEqual(
    charts.find(({ measure }) => measure === 'flow')?.points.map(({ from, to, value }) => [from, to, value]),
    [
      ['2026-02-03', '2026-02-10', 8],
      ['2026-02-11', '2026-02-20', 10],
    ],
  )
})

test('the clock measures when a cycle ended, and when the rhythm changed, and not again', async () => {
  const { queued, perform, well } = await open()
  const asked = async (now: string) => {
    queued.length = 0
    await perform(watchCourse, {}, now)
    return queued.includes('course/measure-course')
  }
  assert.equal(await asked(NOW), false)
  assert.equal(await asked('2026-02-09T08:00:00.000Z'), true)
  assert.equal(await asked('2026-02-08T08:00:00.000Z'), false)
  await well(setRhythm, { days: 28 }, 'Anna', NOW)
  assert.equal(await asked(NOW), true)
  await perform(measureCourse, {}, NOW)
  assert.equal(await asked(NOW), false)
})

test('without any file there is nothing to measure, and the page says so', async () => {
  const { perform, well, queued } = await house()
  await perform(watchCourse, {}, NOW)
  assert.deepEqual(queued, [])
  await perform(measureCourse, {}, NOW)
  const page = (await well(showCourse, {}, 'Anna', NOW)) as CoursePage
  assert.deepEqual([page.charts, page.open, page.agreements, page.recordedTo, page.heading], [[], [], [], null, { none: 'no-objective' }])
})
