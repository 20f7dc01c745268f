/** The Customers page: where the time goes and what it earns, as the sweet spot and as a list. */
import { useQuery } from '@tanstack/react-query'
import type { SweetSpot } from '../../core/customer/sweet-spot.ts'
import { countOf } from '../../core/plan/marks.ts'
import type { Period } from '../../core/units.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { VerdictList } from '../plan/verdict-list.tsx'
import { sweetSpotQuery, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { NoPlan } from '../workspace/no-plan.tsx'
import { EarnersPictures } from './earners.tsx'
import { SweetSpotChart } from './sweet-spot.tsx'

export function Customers() {
  const speech = useSpeech()
  const { say } = speech
  const { data: workspace } = useQuery(workspaceQuery)
  const planned = workspace?.plan != null
  const { data: spot, error, refetch } = useQuery({ ...sweetSpotQuery, enabled: planned })
  if (workspace && !planned) return <NoPlan />
  if (!spot) {
    if (!error) return <Late height={520} label={say('screen.loading')} />
    return (
      <Trouble text={speech.sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const count = countOf(spot.verdicts, spot.stands)
  return (
    <>
      <Heading finding={customersHeading(spot, speech)} basis={customersBasis(spot, workspace?.period ?? null, speech)} />
      <SweetSpotChart spot={spot} count={count} title={customersHeading(spot, speech)} />
      {spot.earners && <EarnersPictures earners={spot.earners} spot={spot} />}
      <VerdictList count={count} firstSort="margin" />
    </>
  )
}

/** The share of the hours that lies under the line is the finding; when that is nothing, the customers above it are. */
export function customersHeading(spot: SweetSpot, { say }: Speech): string {
  const { customers, hoursShare } = spot.underLine
  if (hoursShare < 0.005)
    return say('screen.customers.heading-none', {
      white: spot.stands.reduce((sum, stands) => sum + stands, 0) - customers,
      rest: customers,
      price: spot.hourPriceEuro,
    })
  return say('screen.customers.heading', { share: hoursShare, under: customers, price: spot.hourPriceEuro })
}

function customersBasis({ totals, bestFifth, losing }: SweetSpot, period: Period | null, { say }: Speech): string {
  const parts = [
    ...(period ? [say('screen.customers.period', { from: moment(period.from), to: moment(period.to) })] : []),
    say('screen.customers.totals', { hours: Math.round(totals.hours), margin: totals.marginEuro }),
    ...(losing.customers > 0 ? [say('screen.customers.losing', { customers: losing.customers, loss: -losing.marginEuro })] : []),
    ...(bestFifth.marginShare !== null && bestFifth.hoursShare !== null
      ? [say('screen.customers.best-fifth', { margin: bestFifth.marginShare, hours: bestFifth.hoursShare })]
      : []),
  ]
  return parts.join(' · ')
}

const moment = (day: string) => new Date(`${day}T00:00:00Z`)
