/** Agreements: never without an owner, once, and ended once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, nobody } from '../about.ts'
import { isRefusal } from '../refusal.ts'
import type { Day } from '../units.ts'
import { decideAgreement, decideAgreementEnd, evolveAgreement, type Agreement, type MakeAgreement } from './agreement.ts'
import { decideRestart, decideRestore, baselineLog } from './baseline.ts'

const now = '2026-02-01T08:00:00.000Z'
const known = { ownerIsHere: true, alarmFound: true, reviewOver: false }
const wish: MakeAgreement = {
  agreement: 'a1',
  text: 'Kortingen alleen na overleg',
  owner: 'm2',
  until: '2026-02-15' as Day,
  alarm: { measure: 'discount', kind: 'run', cycle: '2026-01-12' as Day },
  review: null,
}
const made = (change: Partial<MakeAgreement> = {}, state: Agreement | null = null, about: Partial<typeof known> = {}, by = 'm1') => {
  const answer = decideAgreement({ ...wish, ...change }, state, { by, now, known: { ...known, ...about } })
  return isRefusal(answer) ? answer.code : answer
}
const standing = (): Agreement => {
  const events = made()
  return typeof events === 'string' ? assert.fail(events) : events.reduce(evolveAgreement, null as Agreement | null)!
}

test('an agreement has what, who and when, and the alarm that it answers', () => {
  const { agreement: _id, ...rest } = wish
  assert.deepEqual(standing(), { ...rest, id: 'a1', status: 'open', madeAt: now, endedAt: null })
})

test('without an owner there is no agreement, and whoever is not in the team owns nothing', () => {
  assert.equal(made({ owner: null }), 'agreement-needs-owner')
  assert.equal(made({}, null, { ownerIsHere: false }), 'member-unknown')
})

test('what cannot be an agreement is refused, each with its own code', () => {
  assert.equal(made({ text: ' kort ' }), 'agreement-length')
  assert.equal(made({ text: 'x'.repeat(501) }), 'agreement-length')
  assert.equal(made({ until: '2026-01-31' as Day }), 'agreement-day')
  assert.equal(made({ until: '2027-03-01' as Day }), 'agreement-day')
  assert.ok(Array.isArray(made({ until: '2026-02-01' as Day })))
  assert.equal(made({}, null, { alarmFound: false }), 'alarm-unknown')
  assert.ok(Array.isArray(made({ alarm: null }, null, { alarmFound: false })))
  assert.equal(made({ review: '2026-01-26' as Day }, null, { reviewOver: true }), 'review-over')
  assert.ok(Array.isArray(made({ review: null }, null, { reviewOver: true })))
  for (const by of [nobody, clock]) assert.equal(made({}, null, {}, by), 'say-who-you-are')
})

test('sent twice it is made once; another under its id is refused', () => {
  assert.deepEqual(made({}, standing()), [])
  assert.equal(made({ text: 'Iets heel anders' }, standing()), 'agreement-known')
})

test('it ends once: kept or dropped', () => {
  const end = (kept: boolean, state: Agreement | null, by = 'm2') => {
    const answer = decideAgreementEnd({ kept }, state, { by, now, known: null })
    return isRefusal(answer) ? answer.code : answer
  }
  const kept = end(true, standing())
  assert.ok(typeof kept !== 'string')
  const after = kept.reduce(evolveAgreement, standing() as Agreement | null)!
  assert.deepEqual([after.status, after.endedAt], ['kept', now])
  assert.deepEqual(end(true, after), [])
  assert.equal(end(false, after), 'agreement-ended')
  assert.equal(end(true, null), 'agreement-unknown')
  assert.equal(end(true, standing(), nobody), 'say-who-you-are')
})

test('a chart begins anew with a reason, from a cycle that it has, once; and that can be taken back', () => {
  const from = '2026-01-12' as Day
  const about = { by: 'm1', now, known: [from] }
  const restart = (text: string, at: Day, state = baselineLog.initial, by = 'm1') => {
    const answer = decideRestart({ measure: 'strength', from: at, text }, state, { ...about, by })
    return isRefusal(answer) ? answer.code : answer
  }
  const events = restart('Twee mensen erbij', from)
  assert.ok(typeof events !== 'string')
  const state = events.reduce(baselineLog.evolve, baselineLog.initial)
  assert.deepEqual(state, [{ measure: 'strength', from }])
  assert.deepEqual(restart('Twee mensen erbij', from, state), [])
  assert.equal(restart(' ', from), 'baseline-reason-length')
  assert.equal(restart('Twee mensen erbij', '2026-01-13' as Day), 'cycle-unknown')
  assert.equal(restart('Twee mensen erbij', from, state, nobody), 'say-who-you-are')
  const back = decideRestore({ measure: 'strength', from }, state, { by: 'm1', now, known: null })
  assert.ok(!isRefusal(back))
  assert.deepEqual(back.reduce(baselineLog.evolve, state), [])
  assert.deepEqual(decideRestore({ measure: 'margin', from }, state, { by: 'm1', now, known: null }), [])
})
