/** The sales plan through the application: every figure is the one of the page that it comes from, at the moment that it is asked (E34). */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { BlocksPage } from '../../core/block/block-page.ts'
import type { CoursePage } from '../../core/course/course-page.ts'
import type { ObjectivePage } from '../../core/objective/objective-page.ts'
import type { Focus } from '../../core/plan/focus.ts'
import type { SalesPlan } from '../../core/sales-plan/sales-plan.ts'
import { say } from '../../messages/say.ts'
import { tellSalesPlan } from '../../messages/tell-sales-plan.ts'
import { company } from '../../store/rows/test-company.ts'
import { defineBlock } from '../block/define-block.ts'
import { formBlock } from '../block/form-block.ts'
import { queueBlock } from '../block/queue-block.ts'
import { showBlocks } from '../block/show-blocks.ts'
import { startBlock } from '../block/start-block.ts'
import { endAgreement } from '../course/end-agreement.ts'
import { makeAgreement } from '../course/make-agreement.ts'
import { showCourse } from '../course/show-course.ts'
import { setObjective } from '../objective/set-objective.ts'
import { showObjective } from '../objective/show-objective.ts'
import { showFocus } from '../plan/show-focus.ts'
import { withHouse } from '../test-house.ts'
import { showSalesPlan } from './show-sales-plan.ts'

const { house } = withHouse()
const NOW = '2026-02-09T08:00:00.000Z'

async function open() {
  const all = await house()
  const page = async (now = NOW) => (await all.well(showSalesPlan, {}, 'Anna', now)) as SalesPlan
  return { ...all, page }
}

test('an empty workspace has a page too: it says what is missing, and where', async () => {
  const { page } = await open()
  const plan = await page()
  assert.deepEqual([plan.objective.objective, plan.made, plan.time, plan.blocks], [null, null, null, { rows: [], more: 0 }])
  const told = tellSalesPlan('nl', plan).parts.map(({ finding }) => finding)
  const missing = say('nl', 'sales-plan.none')
  assert.deepEqual(told, [say('nl', 'sales-plan.objective.none'), missing, missing, missing, say('nl', 'screen.course.none.no-objective')])
})

test('objective, planning and steering are those of their own pages', async () => {
  const { run, well, page } = await open()
  await run(company)
  await well(
    setObjective,
    { sentence: 'Vier ton marge bij machinebouwers', measure: 'margin', amount: 400_000, by: '2026-12-31', reason: null },
    'Anna',
    NOW,
  )
  const block = randomUUID()
  await well(formBlock, { block, name: 'De bakkers', customers: ['c1'], owner: 'm1', hours: 2, valueEuro: 500 }, 'Anna', NOW)
  await well(defineBlock, { block, finishedWhen: 'Alle offertes zijn beantwoord' }, 'Anna', NOW)
  await well(queueBlock, { block }, 'Anna', NOW)
  const agreement = randomUUID()
  await well(makeAgreement, { agreement, text: 'Prijslijst herzien', owner: 'm2', until: '2026-02-20' }, 'Anna', NOW)

  const plan = await page()
  const { version, ...asked } = (await well(showObjective, {}, 'Anna', NOW)) as ObjectivePage
  assert.deepEqual([plan.objective, version], [asked, 1])
  const { plan: made } = (await well(showFocus, {}, 'Anna', NOW)) as Focus
  assert.equal(plan.time?.hourPriceEuro, made!.hourPriceEuro)
  assert.equal(plan.time?.capacityHours, made!.capacityHours)
  assert.deepEqual(plan.priority?.count, made!.count)
  assert.equal(plan.quality?.customers, made!.customersPlanned)
  const course = (await well(showCourse, {}, 'Anna', NOW)) as CoursePage
  assert.deepEqual(plan.steering.heading, course.heading)
  assert.deepEqual(plan.steering.phase, course.phase)
  assert.equal(plan.steering.alarms, course.open.length)
  const { queue } = (await well(showBlocks, {}, 'Anna', NOW)) as BlocksPage
  assert.deepEqual(
    plan.blocks.rows.map(({ name, active }) => [name, active]),
    queue.map(({ name }) => [name, false]),
  )
  assert.deepEqual(
    plan.steering.agreements.rows.map(({ text, owner }) => [text, owner.name]),
    [['Prijslijst herzien', 'Bo']],
  )
  const [objective, time, priority, , steering] = tellSalesPlan('en', plan).parts
  assert.equal(objective!.finding, 'Vier ton marge bij machinebouwers')
  assert.match(time!.finding, /hours\* of selling time/)
  assert.deepEqual(priority!.table?.rows[0]?.slice(0, 2), ['De bakkers', 'Anna'])
  assert.equal(steering!.table?.rows[0]?.[0], 'Prijslijst herzien')
})

test('it is always current: what starts, ends or is replaced stands there at once', async () => {
  const { run, well, page } = await open()
  await run(company)
  const set = { sentence: 'Vier ton marge bij machinebouwers', measure: 'margin', amount: 400_000, by: '2026-12-31' }
  await well(setObjective, { ...set, reason: null }, 'Anna', NOW)
  await well(setObjective, { ...set, amount: 500_000, reason: 'market-changed' }, 'Anna', NOW)
  assert.equal((await page()).objective.objective?.amount, 500_000)
  const block = randomUUID()
  await well(formBlock, { block, name: 'De bakkers', customers: ['c1'], owner: 'm1', hours: 2, valueEuro: 500 }, 'Anna', NOW)
  await well(defineBlock, { block, finishedWhen: 'Alle offertes zijn beantwoord' }, 'Anna', NOW)
  await well(queueBlock, { block }, 'Anna', NOW)
  await well(startBlock, { block }, 'Anna', NOW)
  assert.deepEqual(
    (await page()).blocks.rows.map(({ active, finishedWhen }) => [active, finishedWhen]),
    [[true, 'Alle offertes zijn beantwoord']],
  )
  const agreement = randomUUID()
  await well(makeAgreement, { agreement, text: 'Prijslijst herzien', owner: 'm2', until: '2026-02-20' }, 'Anna', NOW)
  await well(endAgreement, { agreement, kept: true }, 'Bo', NOW)
  assert.deepEqual((await page()).steering.agreements, { rows: [], more: 0 })
})
