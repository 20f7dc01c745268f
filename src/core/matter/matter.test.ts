import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isMember, type About } from '../about.ts'
import { gate, ruleOf } from '../gate/gate.ts'
import type { Outcome } from '../gate/rule.ts'
import { tieCodes } from '../gate/ties.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decideAnswer, testAtHand } from './answer.ts'
import { decideCatch } from './catch.ts'
import { decideDescribe } from './describe.ts'
import type { MatterEvent, NamedTie } from './event.ts'

import { decideAccept, decideDecline, decideOffer, decidePassUp, decideWithdraw } from './handover.ts'
import { evolveMatter, initialMatter, type Matter } from './matter.ts'
import type { GateKnown } from './walk-on.ts'
import { decideTake } from './owner.ts'
import { decideRetest } from './retest.ts'
import { decideCheck, decideSolve, decideTakeCheck } from './verification-debt.ts'

const hour = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString()
type Step = (state: Matter | null, at: number) => readonly MatterEvent[] | Refusal

const member = fc.constantFrom('eva', 'jo', 'pim', 'rik')
/** Mostly whoever has something to say about it, or hardly anything would happen. */
const anyone = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('owner', 'offered', 'checker') },
  member,
  member,
  fc.constantFrom('local', 'clock'),
)
const actor = (who: string, state: Matter | null): string => {
  const role = { owner: state?.owner, offered: state?.offer?.to, checker: state?.debt }[who]
  return role ?? (['owner', 'offered', 'checker'].includes(who) ? 'eva' : who)
}
const tie = fc.constantFrom('a', 'b', null)
const ties = fc.record({ customer: tie, place: tie }, { requiredKeys: [] })
const allTies = fc.record({ customer: tie, group: tie, contact: tie, product: tie, place: tie, kind: tie })
const remains = fc.option(fc.record({ valueEuro: fc.nat(1000), hours: fc.nat(10) }))
const answer = fc.constantFrom('yes', 'no', 'maybe' as 'yes')
const title = fc.constantFrom('Lower the price', 'lower the price!', 'Raise the price', 'Ask the owner', 'x')
const partners = fc.array(fc.record({ what: fc.constantFrom('matter', 'customer'), id: fc.constantFrom('m1', 'm2'), ties: allTies }), {
  maxLength: 2,
})
const gateKnown = fc.record({
  evidence: fc.record({ hourPriceEuro: fc.option(fc.nat(150), { freq: 2 }), partners, hints: fc.constant([]) }),
  formingBlock: fc.constantFrom('b1', 'b2', null),
  earlierProposals: fc.constantFrom([], ['Lower the price']),
  insteadOfStatus: fc.constantFrom('alternatives-asked', 'on-hold', null),
})
const quiet = {
  evidence: { hourPriceEuro: null, partners: [], hints: [] },
  formingBlock: 'b1',
  earlierProposals: [],
  insteadOfStatus: null,
}
const about = <Known>(by: string, at: number, known: Known): About<Known> => ({ by, now: hour(at), known })

const describes = fc.record({ title, ties, remains }, { requiredKeys: [] })
const named = fc.option(fc.record({ tie: fc.constantFrom(...tieCodes), to: fc.constantFrom('a', 'b') }), { freq: 10 })
const answers = fc.record({ test: fc.constantFrom(...gate.map(({ code }) => code)), answer, tie: named })
const act =
  (decide: (state: Matter | null, by: string, at: number) => ReturnType<Step>, who: string): Step =>
  (state, at) =>
    decide(state, actor(who, state), at)
/** The answer to the test at hand that passes it, or the other one. */
const answerAtHand = (state: Matter | null, passing: boolean, tie: NamedTie | null, by: About<GateKnown>) => {
  const test = (state === null ? null : testAtHand(state)) ?? 'gut'
  const passes = ruleOf(test)!.passes
  return decideAnswer({ test, answer: passing ? passes : passes === 'yes' ? 'no' : 'yes', tie }, state, by)
}
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(describes, anyone, gateKnown)
    .map(([command, who, known]) => act((state, by, at) => decideDescribe(command, state, about(by, at, known)), who)),
  fc
    .tuple(answers, anyone, gateKnown)
    .map(([command, who, known]) => act((state, by, at) => decideAnswer(command, state, about(by, at, known)), who)),
  {
    // The test at hand, and mostly onwards: or hardly any walk would come to its end.
    weight: 5,
    arbitrary: fc
      .tuple(fc.nat(9), named, anyone, fc.oneof(fc.constant(quiet), gateKnown))
      .map(([luck, tie, who, known]) => act((state, by, at) => answerAtHand(state, luck > 0, tie, about(by, at, known)), who)),
  },
  fc.tuple(anyone, gateKnown).map(([who, known]) => act((state, by, at) => decideTake({}, state, about(by, at, known)), who)),
  fc
    .tuple(anyone, member, fc.integer({ min: -1, max: 4 }))
    .map(([who, to, hours]) => act((state, by, at) => decideOffer({ to, until: hour(at + hours) }, state, about(by, at, null)), who)),
  fc
    .tuple(fc.constantFrom(decideAccept, decideAccept, decideDecline, decideWithdraw), anyone)
    .map(([decide, who]) => act((state, by, at) => decide({}, state, about(by, at, null)), who)),
  fc
    .option(member)
    .map((leader) => act((state, by, at) => decidePassUp({}, state, about(by, at, { leader, until: hour(at + 3) })), 'clock')),
  anyone.map((who) => act((state, by, at) => decideSolve({}, state, about(by, at, null)), who)),
  fc.tuple(fc.boolean(), anyone).map(([good, who]) => act((state, by, at) => decideCheck({ good }, state, about(by, at, null)), who)),
  fc
    .tuple(anyone, fc.subarray(['eva', 'jo', 'pim', 'rik']))
    .map(([who, above]) => act((state, by, at) => decideTakeCheck({}, state, about(by, at, { above })), who)),
  gateKnown.map((known) => act((state, by, at) => decideRetest({}, state, about(by, at, known)), 'clock')),
)

const outcomes: ReadonlySet<string> = new Set(gate.map(({ outcome }) => outcome))
const passed = (state: Matter, code: (typeof gate)[number]['code']) => state.answers[code]?.answer === ruleOf(code)!.passes

/** What must hold for every matter, whoever did what to it. */
function holds(state: Matter): void {
  const { status, owner, firstOwner, debt, block, offer } = state
  const inBlock = status === 'in-block' || status === 'solved' || status === 'closed'
  // At the gate with a question, or with an outcome, or with a block and an owner.
  assert.equal(testAtHand(state) !== null, status === 'at-gate')
  assert.equal(block !== null, inBlock)
  if (inBlock) assert.ok(owner !== null && gate.every(({ code }) => passed(state, code)))
  assert.ok(inBlock || status === 'at-gate' || outcomes.has(status))
  if (outcomes.has(status)) {
    const at = gate.findIndex(({ outcome }) => outcome === (status as Outcome))
    assert.ok(gate.slice(0, at).every(({ code }) => passed(state, code)) && !passed(state, gate[at]!.code))
  }
  // One member owns it, or nobody yet: then it has not come past the ownership test.
  assert.ok(owner === null || isMember(owner))
  assert.equal(owner === null, firstOwner === null)
  if (owner === null) assert.ok(!passed(state, 'ownership') && testAtHand(state) !== 'gut' && offer === null)
  // The first owner checks, unless it is theirs.
  assert.equal(debt, owner === firstOwner || status === 'closed' ? null : firstOwner)
  if (status === 'closed') assert.ok(debt === null && offer === null)
  if (status === 'solved') assert.ok(debt !== null && offer === null)
  if (offer !== null) assert.ok(offer.from === owner && offer.to !== owner)
  if (state.answers.gut?.answer === 'no') assert.ok(status === 'alternatives-asked' && block === null)
  assert.notEqual(state.answers.gut?.by, 'data')
  assert.notEqual(state.answers.influence?.by, 'data')
  assert.notEqual(state.answers.ownership?.by, 'person')
}

/** What must hold for every event, in the state in which it happens. */
function mayHappen(state: Matter | null, event: MatterEvent): void {
  if (event.type === 'matter-answered') {
    assert.ok(state !== null)
    for (const { code } of gate.slice(
      0,
      gate.findIndex(({ code }) => code === event.data.test),
    ))
      assert.ok(passed(state, code), code)
    if (event.data.by === 'person') assert.ok(isMember(event.data.member ?? '') && testAtHand(state) === event.data.test)
  }
  if (event.type === 'matter-placed') assert.ok(state !== null && gate.every(({ code }) => passed(state, code)))
  if (event.type === 'matter-closed') assert.ok(state?.debt === null)
  assert.notEqual(state?.status, 'closed')
}

/** Straight through the gate: half of all lives, or hardly any would ever be worked, solved and checked. */
const all = (to: string) => ({ customer: to, group: to, contact: to, product: to, place: to, kind: to })
const company = {
  ...quiet,
  evidence: { ...quiet.evidence, partners: ['a', 'b'].map((id) => ({ what: 'customer', id, ties: all(id) }) as const) },
}
const through: readonly Step[] = gate.map(() =>
  act((state, by, at) => answerAtHand(state, true, { tie: 'kind', to: 'a' }, about(by, at, company)), 'owner'),
)

/** A first catch that goes before the gate without a figure, and then anything. */
const life = fc.record({
  straight: fc.boolean(),
  first: fc.record({ ties, remains }),
  by: fc.constantFrom('eva', 'jo', 'local'),
  steps: fc.array(fc.tuple(step, fc.nat(2)), { maxLength: 60, size: 'max' }),
})
function method(see: (what: string) => void) {
  return fc.property(life, ({ straight, first, by, steps }) => {
    let state: Matter | null = initialMatter
    let at = 0
    const command = { ...first, matter: 'm1', title: 'Ask the owner', insteadOf: null }
    const caught: Step = (state) => decideCatch(command, state, about(by, 0, straight ? company : quiet))
    for (const [decide, hours] of [...[caught, ...(straight ? through : [])].map((one) => [one, 0] as const), ...steps]) {
      at += hours
      const events = decide(state, at)
      for (const event of isRefusal(events) ? [] : events) {
        mayHappen(state, event)
        see(event.type)
        state = evolveMatter(state, event)
      }
      const matter: Matter = state ?? assert.fail('it was caught')
      holds(matter)
      see(matter.status)
    }
  })
}

test('whoever does whatever to a matter, the method holds', () => {
  fc.assert(
    method(() => {}),
    { numRuns: 400, endOnFailure: true },
  )
})

test('the property above comes everywhere', () => {
  const seen = new Set<string>()
  fc.assert(
    method((what) => seen.add(what)),
    { numRuns: 600, endOnFailure: true, seed: 20260302 },
  )
  const all = [
    ['at-gate', ...outcomes, 'in-block', 'solved', 'closed'],
    ['matter-caught', 'matter-described', 'matter-answered', 'matter-stopped', 'matter-placed', 'matter-retested', 'matter-taken'],
    ['handover-offered', 'handover-accepted', 'handover-declined', 'handover-withdrawn', 'handover-passed-up'],
    ['handover-taken-over', 'handover-lapsed', 'matter-solved', 'matter-checked', 'matter-closed', 'check-taken-over'],
  ].flat()
  assert.deepEqual(
    all.filter((one) => !seen.has(one)),
    [],
  )
})

test('an event about a matter that was never caught changes nothing', () => {
  assert.equal(evolveMatter(null, { type: 'matter-closed', data: {} }), null)
})
