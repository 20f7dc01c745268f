/** The line picture on the page: marks that open their customer, a legend with numbers, and what it says in words. */
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { Line } from '../../core/plan/line.ts'
import { areCrowded } from '../../core/plan/marks.ts'
import { useSpeech, type Speech } from '../language.tsx'
import type { Look, Point } from '../ui/chart.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Picture } from '../ui/picture.tsx'
import { linePicture } from './line-picture.ts'
import type { WhatIfShown } from './use-what-if.ts'
import { ofVerdict, type VerdictLetter } from './verdict-series.ts'
import { Legend } from './legend.tsx'
import styles from './line-chart.module.css'

type Props = { readonly plan: PlanSummary; readonly line: Line; readonly whatIf: WhatIfShown | null }

export function LineChart({ plan, line: drawn, whatIf }: Props) {
  const speech = useSpeech()
  const { say, euro, hours } = speech
  const navigate = useNavigate()
  const narrow = useNarrow()
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
  return (
    <figure className={styles['picture']}>
      <Picture
        option={option}
        height={narrow ? 300 : 530}
        label={say('screen.focus.picture', { ...count, price })}
        hint={hint}
        onPick={open}
      />
      <figcaption>
        <Legend count={count} />
        {areCrowded(line.stands) && <span className="quiet small">{say('screen.marks.stand-for')}</span>}
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
