/** The plan of what people judge and of whom nothing is known yet: judgements, prospects, and how far a plan goes. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { memberId } from '../units.ts'
import type { Account } from '../customer/account.ts'
import { pointsOf, type Judged } from '../customer/response.ts'
import { defaultStandards } from '../customer/standards.ts'

import { account, members, company, plan, near, codes } from './test-plan.ts'

const judge = (accounts: readonly Account[], id: string, judged: Judged) => accounts.map((a) => (a.id === id ? { ...a, judged } : a))

test('a judged response counts in the plan, the computed one stays beside it', () => {
  const accounts = company(60, 15)
  const before = plan(accounts)
  const low = before.customers.find((c) => c.verdict === 'black' && c.reason === 'below-line')!
  const judged = { hours: 10, noneEuro: 500, todayEuro: 90_500, doubleEuro: 130_500 }
  const made = plan(judge(accounts, low.id, judged))
  const now = made.customers.find((c) => c.id === low.id)!
  assert.equal(now.verdict, 'white')
  assert.ok(now.hoursPlanned > low.hoursPlanned)
  assert.deepEqual(now.numbers.judged, judged)
  assert.deepEqual(now.numbers.basis!.computed, low.numbers.basis!.used)
  assert.equal(now.numbers.expectedMarginEuro, low.numbers.expectedMarginEuro)
  const { noneEuro, todayEuro, doubleEuro, hours } = pointsOf(now.numbers.basis!.used, judged.noneEuro, judged.hours)
  near(noneEuro + todayEuro + doubleEuro + hours, judged.noneEuro + judged.todayEuro + judged.doubleEuro + judged.hours)
  assert.deepEqual(made.findings.find((f) => f.code === 'responses-judged')?.facts, { customers: 1 })
  assert.ok(!codes(before).includes('responses-judged'))
})

test('who judges exactly what the figures say changes nobody’s hours', () => {
  const accounts = company(60, 16)
  const before = plan(accounts)
  const same = before.customers.find((c) => c.hoursPlanned > 0)!
  const { used, ownBaseShare } = same.numbers.basis!
  const now = plan(judge(accounts, same.id, pointsOf(used, ownBaseShare * same.numbers.expectedMarginEuro, same.hoursNow)))
  now.customers.forEach((c, i) => near(c.hoursPlanned, before.customers[i]!.hoursPlanned, 1e-3))
})

test('a judgement speaks for who has no invoice, no hour or a loss, and up to double its hours', () => {
  const unknown = [
    account({ id: 'x-hours', hours: 8, rate: 0, lines: 0 }),
    account({ id: 'x-nothing', hours: 0, rate: 0, lines: 0 }),
    account({ id: 'x-loss', hours: 20, rate: -80 }),
  ]
  const judged = { hours: 12, noneEuro: 0, todayEuro: 60_000, doubleEuro: 90_000 }
  const accounts = [...company(40, 17), ...unknown.map((a) => ({ ...a, judged }))]
  const made = plan(accounts)
  for (const { id } of unknown) {
    const found = made.customers.find((c) => c.id === id)!
    assert.equal(found.verdict, 'white', id)
    assert.ok(found.hoursPlanned > 0 && found.hoursPlanned <= Math.max(24, 3 * found.hoursNow) + 1e-9)
  }
  const loss = made.customers.find((c) => c.id === 'x-loss')!
  assert.equal(loss.numbers.basis!.computed, null)
  assert.equal(made.customers.find((c) => c.id === 'x-nothing')!.numbers.basis!.mostHours, 24)
})

test('a plan goes no further than three times the hours of now, or of customers like it', () => {
  const made = plan([...company(60, 18), account({ id: 'hardly', hours: 0.5, rate: 4000 })])
  for (const { hoursNow, numbers } of made.customers.filter((c) => c.numbers.basis)) {
    const { usualHours, mostHours } = numbers.basis!
    near(
      mostHours,
      Math.min(defaultStandards.reach * Math.max(hoursNow, usualHours), Math.max(...made.members.map((m) => m.capacityHours))),
    )
  }
  const hardly = made.customers.find((c) => c.id === 'hardly')!
  assert.ok(hardly.hoursPlanned > 3 * 0.5)
})

test('who joined without hours, such as a director, is no member of the plan; with stated hours it is', () => {
  const joined = (netHours: number | null) => ({ id: memberId('joined:1'), name: 'Eva', netHours })
  assert.ok(!plan(company(20, 21), { members: [...members, joined(null)] }).members.some(({ name }) => name === 'Eva'))
  assert.ok(plan(company(20, 21), { members: [...members, joined(100)] }).members.some(({ name }) => name === 'Eva'))
})

const prospects = (count: number, group?: string) =>
  Array.from({ length: count }, (_, i) => account({ id: `p${group ?? ''}${i}`, hours: 0, rate: 0, lines: 0, ...(group && { group }) }))

test('prospects take part with what their group brings, and that nothing tells them apart is said', () => {
  const made = plan([...company(60, 19), ...prospects(4, 'bouw'), ...prospects(3, 'zorg'), ...prospects(1, 'klein')])
  const among = made.customers.filter((c) => c.numbers.prospect)
  assert.equal(among.length, 8)
  for (const c of among) {
    assert.equal(c.hoursKnown, 'estimated')
    assert.ok(c.numbers.basis!.mostHours <= Math.max(defaultStandards.minimumHours, c.numbers.basis!.fittedHours))
    assert.ok(['prospect-above-line', 'prospect-below-line', 'room-left'].includes(c.reason) || /tell|asking|room/.test(c.reason), c.reason)
    near(c.numbers.basis!.conversion, defaultStandards.conversion)
  }
  assert.deepEqual(made.findings.find((f) => f.code === 'prospects-alike')?.facts, { customers: 7, groups: 2 })
  assert.ok(!codes(plan(company(60, 19))).includes('prospects-alike'))
})

test('the surer a yes, the more prospects are worked; without any chance none is', () => {
  const worked = (conversion: number) =>
    plan([...company(60, 20), ...prospects(30, 'bouw')], { standards: { ...defaultStandards, conversion } }).customers.filter(
      (c) => c.numbers.prospect && c.hoursPlanned > 0,
    ).length
  const [none, few, all] = [worked(0), worked(0.1), worked(1)]
  assert.equal(none, 0)
  assert.ok(few <= all && all === 30, `${few}, ${all}`)
})

test('prospects with nobody to borrow from, and customers with hours and no invoice, stay as they were', () => {
  const alone = plan([...prospects(3), account({ id: 'x', hours: 5, rate: 0, lines: 0 })]).customers
  assert.deepEqual(
    alone.map((c) => [c.reason, c.numbers.prospect]),
    [...prospects(3).map(() => ['nothing-known', false]), ['no-margin', false]],
  )
})

test('three points on all but a straight line do not chain a customer to its owner', () => {
  const straight = { hours: 10, noneEuro: 0, todayEuro: 10_000, doubleEuro: 19_999.99 }
  const accounts = judge(company(30, 18), 'c0000', straight)
  const found = plan(accounts, { members: [{ id: memberId('anna'), name: 'anna', netHours: 0 }, ...members.slice(1)] }).customers[0]!
  assert.ok(found.hoursPlanned > 0 && found.owner !== 'anna')
  assert.ok(found.numbers.basis!.handoverLossEuro < 0.06 * found.numbers.basis!.mostHours * 1000)
})
