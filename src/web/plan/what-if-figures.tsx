/** What changes while a corner moves: the price of an hour, how many are white, and the margin against the plan that stands and against now. */
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { WhatIfAnswer } from '../../core/plan/what-if-answer.ts'
import { useSpeech } from '../language.tsx'
import { Term } from '../word/term.tsx'
import styles from './what-if-figures.module.css'

type Props = { readonly plan: PlanSummary; readonly answer: WhatIfAnswer | null; readonly busy: boolean }

export function WhatIfFigures({ plan, answer, busy }: Props) {
  const { say, euro, count } = useSpeech()
  const seen = answer ?? plan
  const rows = [
    {
      name: say('screen.what-if.price'),
      word: 'hour-price' as const,
      value: euro(seen.hourPriceEuro),
      note: answer && say('screen.what-if.was', { was: euro(plan.hourPriceEuro) }),
    },
    {
      name: say('screen.what-if.white'),
      value: count(seen.count.white),
      note: answer && say('screen.what-if.was', { was: count(plan.count.white) }),
    },
    { name: say('screen.what-if.against-plan'), value: say('screen.what-if.more', { more: answer?.moreThanPlanEuro ?? 0 }) },
    { name: say('screen.what-if.against-now'), value: say('screen.what-if.more', { more: seen.valueEuro - plan.valueNowEuro }) },
  ]
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
