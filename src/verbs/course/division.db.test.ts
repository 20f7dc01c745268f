/** Re-planning with least change through the application: agreed once, proposed with both figures, and nothing moves by itself (E30, E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DISRUPTION_HOURS } from '../../core/course/bundle.ts'
import type { BundlesPage } from '../../core/course/bundles-page.ts'
import type { Focus, VerdictList } from '../../core/plan/focus.ts'
import { makePlan as planOf, type PlanRequest } from '../../core/plan/make-plan.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { bring, customer, line, member, touch } from '../../store/rows/test-company.ts'
import { listVerdicts } from '../plan/list-verdicts.ts'
import { makePlan } from '../plan/make-plan.ts'
import { showFocus } from '../plan/show-focus.ts'
import { setNetHours } from '../team/set-net-hours.ts'
import { withHouse } from '../test-house.ts'
import { agreeDivision } from './agree-division.ts'
import { answerBundle } from './answer-bundle.ts'
import { letDivisionGo } from './let-division-go.ts'
import { showBundles } from './show-bundles.ts'
import { takeBackBundle } from './take-back-bundle.ts'

const { house } = withHouse({
  compute: async (_task, input) => {
    const plan = planOf(input as PlanRequest)
    return { plan, pictures: picturesOf(plan) } as never
  },
})
const NOW = '2026-02-09T08:00:00.000Z'
const MUCH_LATER = '2026-05-11T08:00:00.000Z'

const ids = Array.from({ length: 24 }, (_, at) => `c${at + 10}`)
const seller = (at: number) => (at % 2 === 0 ? 'm1' : 'm2')

/** Every customer is seen each month by one of two sellers and buys each month; what it brings differs by a factor of twelve. */
const year = (tx: Transaction) =>
  bring(tx, 'year.csv', {
    members: [member('m1', { name: 'Anna', netHours: 720 }), member('m2', { name: 'Bo', netHours: 720 })],
    customers: ids.map((id) => customer(id, { name: `Klant ${id}` })),
    lines: ids.flatMap((id, at) =>
      months.map((month, n) => line(100 * at + n, id, seller(at), `${month}-03`, null, 2000_00 + at * 800_00, 1900_00)),
    ),
    touches: ids.flatMap((id, at) => months.map((month, n) => touch(100 * at + n, id, seller(at), `${month}-04`, 'time-entry', 300))),
  })
const months = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, '0')}`)

async function agreed() {
  const all = await house()
  await all.run(year)
  await all.perform(makePlan, {}, NOW)
  await all.well(agreeDivision, {}, 'Anna', NOW)
  await all.perform(makePlan, {}, NOW)
  const page = async () => (await all.well(showBundles, {}, 'Anna', NOW)) as BundlesPage
  const owners = async () => {
    const { rows } = (await all.well(listVerdicts, { limit: 100 }, 'Anna', NOW)) as VerdictList
    return new Map(rows.map(({ id, owner }) => [id, owner]))
  }
  /** From so many hours of Bo to half of them: somebody's customers have to go to somebody else, or go. */
  const halve = async (now = NOW) => {
    await all.well(setNetHours, { member: 'm2', hours: 250 }, 'Anna', now)
    await all.perform(makePlan, {}, now)
  }
  return { ...all, page, owners, halve }
}

test('before anything is agreed nothing is proposed, and the page says what agreeing would be about', async () => {
  const { run, perform, well, code } = await house()
  await run(year)
  assert.equal(await code(agreeDivision, {}, 'Anna', NOW), 'division-no-plan')
  await perform(makePlan, {}, NOW)
  const page = (await well(showBundles, {}, 'Anna', NOW)) as BundlesPage
  assert.deepEqual([page.agreed, page.bundles], [null, []])
  const { plan } = (await well(showFocus, {}, 'Anna', NOW)) as Focus
  assert.ok(plan!.customersPlanned > 4)
  assert.deepEqual(page.planned, { customers: plan!.customersPlanned, members: 2 })
  assert.equal(await code(answerBundle, { customer: ids[0], accept: true }, 'Anna', NOW), 'division-not-agreed')
  assert.equal(await code(agreeDivision, {}, undefined, NOW), 'say-who-you-are')
})

test('a plan of the same facts proposes nothing for the division that was agreed on it', async () => {
  const { page, well } = await agreed()
  const worked = ((await well(showFocus, {}, 'Anna', NOW)) as Focus).plan?.customersPlanned
  const { agreed: division, planned, bundles } = await page()
  assert.deepEqual([division?.customers, division?.members, planned], [worked, 2, null])
  assert.deepEqual(bundles, [])
})

test('when hours change, each bundle earns more than it disrupts and says both; and whoever was agreed stays where they are', async () => {
  const { page, owners, halve, well } = await agreed()
  const before = await owners()
  await halve()
  const { plan } = (await well(showFocus, {}, 'Anna', NOW)) as Focus
  const { bundles } = await page()
  assert.ok(bundles.length > 0)
  for (const { changes, forced, gainEuro, gainError, disruptionEuro, netEuro } of bundles) {
    assert.ok(disruptionEuro >= 0 && Math.abs(netEuro - (gainEuro - disruptionEuro)) < 1e-6)
    if (forced !== null) continue
    assert.ok(gainEuro > disruptionEuro + gainError, `${gainEuro} against ${disruptionEuro}`)
    assert.ok(disruptionEuro >= changes.length * DISRUPTION_HOURS * plan!.hourPriceEuro - 1e-6)
  }
  assert.deepEqual(await owners(), before)
})

test('what is accepted moves, and only that; it is not moved again at once; and it can be taken back', async () => {
  const { page, owners, halve, well, code, perform, queued } = await agreed()
  await halve()
  const before = await owners()
  const [first] = (await page()).bundles
  queued.length = 0
  await well(answerBundle, { customer: first!.customer, accept: true }, 'Anna', NOW)
  assert.ok(queued.includes('plan/make-plan'))
  await perform(makePlan, {}, NOW)
  const moved = new Map(first!.changes.map(({ customer: one, to }) => [one.id, to?.name ?? null]))
  const now = await owners()
  for (const [id, owner] of before) {
    const to = moved.get(id)
    if (to === undefined) assert.equal(now.get(id), owner, id)
    else if (to !== null) assert.equal(now.get(id), to, id)
  }
  const after = await page()
  assert.deepEqual(
    after.bundles.filter(({ changes, forced }) => forced === null && changes.some(({ customer: one }) => moved.has(one.id))),
    [],
  )
  assert.deepEqual([after.accepted[0]?.customer, after.accepted[0]?.current], [first!.customer, true])
  await well(takeBackBundle, { customer: first!.customer }, 'Anna', NOW)
  await perform(makePlan, {}, NOW)
  assert.deepEqual(await owners(), before)
  assert.equal(await code(takeBackBundle, { customer: first!.customer }, 'Anna', NOW), 'bundle-not-accepted')
})

test('what is refused is not proposed again, and is counted', async () => {
  const { page, halve, well, perform, owners } = await agreed()
  await halve()
  const before = await owners()
  const { bundles } = await page()
  await well(answerBundle, { customer: bundles[0]!.customer, accept: false }, 'Anna', NOW)
  const asked = await page()
  assert.deepEqual([asked.bundles.length, asked.refused], [bundles.length - 1, 1])
  await perform(makePlan, {}, MUCH_LATER)
  const later = await page()
  assert.equal(later.refused, 1)
  assert.ok(!later.bundles.some(({ customer: one }) => one === bundles[0]!.customer))
  assert.deepEqual(await owners(), before)
})

test('a customer that no bundle moves is told; accepted, taken back and accepted again is accepted, and twice is once', async () => {
  const { page, halve, well, code } = await agreed()
  await halve()
  assert.equal(await code(answerBundle, { customer: 'nobody', accept: true }, 'Anna', NOW), 'bundle-unknown')
  const [first] = (await page()).bundles
  await well(answerBundle, { customer: first!.customer, accept: true }, 'Anna', NOW)
  await well(takeBackBundle, { customer: first!.customer }, 'Anna', NOW)
  await well(answerBundle, { customer: first!.customer, accept: true }, 'Anna', NOW)
  assert.equal(await code(answerBundle, { customer: first!.customer, accept: true }, 'Anna', NOW), 'done')
})

test('let go, every plan divides anew, and a division can be agreed again', async () => {
  const { halve, well, perform, page, code } = await agreed()
  await halve()
  assert.equal(await code(agreeDivision, {}, 'Anna', NOW), 'division-stands')
  await well(letDivisionGo, {}, 'Anna', NOW)
  await perform(makePlan, {}, NOW)
  assert.deepEqual([(await page()).agreed, (await page()).bundles], [null, []])
  await well(agreeDivision, {}, 'Anna', NOW)
  await perform(makePlan, {}, NOW)
  assert.deepEqual((await page()).bundles, [])
})
