import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cents, memberId, minutes } from '../units.ts'
import type { Work } from './account.ts'
import { costToServeOf, quadrantsOf, type CostToServe } from './cost-to-serve.ts'
import { defaultStandards } from './standards.ts'

const work = (measured: number, counted: Work['counted'] = {}): Work => ({
  member: memberId('anna'),
  measured: { 'time-entry': minutes(measured) },
  counted,
})
const account = (revenueEuro: number, marginEuro: number, ...hands: Work[]) => ({
  revenue: cents(revenueEuro * 100),
  marginByQuarter: [cents(marginEuro * 100), cents(0), cents(0), cents(0)] as const,
  lines: 1,
  work: hands,
})
const serve = (...asked: Parameters<typeof account>) => costToServeOf(account(...asked), defaultStandards, 80)

test('standard minutes and measured minutes cost what an hour costs, each told by itself', () => {
  const { hours, costEuro, parts, marginEuro, netMarginEuro } = serve(2000, 500, work(90, { visit: 1, call: 2 }), work(0, { call: 2 }))
  assert.deepEqual([hours, costEuro, marginEuro, netMarginEuro], [4, 320, 500, 180])
  assert.deepEqual(parts, [
    { how: 'measured', hours: 1.5, costEuro: 120 },
    { how: 'call', hours: 1, costEuro: 80 },
    { how: 'visit', hours: 1.5, costEuro: 120 },
  ])
})

test('orders cost nothing beside measured minutes, which hold them already', () => {
  assert.deepEqual(serve(1, 1, work(60, { order: 40 })).costEuro, 80)
  assert.deepEqual(serve(1, 1, work(0, { order: 4 })).costEuro, 240)
})

test('net price and cost are told per euro of revenue', () => {
  const { netPrice, costShare } = serve(2000, 500, work(60))
  assert.deepEqual([netPrice, costShare], [0.25, 0.04])
})

test('without revenue nothing is told per euro of it, without a known cost of goods no margin either', () => {
  const { netPrice, costShare, netMarginEuro } = serve(0, -10, work(60))
  assert.deepEqual([netPrice, costShare, netMarginEuro], [null, null, -90])
  const unknown = costToServeOf({ ...account(100, 0, work(60)), lines: 3 }, defaultStandards, 80)
  assert.deepEqual([unknown.costEuro, unknown.marginEuro, unknown.netMarginEuro, unknown.netPrice], [80, null, null, null])
})

test('the parts are the cost', () => {
  const hands = fc.array(fc.tuple(fc.nat(5000), fc.nat(40), fc.nat(40)), { maxLength: 4 })
  fc.assert(
    fc.property(hands, fc.integer({ min: 0, max: 300 }), (rows, hourCost) => {
      const one = account(100, 10, ...rows.map(([measured, order, visit]) => work(measured, { order, visit })))
      const { parts, costEuro, hours } = costToServeOf(one, defaultStandards, hourCost)
      assert.ok(Math.abs(parts.reduce((sum, part) => sum + part.costEuro, 0) - costEuro) < 1e-6)
      assert.ok(Math.abs(parts.reduce((sum, part) => sum + part.hours, 0) - hours) < 1e-6)
    }),
  )
})

const priced = (netPrice: number | null, costShare: number | null, netMarginEuro = 0, costEuro = 0): CostToServe => ({
  hours: 0,
  hoursKnown: 'measured',
  costEuro,
  parts: [],
  marginEuro: 0,
  netMarginEuro,
  netPrice,
  costShare,
})

test('the medians are the borders of the four quadrants', () => {
  const { priceBorder, costBorder, places, onBorder } = quadrantsOf([
    priced(0.4, 0.1),
    priced(0.4, 0.3),
    priced(0.2, 0.1),
    priced(0.2, 0.3),
  ])
  assert.ok(Math.abs(priceBorder! - 0.3) < 1e-12 && Math.abs(costBorder! - 0.2) < 1e-12)
  assert.deepEqual(
    places.map((place) => place?.quadrant),
    ['pays-well-asks-little', 'pays-well-asks-much', 'pays-little-asks-little', 'pays-little-asks-much'],
  )
  assert.equal(onBorder, 0)
})

test('who is on a border is told so, and placed on its better side', () => {
  const { places, onBorder } = quadrantsOf([priced(0.1, 0.1), priced(0.2, 0.2), priced(0.3, 0.3)])
  assert.deepEqual(places[1], { quadrant: 'pays-well-asks-little', onPriceBorder: true, onCostBorder: true })
  assert.equal(onBorder, 1)
  assert.equal(quadrantsOf([priced(0.7, 0.1), priced(0.7, 0.1)]).onBorder, 2)
})

test('who has no price has no place, and moves no border', () => {
  const { places, priceBorder } = quadrantsOf([priced(null, null), priced(0.2, 0.1)])
  assert.deepEqual([places[0], priceBorder], [null, 0.2])
  assert.deepEqual(quadrantsOf([]), {
    priceBorder: null,
    costBorder: null,
    places: [],
    onBorder: 0,
    whale: { peakShare: null, peakAtCustomers: 0 },
    dearestFifthShare: null,
  })
})

test('the whale is that of what is left after serving, and the dearest fifth is told by its share of the cost', () => {
  const five = [priced(0.1, 0.1, 100, 60), priced(0.1, 0.1, 100, 10), ...[1, 2, 3].map(() => priced(0.1, 0.1, -50, 10))]
  const { whale, dearestFifthShare } = quadrantsOf(five)
  assert.deepEqual([whale, dearestFifthShare], [{ peakShare: 4, peakAtCustomers: 2 }, 0.6])
})

const share = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
const several = fc
  .array(fc.tuple(share, share), { minLength: 1, maxLength: 30 })
  .map((all) => all.map(([price, cost]) => priced(price, cost)))

test('at most half of the customers is beyond a border, on either side', () => {
  fc.assert(
    fc.property(several, (all) => {
      const { places } = quadrantsOf(all)
      const beyond = (side: (place: NonNullable<(typeof places)[number]>) => boolean): number =>
        places.filter((place) => place && side(place)).length
      const half = all.length / 2
      assert.ok(beyond(({ quadrant, onPriceBorder }) => quadrant.startsWith('pays-well') && !onPriceBorder) <= half)
      assert.ok(beyond(({ quadrant }) => quadrant.startsWith('pays-little')) <= half)
      assert.ok(beyond(({ quadrant, onCostBorder }) => quadrant.endsWith('asks-little') && !onCostBorder) <= half)
      assert.ok(beyond(({ quadrant }) => quadrant.endsWith('asks-much')) <= half)
    }),
  )
})

test('in whatever order customers come, each has the same place', () => {
  fc.assert(
    fc.property(several, (all) => {
      assert.deepEqual(quadrantsOf(all.toReversed()).places, quadrantsOf(all).places.toReversed())
    }),
  )
})
