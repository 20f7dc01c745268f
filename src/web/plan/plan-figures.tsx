/** What the plan is worth, how far it can be from the best there is, and how much of it rests on measured hours. */
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { WhatIfAnswer } from '../../core/plan/what-if-answer.ts'
import { tellGap } from '../../messages/tell-gap.ts'
import { useSpeech } from '../language.tsx'
import { Figure, Figures } from '../ui/figure.tsx'

type Props = { readonly plan: PlanSummary; readonly whatIf: WhatIfAnswer | null }

export function PlanFigures({ plan, whatIf }: Props) {
  const { say, euro, percent, language } = useSpeech()
  const { valueEuro, upperBoundEuro, gap } = whatIf ?? plan
  const measured = plan.hoursNow > 0 ? plan.hoursMeasured / plan.hoursNow : 0
  return (
    <Figures>
      <Figure name={say('screen.plan.value')} value={euro(valueEuro)} note={say('screen.plan.value-note', { now: plan.valueNowEuro })} />
      <Figure name={say('screen.plan.bound')} value={euro(upperBoundEuro)} note={say('screen.plan.bound-note')} />
      <Figure name={say('screen.plan.gap')} value={tellGap(language, gap)} note={say('screen.plan.gap-note')} />
      <Figure
        name={say('screen.plan.measured')}
        value={percent(measured)}
        note={say('screen.plan.measured-note', { estimated: 1 - measured })}
      />
    </Figures>
  )
}
