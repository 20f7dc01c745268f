/** The waiting list: whatever happens on the way, each arrives once, in order, and nothing gets lost. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { afterSending, isKept, keep, mayWait, nextOf, pauseAfter, refuseOne, without, type Entry, type Queue } from './queue.ts'

const entry = (id: string, verb = 'matter/answer-test'): Entry => ({
  id,
  verb,
  input: { matter: `of ${id}` },
  member: 'm1',
  at: '2026-03-02T09:00:00.000Z',
  name: id,
  refused: null,
})
const no = { code: 'no-test-at-hand', facts: {} }

/** What may happen when one is sent: it arrives, the way there or back breaks, or the server says no. */
const happens = fc.constantFrom('arrives', 'lost on the way', 'answer lost', 'refused')

test('with any connection each arrives at most once and in order, and what did not is still there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 }), fc.array(happens, { maxLength: 40 }), (ids, course) => {
      let queue = ids.reduce<Queue>((list, id) => keep(keep(list, entry(id)), entry(id)), [])
      assert.equal(queue.length, ids.length)
      const arrived: string[] = []
      const said = new Set<string>()
      for (const what of course) {
        const next = nextOf(queue)
        if (next === null) break
        // The server knows what it heard before: told twice it is there once.
        if ((what === 'arrives' || what === 'answer lost') && !arrived.includes(next.id)) arrived.push(next.id)
        if (what === 'refused' && !arrived.includes(next.id)) said.add(next.id)
        if (what === 'arrives') queue = afterSending(queue, next, null)
        if (what === 'refused') queue = afterSending(queue, next, arrived.includes(next.id) ? null : no)
      }
      assert.deepEqual(
        arrived,
        ids.filter((id) => arrived.includes(id)),
      )
      const there = new Set([...queue.map(({ id }) => id), ...arrived])
      assert.deepEqual(
        ids.filter((id) => !there.has(id)),
        [],
      )
      assert.deepEqual(new Set(queue.filter(({ refused }) => refused !== null).map(({ id }) => id)), said)
    }),
  )
})

test('what is refused lets the others pass, and is tried again or put away only by a person', () => {
  const queue = [entry('a'), entry('b')]
  const after = afterSending(queue, entry('a'), no)
  assert.deepEqual([nextOf(after)?.id, after.length, after[0]?.refused], ['b', 2, no])
  assert.equal(nextOf(refuseOne(after, 'a', null))?.id, 'a')
  assert.deepEqual(without(after, 'a'), [entry('b')])
})

test('a matter that is there already had arrived; of nothing else is a refusal taken for that', () => {
  const there = { code: 'matter-there-already', facts: {} }
  assert.deepEqual(afterSending([entry('a', 'matter/catch-matter')], entry('a', 'matter/catch-matter'), there), [])
  assert.equal(afterSending([entry('a')], entry('a'), there).length, 1)
})

test('only what is about one subject and can be told twice may wait', () => {
  assert.ok(mayWait('matter/catch-matter') && mayWait('customer/answer-gut'))
  for (const verb of ['privacy/erase-person', 'fact/undo-import', 'block/start-block', 'matter/offer-matter']) assert.ok(!mayWait(verb))
  assert.ok(isKept([entry('a')], 'matter/answer-test', 'of a'))
  assert.ok(!isKept([entry('a')], 'matter/solve-matter', 'of a') && !isKept([entry('a')], 'matter/answer-test', 'of b'))
})

test('pauses grow, up to a minute', () => {
  assert.deepEqual([0, 1, 2, 9, 99].map(pauseAfter), [2000, 4000, 8000, 60_000, 60_000])
})
