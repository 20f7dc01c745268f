import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Bundle } from './bundle.ts'
import { standingWith } from './test-standing.ts'
import { replanWithLeastChange } from './least-change.ts'
import type { Replan } from './least-change-table.ts'
import { asking, tenHours } from './test-replan.ts'

const at = (member: string) => ({ candidates: [member] })
const replan = asking(
  [20, 10],
  [
    tenHours('a', 300, at('m1')),
    tenHours('b', 900, at('m1')),
    tenHours('c', 100, at('m1')),
    tenHours('d', 300, at('m2')),
    tenHours('e', 800, at('m2')),
    tenHours('f', 600),
  ],
  { a: 'm1', d: 'm2', f: 'gone', lost: 'm1' },
  { disruptionEuro: 50 },
)
const { bundles, before, after } = replanWithLeastChange(replan)
const about = (customer: string): Bundle => bundles.find(({ changes }) => changes.some((one) => one.customer === customer))!
const without = (...some: readonly Bundle[]): readonly Bundle[] => bundles.filter((one) => !some.includes(one))
const worked = ({ assignments }: typeof after) => assignments.map(({ customer, member }) => `${customer} ${member}`).toSorted()

test('the proposal that the cases are about', () => {
  assert.deepEqual(
    bundles.map(({ changes, forced }) => [changes.map(({ customer, to }) => `${customer} ${to ?? '-'}`).join(', '), forced]),
    [
      ['f m1', 'member-left'],
      ['lost -', 'customer-gone'],
      ['a -, b m1', null],
      ['d -, e m2', null],
    ],
  )
})

test('with every bundle accepted the division is the one that was proposed, and with none the agreed one as far as it holds', () => {
  const all = standingWith(replan, bundles, [])
  assert.deepEqual(worked(all.division), worked(after))
  assert.ok(Math.abs(all.division.valueEuro - after.valueEuro) < 1e-9)
  assert.ok(all.accepted.every(({ holds }) => holds === 'pays'))
  const none = standingWith(replan, [], bundles)
  assert.deepEqual(none.division, before)
  assert.deepEqual(worked(none.division), ['a m1', 'd m2'])
})

test('each of the others is weighed on top of what was accepted, by itself', () => {
  const { others } = standingWith(replan, [about('e')], without(about('e')))
  assert.deepEqual(
    others.map(({ changes, holds, netEuro }) => [changes[0]!.customer, holds, Math.round(netEuro)]),
    [
      ['f', 'pays', 600],
      ['lost', 'pays', 0],
      ['a', 'pays', 500],
    ],
  )
})

test('two that want the same hours each hold by itself', () => {
  const comes = { changes: [{ customer: 'c', from: null, to: 'm1', hoursBefore: 0, hoursAfter: 0, forced: null }], forced: null }
  const { others, division } = standingWith(replan, [], [about('f'), comes])
  assert.deepEqual(
    others.map(({ holds, changes }) => [holds, changes[0]!.hoursAfter]),
    [
      ['pays', 10],
      ['pays', 10],
    ],
  )
  assert.deepEqual(division, before)
})

test('what no longer fits beside the accepted ones says so, and what lost its gain as well', () => {
  const change = { hoursBefore: 0, hoursAfter: 0, forced: null }
  const take = (customer: string, to: string) => ({ changes: [{ customer, from: null, to, ...change }], forced: null })
  const full = standingWith(replan, [about('f')], [take('c', 'm1'), take('c', 'm9'), take('nobody', 'm1'), take('e', 'm1')])
  assert.deepEqual(
    full.others.map(({ holds, netEuro }) => [holds, netEuro]),
    Array.from({ length: 4 }, () => ['does-not-fit', 0]),
  )
  const dear = standingWith({ ...replan, disruptionEuro: 900 }, [], [take('c', 'm1')])
  assert.equal(dear.others[0]!.holds, 'does-not-pay')
})

test('an accepted bundle that needs room waits for the one that makes it, and is told when nobody does', () => {
  const change = { hoursBefore: 0, hoursAfter: 0, forced: null }
  const comes = { changes: [{ customer: 'c', from: null, to: 'm1', ...change }], forced: null }
  const goes = { changes: [{ customer: 'a', from: 'm1', to: null, ...change }], forced: null }
  const both = standingWith(replan, [about('f'), comes, goes], [])
  assert.deepEqual(worked(both.division), ['c m1', 'd m2', 'f m1'])
  const alone = standingWith(replan, [about('f'), comes], [goes])
  assert.deepEqual(worked(alone.division), ['a m1', 'd m2', 'f m1'])
  assert.deepEqual(
    alone.accepted.map(({ holds }) => holds),
    ['pays', 'does-not-fit'],
  )
})

test('who had to leave for want of hours is out, whoever would be chosen without the proposal', () => {
  const short: Replan = {
    ...replan,
    agreed: new Map([
      ['a', 'm1'],
      ['b', 'm1'],
      ['c', 'm1'],
    ]),
  }
  const proposal = replanWithLeastChange(short).bundles
  const leaving = (customer: string) => ({
    changes: [{ customer, from: 'm1', to: null, hoursBefore: 0, hoursAfter: 0, forced: 'hours-short' as const }],
    forced: 'hours-short' as const,
  })
  assert.deepEqual(
    proposal.filter(({ forced }) => forced !== null).map(({ changes }) => changes[0]!.customer),
    ['c'],
  )
  assert.deepEqual(worked(standingWith(short, [leaving('b')], []).division), ['a m1', 'c m1'])
})
