import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { noTies } from '../gate/ties.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decideCatch, type CatchKnown, type CatchMatter } from './catch.ts'
import { decideDescribe, type DescribeMatter } from './describe.ts'
import type { MatterEvent } from './event.ts'
import { evolveMatter, initialMatter, type Matter } from './matter.ts'

const now = '2026-03-02T09:00:00.000Z'
const quiet: CatchKnown = {
  evidence: { hourPriceEuro: 91, partners: [], hints: [] },
  formingBlock: 'b1',
  earlierProposals: [],
  insteadOfStatus: null,
}
const partner = { what: 'customer', id: 'c1', ties: { ...noTies, customer: 'c1' } } as const
const withPartner: CatchKnown = { ...quiet, evidence: { ...quiet.evidence, partners: [partner] } }
const plain: CatchMatter = { matter: 'm1', title: 'Price list is wrong', ties: {}, remains: null, insteadOf: null }

const caught = (change: Partial<CatchMatter> = {}, known: CatchKnown = quiet, by = 'eva') =>
  decideCatch({ ...plain, ...change }, initialMatter, { by, now, known })
const folded = (answer: readonly MatterEvent[] | Refusal, state: Matter | null = null): Matter =>
  isRefusal(answer) ? assert.fail(answer.code) : (answer.reduce(evolveMatter, state) ?? assert.fail('no matter'))
const codeOf = (answer: readonly MatterEvent[] | Refusal) => (isRefusal(answer) ? answer.code : null)
const describe = (change: DescribeMatter, state: Matter | null, known: CatchKnown = quiet, by = 'eva') =>
  decideDescribe(change, state, { by, now, known })
const refused = (state: Matter): Matter => ({
  ...state,
  status: 'alternatives-asked',
  answers: { ...state.answers, gut: { answer: 'no', by: 'person', member: 'eva', numbers: {}, tie: null } },
})

test('who meets it owns it, and only when nobody said who they are is there no owner', () => {
  const mine = folded(caught())
  assert.deepEqual([mine.owner, mine.firstOwner, mine.caughtBy, mine.caughtAt, mine.title], ['eva', 'eva', 'eva', now, plain.title])
  for (const nobody of ['local', 'clock', '']) assert.equal(folded(caught({}, quiet, nobody)).owner, null)
})

test('what the data answers is in the log at once, up to the question for a person', () => {
  const ties = { customer: 'c1' }
  const remains = { valueEuro: 910, hours: 10 }
  const events = caught({ ties, remains }, withPartner)
  assert.ok(!isRefusal(events))
  assert.deepEqual(
    events.map(({ type, data }) => [type, 'test' in data ? data.test : null]),
    [
      ['matter-caught', null],
      ['matter-answered', 'pareto'],
      ['matter-answered', 'cluster'],
    ],
  )
  assert.deepEqual(folded(events).answers.pareto, {
    answer: 'no',
    by: 'data',
    member: null,
    numbers: { valueEuro: 910, hours: 10, hourPriceEuro: 91 },
    tie: null,
  })
  assert.equal(folded(caught({ ties, remains: { valueEuro: 909, hours: 10 } }, withPartner)).status, 'set-aside')
  assert.equal(folded(caught({ ties, remains })).status, 'on-hold')
})

test('a matter is no partner of itself', () => {
  const itself = { what: 'matter', id: 'm1', ties: { ...noTies, customer: 'c1' } } as const
  const known = (id: string): CatchKnown => ({ ...quiet, evidence: { ...quiet.evidence, partners: [{ ...itself, id }] } })
  const worth = { ties: { customer: 'c1' }, remains: { valueEuro: 1000, hours: 1 } }
  assert.equal(folded(caught(worth, known('m1'))).status, 'on-hold')
  assert.equal(folded(caught(worth, known('m2'))).status, 'at-gate')
})

test('a title has 3 to 200 characters without the blanks around it, and figures that can be', () => {
  assert.equal(codeOf(caught({ title: ' ab ' })), 'matter-title-length')
  assert.equal(codeOf(caught({ title: 'a'.repeat(201) })), 'matter-title-length')
  assert.equal(folded(caught({ title: '  abc ' })).title, 'abc')
  assert.equal(codeOf(caught({ title: '🙂'.repeat(200) })), null)
  for (const wrong of [-1, Number.NaN, Infinity]) {
    assert.equal(codeOf(caught({ remains: { valueEuro: wrong, hours: 1 } })), 'matter-remains-impossible')
    assert.equal(codeOf(caught({ remains: { valueEuro: 1, hours: wrong } })), 'matter-remains-impossible')
  }
})

test('an id is caught once', () =>
  assert.equal(codeOf(decideCatch(plain, folded(caught()), { by: 'eva', now, known: quiet })), 'matter-there-already'))

test('an alternative only to what got NO GO', () => {
  const statuses = ['at-gate', 'set-aside', 'on-hold', 'dropped', 'not-executed', 'in-block', 'solved', 'closed', null] as const
  for (const insteadOfStatus of statuses) {
    assert.equal(codeOf(caught({ insteadOf: 'm0' }, { ...quiet, insteadOfStatus })), 'no-alternative-asked')
  }
  const known: CatchKnown = { ...quiet, insteadOfStatus: 'alternatives-asked', earlierProposals: ['Lower the price'] }
  assert.equal(folded(caught({ insteadOf: 'm0' }, known)).insteadOf, 'm0')
})

test('the same proposal is not asked twice, however it is spelled', () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 3, maxLength: 8 })
  const respelled = fc.tuple(words, fc.constantFrom(' ', '  ', '-', ', ', '… ', "'")).map(([all, between]) => [all, between] as const)
  fc.assert(
    fc.property(respelled, fc.array(fc.string(), { maxLength: 3 }), ([all, between], others) => {
      const insteadOf = 'm0'
      const known: CatchKnown = { ...quiet, insteadOfStatus: 'alternatives-asked', earlierProposals: [...others, all.join(' ')] }
      const title = `${all.join(between).toUpperCase()}!`.replace(/E/g, 'É')
      assert.equal(codeOf(caught({ title, insteadOf }, known)), 'proposal-asked-before')
      assert.equal(codeOf(caught({ title: `${title} not`, insteadOf }, { ...known, earlierProposals: [all.join(' ')] })), null)
    }),
  )
})

test('signs only are a proposal of their own', () => {
  const known: CatchKnown = { ...quiet, insteadOfStatus: 'alternatives-asked', earlierProposals: ['???'] }
  assert.equal(codeOf(caught({ insteadOf: 'm0', title: '!!!' }, known)), null)
  assert.equal(codeOf(caught({ insteadOf: 'm0', title: ' ? ? ?' }, known)), 'proposal-asked-before')
})

test('only the owner describes it, and not after it was solved', () => {
  const mine = folded(caught())
  assert.equal(codeOf(describe({ title: 'Other words' }, mine, quiet, 'jo')), 'owner-only')
  assert.equal(codeOf(describe({ title: 'Other words' }, mine, quiet, 'local')), 'say-who-you-are')
  for (const status of ['solved', 'closed'] as const) assert.equal(codeOf(describe({ title: 'Other' }, { ...mine, status })), 'matter-over')
  assert.equal(codeOf(describe({ title: 'Other words' }, null)), 'matter-unknown')
  assert.equal(codeOf(describe({ title: 'ab' }, mine)), 'matter-title-length')
  assert.equal(codeOf(describe({ remains: { valueEuro: -1, hours: 1 } }, mine)), 'matter-remains-impossible')
})

test('describing changes what is named, walks on, and decides nothing when nothing changed', () => {
  const mine = folded(caught({ ties: { place: 'Tilburg' }, remains: { valueEuro: 10, hours: 1 } }))
  assert.equal(mine.status, 'set-aside')
  assert.deepEqual(describe({ ties: { place: 'Tilburg' }, remains: { valueEuro: 10, hours: 1 }, title: ` ${plain.title} ` }, mine), [])
  const worth = folded(describe({ remains: { valueEuro: 100, hours: 1 } }, mine), mine)
  assert.deepEqual([worth.status, worth.ties.place], ['on-hold', 'Tilburg'])
  const tied = folded(describe({ ties: { customer: 'c1' }, title: 'Other words' }, worth, withPartner), worth)
  assert.deepEqual([tied.status, tied.ties.place, tied.ties.customer, tied.title], ['at-gate', 'Tilburg', 'c1', 'Other words'])
})

test('the words stand once the gut answered them, and the ties of a NO GO change nothing about it', () => {
  const no = refused(folded(caught()))
  assert.equal(codeOf(describe({ title: 'Other words' }, no)), 'title-answered-by-gut')
  const after = folded(describe({ remains: { valueEuro: 1, hours: 100 } }, no), no)
  assert.deepEqual([after.status, after.remains?.hours], ['alternatives-asked', 100])
})

test('an alternative cannot be renamed to what was asked before', () => {
  const known: CatchKnown = { ...quiet, insteadOfStatus: 'alternatives-asked', earlierProposals: ['Lower the price'] }
  const mine = folded(caught({ insteadOf: 'm0' }, known))
  assert.equal(codeOf(describe({ title: 'lower the PRICE.' }, mine, known)), 'proposal-asked-before')
  assert.equal(codeOf(describe({ title: 'Raise the price' }, mine, known)), null)
})

test('an erased title is no title, and can be written anew', () => {
  const events = caught()
  assert.ok(!isRefusal(events))
  const erased = folded(events.map((event) => (event.type === 'matter-caught' ? { ...event, said: null } : event)))
  assert.equal(erased.title, null)
  const written = describe({ title: 'Other words' }, erased)
  assert.equal(folded(written, erased).title, 'Other words')
  assert.ok(!isRefusal(written))
  const again = written.map((event) => (event.type === 'matter-described' ? { ...event, said: null } : event))
  assert.equal(folded(again, folded(events)).title, null)
  assert.equal(folded(describe({ ties: { kind: 'k1' } }, folded(events)), folded(events)).title, plain.title)
})
