import { test } from 'node:test'
import assert from 'node:assert/strict'
import { blankDesk } from '../plan/gain.ts'
import { layOut } from '../plan/pairs.ts'
import { problemFormat } from '../plan/problem.ts'
import { carryOut, membersOf, movedBy } from './bundle-change.ts'
import { draftBy, pairOf } from './bundle-pairs.ts'

const pairs = layOut({
  format: problemFormat,
  members: [
    { id: 'm1', capacityHours: 20 },
    { id: 'm2', capacityHours: 15 },
  ],
  customers: [300, 500, 700, 900].map((kEuro, i) => ({
    id: `c${i}`,
    response: { family: 'modexp', kEuro, bPerHour: 0.1 },
    minHours: 1,
    maxHours: 12,
    owner: null,
    handoverLossEuro: 0,
  })),
})
const start = () => draftBy(pairs, (i) => [0, 0, 1, -1][i]!, blankDesk(Infinity))
/** c0 goes to the other member, c2 is let go, c3 comes in. */
const change = { add: [pairOf(pairs, 0, 1), pairOf(pairs, 3, 0)], drop: [0, 2] }

test('whom a change moves and which members it touches', () => {
  assert.deepEqual(movedBy(pairs, change), [0, 2, 3])
  assert.deepEqual(membersOf(pairs, start(), change), new Set([1, 0]))
})

test('what was carried out is taken back to the last digit', () => {
  const draft = start()
  const undo = carryOut(pairs, draft, change, blankDesk(Infinity))
  assert.deepEqual(
    Array.from(draft.pair, (p) => (p < 0 ? -1 : pairs.member[p])),
    [1, 0, -1, 0],
  )
  assert.notDeepEqual(draft.value, start().value)
  undo()
  assert.deepEqual(draft, start())
})
