/** Who earns it, under the sweet spot: how few bring most of the margin, and whose hours those are not. */
import { useCallback, useMemo } from 'react'
import type { Earners } from '../../core/customer/earners.ts'
import type { SweetSpot } from '../../core/customer/sweet-spot.ts'
import { useSpeech, type Speech } from '../language.tsx'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { Marked } from '../ui/marked.tsx'
import { Marks } from '../ui/marks.tsx'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { HOURS, MARGIN, paretoPicture, WHALE, whalePicture } from './earners-picture.ts'
import styles from './earners.module.css'

const HEIGHT = 240

export function EarnersPictures({ earners, spot }: { readonly earners: Earners; readonly spot: SweetSpot }) {
  return (
    <div className={styles['pair']}>
      <WhalePicture earners={earners} losing={spot.losing} />
      {earners.pareto.marginShare && earners.pareto.hoursShare && <ParetoPicture earners={earners} spot={spot} />}
    </div>
  )
}

function WhalePicture({ earners, losing }: { readonly earners: Earners; readonly losing: SweetSpot['losing'] }) {
  const speech = useSpeech()
  const { say, count, euro } = speech
  const { whale } = earners
  const option = useCallback(
    (look: Look, width: number) =>
      whalePicture(
        earners,
        { across: say('screen.earners.across'), up: say('screen.earners.margin-so-far'), count, written: euro },
        look,
        width,
      ),
    [earners, say, count, euro],
  )
  const title = whaleFinding(earners, losing, speech)
  const picture = { option, height: HEIGHT, label: title.replaceAll('*', ''), file: 'whale-curve', title, marks: [] }
  const hint = ({ index }: Point) => [
    say('screen.earners.best', { customers: whale.best[index] ?? 0 }),
    say('screen.earners.together', { margin: whale.euro[index] ?? 0 }),
  ]
  const walk = useMemo(() => whale.best.map((_, index) => ({ series: WHALE, index })), [whale])
  return (
    <figure className={styles['earners']}>
      <h2>
        <Marked text={title} />
      </h2>
      <Picture {...picture} hint={hint} walk={walk} />
      <figcaption>
        <p>{say('screen.earners.about-whale')}</p>
        <PictureFoot
          picture={picture}
          table={{
            columns: [
              { key: 'best', name: say('screen.earners.column.best') },
              { key: 'margin', name: say('screen.earners.margin-so-far'), number: true },
            ],
            rows: whale.best.map((best, at) => ({ key: best, cells: [count(best), euro(whale.euro[at] ?? 0)] })),
          }}
        />
      </figcaption>
    </figure>
  )
}

function ParetoPicture({ earners, spot }: { readonly earners: Earners; readonly spot: SweetSpot }) {
  const speech = useSpeech()
  const { say, count, percent } = speech
  const { best, marginShare, hoursShare } = earners.pareto
  const option = useCallback(
    (look: Look, width: number) =>
      paretoPicture(
        earners,
        { across: say('screen.earners.across-per-hour'), up: say('screen.earners.share'), count, written: percent },
        look,
        width,
      ),
    [earners, say, count, percent],
  )
  const title = paretoFinding(spot, speech)
  const [margin, hours] = [say('screen.earners.margin'), say('screen.earners.hours')]
  const picture = {
    option,
    height: HEIGHT,
    label: title.replaceAll('*', ''),
    file: 'pareto',
    title,
    marks: [
      { text: margin, colour: 'line', form: 'line' },
      { text: hours, colour: 'grey', form: 'line' },
    ],
  } as const
  const hint = ({ series, index }: Point) => [
    say('screen.earners.best', { customers: best[index] ?? 0 }),
    series === HOURS ? `${hours} ${percent(hoursShare?.[index] ?? 0)}` : `${margin} ${percent(marginShare?.[index] ?? 0)}`,
  ]
  const walk = useMemo(() => [MARGIN, HOURS].flatMap((series) => best.map((_, index) => ({ series, index }))), [best])
  return (
    <figure className={styles['earners']}>
      <h2>
        <Marked text={title} />
      </h2>
      <Picture {...picture} hint={hint} walk={walk} />
      <figcaption>
        <Marks marks={picture.marks} />
        <PictureFoot
          picture={picture}
          table={{
            columns: [
              { key: 'best', name: say('screen.earners.column.best') },
              { key: 'margin', name: margin, number: true },
              { key: 'hours', name: hours, number: true },
            ],
            rows: best.map((customers, at) => ({
              key: customers,
              cells: [count(customers), percent(marginShare?.[at] ?? 0), percent(hoursShare?.[at] ?? 0)],
            })),
          }}
        />
      </figcaption>
    </figure>
  )
}

function whaleFinding({ moreThanRest, totalEuro }: Earners, losing: SweetSpot['losing'], { say }: Speech): string {
  if (moreThanRest === null) return say('screen.earners.nothing', { margin: totalEuro })
  const first = say('screen.earners.more-than-rest', { customers: moreThanRest })
  return losing.customers === 0
    ? first
    : `${first} ${say('screen.earners.taken-back', { customers: losing.customers, loss: -losing.marginEuro })}`
}

/** How even it is where nobody stands out says as much as where they do. */
const paretoFinding = ({ bestFifth }: SweetSpot, { say }: Speech): string =>
  say('screen.earners.best-fifth', { margin: bestFifth.marginShare ?? 0, hours: bestFifth.hoursShare ?? 0 })
