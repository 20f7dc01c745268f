import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { normal, seedFor, whole } from '../chance.ts'
import { problemFormat, readProblem, type AllocationProblem, type Customer, type Response } from '../plan/problem.ts'
import { curveOf, valueAt } from '../plan/response-curve.ts'
import { solve } from '../plan/solve.ts'
import type { Bundle, Division } from './bundle.ts'
import { standingWith } from './test-standing.ts'
import { replanWithLeastChange } from './least-change.ts'
import type { Replan } from './least-change-table.ts'

const folder = new URL('../../../test/golden/', import.meta.url)
for (const file of readdirSync(folder).filter((name) => name.startsWith('allocation-'))) {
  test(`${file}: without disruption and without doubt the end is within 1 % of the plan, wherever it starts`, () => {
    const read = readProblem((JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { problem: unknown }).problem)
    assert.ok(read.ok)
    const { problem } = read
    const starts: ((one: Customer) => string | null)[] = [
      ({ owner }) => owner,
      () => null,
      ({ id }) => problem.members[whole(seedFor(7, id), problem.members.length + 2)[0]]?.id ?? null,
    ]
    for (const start of starts) {
      const agreed = new Map(problem.customers.flatMap((one) => (start(one) === null ? [] : [[one.id, start(one)!] as const])))
      const held = { ...problem, customers: problem.customers.map((one) => ({ ...one, owner: agreed.get(one.id) ?? one.owner })) }
      const { after } = replanWithLeastChange({ problem, agreed, disruptionEuro: 0, errors: 0 })
      const reached = after.valueEuro - handovers(held, after)
      assert.ok(reached >= 0.99 * solve(held).valueEuro, `${reached}`)
    }
  })
}

const handovers = ({ customers }: AllocationProblem, { assignments }: Division): number =>
  assignments.reduce((sum, { customer, member }) => {
    const { owner, handoverLossEuro } = customers.find(({ id }) => id === customer)!
    return sum + (owner !== null && owner !== member ? handoverLossEuro : 0)
  }, 0)

/** Whole thousandths: of doubles from 0 on nearly all are next to nothing. */
const between = (min: number, max: number) => fc.integer({ min: 1000 * min, max: 1000 * max }).map((x) => x / 1000)
const concave = fc.record({ family: fc.constant('modexp' as const), kEuro: between(100, 5000), bPerHour: between(0.02, 0.4) })
const curved = fc.record({
  family: fc.constant('adbudg' as const),
  kEuro: between(100, 5000),
  halfHours: between(1, 20),
  shape: between(0.5, 4),
})

type Shape = {
  readonly response?: fc.Arbitrary<Response>
  readonly hours?: readonly [number, number]
  readonly customers?: readonly [number, number]
}
/** A problem and a division that was agreed on another: a member left, a customer went, hours became fewer. */
const replans = ({ response = concave, hours = [6, 30], customers: [fewest, most] = [4, 9] }: Shape = {}): fc.Arbitrary<Replan> =>
  fc.array(between(...hours), { minLength: 1, maxLength: 3, size: 'max' }).chain((capacities) => {
    const members = capacities.map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
    const ids = members.map(({ id }) => id)
    const who = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(null, ...ids) }, { weight: 1, arbitrary: fc.constant('m9') })
    const one = fc.record({
      response,
      fit: fc.tuple(...members.map(() => between(0.5, 1.3))),
      minHours: fc.oneof(fc.constant(0), between(0, 8)),
      owner: fc.constantFrom(null, ...ids),
      handoverLossEuro: between(0, 400),
    })
    const customer = fc.record({ one, more: between(0, 20), agreed: who })
    return fc
      .record({
        list: fc.array(customer, { minLength: fewest, maxLength: most, size: 'max' }),
        gone: who,
        disruptionEuro: fc.oneof(fc.constant(0), between(0, 400)),
        errors: fc.constantFrom(0, 1),
        turned: fc.subarray(['c0', 'c1', 'c2', 'c3']),
      })
      .map(({ list, gone, disruptionEuro, errors, turned }): Replan => {
        const customers = list.map(({ one, more }, i) => ({ ...one, id: `c${i}`, maxHours: one.minHours + more }))
        const problem: AllocationProblem = { format: problemFormat, members, customers }
        const agreed = new Map<string, string>()
        const agree = (id: string, by: string | null): void => void (by !== null && agreed.set(id, by))
        list.forEach(({ agreed: by }, i) => agree(`c${i}`, by))
        agree('gone', gone)
        return { problem, agreed, disruptionEuro, errors, turned: new Set(turned), worthIn: drawn(problem) }
      })
  })

/** Thirty worlds: what selling does at all, and what is a customer's own. */
const WORLDS = 30
const drawn =
  ({ customers }: AllocationProblem) =>
  (at: number, hours: number): readonly number[] => {
    const { id, response } = customers[at]!
    const { k, b, c } = curveOf(response)
    return Array.from(
      { length: WORLDS },
      (_, s) => valueAt(k, b, c, hours) * Math.exp(0.2 * normal(seedFor(s, 'all'))[0] + 0.2 * normal(seedFor(s, id))[0]),
    )
  }

const worthOf = ({ problem: { customers, members } }: Replan, { customer, member, hours }: Division['assignments'][number]): number => {
  const one = customers.find(({ id }) => id === customer)!
  const { k, b, c } = curveOf(one.response, one.fit?.[members.findIndex(({ id }) => id === member)])
  return valueAt(k, b, c, hours)
}

function checkDivision(replan: Replan, division: Division): void {
  const { members, customers } = replan.problem
  assert.equal(new Set(division.assignments.map(({ customer }) => customer)).size, division.assignments.length, 'a customer of two')
  const used = new Map(members.map(({ id }) => [id, 0]))
  for (const { customer, member, hours } of division.assignments) {
    const { minHours, maxHours } = customers.find(({ id }) => id === customer)!
    assert.ok(hours >= minHours - 1e-9 && hours <= maxHours + 1e-9, `${hours} hours`)
    used.set(member, used.get(member)! + hours)
  }
  for (const { id, capacityHours } of members) assert.ok(used.get(id)! <= capacityHours * (1 + 1e-9), 'more hours than there are')
  const value = division.assignments.reduce((sum, one) => sum + worthOf(replan, one), 0)
  assert.ok(Math.abs(value - division.valueEuro) <= 1e-8 * Math.max(1, value))
}

const memberIn = ({ assignments }: Division, customer: string): string | null =>
  assignments.find((one) => one.customer === customer)?.member ?? null

/** What a bundle disrupts, reckoned from the rule. */
function disruptionOf({ problem, agreed, disruptionEuro }: Replan, before: Division, { changes }: Pick<Bundle, 'changes'>): number {
  return changes.reduce((sum, { customer, from, to }) => {
    const one = problem.customers.find(({ id }) => id === customer)
    const stayed = memberIn(before, customer) !== null
    const held = problem.members.some(({ id }) => id === agreed.get(customer)) ? agreed.get(customer)! : one?.owner
    const strange = held === null || held === undefined ? from !== null : held !== to
    return sum + (stayed || from === null ? disruptionEuro : 0) + (to !== null && strange ? one!.handoverLossEuro : 0)
  }, 0)
}

/** How many bundles were looked at. */
function checkReplan(replan: Replan): number {
  let tried = 0
  const { bundles, before, after } = replanWithLeastChange(replan)
  checkDivision(replan, before)
  checkDivision(replan, after)
  assert.ok(after.valueEuro >= before.valueEuro * (1 - 1e-9))
  const told = new Map(bundles.flatMap(({ changes }) => changes.map((one) => [one.customer, one] as const)))
  assert.equal(told.size, bundles.flatMap(({ changes }) => changes).length, 'a customer in two bundles')
  for (const bundle of bundles) {
    near(bundle.disruptionEuro, disruptionOf(replan, before, bundle))
    near(bundle.netEuro, bundle.gainEuro - bundle.disruptionEuro)
    if (bundle.changes.every(({ to }) => to === null) && bundle.forced !== null) continue
    const stayed = bundle.changes.filter(({ customer, from }) => from === null || memberIn(before, customer) !== null)
    const times = stayed.some(({ customer }) => replan.turned!.has(customer)) ? 2 : 1
    const errors = stayed.length === 0 ? 0 : replan.errors!
    assert.ok(bundle.gainEuro > times * (bundle.disruptionEuro + errors * bundle.gainError))
    assert.equal(bundle.forced === null, stayed.length === bundle.changes.length)
    tried += 1
  }
  near(
    after.valueEuro - before.valueEuro,
    bundles.reduce((sum, { gainEuro }) => sum + gainEuro, 0),
  )
  for (const { id } of [...replan.problem.customers, { id: 'gone' }]) {
    const change = told.get(id)
    assert.equal(memberIn(after, id), change ? change.to : (replan.agreed.get(id) ?? null))
    if (change) assert.equal(change.from, replan.agreed.get(id) ?? null)
    if (change) assert.notEqual(change.from, change.to)
  }
  return tried
}

test('every bundle pays, gains add up, everybody else stays, and no division asks more than there is', () => {
  let tried = 0
  fc.assert(
    fc.property(replans(), (replan) => void (tried += checkReplan(replan))),
    { numRuns: 400 },
  )
  assert.ok(tried > 400)
})

test('the same with S-curves, where only many changes together may gain', () => {
  fc.assert(
    fc.property(replans({ response: fc.oneof(concave, curved), customers: [3, 6] }), (replan) => void checkReplan(replan)),
    { numRuns: 60 },
  )
})

/** What a division is worth with all that it disrupts taken off. */
const netWith = (replan: Replan, before: Division, division: Division, bundles: readonly Bundle[]): number =>
  division.valueEuro - bundles.reduce((sum, bundle) => sum + disruptionOf(replan, before, bundle), 0)

test('the reverse test: leaving any one bundle out never makes more of it', () => {
  fc.assert(
    fc.property(replans(), (replan) => {
      const { bundles, before, after } = replanWithLeastChange(replan)
      const all = netWith(replan, before, after, bundles)
      for (const one of bundles) {
        const others = bundles.filter((other) => other !== one)
        const { division, accepted } = standingWith(replan, others, [one])
        if (accepted.some(({ holds }) => holds === 'does-not-fit')) continue
        assert.ok(netWith(replan, before, division, others) <= all + 1e-7 * Math.max(1, all))
      }
    }),
    { numRuns: 300 },
  )
})

/** One from outside comes in only in the place of others: all work as much as there are hours. */
const tight = fc.tuple(replans({ hours: [8, 14], customers: [3, 6] }), between(100, 600)).map(([replan, disruptionEuro]): Replan => {
  const customers = replan.problem.customers.map((one, i) => ({ ...one, minHours: 4, maxHours: 14, owner: i === 0 ? null : `m0` }))
  const agreed = new Map(customers.slice(1, 1 + replan.problem.members[0]!.capacityHours / 4).map(({ id }) => [id, 'm0']))
  return { problem: { ...replan.problem, customers }, agreed, disruptionEuro, errors: 0 }
})

test('no part of a bundle pays by itself and leaves a rest that pays too', () => {
  let tried = 0
  fc.assert(
    fc.property(tight, (replan) => {
      const { bundles } = replanWithLeastChange(replan)
      const [bundle] = bundles
      // Alone it was found from the division as agreed; among others nobody can see from outside what was there before it.
      if (bundles.length !== 1 || !bundle || bundle.changes.length === 1) return
      for (const out of bundle.changes) {
        const part = { forced: null, changes: bundle.changes.filter((one) => one !== out) }
        const rest = { forced: null, changes: [out] }
        const alone = standingWith(replan, [], [part]).others[0]!
        if (alone.holds !== 'pays') continue
        assert.ok(alone.netEuro < bundle.netEuro)
        assert.notEqual(standingWith(replan, [part], [rest]).others[0]!.holds, 'pays')
      }
      tried += 1
    }),
    { numRuns: 500 },
  )
  assert.ok(tried > 10)
})

test('with an enormous disruption only what is forced is proposed', () => {
  fc.assert(
    fc.property(replans(), (replan) => {
      const { bundles } = replanWithLeastChange({ ...replan, disruptionEuro: 1e9 })
      assert.ok(bundles.every(({ forced, changes }) => forced !== null && changes.length === 1))
    }),
    { numRuns: 200 },
  )
})

test('the order in which customers and members are written changes nothing', () => {
  fc.assert(
    fc.property(replans(), (replan) => {
      const { problem, agreed } = replan
      const customers = problem.customers.map((one) => ({ ...one, fit: one.fit!.toReversed() })).toReversed()
      const turned = { ...problem, members: problem.members.toReversed(), customers }
      const same = replanWithLeastChange({ ...replan, problem: turned, agreed: new Map([...agreed].toReversed()), worthIn: drawn(turned) })
      const { bundles } = replanWithLeastChange(replan)
      assert.deepEqual(
        same.bundles.map(({ changes }) => changes.map(({ customer, to }) => [customer, to])),
        bundles.map(({ changes }) => changes.map(({ customer, to }) => [customer, to])),
      )
    }),
    { numRuns: 100 },
  )
})

function near(value: number, expected: number): void {
  assert.ok(Math.abs(value - expected) <= 1e-7 * Math.max(1, Math.abs(expected)), `${value}, not ${expected}`)
}
