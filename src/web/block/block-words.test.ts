/** What the heading says of the active block: what is left, that the hours are used up, or that nothing was recorded since it started. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { BlocksPage } from '../../core/block/block-page.ts'
import { say } from '../../messages/say.ts'
import type { Speech } from '../language.tsx'
import { activeFinding, isMeasured, perHourOf } from './block-words.ts'

const dutch: Speech = {
  language: 'nl',
  say: (code, values) => say('nl', code, values),
  sayCode: (code) => code,
  sayRefusal: (code) => code,
  sayFailure: String,
  euro: (value) => say('nl', 'screen.as.euro', { value }),
  hours: (value) => say('nl', 'screen.as.hours', { value }),
  count: (value) => say('nl', 'screen.as.count', { value }),
  percent: (value) => say('nl', 'screen.as.percent', { value }),
  day: (iso) => iso,
}

type Active = NonNullable<BlocksPage['active']>
const block: Active = {
  id: 'b',
  version: 1,
  name: 'Machinebouwers Brabant',
  status: 'active',
  owner: null,
  finishedWhen: 'Er ligt een offerte of een nee.',
  customers: 8,
  matters: 0,
  openMatters: 0,
  hours: 120,
  valueEuro: 20_000,
  after: [],
  formedAt: '2026-01-01T00:00:00Z',
  startedAt: '2026-03-02T09:00:00Z',
  endedAt: null,
  gutAsked: false,
  progress: { hoursPlanned: 120, hoursSpent: 86, hoursLeft: 34, recordedUpTo: '2026-03-20' },
}

test('what is left stands between stars, and then it is finished', () => {
  assert.equal(activeFinding(block, dutch), 'Nog *34 van 120 uur*. Dan is Machinebouwers Brabant af.')
})

test('hours that are used up do not make a block finished', () => {
  const progress = { ...block.progress, hoursSpent: 131.4, hoursLeft: 0 }
  assert.match(activeFinding({ ...block, progress }, dutch), /De 120 uur .* zijn op: er gingen er \*131\* in, en het is nog niet af\./)
})

test('of hours that are not recorded since the day it started nothing is said to be left', () => {
  const day = (offset: number) => new Date(Date.UTC(2026, 2, 2 + offset)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (offset) => {
      const recorded = { ...block, progress: { ...block.progress, recordedUpTo: day(offset) } }
      assert.equal(isMeasured(recorded), offset >= 0)
      assert.equal(activeFinding(recorded, dutch).startsWith('Nog'), offset >= 0)
    }),
  )
  assert.ok(!isMeasured({ ...block, progress: { ...block.progress, recordedUpTo: null } }))
})

test('a name with a star marks nothing, and one that is gone is still called something', () => {
  assert.equal(activeFinding({ ...block, name: '*Top* 10' }, dutch).split('*').length, 3)
  assert.match(activeFinding({ ...block, name: null }, dutch), /Nieuw blok/)
})

test('a value per hour without hours is none', () => {
  assert.equal(perHourOf({ hours: 0, valueEuro: 10 }), null)
  assert.equal(perHourOf({ hours: 4, valueEuro: 10 }), 2.5)
})
