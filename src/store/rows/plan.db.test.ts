/** A plan in rows: what was made comes back, and the list of verdicts is complete in every order. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { verdictSorts, type VerdictRow } from '../../core/plan/focus.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import { withStore } from '../open/test-store.ts'
import { currentGround, currentLine, currentPlan, currentSweetSpot } from './current-plan.ts'
import { removePlans } from './remove-plans.ts'
import { savePlan } from './save-plan.ts'
import { standingHours, standingStandards } from './standing.ts'
import { at, company } from './test-company.ts'
import { plan } from './test-made-plan.ts'
import { verdictOfCustomer } from './verdict-of-customer.ts'
import { risingSorts, verdictsOfPlan, type VerdictQuestion } from './verdicts-of-plan.ts'
import { defaultStandards } from '../../core/customer/standards.ts'
import { append } from '../log/log.ts'
import { membersOfPeriod } from './accounts-of-period.ts'

const { workspace } = withStore()

test('the plan that stands is the last that was made, as it was made', async () => {
  const { run } = await workspace()
  assert.equal(await run(currentPlan), null)
  assert.equal(await run(currentLine), null)
  await run(company)
  const { customers: _customers, ground: _ground, leastChange: _leastChange, ...summary } = plan
  assert.deepEqual(await run(currentPlan), { ...summary, id: '1', madeAt: at })
  assert.equal(
    await run((tx) => savePlan(tx, { ...plan, hourPriceEuro: 50, customers: plan.customers.slice(1) }, picturesOf(plan), at)),
    '2',
  )
  assert.equal((await run(currentPlan))?.hourPriceEuro, 50)
  assert.equal(await run((tx) => verdictOfCustomer(tx, 'c1')), null)
})

test('a verdict comes back with its numbers unchanged and the names that people read', async () => {
  const { run } = await workspace()
  await run(company)
  assert.deepEqual(await run((tx) => verdictOfCustomer(tx, 'c1')), { ...plan.customers[0], group: 'Food', owner: 'Anna' })
})

test('in every order, in both directions, the pages of the list hold every customer once', async () => {
  const { run } = await workspace()
  await run(company)
  const value: Record<(typeof verdictSorts)[number], (row: VerdictRow) => string | number> = {
    'entry-price': (row) => row.numbers.entryPriceEuro,
    margin: (row) => row.marginEuro,
    'hours-now': (row) => row.hoursNow,
    'hours-planned': (row) => row.hoursPlanned,
    name: (row) => row.name.replace('Å', 'A').toLowerCase(),
    owner: (row) => row.owner ?? '',
    verdict: (row) => ['white', 'grey', 'black'].indexOf(row.verdict),
    reason: (row) => row.reason,
  }
  for (const sort of verdictSorts) {
    for (const reversed of [false, true]) {
      const rows = await allPages({ sort, reversed, limit: 1 }, run)
      assert.deepEqual(rows.map(({ id }) => id).toSorted(), ['c1', 'c2', 'c3', 'c4'], sort)
      const values = rows.map(value[sort])
      const up = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      assert.deepEqual(values, risingSorts.has(sort) === reversed ? up.toReversed() : up, sort)
    }
  }
})

async function allPages(question: VerdictQuestion, run: Awaited<ReturnType<typeof workspace>>['run']): Promise<VerdictRow[]> {
  const rows: VerdictRow[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof verdictsOfPlan>> = await run((tx) => verdictsOfPlan(tx, { ...question, cursor }))
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor)
  return rows
}

test('the list filters by verdict and finds a part of a name without its accents and capitals', async () => {
  const { run } = await workspace()
  await run(company)
  const list = async (question: Partial<VerdictQuestion>) => {
    const { rows, total, next } = await run((tx) => verdictsOfPlan(tx, { sort: 'name', limit: 10, ...question }))
    assert.equal(next, null)
    assert.equal(total, rows.length)
    return rows.map(({ id }) => id)
  }
  assert.deepEqual(await list({ verdict: 'white' }), ['c2', 'c1'])
  assert.deepEqual(await list({ search: 'ANGSTR' }), ['c2'])
  assert.deepEqual(await list({ search: 'ström b' }), ['c2'])
  assert.deepEqual(await list({ search: '%' }), [])
  assert.deepEqual(await list({ search: 'je', verdict: 'white' }), [])
  assert.deepEqual(await list({ cursor: 'nonsense' }), ['c2', 'c1', 'c4', 'c3'])
})

test('a cursor of another order starts that order anew', async () => {
  const { run } = await workspace()
  await run(company)
  const { next } = await run((tx) => verdictsOfPlan(tx, { sort: 'margin', limit: 1 }))
  const { rows } = await run((tx) => verdictsOfPlan(tx, { sort: 'name', limit: 1, cursor: next }))
  assert.equal(rows[0]?.id, 'c2')
})

test('the pictures of the plan that stands come back as they were drawn up, those of earlier plans go', async () => {
  const { run } = await workspace()
  await run(company)
  const drawn = { line: await run(currentLine), sweetSpot: await run(currentSweetSpot), whatIf: await run(currentGround) }
  assert.deepEqual(drawn, picturesOf(plan))
  const next = { ...plan, hourPriceEuro: 50 }
  await run((tx) => savePlan(tx, next, picturesOf(next), at))
  assert.equal((await run(currentSweetSpot))?.hourPriceEuro, 50)
  const kept = await run((tx) =>
    tx
      .selectFrom('plan')
      .select('id')
      .where((row) => row.or([row('line', 'is not', null), row('what_if', 'is not', null)]))
      .execute(),
  )
  assert.deepEqual(kept, [{ id: 2 }])
})

test('verdicts of the last two plans are kept, summaries of all', async () => {
  const { run } = await workspace()
  await run(company)
  await run((tx) => savePlan(tx, plan, picturesOf(plan), at))
  await run((tx) => savePlan(tx, plan, picturesOf(plan), at))
  const kept = await run((tx) => tx.selectFrom('verdict').select('plan_id').distinct().orderBy('plan_id').execute())
  assert.deepEqual(
    kept.map(({ plan_id }) => plan_id),
    [2, 3],
  )
  assert.equal((await run((tx) => tx.selectFrom('plan').select('id').execute())).length, 3)
})

test('who takes the plans away waits for one that is being saved, and takes that too', async () => {
  const { run } = await workspace()
  await run(company)
  const saved = Promise.withResolvers<void>()
  const kept = Promise.withResolvers<void>()
  const saving = run(async (tx) => {
    await savePlan(tx, plan, picturesOf(plan), at)
    saved.resolve()
    await kept.promise
  })
  await saved.promise
  const removing = run(removePlans)
  const isWaiting = () => run((tx) => sql<{ one: number }>`select 1 as one from pg_locks where not granted`.execute(tx))
  while ((await isWaiting()).rows.length === 0);
  kept.resolve()
  await Promise.all([saving, removing])
  assert.deepEqual(await run((tx) => tx.selectFrom('plan').select('id').execute()), [])
})

test('what people decided stands: standards, and stated hours above those of a file', async () => {
  const { run } = await workspace()
  await run(company)
  assert.deepEqual(await run(standingStandards), defaultStandards)
  const standards = { ...defaultStandards, reach: 4 }
  const decision = { actor: 'a', at, expectedVersion: 0 }
  await run((tx) => append(tx, { ...decision, subject: 'standards', events: [{ type: 'standards-set', data: { standards } }] }))
  await run((tx) =>
    append(tx, {
      ...decision,
      subject: 'net-hours',
      events: [
        { type: 'net-hours-stated', data: { member: 'm1', hours: 900 } },
        { type: 'net-hours-stated', data: { member: 'm2', hours: 0 } },
      ],
    }),
  )
  assert.deepEqual(await run(standingStandards), standards)
  // As they were set before the conversion was among them.
  const { conversion: _later, ...earlier } = standards
  await run((tx) =>
    append(tx, {
      ...decision,
      expectedVersion: 1,
      subject: 'standards',
      events: [{ type: 'standards-set', data: { standards: earlier } }],
    }),
  )
  assert.deepEqual(await run(standingStandards), standards)
  assert.deepEqual(await run(standingHours), { m1: 900, m2: 0 })
  assert.deepEqual(
    (await run(membersOfPeriod)).map(({ netHours }) => netHours),
    [900, 0, null],
  )
})
