/** The sweet spot on the page: every customer a mark, the price of an hour the line, a mark opens its customer. */
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { SpotWithin, SweetSpot } from '../../core/customer/sweet-spot.ts'
import { areCrowded } from '../../core/plan/marks.ts'
import { useSpeech } from '../language.tsx'
import { Legend, verdictMarks } from '../plan/legend.tsx'
import { behind, placesByVerdict, walkDown } from '../plan/line-chart.tsx'
import type { VerdictCount } from '../plan/verdict-list.tsx'
import type { VerdictLetter } from '../plan/verdict-series.ts'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { useNarrow } from '../ui/narrow.ts'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { sweetSpotPicture } from './sweet-spot-picture.ts'
import { spotBox } from './spot-box.ts'
import styles from './sweet-spot.module.css'

type Props = {
  readonly spot: SweetSpot
  readonly count: VerdictCount
  readonly title: string
  /** The part that is looked at; null is the whole. */
  readonly within: SpotWithin | null
  readonly onWithin: (within: SpotWithin | null) => void
}

export function SweetSpotChart({ spot, count, title, within, onWithin }: Props) {
  const speech = useSpeech()
  const { say, euro, hours } = speech
  const navigate = useNavigate()
  const narrow = useNarrow()
  const places = useMemo(() => placesByVerdict(spot.verdicts), [spot])
  const at = ({ series, index }: Point) => places[series as VerdictLetter]?.[index]
  const option = useCallback(
    (look: Look, width: number) =>
      sweetSpotPicture(
        spot,
        {
          across: say('screen.sweet-spot.across'),
          up: say('screen.sweet-spot.up'),
          price: say('screen.focus.price', { price: spot.hourPriceEuro }),
          euro,
          hours,
        },
        look,
        width,
        within,
      ),
    [spot, say, euro, hours, within],
  )
  const hint = (point: Point) => {
    const i = at(point)
    if (i === undefined) return []
    const taken = spot.hours[i] ?? 0
    const margin = spot.marginEuro[i] ?? 0
    return [
      spot.names[i] ?? '',
      say('screen.hint.hours-margin', { known: spot.known[i] === 'm' ? 'measured' : 'estimated', hours: hours(taken), margin }),
      ...(taken > 0 ? [say('screen.hint.on-average', { price: margin / taken })] : []),
      ...behind(spot.stands[i], say),
    ]
  }
  const open = (point: Point) => {
    const id = spot.ids[at(point) ?? -1]
    if (id !== undefined) void navigate({ to: '/customers/$id', params: { id } })
  }
  const walk = useMemo(() => walkDown(spot.marginEuro, spot.verdicts), [spot])
  const picture = {
    option,
    height: narrow ? 340 : 460,
    label: say('screen.sweet-spot.picture', { ...count, price: spot.hourPriceEuro }),
    file: 'sweet-spot',
    title,
    marks: verdictMarks(count, speech),
  }
  return (
    <figure className={styles['picture']}>
      <Picture {...picture} hint={hint} onPick={open} walk={walk} onBox={(box) => onWithin(spotBox(box))} />
      <figcaption>
        <Legend count={count} />
        <Closer within={within} onWithin={onWithin} />
        <span>
          {say('screen.sweet-spot.scale')}
          {areCrowded(spot.stands) && `; ${say('screen.marks.stand-for')}`}
        </span>
        <PictureFoot picture={picture} />
      </figcaption>
    </figure>
  )
}

/** What part is looked at, and the way back; or how to come closer. */
function Closer({ within, onWithin }: Pick<Props, 'within' | 'onWithin'>) {
  const { say, euro, hours } = useSpeech()
  if (within === null) return <span className={styles['closer']}>{say('screen.sweet-spot.closer')}</span>
  const { hoursFrom, hoursTo, marginFrom, marginTo } = within
  const part = (from: number | undefined, to: number | undefined, written: (value: number) => string) =>
    from === undefined
      ? say('screen.sweet-spot.up-to', { to: written(to ?? 0) })
      : to === undefined
        ? say('screen.sweet-spot.from', { from: written(from) })
        : say('screen.sweet-spot.between', { from: written(from), to: written(to) })
  const parts = [
    ...(hoursFrom === undefined && hoursTo === undefined
      ? []
      : [say('screen.sweet-spot.hours', { part: part(hoursFrom, hoursTo, hours) })]),
    ...(marginFrom === undefined && marginTo === undefined
      ? []
      : [say('screen.sweet-spot.margin', { part: part(marginFrom, marginTo, euro) })]),
  ]
  return (
    <span>
      {say('screen.sweet-spot.within', { parts: parts.join(', ') })}{' '}
      <button type="button" className="text-link" onClick={() => onWithin(null)}>
        {say('screen.sweet-spot.whole')}
      </button>
    </span>
  )
}
