/** The list of customers on a real database: windows, every filter, sums that agree with the rows, and views with a name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ListSummary } from '../../core/plan/customer-filter.ts'
import { verdictSorts, type VerdictList } from '../../core/plan/focus.ts'
import type { ListViews } from '../../core/plan/list-view.ts'
import { company } from '../../store/rows/test-company.ts'
import type { SweetSpotPage } from '../../core/customer/sweet-spot.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { showSweetSpot } from '../customer/show-sweet-spot.ts'
import { dropView } from './drop-view.ts'
import { listVerdicts } from './list-verdicts.ts'
import { listViews } from './list-views.ts'
import { saveView } from './save-view.ts'
import { showList } from './show-list.ts'

const { house } = withHouse()
const list = async (open: TestHouse, input: object) => (await open.well(listVerdicts, input)) as VerdictList
const ids = async (open: TestHouse, input: object) => (await list(open, input)).rows.map(({ id }) => id)

test('a window anywhere holds what the whole list holds there, in every order, and backwards is the same list turned around', async () => {
  const open = await house()
  await open.run(company)
  for (const sort of verdictSorts) {
    const whole = await ids(open, { sort, descending: true })
    assert.equal(new Set(whole).size, 4)
    assert.deepEqual((await ids(open, { sort, descending: false })).toReversed(), whole, sort)
    for (const offset of [0, 1, 3, 4, 9])
      assert.deepEqual(await ids(open, { sort, descending: true, offset, limit: 2 }), whole.slice(offset, offset + 2))
  }
})

test('each filter keeps exactly whom it says, together they keep whom all say, and the sums are those of the rows', async () => {
  const open = await house()
  await open.run(company)
  const { rows } = await list(open, {})
  const middle = rows.map(({ marginEuro }) => marginEuro).toSorted((a, b) => a - b)[2] ?? 0
  const cases: readonly (readonly [object, (row: (typeof rows)[number]) => boolean])[] = [
    [{ verdict: 'white' }, ({ verdict }) => verdict === 'white'],
    [{ owner: 'm1' }, ({ owner }) => owner === 'Anna'],
    [{ owner: 'nobody' }, () => false],
    [{ group: 'Food' }, ({ group }) => group === 'Food'],
    [{ marginFrom: middle }, ({ marginEuro }) => marginEuro >= middle],
    [{ marginTo: middle, verdict: 'white' }, ({ marginEuro, verdict }) => marginEuro <= middle && verdict === 'white'],
    [{ priceTo: 100 }, ({ numbers }) => numbers.entryPriceEuro <= 100],
    [{ hoursFrom: 3 }, ({ hoursNow }) => hoursNow >= 3],
    [{ only: ['c1', 'c3', 'gone'] }, ({ id }) => ['c1', 'c3'].includes(id)],
    [{ except: '["c1"]' }, ({ id }) => id !== 'c1'],
  ]
  for (const [filter, holds] of cases) {
    const meant = rows.filter(holds)
    const name = JSON.stringify(filter)
    assert.deepEqual((await ids(open, filter)).toSorted(), meant.map(({ id }) => id).toSorted(), name)
    const sums = (await open.well(showList, filter)) as ListSummary
    assert.equal(sums.total, meant.length, name)
    assert.ok(Math.abs(sums.marginEuro - meant.reduce((sum, { marginEuro }) => sum + marginEuro, 0)) < 1e-6, name)
    assert.ok(Math.abs(sums.hoursPlanned - meant.reduce((sum, { hoursPlanned }) => sum + hoursPlanned, 0)) < 1e-6, name)
  }
})

test('a plan without columns of its own, as from an older archive, gives the same list', async () => {
  const open = await house()
  await open.run(company)
  const before = await list(open, { sort: 'margin' })
  await open.run((tx) => tx.deleteFrom('plan_column').execute())
  assert.deepEqual(await list(open, { sort: 'margin' }), before)
})

test('a view is kept with who saved it, renamed, deleted and brought back; a bad name is refused with its reason', async () => {
  const open = await house()
  await open.run(company)
  const views = async () => ((await open.well(listViews, {})) as ListViews).views
  const choice = { marginFrom: 1000, sort: 'margin' }
  const { id } = (await open.well(saveView, { name: '  Grote  klanten ', choice }, 'm1')) as { id: string }
  assert.deepEqual(
    (await views()).map(({ name, by, choice: kept }) => [name, by, kept]),
    [['Grote klanten', 'Anna', choice]],
  )
  assert.equal(await open.code(saveView, { name: 'GROTE KLANTEN', choice }), 'view-name-taken')
  assert.equal(await open.code(saveView, { name: ' - ', choice }), 'view-name-empty')
  assert.equal(await open.code(saveView, { name: 'x'.repeat(81), choice }), 'view-name-long')
  assert.equal(await open.code(saveView, { name: 'x', choice: { color: 'red' } }), 'input-not-understood')
  await open.well(saveView, { id, name: 'Groot', choice }, 'm1')
  const dropped = (await open.well(dropView, { view: 'groot' }, 'm1')) as { name: string }
  assert.deepEqual([dropped.name, await views()], ['Groot', []])
  assert.equal(await open.code(dropView, { view: 'groot' }), 'view-unknown')
  await open.well(saveView, { id, name: dropped.name, choice }, 'm1')
  assert.equal((await views())[0]?.id, id)
  assert.deepEqual(((await (await house()).well(listViews, {})) as ListViews).views, [])
})

test('a part of the sweet spot holds whom the list holds between the same bounds, each with its own figures; the sums stay those of all', async () => {
  const open = await house()
  await open.run(company)
  const spotOf = async (bounds: object) => ((await open.well(showSweetSpot, bounds)) as SweetSpotPage).spot ?? assert.fail('no plan')
  const whole = await spotOf({})
  const { rows } = await list(open, {})
  const [least = 0, , , most = 0] = rows.map(({ marginEuro }) => marginEuro).toSorted((a, b) => a - b)
  for (const bounds of [
    { marginFrom: least + 0.01 },
    { marginTo: most - 0.01 },
    { hoursTo: 3 },
    { hoursFrom: 3, marginFrom: 0 },
    { marginFrom: most + 1 },
  ]) {
    const part = await spotOf(bounds)
    const meant = (await list(open, { ...bounds, sort: 'margin' })).rows
    assert.deepEqual(part.ids, meant.map(({ id }) => id), JSON.stringify(bounds)) // prettier-ignore
    assert.deepEqual([part.hours, part.marginEuro], [meant.map(({ hoursNow }) => hoursNow), meant.map(({ marginEuro }) => marginEuro)])
    assert.deepEqual([part.names, part.known], [meant.map(({ name }) => name), meant.map(({ hoursKnown }) => hoursKnown[0]).join('')])
    assert.deepEqual([part.totals, part.underLine], [whole.totals, whole.underLine])
  }
})
