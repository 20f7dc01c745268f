/** What changes while a corner moves: the price of an hour, how many are white, and the margin against the plan that stands and against now. */
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { WhatIfAnswer } from '../../core/plan/what-if-answer.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { Term } from '../word/term.tsx'
import styles from './what-if-figures.module.css'

type Props = { readonly plan: PlanSummary; readonly answer: WhatIfAnswer | null; readonly busy: boolean }

/** What the plan or a what-if comes to; `planned` where it can differ from the plan. */
export function whatIfRows(plan: PlanSummary, answer: WhatIfAnswer | null, { say, euro, count }: Speech) {
  const seen = answer ?? plan
  const more = (value: number) => say('screen.what-if.more', { more: value })
  return [
    {
      name: say('screen.what-if.price'),
      word: 'hour-price' as const,
      value: euro(seen.hourPriceEuro),
      planned: euro(plan.hourPriceEuro),
      note: answer && say('screen.what-if.was', { was: euro(plan.hourPriceEuro) }),
    },
    {
      name: say('screen.what-if.white'),
      value: count(seen.count.white),
      planned: count(plan.count.white),
      note: answer && say('screen.what-if.was', { was: count(plan.count.white) }),
    },
    { name: say('screen.what-if.against-plan'), value: more(answer?.moreThanPlanEuro ?? 0), planned: more(0), note: undefined },
    {
      name: say('screen.what-if.against-now'),
      value: more(seen.valueEuro - plan.valueNowEuro),
      planned: more(plan.valueEuro - plan.valueNowEuro),
      note: undefined,
    },
  ]
}

export function WhatIfFigures({ plan, answer, busy }: Props) {
  const rows = whatIfRows(plan, answer, useSpeech())
  return (
    <dl className={styles['figures']} data-busy={busy}>
      {rows.map(({ name, word, value, note }) => (
        <div key={name}>
          <dt>{word === undefined ? name : <Term word={word}>{name}</Term>}</dt>
          <dd>{value}</dd>
          {note !== undefined && <dd className={styles['note']}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
