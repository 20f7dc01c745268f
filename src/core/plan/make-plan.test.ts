/** The plan as a whole: its totals, its prices, and what it says about itself. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cents, memberId } from '../units.ts'
import type { Account } from '../customer/account.ts'
import { defaultStandards } from '../customer/standards.ts'
import type { MadePlan } from './plan.ts'
import { verdictOf } from './verdict.ts'

import { account, members, company, tenTimes, plan, near, codes, total } from './test-plan.ts'

test('a verdict can be recomputed from its numbers alone', () => {
  for (const { numbers, verdict, reason } of plan(company(120, 1)).customers) assert.deepEqual(verdictOf(numbers), { verdict, reason })
})

test('the totals are the sums of the customers, and nothing is worth more than the bound', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(1000), (size, seed) => {
      const made = plan(company(size, seed), { draws: 10 })
      near(total(made.customers.map((c) => c.hoursPlanned)), made.plannedHours)
      near(total(made.customers.map((c) => c.hoursNow)), made.hoursNow)
      near(total(Object.values(made.hoursBy)), made.hoursNow)
      near(total(made.customers.map((c) => c.marginEuro)), made.marginEuro)
      assert.equal(total(Object.values(made.count)), size)
      assert.ok(made.valueEuro <= made.upperBoundEuro * (1 + 1e-9))
      for (const member of made.members) {
        assert.ok(member.plannedHours <= member.capacityHours + 1e-6)
        near(
          total(made.customers.filter((c) => c.hoursPlanned > 0 && c.owner === member.id).map((c) => c.hoursPlanned)),
          member.plannedHours,
        )
      }
    }),
    { numRuns: 25 },
  )
})

test('only a customer with hours in the plan can be white, only one without can be black', () => {
  for (const c of plan(company(150, 2)).customers) if (c.verdict !== 'grey') assert.equal(c.hoursPlanned > 0, c.verdict === 'white')
})

test('the order of accounts and members changes nothing', () => {
  const accounts = company(60, 3)
  assert.deepEqual(plan(accounts.toReversed(), { members: members.toReversed() }), plan(accounts))
})

test('the same seed gives the same plan, another seed other draws and the same hours', () => {
  const [one, same, other] = [plan(company(60, 4)), plan(company(60, 4)), plan(company(60, 4), { seed: 2 })]
  assert.deepEqual(same, one)
  assert.deepEqual(
    other.customers.map((c) => c.hoursPlanned),
    one.customers.map((c) => c.hoursPlanned),
  )
  assert.notDeepEqual(
    other.customers.map((c) => c.numbers.probabilityWhite),
    one.customers.map((c) => c.numbers.probabilityWhite),
  )
})

test('ten times the money is ten times the prices and the same verdicts', () => {
  const accounts = company(60, 5)
  const once = plan(accounts)
  const tenfold = plan(accounts.map(tenTimes))
  near(tenfold.hourPriceEuro, 10 * once.hourPriceEuro, 1e-3)
  near(tenfold.upperBoundEuro, 10 * once.upperBoundEuro, 1e-4)
  const moved = tenfold.customers.filter((c, i) => c.verdict !== once.customers[i]!.verdict).length
  assert.ok(moved <= 2, `${moved} of 60 moved`)
})

test('the re-divided hours are worth at least as much as the hours as they are', () => {
  const made = plan(company(120, 6))
  assert.ok(made.valueEuro >= made.valueNowEuro)
  near(made.capacityHours, made.hoursNow)
})

test('more hours make an hour cheaper', () => {
  const stated = (hours: number) => plan(company(90, 7), { members: members.map((m) => ({ ...m, netHours: hours })) })
  const [few, many] = [stated(60), stated(240)]
  assert.ok(few.hourPriceEuro > many.hourPriceEuro)
  assert.ok(few.upperBoundEuro < many.upperBoundEuro)
  assert.ok(few.count.white < many.count.white)
})

test('with more hours than the customers can use an hour is free, and that is said', () => {
  const made = plan(company(30, 8), { members: members.map((m) => ({ ...m, netHours: 5000 })) })
  assert.equal(made.hourPriceEuro, 0)
  assert.ok(codes(made).includes('hours-left-over'))
  assert.ok(!codes(made).includes('hours-as-recorded'))
})

test('without an invoice there is no margin to read, and a loss has no hour that pays', () => {
  const accounts = [
    ...company(40, 9),
    account({ id: 'x-none', hours: 8, rate: 0, lines: 0 }),
    account({ id: 'x-loss', hours: 40, rate: -80, owner: 'bas', group: 'bouw' }),
  ]
  const reason = (made: MadePlan, id: string) => made.customers.find((c) => c.id === id)
  const made = plan(accounts)
  assert.deepEqual([reason(made, 'x-none')?.reason, reason(made, 'x-none')?.owner], ['no-margin', 'anna'])
  assert.deepEqual([reason(made, 'x-loss')?.reason, reason(made, 'x-loss')?.owner], ['loses-money', 'bas'])
  assert.ok(codes(made).includes('customers-lose-money'))
})

test('a customer for whom nobody has the minimum hours finds no room', () => {
  const accounts = [account({ id: 'a', hours: 10, rate: 100 })]
  const made = plan(accounts, { members: [{ id: memberId('anna'), name: 'Anna', netHours: 0.5 }] })
  assert.equal(made.customers[0]!.reason, 'no-room')
})

test('a minimum that costs more than it brings keeps a customer out whose first hour would pay', () => {
  const accounts = Array.from({ length: 60 }, (_, i) => account({ id: `m${i}`, hours: 2, rate: 40 + 4 * i, wobble: 0.05 }))
  const reasons = plan(accounts, { standards: { ...defaultStandards, minimumHours: 4 } }).customers.map((c) => c.reason)
  assert.ok(reasons.includes('minimum-too-dear'))
})

test('hours that no file gives to anybody are divided too, and have no owner', () => {
  const made = plan(
    company(30, 10).map((a) => ({ ...a, owner: null, work: a.work.map((w) => ({ ...w, member: null })) })),
    { members: [] },
  )
  assert.deepEqual(
    made.members.map((m) => m.id),
    [null],
  )
  near(made.plannedHours, made.hoursNow)
  assert.ok(made.customers.every((c) => c.owner === null))
  assert.ok(codes(made).includes('hours-without-member'))
})

test('where somebody stated hours, hours without a member are no second team', () => {
  const accounts = company(30, 10).map((a) => ({ ...a, work: a.work.map((w) => ({ ...w, member: null })) }))
  const made = plan(accounts, { members: [{ id: memberId('anna'), name: 'Anna', netHours: 100 }] })
  assert.deepEqual(
    made.members.map((m) => [m.id, m.capacityHours]),
    [['anna', 100]],
  )
})

test('customers that do not differ are not ranked without saying so', () => {
  const alike = Array.from({ length: 30 }, (_, i) => account({ id: `n${i}`, hours: 10, rate: 100, wobble: i % 2 === 0 ? 0.6 : -0.6 }))
  assert.ok(codes(plan(alike)).includes('no-difference-found'))
  assert.ok(!codes(plan(company(90, 11))).includes('no-difference-found'))
})

test('half an hour logged beside a large margin is said to be unlikely; a line without cost is said to be unknown', () => {
  const accounts = [...company(30, 12), account({ id: 'x-gold', hours: 0.2, rate: 20_000 }), account({ id: 'x-cost', hours: 5, rate: 0 })]
  const made = plan(accounts)
  assert.ok(made.findings.some((f) => f.code === 'hours-raised' && Number(f.facts['customers']) >= 1))
  assert.deepEqual(made.findings.find((f) => f.code === 'margin-unknown')?.facts, { customers: 1 })
})

test('hours from standard minutes are called estimated, with their share', () => {
  const accounts = [account({ id: 'a', hours: 9, rate: 100 }), account({ id: 'b', hours: 0, rate: 100, orders: 12 })]
  const made = plan(accounts)
  assert.deepEqual(
    made.customers.map((c) => [c.hoursNow, c.hoursKnown]),
    [
      [9, 'measured'],
      [9, 'estimated'],
    ],
  )
  assert.deepEqual(made.findings.find((f) => f.code === 'hours-estimated')?.facts, { hours: 9, share: 0.5 })
})

test('customers that one file names and the other does not are told of, with the best known among them', () => {
  const found = (accounts: readonly Account[]) => Object.fromEntries(plan(accounts).findings.map(({ code, facts }) => [code, facts]))
  const both = [account({ id: 'a', hours: 10, rate: 100 }), account({ id: 'b', hours: 20, rate: 90 })]
  const invoicedOnly = [1, 2].map((n) => ({
    ...account({ id: `invoiced ${n}`, hours: 0, rate: 0, orders: 3 * n }),
    marginByQuarter: [cents(n * 100_00), cents(0), cents(0), cents(0)] as const,
  }))
  const touchedOnly = [1, 2].map((n) => account({ id: `touched ${n}`, hours: n, rate: 0, lines: 0 }))

  assert.equal(found(both)['customers-without-hours'], undefined)
  assert.equal(found(both)['customers-without-invoices'], undefined)
  const apart = found([...both, ...invoicedOnly, ...touchedOnly])
  assert.deepEqual(apart['customers-without-hours'], { customers: 2, example: 'Firma invoiced 2' })
  assert.deepEqual(apart['customers-without-invoices'], { customers: 2, example: 'Firma touched 2' })
  // Without a file of hours or visits nobody is missing from it.
  assert.equal(found(invoicedOnly)['customers-without-hours'], undefined)
})

test('elasticities that the curve cannot say are left out, and that is told when they are many', () => {
  const steep = { ...defaultStandards, elasticity: { median: 0.8, sigma: 0.3 } }
  const made = plan(company(20, 13), { standards: steep })
  const { share, elasticity } = made.findings.find(({ code }) => code === 'elasticities-left-out')!.facts
  assert.ok(Number(share) > 0.5 && Number(elasticity) < 0.665)
  assert.ok(!codes(plan(company(20, 13))).includes('elasticities-left-out'))
})

test('nobody at all makes an empty plan that says what is missing', () => {
  const made = plan([], { members: [] })
  assert.deepEqual([made.customers, made.hourPriceEuro, made.valueEuro], [[], 0, 0])
  assert.deepEqual(codes(made), ['no-hours', 'no-invoices'])
})

test('a plan survives being written down', () => {
  const made = plan(company(40, 14))
  assert.deepEqual(JSON.parse(JSON.stringify(made)), made)
})

test('how firmly the line stands is told: the band of its price, and who is not on one side in four draws out of five', () => {
  const made = plan(company(120, 1))
  const facts = made.findings.find((f) => f.code === 'line-held')!.facts
  const [low, high] = [Number(facts['low']), Number(facts['high'])]
  assert.ok(low < made.hourPriceEuro && made.hourPriceEuro < high, `${low} to ${high} around ${made.hourPriceEuro}`)
  const drawn = made.customers.filter((c) => c.numbers.hoursBand !== null)
  const unsure = drawn.filter(({ numbers: { probabilityWhite } }) => probabilityWhite > 0.2 && probabilityWhite < 0.8)
  assert.deepEqual([facts['customers'], facts['unsure']], [drawn.length, unsure.length])
  for (const { numbers, hoursPlanned } of made.customers.filter((c) => c.numbers.probabilityWhite === 1)) {
    const [least, most] = numbers.hoursBand!
    assert.ok(least > 0 && least <= most && most >= hoursPlanned / 2, `${least} to ${most} h, planned ${hoursPlanned}`)
  }
  assert.ok(!codes(plan([])).includes('line-held'))
})

test('a customer goes by its hours before the first plan; one whose hours are contested by those that a person gives', () => {
  const accounts = company(40, 3).map((one, i) => (i === 1 ? { ...one, contested: { hours: 12, marginEuro: null } } : one))
  const before = new Map(accounts.slice(0, 3).map(({ id }) => [id, 3]))
  const own = plan(accounts, { before }).customers.map(({ numbers }) => numbers.basis?.ownHours)
  assert.deepEqual([own[0], own[1], own[2], own[3]], [3, undefined, 3, undefined])
  assert.ok(plan(accounts).customers.every(({ numbers }) => numbers.basis?.ownHours === undefined))
})
