import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { whole } from '../chance.ts'
import { tieCodes } from '../gate/ties.ts'
import { proposeBlocks, SETUP_HOURS, type OpenWork } from './propose.ts'

const loose: OpenWork['ties'] = { customer: null, group: null, contact: null, product: null, place: null, kind: null }
const work = (id: string, hours: number, valueEuro: number, ties: Partial<OpenWork['ties']>): OpenWork => ({
  id,
  kind: 'matter',
  name: id,
  ties: { ...loose, ...ties },
  owner: null,
  hours,
  valueEuro,
})
const idsOf = (proposals: readonly { readonly items: readonly OpenWork[] }[]) => proposals.map(({ items }) => items.map(({ id }) => id))

const value = fc.constantFrom(null, '', 'a', 'b', 'c')
const rowsOf = (hours: fc.Arbitrary<number>, valueEuro: fc.Arbitrary<number>) =>
  fc.array(fc.record({ hours, valueEuro, ties: fc.tuple(value, value, value) }), { maxLength: 30, size: 'max' }).map((all) =>
    all.map(({ hours, valueEuro, ties: [customer, product, place] }, n) =>
      // Tenths, of which sums are not exact in binary.
      ({
        ...work(`w${n}`, hours / 10, valueEuro, { customer, product, place }),
        kind: n % 3 === 0 ? ('customer' as const) : ('matter' as const),
      }),
    ),
  )
/** Of all sizes, and of few sizes, so that much is worth the same per hour. */
const rows = fc.oneof(
  rowsOf(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -2, max: 40 })),
  rowsOf(fc.constantFrom(10, 20), fc.constantFrom(0, 10, 20)),
)
const most = fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10)

/** The same by hand: every tie looked at again for every proposal; hours in tenths. */
function byHand(all: readonly OpenWork[], mostHours: number): string[][] {
  const limit = Math.round(mostHours * 10)
  const tenths = (row: OpenWork) => Math.round(row.hours * 10)
  const best = (a: OpenWork, b: OpenWork) => b.valueEuro / tenths(b) - a.valueEuro / tenths(a) || (a.id < b.id ? -1 : 1)
  let left = all.filter((row) => tenths(row) > 0 && tenths(row) <= limit && row.valueEuro >= 0).toSorted(best)
  const first = left
  const found: { items: OpenWork[]; perHour: number }[] = []
  for (;;) {
    let top: { items: OpenWork[]; perHour: number } | null = null
    for (const kind of tieCodes) {
      for (const shared of new Set(first.map(({ ties }) => ties[kind] || null))) {
        if (shared === null) continue
        const sharing = left.filter(({ ties }) => ties[kind] === shared)
        for (let from = 0; from < sharing.length; from++) {
          let hours = 0
          const items = sharing.slice(from).filter((row) => hours + tenths(row) <= limit && (hours += tenths(row)) > 0)
          if (items.length < 2) continue
          const perHour = items.reduce((sum, { valueEuro }) => sum + valueEuro, 0) / hours
          if (top === null || perHour > top.perHour || (perHour === top.perHour && items.length > top.items.length))
            top = { items, perHour }
          break
        }
      }
    }
    if (top === null) break
    found.push(top)
    const { items } = top
    left = left.filter((row) => !items.includes(row))
  }
  return idsOf(found.toSorted((a, b) => b.perHour - a.perHour))
}

test('proposals are those of going through every tie again for each', () => {
  fc.assert(
    fc.property(rows, most, (all, mostHours) => assert.deepEqual(idsOf(proposeBlocks(all, { mostHours })), byHand(all, mostHours))),
    { numRuns: 500 },
  )
})

test('items share the tie, are at least two, in one proposal only, within the hours; sums and saved hours are theirs', () => {
  fc.assert(
    fc.property(rows, most, fc.integer({ min: 0, max: 9 }), (all, mostHours, setupHours) => {
      const proposals = proposeBlocks(all, { mostHours, setupHours })
      const items = proposals.flatMap((proposal) => proposal.items)
      assert.equal(new Set(items).size, items.length)
      for (const { tie, items, hours, valueEuro, savedHours } of proposals) {
        assert.ok(items.length >= 2)
        for (const { ties } of items) assert.equal(ties[tie.kind], tie.value)
        assert.notEqual(tie.value, '')
        assert.ok(hours <= mostHours)
        assert.ok(Math.abs(hours - items.reduce((sum, item) => sum + item.hours, 0)) < 1e-6)
        assert.equal(
          valueEuro,
          items.reduce((sum, item) => sum + item.valueEuro, 0),
        )
        assert.equal(savedHours, setupHours * (items.length - 1))
      }
      for (const [n, next] of proposals.slice(1).entries()) {
        assert.ok(proposals[n]!.valueEuro / proposals[n]!.hours >= next.valueEuro / next.hours - 1e-9)
      }
    }),
  )
})

test('what is left over has nobody to be worked with', () => {
  fc.assert(
    fc.property(rows, most, (all, mostHours) => {
      const taken = new Set(proposeBlocks(all, { mostHours }).flatMap(({ items }) => items))
      const left = all.filter((row) => !taken.has(row) && row.hours > 0 && row.valueEuro >= 0)
      for (const one of left) {
        for (const other of left) {
          if (one === other || Math.round((one.hours + other.hours) * 10) > Math.round(mostHours * 10)) continue
          for (const kind of tieCodes) assert.ok(!one.ties[kind] || one.ties[kind] !== other.ties[kind], `${one.id} and ${other.id}`)
        }
      }
    }),
  )
})

test('the order of the work changes nothing', () => {
  const shuffled = rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, most, ([all, other], mostHours) => {
      assert.deepEqual(proposeBlocks(other, { mostHours }), proposeBlocks(all, { mostHours }))
    }),
  )
})

test('one customer with its matters before all of a product: best value per hour first, and the closer tie where it is the same', () => {
  const all = [
    work('a', 2, 900, { customer: 'Bakker', product: 'oven' }),
    work('b', 1, 400, { customer: 'Bakker', product: 'oven' }),
    work('c', 5, 100, { product: 'oven' }),
    work('d', 5, 50, { product: 'oven' }),
    work('e', 5, 10, {}),
  ]
  const [first, second, ...more] = proposeBlocks(all, { mostHours: 40 })
  assert.deepEqual(more, [])
  assert.deepEqual(first, {
    tie: { kind: 'customer', value: 'Bakker' },
    items: all.slice(0, 2),
    hours: 3,
    valueEuro: 1300,
    savedHours: SETUP_HOURS,
  })
  assert.deepEqual([second!.tie, second!.items], [{ kind: 'product', value: 'oven' }, all.slice(2, 4)])
  const [same] = proposeBlocks([work('a', 1, 1, { customer: 'x', kind: 'y' }), work('b', 1, 1, { customer: 'x', kind: 'y' })], {
    mostHours: 2,
  })
  assert.equal(same!.tie.kind, 'customer')
})

test('more than the hours hold is cut at the best value per hour, and the rest is a proposal of its own', () => {
  const all = [1, 2, 3, 4].map((n) => work(`w${n}`, 10, 100 * n, { place: 'Urk' }))
  assert.deepEqual(idsOf(proposeBlocks(all, { mostHours: 25 })), [
    ['w4', 'w3'],
    ['w2', 'w1'],
  ])
  // 4.1 has no exact binary form: what fits to the tenth still fits.
  assert.equal(proposeBlocks([work('a', 1.5, 1, { place: 'Urk' }), work('b', 2.6, 1, { place: 'Urk' })], { mostHours: 4.1 }).length, 1)
  // The best one fits beside none of the others: it stands in nobody's way.
  assert.deepEqual(idsOf(proposeBlocks([work('big', 24, 9999, { place: 'Urk' }), ...all], { mostHours: 25 })), [
    ['w4', 'w3'],
    ['w2', 'w1'],
  ])
})

test('left out: no hours, more hours than fit, a value below 0, no number, the same id twice', () => {
  const tied = { place: 'Urk' }
  const odd = [
    work('none', 0, 1, tied),
    work('many', 41, 1, tied),
    work('loss', 1, -1, tied),
    work('nan', NaN, 1, tied),
    work('nil', 1, NaN, tied),
    work('endless', Infinity, 1, tied),
    work('a', 2, 1, tied),
  ]
  const good = [work('a', 1, 1, tied), work('b', 1, 1, tied)]
  assert.deepEqual(idsOf(proposeBlocks([...odd, ...good], { mostHours: 40 })), [['a', 'b']])
  for (const mostHours of [0, -1, NaN]) assert.deepEqual(proposeBlocks(good, { mostHours }), [])
  assert.deepEqual(idsOf(proposeBlocks(good, { mostHours: Infinity })), [['a', 'b']])
  // A customer and a matter may have the same id.
  assert.equal(proposeBlocks([good[0]!, { ...good[0]!, kind: 'customer' }], { mostHours: 40 })[0]?.items.length, 2)
})

test('a hundred thousand rows are divided, nobody twice and no block too large', () => {
  let seed = 7
  const draw = (below: number): number => {
    const [value, next] = whole(seed, below)
    seed = next
    return value
  }
  const all = Array.from({ length: 100_000 }, (_, n) =>
    work(`w${n}`, (1 + draw(200)) / 10, draw(5000), {
      customer: `c${draw(20_000)}`,
      group: `g${draw(300)}`,
      contact: `p${draw(30_000)}`,
      product: `q${draw(20)}`,
      place: `t${draw(400)}`,
      kind: `k${draw(8)}`,
    }),
  )
  const proposals = proposeBlocks(all, { mostHours: 320 })
  assert.ok(proposals.length > 1000)
  const items = proposals.flatMap((proposal) => proposal.items)
  assert.equal(new Set(items).size, items.length)
  for (const { items: own, hours } of proposals) assert.ok(own.length > 1 && hours <= 320 + 1e-6)
})
