/** What of everything fits on the one page (E34). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AgreementRow } from '../course/course-page.ts'
import { cycleAt, usualRhythm } from '../course/cycle.ts'
import type { BlockRow } from '../block/block-page.ts'
import type { PlanSummary } from '../plan/focus.ts'
import type { Day } from '../units.ts'
import { MOST_AGREEMENTS, MOST_BLOCKS, MOST_LETTERS, MOST_MEMBERS, salesPlanOf, type Known } from './sales-plan.ts'

const day = '2026-11-26' as Day

const known: Known = {
  objective: { objective: null, setBy: null, forecast: null },
  plan: null,
  blocks: { active: null, queue: [] },
  course: {
    aim: null,
    heading: { none: 'no-objective' },
    hourPriceEuro: null,
    phase: { phase: 'under-way', since: null, inARow: 0, fellBack: false, fallsBackOn: null },
    rhythm: usualRhythm,
    cycle: cycleAt(usualRhythm, day),
    open: [],
    today: day,
  },
  agreements: [],
  debts: 0,
}

const block = (name: string, status: BlockRow['status']) =>
  ({ name, status, owner: { id: 'm1', name: 'Anna' }, hours: 10, valueEuro: 100, finishedWhen: null }) as BlockRow
const agreement = (text: string, status: AgreementRow['status']) =>
  ({ text, status, owner: { id: 'm1', name: 'Anna' }, until: day }) as AgreementRow
const member = (capacityHours: number, at: number) => ({
  id: `m${at}`,
  name: `Member ${at}`,
  hourPriceEuro: 30,
  capacityHours,
  capacityKnown: at % 2 === 0 ? 'stated' : 'recorded',
  plannedHours: capacityHours / 2,
  recordedHours: 0,
  customersNow: 1,
  customersPlanned: 1,
})
const planOf = (hours: readonly number[]) =>
  ({
    madeAt: '2026-11-20T08:00:00.000Z',
    period: { from: '2025-01-01', to: '2025-12-31' },
    capacityHours: 100,
    plannedHours: 90,
    hourPriceEuro: 30,
    members: hours.map(member),
    count: { white: 8, black: 3, grey: 2 },
    valueEuro: 900,
    valueNowEuro: 700,
    gap: 0.001,
    customersPlanned: 9,
    minimumHours: 1,
    hoursPerCustomer: 4,
  }) as unknown as PlanSummary

test('before a plan time, priority and quality are absent, not zero', () => {
  const { made, time, priority, quality } = salesPlanOf(known)
  assert.deepEqual([made, time, priority, quality], [null, null, null, null])
})

test('the active block stands first and the queue behind it in its own order; what ended is no agreement any more', () => {
  const { blocks, steering } = salesPlanOf({
    ...known,
    blocks: { active: block('c', 'active'), queue: [block('b', 'queued'), block('a', 'queued')] },
    agreements: [agreement('one', 'open'), agreement('two', 'kept'), agreement('three', 'dropped'), agreement('four', 'open')],
  })
  assert.deepEqual(
    blocks.rows.map(({ name, active }) => [name, active]),
    [
      ['c', true],
      ['b', false],
      ['a', false],
    ],
  )
  assert.deepEqual(
    steering.agreements.rows.map(({ text }) => text),
    ['one', 'four'],
  )
})

test('quality is the planned hours over the customers that get them, with the grey ones told apart', () => {
  const { quality, priority, time } = salesPlanOf({ ...known, plan: planOf([60, 40]) })
  assert.deepEqual(quality, { customers: 9, undecided: 1, hoursEach: 10, minimumHours: 1, hoursNow: 4 })
  assert.equal(priority?.moreEuro, 200)
  assert.equal(time?.unstated, 1)
  const nobody = { ...planOf([60]), customersPlanned: 0 }
  assert.equal(salesPlanOf({ ...known, plan: nobody }).quality?.hoursEach, null)
})

test('however much there is, the page holds its share and counts the rest', () => {
  const many = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 40 })
  fc.assert(
    fc.property(many, fc.nat(20), fc.nat(20), (hours, queued, agreed) => {
      const { time, blocks, steering } = salesPlanOf({
        ...known,
        plan: planOf(hours),
        blocks: { active: null, queue: Array.from({ length: queued }, (_, at) => block(`b${at}`, 'queued')) },
        agreements: Array.from({ length: agreed }, (_, at) => agreement(`a${at}`, 'open')),
      })
      const lists = [
        [time!.members, hours.length, MOST_MEMBERS],
        [blocks, queued, MOST_BLOCKS],
        [steering.agreements, agreed, MOST_AGREEMENTS],
      ] as const
      for (const [{ rows, more }, all, most] of lists) {
        assert.equal(rows.length, Math.min(all, most))
        assert.equal(rows.length + more, all)
      }
      const shown = time!.members.rows.map(({ capacityHours }) => capacityHours)
      assert.deepEqual(shown, hours.toSorted((a, b) => b - a).slice(0, MOST_MEMBERS))
    }),
  )
})

test('a long sentence is cut after a word and says that it was; a short one is left alone', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), (text) => {
      const { steering } = salesPlanOf({ ...known, agreements: [agreement(text, 'open')] })
      const line = text.replaceAll(/\s+/g, ' ').trim()
      const shown = steering.agreements.rows[0]!.text!
      assert.ok(shown.length <= MOST_LETTERS)
      if (line.length <= MOST_LETTERS) assert.equal(shown, line)
      else assert.ok(shown.endsWith('…') && line.startsWith(shown.slice(0, -1)))
    }),
  )
})
