/** The experiment near the line through the application: told in advance, drawn, obeyed by the plan, measured, and learned from (E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExperimentPage } from '../../core/experiment/experiment-page.ts'
import type { VerdictList } from '../../core/plan/focus.ts'
import type { ReviewPage } from '../../core/course/review-page.ts'
import { makePlan as planOf, type PlanRequest } from '../../core/plan/make-plan.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { bring, customer, line, member, touch } from '../../store/rows/test-company.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { holdReview } from '../course/hold-review.ts'
import { showReview } from '../course/show-review.ts'
import { judgeResponse } from '../customer/judge-response.ts'
import { listVerdicts } from '../plan/list-verdicts.ts'
import { makePlan } from '../plan/make-plan.ts'
import { withHouse } from '../test-house.ts'
import { drawLots } from './draw-lots.ts'
import { endLots } from './end-lots.ts'
import { learnElasticity } from './learn-elasticity.ts'
import { letLotsGo } from './let-lots-go.ts'
import { showExperiment } from './show-experiment.ts'

const { house } = withHouse({
  compute: async (_task, input) => {
    const plan = planOf(input as PlanRequest)
    return { plan, pictures: picturesOf(plan) } as never
  },
})
const NOW = '2026-02-11T09:00:00.000Z'
const AFTER = '2026-06-08T09:00:00.000Z'

const ids = Array.from({ length: 80 }, (_, at) => `c${at + 10}`)
/** What a customer brings in a month, in cents: from 20 euro to 1,100. */
const monthly = (at: number) => Math.round(20_00 * Math.exp(at / 20))
const seller = (at: number) => (at % 2 === 0 ? 'm1' : 'm2')
const months = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, '0')}`)

/** Customers that are seen and buy every month; what they bring runs from little to much, so that some are near the line. */
const year = (tx: Transaction) =>
  bring(tx, 'year.csv', {
    members: [member('m1', { name: 'Anna', netHours: 150 }), member('m2', { name: 'Bo', netHours: 150 })],
    customers: ids.map((id) => customer(id, { name: `Klant ${id}`, group: 'Groep' })),
    lines: ids.flatMap((id, at) =>
      months.map((month, n) =>
        line(100 * at + n, id, seller(at), `${month}-03`, null, 600_00 + monthly(at) + ((at * 37 + n * 11) % 20) * 1_00, 600_00),
      ),
    ),
    touches: ids.flatMap((id, at) => months.map((month, n) => touch(100 * at + n, id, seller(at), `${month}-04`, 'time-entry', 20))),
  })

async function company() {
  const all = await house()
  const page = async (now = NOW, input = {}) => (await all.well(showExperiment, input, 'Anna', now)) as ExperimentPage
  const verdicts = async () => {
    const { rows } = (await all.well(listVerdicts, { limit: 100 }, 'Anna', NOW)) as VerdictList
    return new Map(rows.map((row) => [row.id, row]))
  }
  await all.run(year)
  await all.perform(makePlan, {}, NOW)
  return { ...all, page, verdicts }
}
const sides = ({ standing }: ExperimentPage) => ({
  worked: standing!.lots.flatMap(({ worked }) => worked.map(({ id }) => id)),
  left: standing!.lots.flatMap(({ left }) => left.map(({ id }) => id)),
})

test('before a plan there is no line and nothing to draw', async () => {
  const { well, code } = await house()
  const page = (await well(showExperiment, {}, undefined, NOW)) as ExperimentPage
  assert.deepEqual([page.design, page.standing, page.ended, page.posterior], [null, null, [], null])
  assert.equal(await code(drawLots, {}, undefined, NOW), 'say-who-you-are')
})

test('in advance it says who takes part, what it costs, what is expected and how many pairs that takes', async () => {
  const { page } = await company()
  const { design } = await page()
  assert.ok(design !== null && design.pairs >= 3 && design.pairs <= design.available, JSON.stringify(design))
  assert.deepEqual([design.from, design.to, design.quarters], ['2026-02-23', '2026-05-31', 1])
  assert.ok(design.costEuro >= 0 && design.expected.effectEuro > 0 && (design.expected.pairsNeeded ?? 0) >= 3)
  const longer = (await page(NOW, { quarters: '4', byGroup: 'false' })).design!
  assert.ok(longer.expected.effectEuro > 3.9 * design.expected.effectEuro && longer.to > design.to)
})

test('once drawn the plan works one of each pair and leaves the other, until the lots are let go', async () => {
  const { page, perform, well, code, verdicts } = await company()
  const before = await verdicts()
  const promised = (await page()).design!
  await well(drawLots, {}, 'Anna', NOW)
  await perform(makePlan, {}, NOW)
  const shown = await page()
  const { worked, left } = sides(shown)
  assert.equal(shown.standing!.lots.length, promised.pairs)
  assert.deepEqual(shown.standing!.expected, promised.expected)
  assert.equal(shown.design, null)
  const after = await verdicts()
  for (const id of worked) assert.deepEqual([after.get(id)!.verdict, after.get(id)!.reason], ['white', 'lot-worked'], id)
  for (const id of left)
    assert.deepEqual([after.get(id)!.verdict, after.get(id)!.hoursPlanned, after.get(id)!.reason], ['black', 0, 'lot-left'], id)
  assert.ok(
    left.some((id) => before.get(id)!.hoursPlanned > 0),
    'chance also leaves who would have been worked',
  )
  assert.equal(await code(drawLots, {}, 'Anna', NOW), 'lots-stand')
  await well(letLotsGo, {}, 'Bo', NOW)
  await perform(makePlan, {}, NOW)
  const free = await verdicts()
  assert.ok([...worked, ...left].every((id) => !free.get(id)!.reason.startsWith('lot-')))
})

test('whoever a person judged takes no part', async () => {
  const { page, perform, well } = await company()
  await well(drawLots, {}, 'Anna', NOW)
  const first = sides(await page())
  await well(letLotsGo, {}, 'Anna', NOW)
  const one = first.worked[0]!
  await well(judgeResponse, { customer: one, judged: { hours: 4, noneEuro: 1000, todayEuro: 4800, doubleEuro: 5200 } }, 'Anna', NOW)
  await perform(makePlan, {}, NOW)
  await well(drawLots, {}, 'Anna', NOW)
  const second = sides(await page())
  assert.ok(![...second.worked, ...second.left].includes(one))
})

/** What happens after the draw: worked customers are seen and buy for 60 euro an hour more; those left are not seen. */
const spring = (tx: Transaction, worked: readonly string[]) => {
  const days = ['2026-03-03', '2026-03-17', '2026-03-31', '2026-04-14', '2026-04-28', '2026-05-12', '2026-05-26', '2026-06-02']
  return bring(tx, 'spring.csv', {
    lines: ids.flatMap((id, at) =>
      days.map((on, n) =>
        line(100 * at + n, id, seller(at), on, null, 500_00 + ((at * 13 + n * 7) % 20) * 1_00 + (worked.includes(id) ? 60_00 : 0), 300_00),
      ),
    ),
    touches: worked.flatMap((id, at) => days.map((on, n) => touch(100 * at + n, id, 'm1', on, 'time-entry', 60))),
  })
}

test('after each cycle there is an estimate with its band, and at the end a person takes over what was learned', async () => {
  const { page, perform, well, code, run, queued } = await company()
  await well(drawLots, {}, 'Anna', NOW)
  const { worked } = sides(await page())
  assert.deepEqual((await page()).standing!.progress.steps, [])
  await run((tx) => spring(tx, worked))
  const during = (await page('2026-05-20T09:00:00.000Z')).standing!
  // Six cycles of two weeks had ended by then.
  assert.equal(during.progress.steps.length, 6)
  const end = (await page(AFTER)).standing!
  assert.equal(end.progress.steps.length, 7)
  const { perHourEuro, pairs } = end.progress.steps.at(-1)!.estimate!
  assert.equal(pairs, end.lots.length)
  assert.ok(perHourEuro?.band.bounded && perHourEuro.band.low < 60 && perHourEuro.band.high > 60, JSON.stringify(perHourEuro))
  assert.deepEqual(end.progress.hours, { worked: 7 * worked.length, left: 0 })

  // The minutes keep what was known when the review was held, whatever is measured later.
  const cycle = '2026-05-18'
  await well(holdReview, { cycle }, 'Anna', AFTER)
  const minutes = async () => ((await well(showReview, { cycle }, 'Anna', AFTER)) as ReviewPage).held?.figures.experiment
  assert.deepEqual(await minutes(), { hours: end.progress.hours, perHourEuro, expectedPerHourEuro: end.expected.perHourEuro })
  assert.equal(await code(learnElasticity, {}, 'Anna', AFTER), 'experiment-teaches-nothing', 'not while it runs')
  queued.length = 0
  await perform(endLots, {}, AFTER)
  assert.deepEqual(queued, ['plan/make-plan'])
  await perform(endLots, {}, AFTER)
  const ended = await page(AFTER)
  assert.deepEqual((await minutes())?.perHourEuro, perHourEuro)
  assert.deepEqual([ended.standing, ended.ended.length, ended.mayLearn], [null, 1, true])
  const before = await run(standingStandards)
  await well(learnElasticity, {}, 'Anna', AFTER)
  const standards = await run(standingStandards)
  assert.ok(Math.abs(standards.elasticity.median - ended.posterior!.median) < 1e-4)
  assert.deepEqual({ ...standards, elasticity: before.elasticity }, before)
  const learned = await page(AFTER)
  assert.deepEqual([learned.mayLearn, learned.posterior, learned.ended[0]!.learned], [false, null, true])
  assert.equal(await code(learnElasticity, {}, 'Anna', AFTER), 'experiment-teaches-nothing', 'and only once')
})
