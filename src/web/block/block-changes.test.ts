/** What is told of a changed block: only what changed, and what finished means before a new owner is the only one who can say it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { BlockRow } from '../../core/block/block-page.ts'
import { changesOf, shownEuro, shownHours, typedSince, type Draft } from './block-changes.ts'

const named = fc.constantFrom('a', 'b', 'c').map((id) => ({ id, name: id }))
const row: fc.Arbitrary<BlockRow> = fc.record({
  id: fc.constant('block'),
  version: fc.constant(1),
  name: fc.constantFrom(null, 'Machinebouwers'),
  status: fc.constant('forming' as const),
  owner: fc.option(named),
  finishedWhen: fc.constantFrom(null, 'Er ligt een offerte of een nee.'),
  customers: fc.nat(9),
  matters: fc.nat(9),
  openMatters: fc.nat(9),
  hours: fc.double({ min: 0, max: 1000, noNaN: true }),
  valueEuro: fc.double({ min: 0, max: 1e6, noNaN: true }),
  after: fc.uniqueArray(named, { selector: ({ id }) => id }),
  formedAt: fc.constant('2026-01-01T00:00:00Z'),
  startedAt: fc.constant(null),
  endedAt: fc.constant(null),
  gutAsked: fc.constant(false),
})

/** Every field as the form shows it when nobody touched it. */
const shown = (block: BlockRow): Required<Draft> => ({
  name: block.name ?? '',
  owner: block.owner?.id ?? '',
  finishedWhen: block.finishedWhen ?? '',
  after: block.after.map(({ id }) => id).toReversed(),
  hours: shownHours(block.hours),
  valueEuro: shownEuro(block.valueEuro),
})

test('what is as it was is not told, touched or not: hours behind the decimal that is shown stay', () => {
  fc.assert(
    fc.property(row, fc.subarray(['name', 'owner', 'finishedWhen', 'after', 'hours', 'valueEuro'] as const), (block, touched) => {
      const all = shown(block)
      assert.deepEqual(changesOf(block, Object.fromEntries(touched.map((field) => [field, all[field]]))), [])
    }),
  )
})

test('each change is told by itself, and an emptied figure is none', () => {
  fc.assert(
    fc.property(row, (block) => {
      const told = (draft: Draft) => changesOf(block, draft).map(([, input]) => input)
      assert.deepEqual(told({ name: 'Anders' }), [{ block: 'block', name: 'Anders' }])
      assert.deepEqual(told({ owner: 'z' }), [{ block: 'block', owner: 'z' }])
      assert.deepEqual(told({ owner: '' }), block.owner === null ? [] : [{ block: 'block', owner: null }])
      assert.deepEqual(told({ hours: shownHours(block.hours) + 1 }), [{ block: 'block', hours: shownHours(block.hours) + 1 }])
      assert.deepEqual(told({ after: ['z'] }), [{ block: 'block', after: ['z'] }])
      assert.deepEqual(told({ hours: '', valueEuro: '' }), [])
    }),
  )
})

test('what finished means is told before the owner changes', () => {
  fc.assert(
    fc.property(row, (block) => {
      const verbs = changesOf(block, { owner: 'z', finishedWhen: 'Als alles is besproken.' }).map(([verb]) => verb)
      assert.deepEqual(verbs, ['block/define-block', 'block/change-block'])
    }),
  )
})

test('what is typed while the rest is being told stays in the form, and what was told does not', () => {
  const told: Draft = { name: 'Bakkers', owner: 'a' }
  assert.deepEqual(typedSince(told, told), {})
  assert.deepEqual(typedSince(told, { ...told, name: 'Bakkers in het noorden', hours: 12 }), { name: 'Bakkers in het noorden', hours: 12 })
})
