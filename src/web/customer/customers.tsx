/** The Customers page: where the time goes and what it earns, as the sweet spot and as a list. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SweetSpot } from '../../core/customer/sweet-spot.ts'
import { countOf } from '../../core/plan/marks.ts'
import type { Period } from '../../core/units.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { useListChoice } from '../plan/use-list-choice.ts'
import { VerdictList, type VerdictCount } from '../plan/verdict-list.tsx'
import { sweetSpotQuery, sweetSpotWithinQuery, workspaceQuery } from '../queries.ts'
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
  const { data, error, refetch } = useQuery(sweetSpotQuery)
  if (data?.spot === null) return <NoPlan />
  if (!data) {
    if (!error) return <Late height={520} label={say('screen.loading')} />
    return (
      <Trouble page text={speech.sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const { spot } = data
  const count = countOf(spot.verdicts, spot.stands)
  return (
    <>
      <Heading finding={customersHeading(spot, speech)} basis={customersBasis(spot, workspace?.period ?? null, speech)} />
      <Spot whole={spot} count={count} />
      {spot.earners && <EarnersPictures earners={spot.earners} spot={spot} />}
      <VerdictList count={count} firstSort="margin" />
    </>
  )
}

/** The whole, or the part between the bounds of the list: what one looks at and what one reads are the same customers. */
function Spot({ whole, count }: { readonly whole: SweetSpot; readonly count: VerdictCount }) {
  const speech = useSpeech()
  const { choice, change } = useListChoice('margin')
  const { hoursFrom, hoursTo, marginFrom, marginTo } = choice
  const bounds = useMemo(() => ({ hoursFrom, hoursTo, marginFrom, marginTo }), [hoursFrom, hoursTo, marginFrom, marginTo])
  const bounded = Object.values(bounds).some((bound) => bound !== undefined)
  const { data: part, isPlaceholderData } = useQuery({ ...sweetSpotWithinQuery(bounds), enabled: bounded })
  // Until the part is there the whole stands, and not the part of before.
  const near = (bounded && !isPlaceholderData && part?.spot) || null
  return (
    <SweetSpotChart
      spot={near ?? whole}
      count={near ? countOf(near.verdicts, near.stands) : count}
      title={customersHeading(whole, speech)}
      within={near && bounds}
      onWithin={(within) => change(within ?? unbounded)}
    />
  )
}

const unbounded = { hoursFrom: undefined, hoursTo: undefined, marginFrom: undefined, marginTo: undefined }

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
