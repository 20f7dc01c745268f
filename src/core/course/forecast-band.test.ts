/** The band of the forecast: it holds what comes nine times out of ten, and says nothing where nothing can be said. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSeed, normal } from '../chance.ts'
import type { Day } from '../units.ts'
import { bandOf, headingOf, type Band } from './forecast-band.ts'

const aim = { amount: 260_000, setOn: '2026-01-05' as Day, by: '2026-12-31' as Day }
const level = Array.from({ length: 12 }, (_, at) => 1000 + (at % 2 === 0 ? 100 : -100))

test('without a difference between cycles the forecast is what comes, and its band has no width', () => {
  const band = bandOf(
    aim,
    100_000,
    '2026-06-30' as Day,
    Array.from({ length: 12 }, () => 1000),
    10,
    8,
  )
  // 1 July to 31 December 2026 has 132 working days.
  assert.deepEqual(
    [band?.workingDaysLeft, band?.expectedEuro, band?.lowEuro, band?.highEuro, band?.neededEuro],
    [132, 232_000, 232_000, 232_000, 160_000 / 132],
  )
})

test('by hand: ranges of 200 a day are a deviation of 177.3 a day between cycles of ten days', () => {
  const band = bandOf(aim, 100_000, '2026-06-30' as Day, level, 10, 8)!
  const cycles = 13.2
  const deviation = (200 / 1.128) * 10 * Math.sqrt(cycles + cycles ** 2 / 12)
  assert.ok(Math.abs(band.highEuro - band.expectedEuro - 1.6448536269514722 * deviation) < 1e-6)
  assert.ok(Math.abs(band.expectedEuro - band.lowEuro - (band.highEuro - band.expectedEuro)) < 1e-6)
})

test('below eight points, on the day itself and after it nothing is forecast', () => {
  assert.equal(bandOf(aim, 0, '2026-06-30' as Day, level.slice(0, 7), 10, 8), null)
  assert.notEqual(bandOf(aim, 0, '2026-06-30' as Day, level.slice(0, 8), 10, 8), null)
  assert.equal(bandOf(aim, 0, aim.by, level, 10, 8), null)
  assert.equal(bandOf(aim, 0, '2026-06-30' as Day, [1, null, 1, null, 1, null, 1, null, 1, null, 1, null, 1, null, 1], 10, 8), null)
})

test('on course or off it is said only where nine of ten lie on one side of the amount', () => {
  const band = (lowEuro: number, highEuro: number): Band => ({
    soFarEuro: 0,
    recordedTo: aim.setOn,
    expectedEuro: (lowEuro + highEuro) / 2,
    lowEuro,
    highEuro,
    neededEuro: 0,
    meanEuro: 0,
    workingDaysLeft: 1,
  })
  assert.deepEqual(
    [
      headingOf(band(100, 200), 99),
      headingOf(band(100, 200), 100),
      headingOf(band(100, 200), 150),
      headingOf(band(100, 200), 200),
      headingOf(band(100, 200), 201),
    ],
    ['on', 'on', 'open', 'open', 'off'],
  )
})

test('of 2,000 years drawn by chance the band holds about nine in ten', () => {
  let seed = firstSeed
  const draw = (): number => {
    const [value, next] = normal(seed)
    seed = next
    return 1000 + 200 * value
  }
  let held = 0
  for (let year = 0; year < 2000; year += 1) {
    const past = Array.from({ length: 26 }, draw)
    const band = bandOf(aim, 0, '2026-07-03' as Day, past, 10, 8)!
    // Working days left of 129: thirteen cycles of which the last has nine days.
    const cycles = band.workingDaysLeft / 10
    let came = 0
    for (let at = 0; at < cycles; at += 1) came += draw() * 10 * Math.min(1, cycles - at)
    if (came >= band.lowEuro && came <= band.highEuro) held += 1
  }
  assert.ok(held / 2000 > 0.865 && held / 2000 < 0.93, `${held / 20} %`)
})
