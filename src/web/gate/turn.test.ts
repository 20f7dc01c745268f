/** Putting a card off only skips it: everything has its turn, and nothing is decided by it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { putOff, turnOf } from './turn.ts'

const pile = fc.uniqueArray(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 8 })

test('whoever puts all of them off meets each once, counted from the first, and then the first again', () => {
  fc.assert(
    fc.property(pile, (all) => {
      let later: readonly string[] = []
      const met: string[] = []
      for (const _ of all) {
        const turn = turnOf(all, later)
        assert.ok(turn)
        met.push(turn.key)
        assert.equal(turn.at, met.length)
        later = putOff(all, [...later, turn.key])
      }
      assert.deepEqual(met, all)
      assert.deepEqual(turnOf(all, later), { key: all[0], at: 1 })
    }),
  )
})

test('whatever was put off and whatever left, it is the turn of one that is there', () => {
  fc.assert(
    fc.property(pile, fc.array(fc.string({ maxLength: 3 })), (all, later) => {
      const turn = turnOf(all, later)
      assert.ok(turn && all.includes(turn.key) && turn.at >= 1 && turn.at <= all.length)
    }),
  )
  assert.equal(turnOf([], ['gone']), null)
})
