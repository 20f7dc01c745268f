/** A review through the application: prepared by itself, held once, and the next one opens with its minutes. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { cycleAt, cyclesBefore, usualRhythm } from '../../core/course/cycle.ts'
import type { ReviewPage } from '../../core/course/review-page.ts'
import type { ConsciencePage } from '../../core/conscience/conscience.ts'
import { dayOf } from '../../core/units.ts'
import { company } from '../../store/rows/test-company.ts'
import { answerConscience } from '../conscience/answer-conscience.ts'
import { showConscience } from '../conscience/show-conscience.ts'
import { answerOffer } from '../matter/answer-offer.ts'
import { answerTest } from '../matter/answer-test.ts'
import { catchMatter } from '../matter/catch-matter.ts'
import { checkMatter } from '../matter/check-matter.ts'
import { offerMatter } from '../matter/offer-matter.ts'
import { solveMatter } from '../matter/solve-matter.ts'
import { noteSignal } from '../signal/note-signal.ts'
import { withHouse } from '../test-house.ts'
import { dropProposal } from './drop-proposal.ts'
import { endAgreement } from './end-agreement.ts'
import { holdReview } from './hold-review.ts'
import { makeAgreement } from './make-agreement.ts'
import { measureCourse } from './measure-course.ts'
import { showReview } from './show-review.ts'

const { house } = withHouse()

/** A Monday: the cycle before it has just ended. */
const NOW = '2026-02-09T08:00:00.000Z'
const [ended] = cyclesBefore(usualRhythm, dayOf(NOW), 1)
const running = cycleAt(usualRhythm, dayOf(NOW))
const during = (day: string) => `2026-02-${day}T10:00:00.000Z`

async function open() {
  const all = await house()
  await all.run(company)
  await all.perform(measureCourse, {}, NOW)
  const page = async (cycle: string | null = null, now = NOW) => (await all.well(showReview, { cycle }, 'Anna', now)) as ReviewPage
  const agree = async (text: string, review: string | null, when = NOW) => {
    const agreement = randomUUID()
    await all.well(makeAgreement, { agreement, text, owner: 'm2', until: '2026-02-20', review }, 'Anna', when)
    return agreement
  }
  return { ...all, page, agree }
}

test('the review that comes next is of the last cycle that ended, and once it was held of the one that runs', async () => {
  const { page, well, code } = await open()
  const first = await page()
  assert.deepEqual([first.cycle, first.running, first.held, first.previous], [ended, false, null, null])
  await well(holdReview, { cycle: ended!.from }, 'Anna', NOW)
  const next = await page()
  assert.deepEqual([next.cycle, next.running, next.held], [running, true, null])
  assert.deepEqual(next.previous, { ...ended, heldAt: NOW, by: 'Anna' })
  assert.equal(await code(showReview, { cycle: '2026-02-10' }, 'Anna', NOW), 'cycle-unknown')
  assert.equal(await code(showReview, { cycle: '2026-03-09' }, 'Anna', NOW), 'cycle-unknown')
  assert.equal(await code(holdReview, { cycle: '2026-02-10' }, 'Anna', NOW), 'cycle-unknown')
  assert.equal(await code(holdReview, { cycle: '2026-03-09' }, 'Anna', NOW), 'cycle-unknown')
  assert.equal(await code(holdReview, { cycle: running.from }, undefined, NOW), 'say-who-you-are')
})

test('its agenda is what happened since the one before: checks, debts, signals, and what was agreed', async () => {
  const { page, well, agree } = await open()
  const [one, other] = [randomUUID(), randomUUID()]
  for (const matter of [one, other]) {
    await well(
      catchMatter,
      { matter, title: `Klacht ${matter}`, ties: { customer: 'c1' }, remains: { valueEuro: 5000, hours: 10 } },
      'Anna',
      during('02'),
    )
    await well(answerTest, { matter, test: 'influence', answer: 'yes' }, 'Anna', during('02'))
    await well(answerTest, { matter, test: 'gut', answer: 'yes' }, 'Anna', during('02'))
    await well(offerMatter, { matter, to: 'm2', until: during('05') }, 'Anna', during('02'))
    await well(answerOffer, { matter, accept: true }, 'Bo', during('03'))
    await well(solveMatter, { matter }, 'Bo', during('04'))
  }
  await well(checkMatter, { matter: one, good: true }, 'Anna', during('05'))
  await well(noteSignal, { what: 'customer', id: 'c2', code: 'new-contact' }, 'Bo', during('05'))
  await well(noteSignal, { what: 'customer', id: 'c2', code: 'budget-confirmed' }, 'Bo', '2026-01-20T10:00:00.000Z')
  const kept = await agree('Bellen met alle bakkers', null, during('03'))
  await well(endAgreement, { agreement: kept, kept: true }, 'Bo', during('06'))
  await agree('De prijslijst nalopen', null, during('04'))
  const { checked, debts, signals, agreements, made, since } = await page()
  assert.equal(since, `${ended!.from}T00:00:00.000Z`)
  assert.deepEqual(checked, { good: 1, bad: 0 })
  assert.deepEqual(
    debts.map(({ id, debt }) => [id, debt?.name]),
    [[other, 'Anna']],
  )
  assert.deepEqual(
    signals.map(({ about, code, by }) => [about.name, code, by]),
    [['Ångström BV', 'new-contact', 'Bo']],
  )
  assert.deepEqual(
    agreements.map(({ text, status }) => [text, status]),
    [
      ['De prijslijst nalopen', 'open'],
      ['Bellen met alle bakkers', 'kept'],
    ],
  )
  assert.deepEqual(made, [])
})

test('what is agreed gets an owner or is dropped; minutes stand as they were, and the next review opens with them', async () => {
  const { page, well, code, agree } = await open()
  const before = await agree('Bellen met alle bakkers', null, during('03'))
  const made = await agree('De prijslijst nalopen', ended!.from)
  await well(dropProposal, { cycle: ended!.from, text: 'Meer borden langs de weg' }, 'Bo', NOW)
  assert.equal(await code(dropProposal, { cycle: ended!.from, text: ' ' }, 'Bo', NOW), 'agreement-length')
  await well(holdReview, { cycle: ended!.from }, 'Anna', NOW)
  assert.equal(await code(dropProposal, { cycle: ended!.from, text: 'Toch nog iets anders' }, 'Bo', NOW), 'review-over')
  const late = { agreement: randomUUID(), text: 'Toch nog iets', owner: 'm2', until: '2026-02-20', review: ended!.from }
  assert.equal(await code(makeAgreement, late, 'Anna', NOW), 'review-over')
  // Kept after it was held: the minutes go on saying that it was open.
  await well(endAgreement, { agreement: before, kept: true }, 'Bo', during('12'))
  await well(endAgreement, { agreement: made, kept: true }, 'Bo', during('12'))
  const minutes = await page(ended!.from, during('20'))
  assert.deepEqual([minutes.held?.by, minutes.held?.at], ['Anna', NOW])
  assert.deepEqual(
    minutes.agreements.map(({ id, status }) => [id, status]),
    [[before, 'open']],
  )
  assert.deepEqual(
    minutes.made.map(({ id, text }) => [id, text]),
    [[made, 'De prijslijst nalopen']],
  )
  assert.deepEqual(minutes.dropped, ['Meer borden langs de weg'])
  assert.equal(minutes.held?.figures.phase, 'under-way')
  const next = await page(null, during('20'))
  assert.deepEqual(
    next.agreements.map(({ id, status }) => [id, status]),
    [
      [before, 'kept'],
      [made, 'kept'],
    ],
  )
  assert.deepEqual(next.previous?.from, ended!.from)
  assert.deepEqual(
    next.reviews.map(({ from }) => from),
    [ended!.from],
  )
  // Held twice is held once.
  await well(holdReview, { cycle: ended!.from }, 'Bo', during('20'))
  assert.equal((await page(ended!.from, during('20'))).held?.at, NOW)
})

test('conscience questions come with what the data knows, and earlier answers beside what was known then', async () => {
  const { page, well, code, run } = await open()
  const of = async (question: string, now = NOW) => (await page(null, now)).conscience.find((one) => one.question === question)!
  assert.deepEqual((await of('whom')).evidence, { white: 2, grey: 0, black: 2, share: 0.5 })
  assert.deepEqual((await of('problem')).evidence, { white: 2, answered: 0 })
  await well(answerConscience, { question: 'problem', customer: 'c1', text: 'De oven staat te vaak stil' }, 'Bo', NOW)
  assert.deepEqual((await of('problem')).evidence, { white: 2, answered: 1 })
  await well(answerConscience, { question: 'whom', text: 'Bakkers: daar helpen wij het meest' }, 'Anna', NOW)
  const { answer, earlier } = await of('whom')
  assert.deepEqual([answer?.text, answer?.by, answer?.cycle, earlier], ['Bakkers: daar helpen wij het meest', 'Anna', ended!.from, []])
  await well(holdReview, { cycle: ended!.from }, 'Anna', NOW)
  await run((tx) => tx.deleteFrom('verdict').execute())
  const later = await of('whom')
  assert.equal(later.answer, null)
  assert.deepEqual(
    later.earlier.map(({ text, evidence }) => [text, evidence]),
    [['Bakkers: daar helpen wij het meest', { white: 2, grey: 0, black: 2, share: 0.5 }]],
  )
  const own = (await well(showConscience, { customer: 'c1' }, 'Anna', NOW)) as ConsciencePage
  assert.deepEqual(
    own.questions.map(({ question, earlier: before }) => [question, before.length]),
    [
      ['problem', 1],
      ['solution', 0],
    ],
  )
  assert.equal(await code(showConscience, { customer: 'nobody' }, 'Anna', NOW), 'customer-unknown')
  assert.equal(await code(answerConscience, { question: 'time', customer: 'c1', text: 'Niet genoeg' }, 'Bo', NOW), 'question-of-all')
  assert.equal(await code(answerConscience, { question: 'whom', text: 'Zonder naam' }, undefined, NOW), 'say-who-you-are')
})
