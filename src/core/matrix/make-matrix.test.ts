/** The matrix (E28): sums that stay, differences that are real, white spots that their likes speak for. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeMatrix } from './make-matrix.ts'
import { findingOf, shownOf, withRest } from './matrix-page.ts'
import { NONE, OTHER, UNSOLD, type Cell, type Matrix, type Tallied } from './matrix.ts'
import { counted, tally } from './test-matrix.ts'
import { typicalOf } from './typical.ts'

const cellAt = ({ cells }: Matrix, group: number, product: number): Cell =>
  cells.find((one) => one.group === group && one.product === product) ?? assert.fail(`no cell ${group} ${product}`)
const close = (found: number, expected: number, within = 1e-6) =>
  assert.ok(Math.abs(found - expected) <= within, `${found} is not ${expected}`)

/** Machine builders (40) of whom 26 buy service; 200 others of whom 65 do. Everybody buys parts. */
function builders(): Tallied {
  const of = (count: number, euro: number) => Array.from({ length: count }, () => euro)
  return {
    tallies: [tally(1, 1, of(40, 1000)), tally(2, 1, of(200, 1000)), tally(1, 2, of(26, 500)), tally(2, 2, of(65, 500))],
    groups: [
      { group: 1, customers: 44, known: 40 },
      { group: 2, customers: 210, known: 200 },
    ],
    groupNames: ['Machine builders', 'Wholesale'],
    productNames: ['Parts', 'Service'],
  }
}

test('E28: machine builders buy service twice as often as others, and fourteen of them do not yet', () => {
  const matrix = makeMatrix(builders())
  const { penetration, fit, white } = cellAt(matrix, 1, 2)
  assert.equal(penetration, 26 / 40)
  assert.equal(fit?.found, 'more')
  assert.ok(fit.times > 1.7 && fit.times < 2.1 && fit.low > 1.3 && fit.high < 2.6, JSON.stringify(fit))
  assert.deepEqual([fit.othersBuy, fit.others], [65, 200])
  assert.equal(white?.customers, 14)
  close(white.eachEuro, 100)
  close(white.euro, 14 * white.chance * 100)
  assert.ok(white.chance > 0.5 && white.chance < 0.65 && white.lowEuro < white.euro && white.euro < white.highEuro)
  const finding = findingOf(matrix)
  assert.equal(finding.code, 'more-white')
  assert.ok('cell' in finding && finding.cell.groupName === 'Machine builders' && finding.cell.productName === 'Service')
})

test('where everybody buys it nothing differs; who buys it less often than others has no likes to follow', () => {
  const matrix = makeMatrix(builders())
  assert.equal(cellAt(matrix, 1, 1).fit?.found, null)
  assert.equal(cellAt(matrix, 2, 2).fit?.found, 'less')
  assert.equal(cellAt(matrix, 2, 2).white, null)
  assert.equal(cellAt(matrix, 1, 1).white, null)
})

test('nobody bought it in a group: a cell all the same, found to be less, and two buyers are no likes', () => {
  const { tallies, ...rest } = builders()
  const none = makeMatrix({ ...rest, tallies: tallies.filter((one) => !(one.group === 1 && one.product === 2)) })
  assert.deepEqual([cellAt(none, 1, 2).buyers, cellAt(none, 1, 2).penetration, cellAt(none, 1, 2).fit?.found], [0, 0, 'less'])
  const two = makeMatrix({ ...rest, tallies: [...tallies.slice(0, 2), tally(1, 2, [500, 500]), tally(2, 2, [500, 500, 500])] })
  assert.equal(cellAt(two, 1, 2).white, null)
  assert.equal(cellAt(two, 2, 2).white?.customers, 197)
})

test('customers without a group are compared with nobody, and are in no comparison', () => {
  const { tallies, groups, ...rest } = builders()
  const many = Array.from({ length: 500 }, () => 500)
  const matrix = makeMatrix({
    ...rest,
    tallies: [...tallies, tally(NONE, 2, many), { ...tally(2, UNSOLD, []), hours: 7 }, tally(1, NONE, [30])],
    groups: [{ group: NONE, customers: 500, known: 500 }, ...groups],
  })
  assert.deepEqual(cellAt(matrix, 1, 2).fit, cellAt(makeMatrix(builders()), 1, 2).fit)
  for (const [group, product] of [
    [NONE, 2],
    [1, NONE],
    [2, UNSOLD],
  ] as const) {
    const { fit, white } = cellAt(matrix, group, product)
    assert.deepEqual([fit, white], [null, null])
  }
  assert.deepEqual(
    matrix.groups.map(({ at }) => at),
    [1, 2, NONE],
  )
  assert.deepEqual(
    matrix.products.map(({ at }) => at),
    [1, 2, NONE, UNSOLD],
  )
})

test('without any cost there is no margin, and white spots are valued by revenue', () => {
  const { tallies, ...rest } = builders()
  const none = { buyers: 0, euro: 0, squares: 0 }
  const matrix = makeMatrix({ ...rest, tallies: tallies.map((one) => ({ ...one, marginEuro: null, byMargin: none })) })
  assert.deepEqual([matrix.worth, matrix.totals.marginEuro, cellAt(matrix, 1, 2).marginEuro], ['revenue', null, null])
  close(cellAt(matrix, 1, 2).white?.eachEuro ?? 0, 500)
})

test('one group, one product, or neither: a reason and no picture', () => {
  const code = (groups: number, products: number) => findingOf(makeMatrix(counted({ groups, products, customers: 30, apart: 0 }, 1))).code
  assert.deepEqual([code(1, 3), code(3, 1), code(0, 0)], ['one-group', 'one-product', 'no-lines'])
  const rest = { groups: [{ group: NONE, customers: 3, known: 3 }], groupNames: [], productNames: [] }
  assert.equal(findingOf(makeMatrix({ ...rest, tallies: [tally(NONE, NONE, [1])] })).code, 'no-product')
  assert.equal(findingOf(makeMatrix({ ...rest, productNames: ['a'], tallies: [tally(NONE, 1, [1])] })).code, 'no-group')
})

const company = fc.record({
  groups: fc.integer({ min: 1, max: 5 }),
  products: fc.integer({ min: 1, max: 6 }),
  customers: fc.integer({ min: 1, max: 25 }),
  apart: fc.constantFrom(0, 0.8),
})

test('cells add up to what was counted, however many are shown and whatever stands behind them', () => {
  fc.assert(
    fc.property(company, fc.nat(1e6), fc.integer({ min: 1, max: 4 }), (drawn, seed, shown) => {
      const given = counted(drawn, seed)
      const matrix = makeMatrix(given)
      const sum = <T>(items: readonly T[], of: (one: T) => number) => items.reduce((all, one) => all + of(one), 0)
      const margin = sum(given.tallies, (one) => one.marginEuro ?? 0)
      close(
        sum(matrix.cells, (one) => one.marginEuro ?? 0),
        margin,
      )
      close(
        matrix.totals.hours,
        sum(given.tallies, ({ hours }) => hours),
      )
      for (const axes of [matrix.groups, matrix.products]) {
        const rows = withRest(axes, shownOf(axes, 'margin', shown))
        close(
          sum(rows, ({ marginEuro }) => marginEuro ?? 0),
          margin,
        )
        assert.equal(
          sum(rows, ({ at, behind }) => (at > 0 ? 1 : behind)),
          axes.length,
        )
        assert.ok(rows.length <= shown + 1 && rows.every(({ at }, i) => at !== OTHER || i === shown))
      }
    }),
  )
})

test('the order in which it was counted changes nothing', () => {
  const drawn = counted({ groups: 4, products: 5, customers: 40, apart: 0.7 }, 3)
  const byPlace = (matrix: Matrix) => matrix.cells.toSorted((a, b) => a.group - b.group || a.product - b.product)
  const rounded = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one)))
  const expected = rounded(byPlace(makeMatrix(drawn)))
  fc.assert(
    fc.property(fc.shuffledSubarray([...drawn.tallies], { minLength: drawn.tallies.length }), (tallies) =>
      assert.deepEqual(rounded(byPlace(makeMatrix({ ...drawn, tallies }))), expected),
    ),
    { numRuns: 20 },
  )
})

test('where no group differs, hardly ever is anything found; where they do, much is', () => {
  let shouted = 0
  for (let seed = 1; seed <= 150; seed++)
    if (makeMatrix(counted({ groups: 6, products: 15, customers: 40, apart: 0 }, seed)).found > 0) shouted += 1
  // A share of 5 % of such companies, and three standard errors more.
  assert.ok(shouted / 150 <= 0.05 + 3 * Math.sqrt((0.05 * 0.95) / 150), `${shouted} of 150`)
  const real = makeMatrix(counted({ groups: 6, products: 15, customers: 150, apart: 1.2 }, 1))
  assert.ok(real.found > 20, String(real.found))
})

test('what a buyer brings: few buyers say little, many speak for themselves, and all together are exact', () => {
  const of = (amounts: readonly number[]) => ({
    buyers: amounts.length,
    euro: amounts.reduce((sum, one) => sum + one, 0),
    squares: amounts.reduce((sum, one) => sum + one ** 2, 0),
  })
  const wave = (count: number, middle: number) => Array.from({ length: count }, (_, at) => middle + (at % 2 === 0 ? 50 : -50))
  const [many, few, none] = typicalOf([of(wave(200, 300)), of(wave(2, 900)), of([]), of(wave(200, 100))])
  close(many!.euro, 300, 5)
  assert.ok(few!.euro < 900 && few!.euro > 500, String(few!.euro))
  close(none!.euro, (200 * 300 + 2 * 900 + 200 * 100) / 402)
  assert.deepEqual(typicalOf([of([])]), [null])
})
