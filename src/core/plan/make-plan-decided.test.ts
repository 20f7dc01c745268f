/** What people say about customers, in a whole plan: GO, NO GO, and figures that are given in the place of those of the files. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normal, scramble } from '../chance.ts'
import type { Account, GivenFigures } from '../customer/account.ts'
import type { Gut } from '../customer/gut.ts'
import type { LotOf } from '../experiment/experiment.ts'
import { defaultStandards } from '../customer/standards.ts'
import { cents, customerId, memberId, minutes } from '../units.ts'
import { asPlanned, groundOf, type Wish } from './ground.ts'
import type { MadePlan } from './plan.ts'
import { verdictOf } from './verdict.ts'
import { members, near, plan } from './test-plan.ts'
import { whatIf } from './what-if.ts'

function account(id: string, hours: number, yearEuro: number, wobble: number, more: Partial<Account> = {}): Account {
  const owner = members[id.charCodeAt(id.length - 1) % 3]!.id
  const quarter = (sign: number) => cents(Math.round((100 * yearEuro * (1 + sign * wobble)) / 4))
  return {
    id: customerId(id),
    name: `Firma ${id}`,
    group: null,
    owner,
    revenue: cents(0),
    lines: 4,
    givenLines: 0,
    marginByQuarter: [quarter(1), quarter(-1), quarter(1), quarter(-1)],
    work: hours > 0 ? [{ member: owner, measured: { 'time-entry': minutes(Math.round(60 * hours)) }, counted: {} }] : [],
    judged: null,
    gut: null,
    lot: null,
    contested: null,
    ...more,
  }
}

/** Skewed hours and margins, the same for the same seed. */
function company(size: number, seed: number): readonly Account[] {
  let at = scramble(seed)
  const z = () => {
    const [value, next] = normal(at)
    at = next
    return value
  }
  return Array.from({ length: size }, (_, i) => {
    const hours = Math.exp(1.6 + 0.8 * z())
    return account(`c${String(i).padStart(3, '0')}`, hours, hours * (120 * Math.exp(0.8 * z()) - 30), 0.5 * z())
  })
}

const one = (made: MadePlan, id: string) => made.customers.find((c) => c.id === id) ?? assert.fail(id)
const saying = (accounts: readonly Account[], guts: Readonly<Record<string, Gut>>) =>
  accounts.map((a) => ({ ...a, gut: guts[a.id] ?? a.gut }))
const giving = (accounts: readonly Account[], id: string, contested: GivenFigures) =>
  accounts.map((a) => (a.id === id ? { ...a, contested } : a))
const finding = (made: MadePlan, code: string) => made.findings.find((found) => found.code === code)?.facts

const blacks = (made: MadePlan) => made.customers.filter((c) => c.verdict === 'black')
const whites = (made: MadePlan) => made.customers.filter((c) => c.verdict === 'white')

test('GO turns black white and NO GO turns white black, with the numbers of the arithmetic beside it, and that is told', () => {
  const accounts = company(60, 3)
  const before = plan(accounts)
  const [go, noGo] = [blacks(before)[0]!, whites(before)[0]!]
  const made = plan(saying(accounts, { [go.id]: 'go', [noGo.id]: 'no-go' }))
  const [worked, left] = [one(made, go.id), one(made, noGo.id)]
  assert.deepEqual([worked.verdict, worked.reason, worked.hoursPlanned], ['white', 'go', defaultStandards.minimumHours])
  assert.equal(worked.owner, go.owner)
  assert.deepEqual([left.verdict, left.reason, left.hoursPlanned], ['black', 'no-go', 0])
  for (const [now, was] of [
    [worked, go],
    [left, noGo],
  ] as const) {
    assert.ok(now.numbers.basis !== null && now.numbers.entryPriceEuro > 0)
    assert.ok(Math.abs(now.numbers.probabilityWhite - was.numbers.probabilityWhite) < 0.4)
  }
  assert.ok(left.numbers.regretEuro > 0, 'what is left by NO GO is told')
  assert.deepEqual(finding(made, 'gut-decided'), { go: 1, noGo: 1 })
  assert.equal(finding(before, 'gut-decided'), undefined)
  assert.ok(made.gap < 0.002 && made.valueEuro < before.valueEuro)
})

const guts = fc.array(fc.constantFrom<(Gut | null)[]>(null, null, null, 'go', 'no-go'), { minLength: 40, maxLength: 40 })

test('whatever the guts say: NO GO is black, GO is white or finds no room, totals add up and verdicts follow from their numbers', () => {
  fc.assert(
    fc.property(fc.nat(1000), guts, fc.constantFrom(0, 1, 4), (seed, said, minimumHours) => {
      const accounts = company(40, seed).map((a, i) => ({ ...a, gut: said[i]! }))
      const made = plan(accounts, { draws: 10, standards: { ...defaultStandards, minimumHours } })
      for (const [i, c] of made.customers.entries()) {
        assert.deepEqual(verdictOf(c.numbers), { verdict: c.verdict, reason: c.reason })
        if (said[i] === 'no-go') assert.deepEqual([c.reason, c.hoursPlanned], ['no-go', 0])
        if (said[i] === 'go') assert.equal(c.reason, c.hoursPlanned > 0 ? 'go' : 'no-room')
        if (said[i] === 'go' && c.hoursPlanned > 0) assert.ok(c.hoursPlanned >= (minimumHours || 1) - 1e-9)
      }
      for (const member of made.members) assert.ok(member.plannedHours <= member.capacityHours + 1e-6)
      assert.ok(made.valueEuro <= made.upperBoundEuro)
      near(
        made.customers.reduce((sum, c) => sum + c.hoursPlanned, 0),
        made.plannedHours,
      )
      near(
        made.customers.reduce((sum, c) => sum + (c.numbers.basis?.plannedWorthEuro ?? 0), 0),
        made.valueEuro,
      )
    }),
    { numRuns: 40, endOnFailure: true },
  )
})

test('GO is worked also where nothing was ever invoiced or a loss is made; with nobody who has the hours it finds no room', () => {
  const odd = [
    account('x-hours', 8, 0, 0, { lines: 0, gut: 'go' }),
    account('x-nothing', 0, 0, 0, { lines: 0, gut: 'go' }),
    account('x-loss', 20, -4000, 0.1, { gut: 'go' }),
  ]
  const made = plan([...company(40, 5), ...odd])
  for (const { id } of odd) assert.ok(one(made, id).reason === 'go' && one(made, id).hoursPlanned >= 1, id)
  assert.ok(made.gap < 0.01, `gap ${made.gap}`)
  const none = plan([account('a', 10, 1000, 0.1, { gut: 'go' })], { members: [{ id: memberId('anna'), name: 'Anna', netHours: 0.5 }] })
  assert.deepEqual([none.customers[0]!.verdict, none.customers[0]!.reason], ['black', 'no-room'])
})

const wishes: fc.Arbitrary<Wish> = fc.record({
  capacityFactor: fc.integer({ min: 0, max: 30 }).map((x) => x / 10),
  customersAtMost: fc.option(fc.nat(50)),
  hoursEachAtLeast: fc.option(fc.nat(10)),
})

test('in a what-if NO GO stays out and GO stays in as long as there are hours and places; as planned it is the plan', () => {
  fc.assert(
    fc.property(fc.nat(1000), guts, wishes, (seed, said, wish) => {
      const made = plan(
        company(40, seed).map((a, i) => ({ ...a, gut: said[i]! })),
        { draws: 1 },
      )
      const ground = groundOf(JSON.parse(JSON.stringify(made.ground)))
      const same = whatIf(ground, asPlanned, null)
      // A quick plan may leave something that the what-if finds: never more than the plan itself says there can be.
      assert.ok(same.valueEuro >= made.valueEuro * (1 - 2e-3) && same.valueEuro <= made.upperBoundEuro * (1 + 1e-6))
      near(same.capacityHours, made.capacityHours)
      const asked = whatIf(ground, wish, null)
      assert.equal(
        asked.customers,
        asked.served.reduce((sum, served) => sum + served, 0),
      )
      assert.ok(asked.customers <= (wish.customersAtMost ?? Infinity))
      assert.ok(asked.plannedHours <= asked.capacityHours * (1 + 1e-6) && asked.valueEuro <= asked.upperBoundEuro)
      const generous = wish.capacityFactor >= 1 && wish.customersAtMost === null && wish.hoursEachAtLeast === null
      for (const [i, c] of made.customers.entries()) {
        if (said[i] === 'no-go') assert.equal(asked.served[i], 0)
        if (said[i] === 'go' && generous) assert.equal(asked.served[i], c.hoursPlanned > 0 ? 1 : 0)
        if (said[i] !== null) assert.equal(same.served[i], c.hoursPlanned > 0 ? 1 : 0)
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('contested hours and margin count in the place of those of the files, which stay beside them', () => {
  const accounts = company(60, 3)
  const before = plan(accounts)
  const low = blacks(before).find((c) => c.reason === 'below-line')!
  const made = plan(giving(accounts, low.id, { hours: null, marginEuro: 90_000 }))
  const now = one(made, low.id)
  assert.deepEqual([now.marginEuro, now.numbers.marginEuro, now.verdict], [90_000, 90_000, 'white'])
  assert.deepEqual(now.numbers.computed, { hoursNow: low.hoursNow, marginEuro: low.marginEuro })
  near(made.marginEuro, before.marginEuro - low.marginEuro + 90_000)

  const high = whites(before).find((c) => c.reason.startsWith('above-line'))!
  const dearer = one(plan(giving(accounts, high.id, { hours: 40 * high.hoursNow, marginEuro: null })), high.id)
  assert.equal(dearer.hoursNow, 40 * high.hoursNow)
  assert.deepEqual([dearer.hoursKnown, dearer.numbers.computed?.hoursNow], ['estimated', high.hoursNow])
  assert.ok(dearer.numbers.entryPriceEuro < high.numbers.entryPriceEuro)
})

test('a contest is no override: with the figures that the files say already nothing changes but that it is told', () => {
  const accounts = company(60, 4)
  const before = plan(accounts)
  for (const { id, hoursNow, marginEuro, verdict, reason, hoursPlanned } of before.customers.slice(0, 6)) {
    const now = one(plan(giving(accounts, id, { hours: hoursNow, marginEuro })), id)
    assert.deepEqual([now.verdict, now.reason], [verdict, reason])
    near(now.hoursPlanned, hoursPlanned)
  }
})

test('a margin that somebody gives speaks where nothing was invoiced, and nothing at all is a figure too', () => {
  const accounts = [...company(40, 6), account('x', 10, 0, 0, { lines: 0 })]
  assert.equal(one(plan(accounts), 'x').reason, 'no-margin')
  const made = one(plan(giving(accounts, 'x', { hours: null, marginEuro: 60_000 })), 'x')
  assert.equal(made.verdict, 'white')
  assert.deepEqual(made.numbers.computed, { hoursNow: 10, marginEuro: 0 })
  const some = company(40, 7)
  const rich = whites(plan(some)).toSorted((a, b) => b.marginEuro - a.marginEuro)[0]!
  const nothing = one(plan(giving(some, rich.id, { hours: null, marginEuro: 0 })), rich.id)
  assert.ok(nothing.numbers.expectedMarginEuro < 0.5 * rich.numbers.expectedMarginEuro)
})

test('hours that somebody gives are nobody’s recorded hours: the capacity stays what it was, and they are not called standard minutes', () => {
  const accounts = company(40, 8)
  const before = plan(accounts)
  const made = plan(giving(accounts, before.customers[0]!.id, { hours: 500, marginEuro: null }))
  near(made.capacityHours, before.capacityHours)
  assert.deepEqual(
    made.members.map((m) => m.recordedHours),
    before.members.map((m) => m.recordedHours),
  )
  assert.equal(finding(made, 'hours-estimated'), undefined)
  near(made.hoursMeasured, before.hoursMeasured - before.customers[0]!.hoursNow)
})

const lots = fc.array(fc.constantFrom<(LotOf | null)[]>(null, null, null, 'worked', 'left'), { minLength: 40, maxLength: 40 })

test('a lot to be worked gets hours and a lot to be left gets none, unless a person’s gut says otherwise; both are told', () => {
  fc.assert(
    fc.property(fc.nat(1000), lots, guts, (seed, drawn, said) => {
      const made = plan(
        company(40, seed).map((a, i) => ({ ...a, lot: drawn[i]!, gut: i % 5 === 0 ? said[i]! : null })),
        { draws: 10 },
      )
      const own = made.customers.map((c, i) => [c, i % 5 === 0 ? said[i]! : null, drawn[i]!] as const)
      for (const [c, gut, lot] of own) {
        assert.deepEqual(verdictOf(c.numbers), { verdict: c.verdict, reason: c.reason })
        assert.deepEqual([c.numbers.gut, c.numbers.lot], [gut, lot])
        if (gut !== null || lot === null) continue
        if (lot === 'left') assert.deepEqual([c.reason, c.hoursPlanned], ['lot-left', 0])
        else assert.equal(c.reason, c.hoursPlanned > 0 ? 'lot-worked' : 'no-room')
      }
      const count = (lot: LotOf) => own.filter(([, gut, its]) => gut === null && its === lot).length
      const told = { worked: count('worked'), left: count('left') }
      assert.deepEqual(finding(made, 'lots-drawn'), told.worked + told.left > 0 ? told : undefined)
    }),
    { numRuns: 30, endOnFailure: true },
  )
})

test('who takes part in the experiment is in no bundle: its lot is for a while, who works it stays as agreed', () => {
  const accounts = company(60, 3)
  const free = plan(accounts)
  const works = new Map(free.customers.flatMap((c) => (c.owner !== null && c.hoursPlanned > 0 ? [[c.id, c.owner] as const] : [])))
  const division = { works, turned: new Set<string>() }
  const some = [...works.keys()].slice(0, 6)
  const left = plan(
    accounts.map((a) => ({ ...a, lot: some.includes(a.id) ? ('left' as const) : null })),
    { division },
  )
  assert.deepEqual(
    left.leastChange?.bundles.flatMap(({ changes }) => changes.filter(({ customer }) => some.includes(customer as never))),
    [],
  )
  // The same from a person's gut is proposed at once.
  const gone = plan(
    accounts.map((a) => ({ ...a, gut: some.includes(a.id) ? ('no-go' as const) : null })),
    { division },
  )
  const forced = gone.leastChange?.bundles.flatMap(({ changes }) => changes).filter(({ forced: why }) => why === 'no-go')
  assert.deepEqual(forced?.map(({ customer }) => customer).toSorted(), some.toSorted())
})
