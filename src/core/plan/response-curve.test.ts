import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { bestHours, curveOf, entryHours, entryPrice, fallAt, inflection, slopeAt, surplusAt, valueAt } from './response-curve.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const curve = fc.oneof(
  fc.record({ k: between(1, 1e5), b: between(0.005, 2), c: fc.constant(0) }),
  fc.record({ k: between(1, 1e5), b: between(0.5, 60), c: between(-8, -0.1) }),
  fc.record({ k: between(1, 1e5), b: between(0.5, 60), c: between(0.3, 5) }),
)
const range = fc.tuple(fc.oneof(fc.constant(0), between(0.01, 10)), between(0.01, 60)).map(([lo, width]) => ({ lo, hi: lo + width }))
const along = (lo: number, hi: number) => Array.from({ length: 201 }, (_, n) => lo + ((hi - lo) * n) / 200)
const close = (a: number, b: number, share: number) => assert.ok(Math.abs(a - b) <= share * Math.max(1, Math.abs(b)), `${a} against ${b}`)

test('no hours bring nothing, and half of an ADBUDG curve is reached at its half hours', () => {
  const { k, b, c } = curveOf({ family: 'adbudg', kEuro: 1000, halfHours: 8, shape: 2 }, 1.1)
  assert.equal(valueAt(k, b, c, 0), 0)
  close(valueAt(k, b, c, 8), 550, 1e-12)
  const small = curveOf({ family: 'modexp', kEuro: 1e6, bPerHour: 1e-10 })
  close(valueAt(small.k, small.b, small.c, 1), 1e-4 * (1 - 5e-11), 1e-14)
})

test('a Lomax curve is the mean of exponentials whose rate is drawn from a gamma distribution of its shape', () => {
  // Shape 3, scale 20 hours: rates with density b^2 e^(-20 b) 20^3 / 2.
  const { k, b, c } = curveOf({ family: 'lomax', kEuro: 1000, scaleHours: 20, shape: 3 })
  for (const x of [0.5, 5, 30]) {
    let mean = 0
    for (let rate = 0.0005; rate < 2; rate += 0.001)
      mean += ((0.001 * (rate * rate * Math.exp(-20 * rate) * 8000)) / 2) * valueAt(1000, rate, 0, x)
    close(valueAt(k, b, c, x), mean, 1e-6)
  }
})

test('a Lomax curve of a high shape is the exponential', () => {
  for (const x of [1, 10, 40]) close(valueAt(1000, 1e5, -1e4, x), valueAt(1000, 0.1, 0, x), 1e-3)
})

test('hours fall with the price as told', () => {
  fc.assert(
    fc.property(curve, fc.integer({ min: 5, max: 60 }), ({ k, b, c }, x) => {
      if (x < 1.2 * inflection(b, Math.max(c, 0))) return
      const price = slopeAt(k, b, c, x)
      if (!(price > 1e-6)) return
      const h = 1e-4
      const [less, more] = [1 - h, 1 + h].map((part) => bestHours(k, b, c, 0.9 * x, 1.1 * x, price * part))
      if (more! > 0.9 * x && less! < 1.1 * x) close((less! - more!) / (2 * h), fallAt(b, c, x), 1e-4)
    }),
  )
})

test('the slope is what the next hour adds', () => {
  fc.assert(
    fc.property(curve, between(0.1, 60), ({ k, b, c }, x) => {
      const h = 1e-5 * x
      close(slopeAt(k, b, c, x), (valueAt(k, b, c, x + h) - valueAt(k, b, c, x - h)) / (2 * h), 1e-5 * Math.max(1, k / 100))
    }),
  )
})

test('beyond the inflection each next hour returns less, before it more', () => {
  const turn = inflection(10, 3)
  assert.ok(slopeAt(1, 10, 3, turn) > slopeAt(1, 10, 3, turn * 0.9) && slopeAt(1, 10, 3, turn) > slopeAt(1, 10, 3, turn * 1.1))
  assert.equal(inflection(10, 1), 0)
})

test('no hours in the range are better than the best hours', () => {
  fc.assert(
    fc.property(curve, range, between(0, 3), ({ k, b, c }, { lo, hi }, dear) => {
      const price = (dear * k) / hi
      const net = (x: number) => valueAt(k, b, c, x) - price * x
      const best = bestHours(k, b, c, lo, hi, price)
      assert.ok(best >= lo && best <= hi)
      for (const x of along(lo, hi)) assert.ok(net(x) <= net(best) + 1e-9 * k, `${x} beats ${best}`)
    }),
    { numRuns: 300 },
  )
})

test('what is left at the best hours after paying for them is the value less the price', () => {
  const straight = fc.record({ k: between(1, 1e5), b: between(1e-9, 1e-6), c: fc.constant(0) })
  fc.assert(
    fc.property(fc.oneof(curve, straight), range, fc.integer({ min: 1, max: 2000 }), ({ k, b, c }, { lo, hi }, part) => {
      const price = slopeAt(k, b, c, Math.max(0.01, lo + (part / 1000) * (hi - lo)))
      const x = bestHours(k, b, c, lo, hi, price)
      const plain = valueAt(k, b, c, x) - price * x
      const found = surplusAt(k, b, c, lo, hi, price, x)
      assert.ok(Math.abs(found - plain) <= 1e-12 * (valueAt(k, b, c, x) + price * x), `${found} against ${plain}`)
    }),
    { numRuns: 500 },
  )
})

test('a free hour is always taken', () => assert.equal(bestHours(100, 0.1, 0, 1, 30, 0), 30))

test('no hours in the range are worth more per hour than the entry price, and the entry hours are worth it', () => {
  fc.assert(
    fc.property(curve, range, fc.integer({ min: 0, max: 1.2e6 }), ({ k, b, c }, { lo, hi }, millionths) => {
      // Losses below a billionth never reach a curve: they are none when a problem is laid out.
      const loss = (millionths / 1e6) * k
      const price = entryPrice(k, b, c, lo, hi, loss)
      for (const x of along(lo, hi)) if (x > 0) assert.ok((valueAt(k, b, c, x) - loss) / x <= price * (1 + 1e-9) + 1e-9)
      if (!(price > 0 && price < Infinity)) return
      const x = entryHours(k, b, c, lo, hi, loss)
      if (x > 0) close((valueAt(k, b, c, x) - loss) / x, price, 1e-12)
    }),
    { numRuns: 300 },
  )
})

test('without minimum and loss the entry price is the first hour of a concave curve and the tangent of an S', () => {
  close(entryPrice(1000, 0.1, 0, 0, 50, 0), 100, 1e-12)
  const tangent = 10 * Math.pow(2, 1 / 3)
  close(entryPrice(900, 10, 3, 0, 50, 0), 600 / tangent, 1e-12)
})

test('a loss above everything the customer can bring leaves no entry price', () => {
  assert.equal(entryPrice(100, 0.1, 0, 0, 50, 100), 0)
  assert.equal(entryPrice(0, 0.1, 0, 0, 50, 0), 0)
})
