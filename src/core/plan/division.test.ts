/** The proof against the truth: what all divisions of a small problem are worth, and what the plan and its bound say of it. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { blankSheet, fill, openSheet } from './fill.ts'
import { problemFormat, type Customer, type Member } from './problem.ts'
import { solve } from './solve.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => Math.round(x * 1000) / 1000)

/**
 * The bound against the true optimum. With concave curves the hours of a division are filled exactly, so trying every
 * division is the optimum. A bound that is only compared with our own plan can be wrong together with it: it was, by 1 %.
 */
test('of all ways to divide customers over members none is worth more than the bound', () => {
  const concave = fc.record({
    response: fc.record({ family: fc.constant('modexp' as const), kEuro: between(100, 5000), bPerHour: between(0.02, 0.4) }),
    fit: fc.tuple(between(0.6, 1.2), between(0.6, 1.2)),
    minHours: fc.oneof(fc.constant(0), between(0, 6)),
    more: between(0.5, 20),
    owner: fc.constantFrom(null, 'm0', 'm1'),
    handoverLossEuro: fc.oneof(fc.constant(0), between(0, 300)),
  })
  const small = fc.tuple(between(8, 30), between(8, 30), fc.array(concave, { minLength: 6, maxLength: 6 }))
  fc.assert(
    fc.property(small, ([one, other, list]) => {
      const customers = list.map(({ more, ...customer }, i) => ({ ...customer, id: `c${i}`, maxHours: customer.minHours + more }))
      const members = [one, other].map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
      const { upperBoundEuro, valueEuro } = solve({ format: problemFormat, members, customers })
      const best = bestDivision(members, customers)
      assert.ok(best <= upperBoundEuro * (1 + 1e-9), `${best} above the bound ${upperBoundEuro}`)
      assert.ok(valueEuro >= best * (1 - 1e-4), `${valueEuro} below the best ${best}`)
    }),
    { numRuns: 300 },
  )
})

/**
 * For S-curves filling is a rule of thumb, so here the hours themselves are tried, in sixtieths of what each member has. One in some
 * thousand small problems is not closed before the search has done its work: it then says how much is left.
 */
test('with S-curves no division of sixtieths is worth more than the bound, and bound and plan meet in nearly all', () => {
  let left = 0
  const curve = fc.record({
    response: fc.record({
      family: fc.constant('adbudg' as const),
      kEuro: between(100, 5000),
      halfHours: between(2, 15),
      shape: between(1.2, 4),
    }),
    fit: fc.tuple(between(0.6, 1.2), between(0.6, 1.2)),
    minHours: fc.oneof(fc.constant(0), between(0, 4)),
    more: between(4, 20),
    owner: fc.constantFrom(null, 'm0', 'm1'),
    handoverLossEuro: fc.oneof(fc.constant(0), between(0, 300)),
  })
  fc.assert(
    fc.property(fc.tuple(between(8, 24), between(8, 24), fc.array(curve, { minLength: 2, maxLength: 5 })), ([one, other, list]) => {
      const customers = list.map(({ more, ...customer }, i) => ({ ...customer, id: `c${i}`, maxHours: customer.minHours + more }))
      const members = [one, other].map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
      const { upperBoundEuro, valueEuro, gap } = solve({ format: problemFormat, members, customers })
      const best = bestOfSixtieths(members, customers)
      assert.ok(best <= upperBoundEuro * (1 + 1e-9), `${best} above the bound ${upperBoundEuro}`)
      assert.ok(gap <= 5e-3, `gap ${gap}: ${valueEuro} of ${upperBoundEuro}, ${best} in sixtieths`)
      if (gap > 1e-4) left += 1
    }),
    { numRuns: 40, endOnFailure: true },
  )
  assert.ok(left <= 1, `${left} of 40 left open`)
})

/** Customer after customer, the best for every number of sixtieths left at both members. */
function bestOfSixtieths(members: readonly Member[], customers: readonly Customer[]): number {
  const parts = 60
  const side = parts + 1
  let best = new Float64Array(side * side)
  for (const { response: r, fit = [], minHours, maxHours, owner, handoverLossEuro } of customers) {
    if (r.family !== 'adbudg') continue
    const next = best.slice()
    for (const j of [0, 1]) {
      for (let n = 1; n <= parts; n++) {
        const x = (n * members[j]!.capacityHours) / parts
        if (x < minHours || x > maxHours) continue
        const worth = (fit[j]! * r.kEuro * x ** r.shape) / (r.halfHours ** r.shape + x ** r.shape)
        const value = worth - (owner !== null && owner !== `m${j}` ? handoverLossEuro : 0)
        const step = j === 0 ? n * side : n
        for (let left = step; left < next.length; left++) {
          if (j === 1 && left % side < n) continue
          next[left] = Math.max(next[left]!, best[left - step]! + value)
        }
      }
    }
    best = next
  }
  return best.at(-1)!
}

test('a part in which nothing is left to split is looked at before it is let go', () => {
  const rows: readonly [number, number, number[], number, number, string | null, number][] = [
    [716.624, 0.04, [0.691, 1.134], 0, 1.098, null, 0],
    [251.365, 0.121, [0.825, 0.645], 0, 1.906, 'm1', 0],
    [130.271, 0.021, [0.823, 1.144], 0, 5.634, 'm0', 0],
    [1679.511, 0.027, [0.854, 0.985], 0, 4.735, 'm0', 0],
    [448.048, 0.035, [0.793, 0.631], 0, 7.742, 'm1', 0],
    [647.083, 0.03, [0.817, 0.715], 0, 17.363, 'm1', 0],
  ]
  const customers = rows.map(([kEuro, bPerHour, fit, minHours, maxHours, owner, handoverLossEuro], i) => ({
    id: `c${i}`,
    response: { family: 'modexp' as const, kEuro, bPerHour },
    fit,
    minHours,
    maxHours,
    owner,
    handoverLossEuro,
  }))
  const members = [13.469, 11.449].map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
  const { valueEuro, upperBoundEuro } = solve({ format: problemFormat, members, customers })
  // Letting such parts go unseen gave 477.00, "proven" to be at most 477.03.
  assert.ok(valueEuro > 481.57 && valueEuro <= upperBoundEuro, `${valueEuro} of ${upperBoundEuro}`)
})

/** The worth of the best division: every customer with one of two members or nobody, every member's hours filled. */
function bestDivision(members: readonly Member[], customers: readonly Customer[]): number {
  const sheet = blankSheet()
  const worthOf = members.map((member, j) =>
    Array.from({ length: 2 ** customers.length }, (_, set) => {
      openSheet(sheet, member.capacityHours)
      customers.forEach(({ response, fit, minHours, maxHours, owner, handoverLossEuro }, i) => {
        if (((set >> i) & 1) === 0 || response.family !== 'modexp') return
        const n = sheet.count++
        sheet.k[n] = response.kEuro * (fit?.[j] ?? 1)
        sheet.b[n] = response.bPerHour
        sheet.c[n] = 0
        sheet.lo[n] = minHours
        sheet.hi[n] = maxHours
        if (owner !== null && owner !== member.id) sheet.loss += handoverLossEuro
      })
      return fill(sheet) ? sheet.value : -Infinity
    }),
  )
  let best = 0
  for (let all = 0; all < 3 ** customers.length; all++) {
    const sets = [0, 0]
    customers.forEach((_, i) => {
      const who = Math.floor(all / 3 ** i) % 3
      if (who > 0) sets[who - 1]! |= 1 << i
    })
    best = Math.max(best, worthOf[0]![sets[0]!]! + worthOf[1]![sets[1]!]!)
  }
  return best
}
