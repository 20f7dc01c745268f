/** The Focus page: what an hour is worth, who earns it, the triangle beside the line, and the list behind it. */
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useSpeech, type Speech } from '../language.tsx'
import type { PlanSummary } from '../../core/plan/focus.ts'
import { ObjectivePanel } from '../objective/objective-panel.tsx'
import { focusQuery } from '../queries.ts'
import { Triangle } from '../team/triangle.tsx'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { NoPlan } from '../workspace/no-plan.tsx'
import { LineChart } from './line-chart.tsx'
import { PlanFigures } from './plan-figures.tsx'
import { useWhatIf } from './use-what-if.ts'
import { VerdictList } from './verdict-list.tsx'
import styles from './focus-page.module.css'

export function FocusPage() {
  const speech = useSpeech()
  const { say, sayCode } = speech
  const { data, error, refetch } = useQuery(focusQuery)
  const live = useWhatIf(data?.plan ?? null)
  // The picture may lag a little behind the figures: it takes longer to draw than a step to compute.
  const drawn = useDeferredValue(live.shown)
  if (!data) {
    if (!error) return <Late height={520} label={say('screen.loading')} />
    return (
      <Trouble page text={speech.sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const { plan } = data
  if (!plan) return <NoPlan />
  const all = customersIn(plan)
  return (
    <>
      <Heading finding={focusHeading(plan, speech)} basis={focusBasis(plan, speech)} />
      <ObjectivePanel />
      <div className={styles['above']}>
        <LineChart plan={plan} whatIf={drawn} title={focusHeading(plan, speech)} />
        <aside className={styles['side']}>
          <Triangle plan={plan} customersAll={all} live={live} />
        </aside>
      </div>
      <PlanFigures plan={plan} whatIf={live.shown?.answer ?? null} />
      {plan.findings.length > 0 && (
        <ul className={styles['findings']}>
          {plan.findings.map((finding) => (
            <li key={finding.code}>{sayCode(`finding.${finding.code}`, finding.facts)}</li>
          ))}
        </ul>
      )}
      <VerdictList count={plan.count} firstSort="entry-price" />
    </>
  )
}

export const focusHeading = (plan: PlanSummary, { say }: Speech): string =>
  say('screen.focus.heading', {
    price: plan.hourPriceEuro,
    white: plan.count.white,
    all: customersIn(plan),
  })

const customersIn = ({ count }: PlanSummary): number => count.white + count.grey + count.black

const focusBasis = (plan: PlanSummary, { say }: Speech): string =>
  say('screen.focus.basis', {
    members: plan.members.length,
    hours: Math.round(plan.capacityHours),
    more: plan.valueEuro - plan.valueNowEuro,
    measured: plan.hoursNow > 0 ? plan.hoursMeasured / plan.hoursNow : 0,
    to: new Date(`${plan.period.to}T00:00:00Z`),
  })
