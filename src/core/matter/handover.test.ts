import { test } from 'node:test'
import assert from 'node:assert/strict'
import { noTies } from '../gate/ties.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { MatterEvent } from './event.ts'
import { decideAccept, decideDecline, decideOffer, decidePassUp, decideWithdraw, standsUntil, type PassUpKnown } from './handover.ts'
import { evolveMatter, type Matter } from './matter.ts'
import { decideRelease } from './release.ts'
import { decideCheck, decideSolve, decideTakeCheck } from './verification-debt.ts'

const now = '2026-03-02T09:00:00.000Z'
const until = '2026-03-05T09:00:00.000Z'
const later = '2026-03-08T09:00:00.000Z'
const mine: Matter = {
  id: 'm1',
  title: 'Price list is wrong',
  ties: noTies,
  remains: null,
  caughtBy: 'eva',
  caughtAt: now,
  owner: 'eva',
  firstOwner: 'eva',
  offer: null,
  answers: {},
  status: 'in-block',
  block: 'b1',
  insteadOf: null,
  debt: null,
  round: 0,
}
const folded = (answer: readonly MatterEvent[] | Refusal, state: Matter): Matter =>
  isRefusal(answer) ? assert.fail(answer.code) : (answer.reduce(evolveMatter, state) ?? assert.fail('no matter'))
const codeOf = (answer: readonly MatterEvent[] | Refusal) => (isRefusal(answer) ? answer.code : null)
const about = (by: string, at = now) => ({ by, now: at, known: {} })
const offer = (state: Matter | null, by: string, to: string, at = until) => decideOffer({ to, until: at }, state, about(by))
const offered = (state: Matter, by: string, to: string) => folded(offer(state, by, to), state)
const handed = (state: Matter, by: string, to: string) => {
  const open = offered(state, by, to)
  return folded(decideAccept({}, open, about(to)), open)
}
const passUp = (state: Matter | null, at: string, known: PassUpKnown) => decidePassUp({}, state, { by: 'clock', now: at, known })
const check = (state: Matter | null, by: string, good: boolean) => decideCheck({ good }, state, about(by))

test('the owner stays owner until another accepts', () => {
  const open = offered(mine, 'eva', 'jo')
  assert.deepEqual([open.owner, open.debt, open.offer], ['eva', null, { from: 'eva', to: 'jo', since: now, until }])
  const after = folded(decideAccept({}, open, about('jo')), open)
  assert.deepEqual([after.owner, after.debt, after.offer], ['jo', 'eva', null])
})

test('only the owner offers, to another, for a moment to come, one at a time, while it is not over', () => {
  assert.equal(codeOf(offer(mine, 'jo', 'pim')), 'owner-only')
  assert.equal(codeOf(offer({ ...mine, owner: null }, 'local', 'pim')), 'say-who-you-are')
  assert.equal(codeOf(offer(mine, 'eva', 'eva')), 'offer-to-oneself')
  assert.equal(codeOf(offer(mine, 'eva', 'local')), 'member-unknown')
  for (const at of [now, '2026-03-01T09:00:00.000Z', 'tomorrow', '2026-13-45T09:00:00.000Z', '']) {
    assert.equal(codeOf(offer(mine, 'eva', 'jo', at)), 'offer-until-past')
  }
  assert.equal(codeOf(offer(offered(mine, 'eva', 'jo'), 'eva', 'pim')), 'offer-open')
  for (const status of ['solved', 'closed'] as const) assert.equal(codeOf(offer({ ...mine, status }, 'eva', 'jo')), 'matter-over')
  assert.equal(codeOf(offer(null, 'eva', 'jo')), 'matter-unknown')
})

test('accepting and declining is for the one to whom it was offered, withdrawing for the owner', () => {
  const open = offered(mine, 'eva', 'jo')
  for (const decide of [decideAccept, decideDecline]) {
    assert.equal(codeOf(decide({}, open, about('eva'))), 'offer-to-another')
    assert.equal(codeOf(decide({}, open, about('pim'))), 'offer-to-another')
    assert.equal(codeOf(decide({}, mine, about('jo'))), 'no-offer')
    assert.equal(codeOf(decide({}, null, about('jo'))), 'matter-unknown')
  }
  const declined = folded(decideDecline({}, open, about('jo')), open)
  assert.deepEqual([declined.owner, declined.offer, declined.debt], ['eva', null, null])
  assert.equal(codeOf(decideWithdraw({}, open, about('jo'))), 'owner-only')
  assert.equal(codeOf(decideWithdraw({}, mine, about('eva'))), 'no-offer')
  assert.equal(codeOf(decideWithdraw({}, null, about('eva'))), 'matter-unknown')
  assert.equal(folded(decideWithdraw({}, open, about('eva')), open).offer, null)
})

test('the debt stays with the first owner through every handover, and is gone when they own it again', () => {
  const pims = handed(handed(mine, 'eva', 'jo'), 'jo', 'pim')
  assert.deepEqual([pims.owner, pims.debt], ['pim', 'eva'])
  const back = handed(pims, 'pim', 'eva')
  assert.deepEqual([back.owner, back.debt], ['eva', null])
})

test('nothing goes up before its time; then it is offered to the leader, and the owner stays', () => {
  const open = offered(mine, 'eva', 'jo')
  const known = { leader: 'pim', until: later }
  assert.deepEqual(passUp(open, '2026-03-05T08:59:59.999Z', known), [])
  assert.deepEqual(passUp(mine, later, known), [])
  assert.deepEqual(passUp(null, later, known), [])
  const up = folded(passUp(open, until, known), open)
  assert.deepEqual([up.owner, up.debt, up.offer], ['eva', null, { from: 'eva', to: 'pim', since: until, until: later }])
})

test('where there is no leader any more the top owns it, and the first owner still checks', () => {
  for (const leader of [null, 'jo']) {
    const open = offered(mine, 'eva', 'jo')
    const up = folded(passUp(open, until, { leader, until: later }), open)
    assert.deepEqual([up.owner, up.debt, up.offer], ['jo', 'eva', null])
  }
  const toFirst = offered(handed(mine, 'eva', 'jo'), 'jo', 'eva')
  assert.equal(folded(passUp(toFirst, until, { leader: null, until: later }), toFirst).debt, null)
})

test('where the way up leads to the owner, the offer lapses', () => {
  const open = offered(mine, 'eva', 'jo')
  const up = folded(passUp(open, until, { leader: 'eva', until: later }), open)
  assert.deepEqual([up.owner, up.offer, up.debt], ['eva', null, null])
})

test('the owner solves what is in a block; it closes where nobody else has to check', () => {
  assert.equal(folded(decideSolve({}, mine, about('eva')), mine).status, 'closed')
  const jos = handed(mine, 'eva', 'jo')
  assert.equal(codeOf(decideSolve({}, jos, about('eva'))), 'owner-only')
  const open = offered(jos, 'jo', 'pim')
  const solved = folded(decideSolve({}, open, about('jo')), open)
  assert.deepEqual([solved.status, solved.debt, solved.offer], ['solved', 'eva', null])
  assert.deepEqual(decideSolve({}, solved, about('jo')), [])
  assert.equal(codeOf(decideSolve({}, solved, about('eva'))), 'matter-over')
  assert.equal(codeOf(decideSolve({}, null, about('jo'))), 'matter-unknown')
  for (const status of ['at-gate', 'set-aside', 'on-hold', 'dropped', 'not-executed', 'alternatives-asked'] as const) {
    assert.equal(codeOf(decideSolve({}, { ...mine, status }, about('eva'))), 'matter-not-in-block')
  }
})

test('only the one who has the debt checks, once it is solved', () => {
  const jos = handed(mine, 'eva', 'jo')
  assert.equal(codeOf(check(jos, 'eva', true)), 'nothing-to-check')
  const solved = folded(decideSolve({}, jos, about('jo')), jos)
  assert.equal(codeOf(check(solved, 'jo', true)), 'check-of-another')
  assert.equal(codeOf(check(solved, 'local', true)), 'say-who-you-are')
  assert.equal(codeOf(check(null, 'eva', true)), 'matter-unknown')
  const closed = folded(check(solved, 'eva', true), solved)
  assert.deepEqual([closed.status, closed.debt, closed.owner], ['closed', null, 'jo'])
  assert.equal(codeOf(check(closed, 'eva', false)), 'nothing-to-check')
})

test('a failed check brings it back to the first owner, with no debt until it is handed over again', () => {
  const jos = handed(mine, 'eva', 'jo')
  const solved = folded(decideSolve({}, jos, about('jo')), jos)
  const back = folded(check(solved, 'eva', false), solved)
  assert.deepEqual([back.status, back.block, back.owner, back.debt], ['in-block', 'b1', 'eva', null])
  assert.deepEqual(handed(back, 'eva', 'pim').debt, 'eva')
})

const takeCheck = (state: Matter | null, by: string, above = ['lea', 'max']) =>
  decideTakeCheck({}, state, { ...about(by), known: { above } })

test('whoever leads the one that must check takes the check over, and then has it as if they had the matter first', () => {
  const jos = handed(mine, 'eva', 'jo')
  for (const leader of ['lea', 'max']) {
    const taken = folded(takeCheck(jos, leader), jos)
    assert.deepEqual([taken.owner, taken.firstOwner, taken.debt], ['jo', leader, leader])
    const solved = folded(decideSolve({}, taken, about('jo')), taken)
    assert.equal(codeOf(check(solved, 'eva', true)), 'check-of-another')
    assert.deepEqual(
      [folded(check(solved, leader, true), solved).status, folded(check(solved, leader, false), solved).owner],
      ['closed', leader],
    )
  }
  const solved = folded(decideSolve({}, jos, about('jo')), jos)
  assert.equal(folded(takeCheck(solved, 'lea'), solved).debt, 'lea')
})

test('nobody else takes a check over, and nobody the check of their own work', () => {
  const jos = handed(mine, 'eva', 'jo')
  assert.equal(codeOf(takeCheck(jos, 'jo')), 'check-of-who-you-lead')
  assert.equal(codeOf(takeCheck(jos, 'local')), 'say-who-you-are')
  assert.equal(codeOf(takeCheck(mine, 'lea')), 'no-check-to-take')
  assert.equal(codeOf(takeCheck(null, 'lea')), 'matter-unknown')
  assert.deepEqual(takeCheck(jos, 'eva'), [])
  // Not solved yet it is wholly theirs; solved by themselves it stays with who had it first.
  const whole = folded(takeCheck(jos, 'jo', ['jo']), jos)
  assert.deepEqual([whole.owner, whole.firstOwner, whole.debt], ['jo', 'jo', null])
  const solved = folded(decideSolve({}, jos, about('jo')), jos)
  assert.equal(codeOf(takeCheck(solved, 'jo', ['jo'])), 'check-of-own-work')
})

test('an offer stands for two working days', () => {
  const days: readonly [string, string][] = [
    ['2026-03-02T09:00:00.000Z', '2026-03-04T09:00:00.000Z'], // Monday: Wednesday
    ['2026-03-05T09:00:00.000Z', '2026-03-09T09:00:00.000Z'], // Thursday: Monday
    ['2026-03-06T17:30:00.000Z', '2026-03-10T17:30:00.000Z'], // Friday: Tuesday
    ['2026-03-07T09:00:00.000Z', '2026-03-10T09:00:00.000Z'], // Saturday: Tuesday
  ]
  for (const [from, to] of days) assert.equal(standsUntil(from), to)
})

test('out of its block it stands before the gate with its gut question, and only out of that one', () => {
  const yes = { answer: 'yes', by: 'person', member: 'eva', numbers: {}, tie: null } as const
  const worked: Matter = { ...mine, answers: { influence: yes, gut: yes } }
  const free = folded(decideRelease({ block: 'b1' }, worked, about('eva')), worked)
  assert.deepEqual([free.status, free.block, Object.keys(free.answers)], ['at-gate', null, ['influence']])
  assert.deepEqual(decideRelease({ block: 'b2' }, worked, about('eva')), [])
  assert.deepEqual(decideRelease({ block: 'b1' }, { ...worked, status: 'solved' }, about('eva')), [])
})
