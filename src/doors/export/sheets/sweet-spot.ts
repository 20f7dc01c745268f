/** The sweet spot: every mark with its hours and margin, and on which side of the line it lies. */
import type { SweetSpot, SweetSpotPage } from '../../../core/customer/sweet-spot.ts'
import { showSweetSpot } from '../../../verbs/customer/show-sweet-spot.ts'
import { count, euro, hours, known, perHour, text, yesNo } from '../column.ts'
import { sheet } from '../sheet.ts'

const verdicts = { w: 'white', g: 'grey', b: 'black' } as const
type Mark = ReturnType<typeof marksOf>[number]

export const sweetSpotSheet = sheet<SweetSpotPage, Mark>({
  name: 'sweet-spot',
  title: 'export.sweet-spot',
  verb: showSweetSpot,
  rows: ({ spot }) => (spot ? marksOf(spot) : []),
  columns: [
    text('screen.column.customer', ({ name }) => name),
    text('screen.column.verdict', ({ verdict }, { say }) => say(`verdict.${verdict}`)),
    euro('export.column.margin', ({ marginEuro }) => marginEuro),
    hours('screen.column.hours-now', ({ hoursNow }) => hoursNow),
    known((mark) => mark.known),
    euro('export.column.on-average', ({ marginEuro, hoursNow }) => perHour(marginEuro, hoursNow)),
    euro('export.column.hour-price', ({ price }) => price),
    yesNo('export.column.under-line', ({ marginEuro, hoursNow, price }) => marginEuro < price * hoursNow),
    count('export.column.stands', ({ stands }) => stands),
    text('export.column.id', ({ id }) => id),
  ],
})

function marksOf(spot: SweetSpot) {
  return spot.ids.map((id, at) => ({
    id,
    name: spot.names[at] ?? id,
    stands: spot.stands[at] ?? null,
    hoursNow: spot.hours[at] ?? 0,
    marginEuro: spot.marginEuro[at] ?? 0,
    verdict: verdicts[spot.verdicts[at] as keyof typeof verdicts],
    known: spot.known[at] === 'm' ? ('measured' as const) : ('estimated' as const),
    price: spot.hourPriceEuro,
  }))
}
