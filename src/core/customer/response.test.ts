import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { fitAdbudg, fitJudged, fitModExp, pointsOf, rootU } from './response.ts'

type Case = { family: 'modexp' | 'adbudg' | 'judged'; given: Record<string, number>; expect: Record<string, number | string> }
const { cases } = JSON.parse(readFileSync('test/golden/calibration.json', 'utf8')) as { cases: Case[] }

const close = (found: number, wanted: number, tolerance: number, what: string) =>
  assert.ok(Math.abs(found - wanted) <= tolerance * Math.max(Number.MIN_VALUE, Math.abs(wanted)), `${what}: ${found}, expected ${wanted}`)

for (const [i, { family, given: g, expect }] of cases.entries()) {
  test(`golden calibration ${i + 1} (${family})`, () => {
    const today = { marginEuro: g['marginEuro']!, hours: g['hours']!, elasticity: g['elasticity']!, kappa: g['kappa']! }
    const judged = { noneEuro: g['noneEuro']!, todayEuro: g['todayEuro']!, doubleEuro: g['doubleEuro']!, hours: g['hours']! }
    const fit = family === 'modexp' ? fitModExp(today) : family === 'adbudg' ? fitAdbudg(today, g['shape']!) : fitJudged(judged)
    if ('refused' in fit) return assert.deepEqual({ refused: fit.refused }, expect)
    const tolerance = family === 'modexp' ? Math.max(1e-9, 1e-14 / (1 - today.elasticity / (1 - today.kappa))) : 1e-9
    for (const [name, found] of Object.entries(fit))
      if (typeof found === 'number' && name !== 'shape') close(found, expect[name] as number, tolerance, name)
    if (fit.family === 'modexp') close(fit.bPerHour * g['hours']!, expect['u'] as number, tolerance, 'u')
  })
}

const today = fc.record({
  marginEuro: fc.double({ min: 1, max: 1e7, noNaN: true }),
  hours: fc.double({ min: 0.01, max: 2000, noNaN: true }),
  kappa: fc.double({ min: 0, max: 0.9, noNaN: true }),
  rho: fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
})

test('a fitted response gives back today: its margin, and its elasticity', () => {
  fc.assert(
    fc.property(today, ({ rho, ...known }) => {
      const elasticity = rho * (1 - known.kappa)
      const fit = fitModExp({ ...known, elasticity })
      if ('refused' in fit) return assert.fail(fit.refused)
      const u = fit.bPerHour * known.hours
      close(fit.kEuro * -Math.expm1(-u), (1 - known.kappa) * known.marginEuro, 1e-9, 'margin caused')
      close((known.hours * fit.kEuro * fit.bPerHour * Math.exp(-u)) / known.marginEuro, elasticity, 1e-8, 'elasticity')
    }),
  )
})

test('the three points of a response are those that lead back to it', () => {
  const base = fc.double({ min: -1e5, max: 1e5, noNaN: true })
  fc.assert(
    fc.property(today, base, ({ rho, ...known }, baseEuro) => {
      const fit = fitModExp({ ...known, elasticity: (0.05 + 0.9 * rho) * (1 - known.kappa) })
      if ('refused' in fit) return assert.fail(fit.refused)
      const back = fitJudged(pointsOf(fit, baseEuro, known.hours))
      // A base that dwarfs the curve leaves it few digits.
      const tolerance = 1e-9 * (1 + Math.abs(baseEuro) / fit.kEuro)
      if ('refused' in back) return assert.ok(tolerance > 1e-6, back.refused)
      close(back.kEuro, fit.kEuro, tolerance, 'k')
      close(back.bPerHour, fit.bPerHour, tolerance, 'b')
      assert.equal(back.baseEuro, baseEuro)
    }),
  )
})

test('the root solves u / (e^u - 1) = rho over the whole domain', () => {
  for (const rho of [1e-300, 1e-100, 1e-12, 1e-6, 0.01, 0.29, 0.31, 0.5, 0.9, 0.99, 0.999999, 1 - 1e-8])
    close(rootU(rho) / Math.expm1(rootU(rho)) || rho, rho, 1e-12, `rho ${rho}`)
})

test('more margin scales the response, more hours stretch it', () => {
  const one = fitModExp({ marginEuro: 1000, hours: 10, elasticity: 0.3, kappa: 0.3 })
  const two = fitModExp({ marginEuro: 2000, hours: 20, elasticity: 0.3, kappa: 0.3 })
  if ('refused' in one || 'refused' in two) return assert.fail()
  close(two.kEuro, 2 * one.kEuro, 1e-12, 'k')
  close(two.bPerHour, one.bPerHour / 2, 1e-12, 'b')
})
