/** The line picture on the page: marks that open their customer, a legend with numbers, and what it says in words. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { Line } from '../../core/plan/line.ts'
import { areCrowded } from '../../core/plan/marks.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { lineQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import type { Point } from '../ui/chart.tsx'
import { Late } from '../ui/late.tsx'
import type { Look } from '../ui/look.ts'
import { useNarrow } from '../ui/narrow.ts'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { linePicture } from './line-picture.ts'
import type { WhatIfShown } from './use-what-if.ts'
import { ofVerdict, type VerdictLetter } from './verdict-series.ts'
import { Legend, verdictMarks } from './legend.tsx'
import styles from './line-chart.module.css'

/** What stands below the picture, in pixels: the page must not move when it comes. */
const FOOT = 70

type Props = {
  readonly plan: PlanSummary
  readonly whatIf: WhatIfShown | null
  /** What the picture finds. */
  readonly title: string
}

export function LineChart(props: Props) {
  const { say, sayFailure } = useSpeech()
  const { data, error, refetch } = useQuery(lineQuery)
  const height = useNarrow() ? 300 : 530
  if (data) return data.line && <Drawn {...props} line={data.line} height={height} />
  if (!error)
    return (
      <div className={styles['picture']}>
        <Late height={height + FOOT} label={say('screen.loading')} />
      </div>
    )
  return (
    <Trouble text={sayFailure(error)}>
      <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
    </Trouble>
  )
}

function Drawn({ plan, line: drawn, whatIf, title, height }: Props & { readonly line: Line; readonly height: number }) {
  const speech = useSpeech()
  const { say, euro, hours } = speech
  const navigate = useNavigate()
  // Under a what-if customers change their fill, and their height where the least hours do.
  const line = useMemo(
    () =>
      whatIf
        ? { ...drawn, verdicts: whatIf.redrawn.verdicts, entryPriceEuro: whatIf.redrawn.entryPriceEuro ?? drawn.entryPriceEuro }
        : drawn,
    [drawn, whatIf],
  )
  const price = whatIf?.answer.hourPriceEuro ?? plan.hourPriceEuro
  const count = whatIf?.answer.count ?? plan.count
  const places = useMemo(() => placesByVerdict(line.verdicts), [line])
  const at = ({ series, index }: Point) => places[series as VerdictLetter]?.[index]
  const option = useCallback(
    (look: Look, width: number) =>
      linePicture(
        line,
        { planned: plan.hourPriceEuro, now: price },
        {
          axis: say('screen.focus.axis'),
          across: say('screen.focus.across'),
          price: say(whatIf ? 'screen.what-if.line' : 'screen.focus.price', { price }),
          euro,
        },
        look,
        width,
      ),
    [line, plan, price, whatIf, say, euro],
  )
  const hint = (point: Point) => {
    const i = at(point)
    if (i === undefined) return []
    return [
      line.names[i] ?? '',
      say('screen.hint.per-hour', { price: line.entryPriceEuro[i] ?? 0 }),
      say('screen.hint.hours-margin', {
        known: line.known[i] === 'm' ? 'measured' : 'estimated',
        hours: hours(line.hoursNow[i] ?? 0),
        margin: line.marginEuro[i] ?? 0,
      }),
      ...behind(line.stands[i], say),
    ]
  }
  const open = (point: Point) => {
    const id = line.ids[at(point) ?? -1]
    if (id !== undefined) void navigate({ to: '/customers/$id', params: { id } })
  }
  const walk = useMemo(() => walkDown(line.entryPriceEuro, line.verdicts), [line])
  const picture = {
    option,
    height,
    label: say('screen.focus.picture', { ...count, price }),
    file: 'line',
    title,
    marks: verdictMarks(count, speech),
  }
  return (
    <figure className={styles['picture']}>
      <Picture {...picture} hint={hint} onPick={open} walk={walk} />
      <figcaption>
        <Legend count={count} />
        {areCrowded(line.stands) && <span className="quiet small">{say('screen.marks.stand-for')}</span>}
        <PictureFoot picture={picture} />
      </figcaption>
    </figure>
  )
}

/** What a mark says of the customers that it hides. */
export const behind = (stands: number | undefined, say: Speech['say']): readonly string[] =>
  stands !== undefined && stands > 1 ? [say('screen.hint.behind', { others: stands - 1 })] : []

export const placesByVerdict = (verdicts: string): Readonly<Record<VerdictLetter, Int32Array>> => ({
  w: ofVerdict(verdicts, 'w', () => []).at,
  g: ofVerdict(verdicts, 'g', () => []).at,
  b: ofVerdict(verdicts, 'b', () => []).at,
})

/** The marks from the highest to the lowest: the order in which keys go through them. */
export function walkDown(heights: readonly number[], verdicts: string): readonly Point[] {
  const seen = { w: 0, g: 0, b: 0 }
  const points = heights.map((height, at) => {
    const series = verdicts[at] as VerdictLetter
    return { height, point: { series, index: seen[series]++ } }
  })
  return points.sort((a, b) => b.height - a.height).map(({ point }) => point)
}
