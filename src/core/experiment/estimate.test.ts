import { test } from 'node:test'
import assert from 'node:assert/strict'
import { normal, seedFor, uniform, type Seed } from '../chance.ts'
import { estimateOf, type Band, type Estimate, type PairResult } from './estimate.ts'

const near = (value: number, expected: number, within = 1e-9) =>
  assert.ok(Math.abs(value - expected) <= within * Math.max(1, Math.abs(expected)), `${value}, not ${expected}`)
/** A pair by its differences. */
const pair = (margin: number, hours = 10, before = 0): PairResult => ({
  workedMargin: 1000 + margin,
  leftMargin: 1000,
  workedHours: 2 + hours,
  leftHours: 2,
  workedBefore: 900 + before,
  leftBefore: 900,
})
const holds = (band: Band, truth: number): boolean => !band.bounded || (band.low <= truth && truth <= band.high)

test('fewer than three pairs say nothing', () => {
  assert.equal(estimateOf([]), null)
  assert.equal(estimateOf([pair(100), pair(200)]), null)
})

test('three pairs by hand: mean difference, its error, and t with two degrees', () => {
  const { pairs, degrees, plainEuro, effectEuro, hours, perHourEuro } = estimateOf([pair(100), pair(400), pair(700)])!
  assert.deepEqual([pairs, degrees], [3, 2])
  // Deviation 300, error 300 / sqrt(3), t 2.919986.
  near(plainEuro.value, 400)
  near(plainEuro.error, 173.20508075688775)
  assert.ok(plainEuro.band.bounded)
  near(plainEuro.band.low, 400 - 2.9199856 * 173.2050808, 1e-6)
  near(plainEuro.band.high, 400 + 2.9199856 * 173.2050808, 1e-6)
  assert.deepEqual(effectEuro, plainEuro)
  near(hours.value, 10)
  near(hours.error, 0)
  near(perHourEuro!.value, 40)
  near(perHourEuro!.error, 17.320508075688775)
})

test('per hour by hand: the roots of (m - x h)^2 = t^2 var(m - x h)', () => {
  const { perHourEuro } = estimateOf([pair(100, 6), pair(400, 10), pair(700, 17)])!
  const value = 400 / 11
  near(perHourEuro!.value, value)
  assert.ok(perHourEuro!.band.bounded)
  for (const root of [perHourEuro!.band.low, perHourEuro!.band.high]) {
    const differences = [100 - root * 6, 400 - root * 10, 700 - root * 17]
    const mean = differences.reduce((sum, one) => sum + one) / 3
    const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 2 / 3
    near(Math.abs(mean), 2.9199856 * Math.sqrt(variance), 1e-6)
  }
  assert.ok(perHourEuro!.band.low < value && perHourEuro!.band.high > value)
})

test('where being worked gave no surely more hours the band has no end, and where it gave none there is nothing per hour', () => {
  assert.deepEqual(estimateOf([pair(100, -20), pair(300, 1), pair(200, 30)])!.perHourEuro!.band, { bounded: false })
  assert.equal(estimateOf([pair(100, -20), pair(300, -1), pair(200, 3)])!.perHourEuro, null)
})

test('what the margin before explains is taken off, by a line through the other pairs', () => {
  const before = [-500, -120, 80, 300, 700, 40, -260]
  const margins = before.map((own, at) => 250 + 2 * own + (at % 2 === 0 ? 60 : -60))
  const times = before.map((own, at) => 10 + own / 100 + (at % 3))
  const { plainEuro, effectEuro, perHourEuro } = estimateOf(before.map((own, at) => pair(margins[at]!, times[at], own)))!
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const square = (values: readonly number[]) => values.reduce((sum, one) => sum + (one - mean(values)) ** 2, 0)
  const less = (values: readonly number[]) =>
    before.map((own, at) => {
      const [b, m] = [before.toSpliced(at, 1), values.toSpliced(at, 1)]
      // A little flatter: as if there were one more pair of usual size that says nothing.
      const slope =
        b.reduce((sum, x, n) => sum + (x - mean(b)) * (m[n]! - mean(m)), 0) / (square(b) + before.reduce((sum, x) => sum + x * x, 0) / 7)
      return values[at]! - slope * own
    })
  const adjusted = less(margins)
  near(effectEuro.value, mean(adjusted))
  near(effectEuro.error, Math.sqrt(square(adjusted) / 6 / 7))
  assert.ok(effectEuro.error < plainEuro.error / 2)
  near(perHourEuro!.value, mean(adjusted) / mean(less(times)))
})

test('below six pairs nothing is explained', () => {
  const { plainEuro, effectEuro } = estimateOf([-500, -120, 80, 300, 700].map((own) => pair(250 + 2 * own, 10, own)))!
  assert.deepEqual(effectEuro, plainEuro)
})

test('the same margin before for all explains nothing', () => {
  const { plainEuro, effectEuro } = estimateOf([100, 300, 200, 500, 50, 400, 250].map((margin) => pair(margin)))!
  assert.deepEqual(effectEuro, plainEuro)
})

/** One who can be asked for numbers. */
function dice(seed: Seed) {
  const next = (draw: (seed: Seed) => readonly [number, Seed]): number => {
    const [value, after] = draw(seed)
    seed = after
    return value
  }
  return { share: () => next(uniform), bell: () => next(normal) }
}

type World = {
  readonly pairs: () => readonly [fewest: number, most: number]
  /** What an hour brings at a customer, EUR, by its margin before in parts of the mean. */
  readonly perHour: (size: number, bell: () => number) => number
  /** Share of those to be worked that are hardly worked, and of those left that get hours all the same. */
  readonly against: number
}
const MARGIN = 3000
const LOG = Math.sqrt(Math.log(2))
/** Correlation of the logarithms at which the margins themselves correlate by 0.8. */
const SAME = Math.log(1.8) / Math.log(2)

/**
 * A company by chance: margins lognormal with a deviation as large as their mean, which correlate by 0.8 with those before; hours
 * that differ from the lot; pairs with like hours.
 */
function company(seed: Seed, { pairs, perHour, against }: World) {
  const { share, bell } = dice(seed)
  const one = (worked: boolean, size: number) => {
    const [own, noise] = [bell(), bell()]
    const before = MARGIN * Math.exp(LOG * own - (LOG * LOG) / 2)
    const margin = MARGIN * Math.exp(LOG * (SAME * own + Math.sqrt(1 - SAME * SAME) * noise) - (LOG * LOG) / 2)
    const strays = share() < against
    const hours = 12 * size * (worked ? (strays ? 0.2 : Math.exp(0.3 * bell() - 0.045)) : strays ? 0.6 * share() : 0)
    const caused = hours * perHour(before / MARGIN, bell)
    return { before, margin: margin + caused, hours, caused }
  }
  const [fewest, most] = pairs()
  let caused = 0
  let hours = 0
  const results = Array.from({ length: fewest + Math.floor(share() * (most - fewest + 1)) }, (): PairResult => {
    const size = Math.exp(0.5 * bell() - 0.125)
    const [worked, left] = [one(true, size), one(false, size)]
    caused += worked.caused - left.caused
    hours += worked.hours - left.hours
    return {
      workedMargin: worked.margin,
      leftMargin: left.margin,
      workedHours: worked.hours,
      leftHours: left.hours,
      workedBefore: worked.before,
      leftBefore: left.before,
    }
  })
  return { results, caused, hours, estimate: estimateOf(results)! }
}

/** How far the mean of many estimates is from the truth, in standard errors of the simulation, and how often the band holds it. */
function tried(companies: readonly ReturnType<typeof company>[], of: (one: Estimate) => { value: number; band: Band }, truth: number) {
  const found = companies.map(({ estimate }) => of(estimate))
  const mean = found.reduce((sum, { value }) => sum + value, 0) / found.length
  const variance = found.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (found.length - 1)
  return {
    off: (mean - truth) / Math.sqrt(variance / found.length),
    deviation: Math.sqrt(variance),
    covered: found.filter(({ band }) => holds(band, truth)).length / found.length,
  }
}

const COMPANIES = 2000
const usual = () => [20, 60] as const
const worlds: readonly (readonly [string, World])[] = [
  ['an hour brings the same everywhere', { pairs: usual, perHour: () => 70, against: 0.2 }],
  [
    'every customer has an hour of its own worth',
    { pairs: usual, perHour: (_, bell) => 70 * Math.exp(0.5 * bell() - 0.125), against: 0.2 },
  ],
  ['an hour brings more at large customers', { pairs: () => [20, 20], perHour: (size) => 70 * size, against: 0.2 }],
  ['of those left nearly half get hours, and of those worked as many do not', { pairs: usual, perHour: () => 70, against: 0.45 }],
]
for (const [name, world] of worlds) {
  test(`${name}: without bias, and the bands hold the truth nine times out of ten`, () => {
    const companies = Array.from({ length: COMPANIES }, (_, n) => company(seedFor(n, name), world))
    const pairs = companies.reduce((sum, { results }) => sum + results.length, 0)
    const caused = companies.reduce((sum, one) => sum + one.caused, 0) / pairs
    // Twelve hours in the mean, less those who stray; E of the worth of an hour is 70 in every world.
    const expected = 70 * 12 * ((1 - world.against) * 1 + world.against * 0.2 - world.against * 0.3)
    near(caused, expected, 0.05)
    const effect = tried(companies, ({ effectEuro }) => effectEuro, expected)
    const plain = tried(companies, ({ plainEuro }) => plainEuro, expected)
    const perHour = tried(companies, ({ perHourEuro }) => perHourEuro!, 70)
    for (const { off, covered } of [effect, plain, perHour]) {
      assert.ok(Math.abs(off) < 2, `${off} standard errors off`)
      assert.ok(covered > 0.88 && covered < 0.92, `held ${covered}`)
    }
    assert.ok(effect.deviation < 0.75 * plain.deviation)
  })
}
