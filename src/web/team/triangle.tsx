/** Time, priority and quality, live: move a corner and the whole plan is computed again; nothing is decided by it. */
import { Slider } from '@mantine/core'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { WhatIfQuestion } from '../../core/plan/what-if-answer.ts'
import { judgeTriangle } from '../../core/team/triangle.ts'
import { useSpeech, type Speech } from '../language.tsx'
import type { LiveWhatIf } from '../plan/use-what-if.ts'
import { Download } from '../ui/download.tsx'
import { WhatIfFigures, whatIfRows } from '../plan/what-if-figures.tsx'
import { Term } from '../word/term.tsx'
import { TriangleFoot } from './triangle-foot.tsx'
import styles from './triangle.module.css'

type Corner = keyof WhatIfQuestion
const corners = ['hours', 'customers', 'hoursEach'] as const satisfies readonly Corner[]

export function Triangle({
  plan,
  customersAll,
  live,
}: {
  readonly plan: PlanSummary
  readonly customersAll: number
  readonly live: LiveWhatIf
}) {
  const speech = useSpeech()
  const { say, count, hours, sayFailure } = speech
  const { question, shown, busy, failure, ask, back } = live
  const seen = shown?.answer
  const planned: Readonly<Record<Corner, number>> = {
    hours: plan.capacityHours,
    customers: plan.customersPlanned,
    hoursEach: plan.minimumHours,
  }
  const at: Readonly<Record<Corner, number>> = {
    hours: question?.hours ?? planned.hours,
    // Nobody holds this corner: it goes where the plan goes.
    customers: question?.customers ?? seen?.customers ?? planned.customers,
    hoursEach: question?.hoursEach ?? planned.hoursEach,
  }
  const served = seen?.customers ?? planned.customers
  const used = seen?.plannedHours ?? plan.plannedHours
  const most = reachOf(plan, customersAll)
  const notes: Readonly<Record<Corner, string>> = {
    hours: say('screen.triangle.used', { used }),
    customers: say('screen.triangle.of-all', { all: customersAll }),
    hoursEach: say('screen.triangle.on-average', { hours: hours(used / Math.max(1, served)) }),
  }
  const written = (corner: Corner, value: number) => (corner === 'hoursEach' ? hours(value) : count(Math.round(value)))
  const fit = fitSentence(at, customersAll, question?.customers != null, speech)

  return (
    <section className={styles['triangle']} aria-busy={busy}>
      <h2>
        <Term word="triangle">{say('screen.triangle')}</Term>
      </h2>
      {corners.map((corner) => (
        <div key={corner} className={styles['corner']} data-held={question?.[corner] != null}>
          <span>
            {corner === 'hoursEach' ? (
              <Term word="minimum-hours">{say('screen.triangle.hoursEach')}</Term>
            ) : (
              say(`screen.triangle.${corner}`)
            )}
          </span>
          <strong>
            {written(corner, at[corner])} <small>{notes[corner]}</small>
          </strong>
          <Slider
            thumbLabel={say(`screen.triangle.${corner}`)}
            thumbValueText={(value) => (corner === 'hoursEach' ? hours(value) : count(value))}
            min={0}
            max={most[corner]}
            step={corner === 'hoursEach' ? 0.25 : stepOf(most[corner])}
            startPointValue={Math.min(most[corner], planned[corner])}
            value={Math.min(most[corner], at[corner])}
            onChange={(value) => ask({ [corner]: value })}
            disabled={!(most[corner] > 0)}
            label={null}
            size={5}
            thumbSize={16}
            classNames={{
              root: styles['slider'] ?? '',
              bar: styles['bar'] ?? '',
              thumb: styles['thumb'] ?? '',
              track: styles['track'] ?? '',
            }}
          />
        </div>
      ))}
      <WhatIfFigures plan={plan} answer={seen ?? null} busy={busy} />
      <div className={styles['judged']} aria-live="polite">
        <p className={styles['what-if']} data-asked={question !== null}>
          {question ? whatIfSentence(question, speech) : say('screen.what-if.invite')}
        </p>
        {failure ? <p>{sayFailure(failure)}</p> : <p className="quiet">{fit}</p>}
      </div>
      <div className={styles['last']}>
        <button type="button" className={`text-link small ${styles['back']}`} data-asked={question !== null} onClick={back}>
          {say('screen.triangle.as-planned')}
        </button>
        <Download sheet="triangle" what={say('export.triangle')} />
      </div>
      <TriangleFoot
        corners={corners.map((corner) => ({
          name: say(`screen.triangle.${corner}`),
          value: written(corner, at[corner]),
          plannedValue: written(corner, planned[corner]),
          note: notes[corner],
          at: shareOf(at[corner], most[corner]),
          planned: shareOf(planned[corner], most[corner]),
          held: question?.[corner] != null,
        }))}
        figures={whatIfRows(plan, seen ?? null, speech)}
        title={question ? `${whatIfSentence(question, speech)} ${fit}` : fit}
        asked={question !== null}
      />
    </section>
  )
}

const shareOf = (value: number, most: number): number => (most > 0 ? Math.min(1, value / most) : 0)

/** As far as each slider goes: twice the hours, all customers, twice what a customer gets now on average. */
const reachOf = (plan: PlanSummary, customersAll: number): Readonly<Record<Corner, number>> => ({
  hours: Math.ceil(plan.capacityHours * 2),
  customers: customersAll,
  hoursEach: Math.max(4, Math.ceil(2 * Math.max(plan.minimumHours, plan.plannedHours / Math.max(1, plan.customersPlanned)))),
})

/** A hundredth of the way, as a round number. */
function stepOf(most: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most / 100))))
  return [5, 2, 1].map((times) => times * size).find((step) => step <= most / 100) ?? 1
}

/** "What if there are 2,000 hours and you serve at most 100 customers: nothing is decided." */
function whatIfSentence(question: WhatIfQuestion, { say }: Speech): string {
  const parts = [
    ...(question.hours === null ? [] : [say('screen.what-if.hours', { hours: question.hours })]),
    ...(question.customers === null ? [] : [say('screen.what-if.customers', { customers: question.customers })]),
    ...(question.hoursEach === null ? [] : [say('screen.what-if.hours-each', { hours: question.hoursEach })]),
  ]
  return say('screen.what-if', { what: parts.reduce((first, second) => say('screen.what-if.and', { first, second })) })
}

/** Customers x hours each against the hours that there are: for those that are held, or else for all. */
function fitSentence(at: Readonly<Record<Corner, number>>, customersAll: number, held: boolean, { say }: Speech): string {
  const customers = held ? at.customers : customersAll
  const judged = judgeTriangle({ customers, hoursEach: at.hoursEach, hours: at.hours })
  const each = at.hoursEach
  return judged.fits
    ? say('screen.triangle.fit', { customers, each, left: judged.hoursLeft })
    : say('screen.triangle.refused', { customers, each, asked: judged.facts.hoursAsked, missing: judged.facts.hoursMissing })
}
