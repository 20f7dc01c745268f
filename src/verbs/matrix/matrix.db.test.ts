/** The matrix on a real database (E28): figures computed by hand, the same sums as the accounts, cells that open, and a block of one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom } from '../../core/matrix/test-matrix.ts'
import type { CellList, CellPage, MatrixPage } from '../../core/matrix/matrix-page.ts'
import { NONE, OTHER, UNSOLD } from '../../core/matrix/matrix.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import { customerId, type Day } from '../../core/units.ts'
import { accountsOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { removePlans } from '../../store/rows/remove-plans.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { at, bring, customer, line, member } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { formBlock } from '../block/form-block.ts'
import { makePlan } from '../plan/make-plan.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { listCells } from './list-cells.ts'
import { measureMatrix } from './measure-matrix.ts'
import { showCell } from './show-cell.ts'
import { showMatrix } from './show-matrix.ts'

const { house } = withHouse({
  compute: async () => ({ plan: { ...plan, customers: [] }, pictures: picturesOf(plan) }) as never,
})

type Bought = {
  readonly who: string
  readonly what: string | null
  readonly revenue: number
  readonly cost: number | null
  readonly day?: Day
}

/** A plan in which everybody took two hours, and customers are white as told. */
async function company(
  open: TestHouse,
  groups: Readonly<Record<string, string | null>>,
  bought: readonly Bought[],
  white: readonly string[] = [],
) {
  await open.run(async (tx) => {
    const customers = Object.entries(groups).map(([id, group]) => customer(id, { name: `Name ${id}`, group }))
    const lines = bought.map(({ who, what, revenue, cost, day = '2025-05-05' }, row) => ({
      ...line(row + 2, who, null, day, `F${row}`, revenue * 100, cost === null ? null : cost * 100),
      product: what,
    }))
    await bring(tx, 'sales.csv', { customers, lines, members: [member('m1', { name: 'Anna' })] })
    const [model] = plan.customers
    const planned = Object.keys(groups).map((id) => {
      const verdict = white.includes(id) ? ('white' as const) : ('black' as const)
      return { ...model!, id: customerId(id), name: id, verdict }
    })
    await savePlan(tx, { ...plan, customers: planned }, picturesOf(plan), at)
  })
  await open.perform(measureMatrix)
}

const page = async ({ well }: TestHouse, input = {}) => {
  const { matrix } = (await well(showMatrix, input)) as MatrixPage
  return matrix ?? assert.fail('not measured')
}
const cellOf = ({ cells }: Awaited<ReturnType<typeof page>>, group: number, product: number) =>
  cells.find((one) => one.group === group && one.product === product) ?? assert.fail(`${group} ${product}`)

/** Eight machine builders, six of whom buy service; forty wholesalers, four of whom do; one without a group, one without a sale. */
async function builders(open: TestHouse) {
  const machine = Array.from({ length: 8 }, (_, i) => `m${i}`)
  const others = Array.from({ length: 40 }, (_, i) => `w${i}`)
  const buys = (who: string): Bought => ({ who, what: 'Parts', revenue: 300, cost: 200 })
  const serves = (who: string): Bought => ({ who, what: 'Service', revenue: 100, cost: 40 })
  const groups = Object.fromEntries([...machine.map((id) => [id, 'Machine']), ...others.map((id) => [id, 'Wholesale'])] as [
    string,
    string,
  ][])
  await company(
    open,
    { ...groups, x1: null, x2: 'Machine' },
    [
      ...[...machine, ...others].map(buys),
      ...[...machine.slice(0, 6), ...others.slice(0, 4)].map(serves),
      { who: 'x1', what: 'Parts', revenue: 50, cost: null },
      { who: 'm0', what: null, revenue: 100, cost: 90 },
      // Taken back: it brings nothing, and who gave it back bought nothing of it.
      { who: 'm7', what: 'Service', revenue: -20, cost: -5 },
      // Outside the year of the plan.
      { who: 'm6', what: 'Service', revenue: 1000, cost: 1, day: '2024-05-05' as Day },
    ],
    ['m0', 'm6', 'm7', 'w0'],
  )
}

test('E28: a cell by hand: margin, hours by share of revenue, penetration, fit, and who does not buy it', async () => {
  const open = await house()
  await builders(open)
  const matrix = await page(open)
  assert.deepEqual(
    matrix.groups.map(({ name, customers, known }) => [name, customers, known]),
    [
      ['Wholesale', 40, 40],
      ['Machine', 9, 8],
      [null, 1, 1],
    ],
  )
  assert.deepEqual(
    matrix.products.map(({ at: place, name }) => [place, name]),
    [
      [1, 'Parts'],
      [2, 'Service'],
      [NONE, null],
      [UNSOLD, null],
    ],
  )
  const service = cellOf(matrix, 2, 2)
  // Six bought for 60 of margin each; what came back cost 15. Hours: 2 x 100/500 of m0, 2 x 100/400 of five others.
  assert.deepEqual(
    [service.revenueEuro, service.marginEuro, service.buyers, service.customers, service.penetration],
    [580, 345, 6, 8, 0.75],
  )
  assert.ok(Math.abs(service.hours - (0.4 + 5 * 0.5)) < 1e-9)
  assert.equal(service.fit?.found, 'more')
  assert.deepEqual([service.fit.othersBuy, service.fit.others], [4, 40])
  // Six, seven or eight of eight, of the ten among all 48 who have a group; on the other side nothing is as rare.
  const chance = (28 * 91_390 + 8 * 9_880 + 1 * 780) / 6_540_715_896
  assert.ok(Math.abs(service.fit.chance - chance) < 1e-9, String(service.fit.chance))
  assert.equal(service.white?.customers, 2)
  assert.equal(matrix.finding.code, 'more-white')
  assert.equal(cellOf(matrix, NONE, 1).marginEuro, null)
  assert.equal(cellOf(matrix, 2, UNSOLD).hours, 2)
  assert.deepEqual([matrix.best[0]?.groupName, matrix.best[0]?.productName, matrix.best.length], ['Machine', 'Service', 1])
})

test('E28: a cell opens its customers: buyers with what they bring, the others with white ones first; and becomes a block', async () => {
  const open = await house()
  await builders(open)
  const cell = async (input: object) => (await open.well(showCell, { group: 'Machine', product: 'Service', ...input })) as CellPage
  const white = await cell({})
  assert.deepEqual([white.who, white.counts, white.total], ['white', { buyers: 6, white: 2 }, 2])
  assert.deepEqual(
    white.customers.map(({ id, verdict, revenueEuro, hours }) => [id, verdict, revenueEuro, hours]),
    [
      ['m6', 'white', null, 2],
      ['m7', 'white', null, 2],
    ],
  )
  assert.deepEqual(white.block, { customers: ['m6', 'm7'], free: 2, notWhite: 0, elsewhere: 0 })
  const first = await cell({ who: 'buyers', sort: 'margin', limit: 4 })
  const rest = await cell({ who: 'buyers', sort: 'margin', limit: 4, cursor: first.next })
  assert.deepEqual([...first.customers, ...rest.customers].map(({ id }) => id).toSorted(), ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'])
  assert.deepEqual([first.customers.length, rest.customers.length, rest.next], [4, 2, null])
  assert.deepEqual(
    first.customers.map(({ marginEuro }) => marginEuro),
    [60, 60, 60, 60],
  )
  assert.deepEqual(first.block, { customers: ['m0'], free: 1, notWhite: 5, elsewhere: 0 })
  await open.well(formBlock, { name: 'Service at machine builders', customers: white.block.customers, owner: null }, 'm1')
  assert.deepEqual((await cell({})).block, { customers: [], free: 0, notWhite: 0, elsewhere: 2 })
  assert.deepEqual(
    (await cell({ group: undefined, product: 'Parts' })).customers.map(({ id }) => id),
    ['x1'],
  )
  assert.deepEqual(
    (await cell({ product: undefined, unsold: true })).customers.map(({ id }) => id),
    ['x2'],
  )
  assert.equal(await open.code(showCell, { group: 'Nobody', product: 'Parts' }), 'matrix-group-unknown')
  assert.equal(await open.code(showCell, { group: 'Machine', product: 'Nothing' }), 'matrix-product-unknown')
  assert.equal(await open.code(showCell, { product: 'Service' }), 'done')
})

test('what is not among the largest stands behind them, by what is asked, and nothing is lost', async () => {
  const open = await house()
  await builders(open)
  const small = await page(open, { groups: 1, products: 1, sort: 'margin' })
  assert.deepEqual(
    small.groups.map(({ at: place, behind }) => [place, behind]),
    [
      [1, 0],
      [OTHER, 1],
      [NONE, 0],
    ],
  )
  const total = (cells: readonly { readonly marginEuro: number | null; readonly hours: number }[]) =>
    cells.reduce((sum, { marginEuro, hours }) => [sum[0]! + (marginEuro ?? 0), sum[1]! + hours], [0, 0]).map((one) => one.toFixed(6))
  assert.deepEqual(total(small.cells), total((await page(open)).cells))
  assert.equal(cellOf(small, 1, OTHER).marginEuro, 4 * 60)
  assert.equal(cellOf(small, 1, OTHER).penetration, null)
  const list = (await open.well(listCells, { limit: 3 })) as CellList
  const next = (await open.well(listCells, { limit: 100, cursor: list.next })) as CellList
  assert.equal(list.rows.length + next.rows.length, list.total)
})

test('the margins and hours of all cells are those of all accounts, for any lines', async () => {
  const { share } = randomFrom(28)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(share() * from.length)]!
  for (let round = 0; round < 3; round++) {
    const open = await house()
    const ids = Array.from({ length: 30 }, (_, i) => `c${i}`)
    const groups = Object.fromEntries(ids.map((id) => [id, pick(['a', 'b', ' b ', 'c', '', null])]))
    const bought = Array.from({ length: 200 }, () => ({
      who: pick(ids),
      what: pick(['p', 'q', 'r ', 'r', '', null]),
      revenue: Math.round(share() * 1000) - 100,
      cost: share() < 0.2 ? null : Math.round(share() * 500),
      day: pick(['2025-01-01', '2025-12-31', '2024-12-31'] as Day[]),
    }))
    await company(open, groups, bought)
    const matrix = await page(open)
    const accounts = await open.run((tx) => accountsOfPeriod(tx, plan.period))
    const margin = accounts.flatMap(({ marginByQuarter }) => [...marginByQuarter]).reduce((sum, one) => sum + one, 0) / 100
    const of = (key: 'marginEuro' | 'hours' | 'revenueEuro') => matrix.cells.reduce((sum, cell) => sum + (cell[key] ?? 0), 0)
    assert.ok(Math.abs(of('marginEuro') - margin) < 1e-6)
    assert.ok(Math.abs(of('revenueEuro') - accounts.reduce((sum, { revenue }) => sum + revenue, 0) / 100) < 1e-6)
    assert.ok(Math.abs(of('hours') - 60) < 1e-6, String(of('hours')))
    assert.deepEqual(matrix.groups.flatMap(({ name }) => name ?? []).toSorted(), ['a', 'b', 'c'])
    assert.deepEqual(matrix.products.flatMap(({ name }) => name ?? []).toSorted(), ['p', 'q', 'r'])
  }
})

test('a plan that was made asks for it; without a plan there is none, and what was computed goes with the plan', async () => {
  const open = await house()
  assert.deepEqual(await open.well(showMatrix, {}), { matrix: null, hourPriceEuro: null })
  assert.equal(await open.code(showCell, {}), 'matrix-not-measured')
  await open.perform(measureMatrix)
  await builders(open)
  await open.perform(makePlan)
  assert.ok(open.queued.includes('matrix/measure-matrix'))
  await open.run(removePlans)
  assert.equal(((await open.well(showMatrix, {})) as MatrixPage).matrix, null)
  assert.equal(((await open.well(listCells, {})) as CellList).total, 0)
})
