/** The Atlas curve on the page: what one by one brings in against all at once, as a finding, a picture and a table. */
import { useCallback, useMemo } from 'react'
import type { Atlas } from '../../core/block/atlas.ts'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech, type Speech } from '../language.tsx'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { Marked } from '../ui/marked.tsx'
import { Marks } from '../ui/marks.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { Term } from '../word/term.tsx'
import styles from './atlas-curve.module.css'
import { atlasFinding, type AtlasFinding } from '../../core/block/atlas-finding.ts'
import { AT_ONCE, ONE_BY_ONE, atlasPicture } from './atlas-picture.ts'
import { atlasTable } from './atlas-table.tsx'
import { nameOf, roughHours } from './block-words.ts'

type Props = { readonly atlas: Atlas; readonly queue: readonly BlockRow[] }

export function AtlasCurve({ atlas, queue }: Props) {
  const speech = useSpeech()
  const { say, euro, count } = speech
  const narrow = useNarrow()
  const finding = useMemo(() => atlasFinding(atlas), [atlas])
  const names = useMemo(() => new Map(queue.map((block) => [block.id, nameOf(block, speech)])), [queue, speech])
  const option = useCallback(
    (look: Look, width: number) =>
      atlasPicture(
        atlas,
        finding.ahead?.hours ?? null,
        { across: say('screen.atlas.across'), up: say('screen.atlas.up'), euro, hours: count },
        look,
        width,
      ),
    [atlas, finding, say, euro, count],
  )
  const hint = ({ series, index }: Point) => {
    // The first point is where everything begins.
    const point = atlas[series === ONE_BY_ONE ? 'oneByOne' : 'atOnce'][index - 1]
    if (!point) return []
    const hours = roughHours(point.finishedAfterHours, speech)
    return [names.get(point.id) ?? '', say('screen.atlas.hint', { hours, value: point.valueEuro })]
  }
  const title = titleOf(finding, atlas, speech)
  const [oneByOne, atOnce] = [say('screen.atlas.one-by-one'), say('screen.atlas.at-once')]
  const picture = {
    option,
    height: narrow ? 240 : 280,
    label: say('screen.atlas.picture'),
    file: 'atlas-curve',
    title,
    marks: [
      { text: oneByOne, colour: 'line', form: 'line' },
      { text: atOnce, colour: 'grey', form: 'line' },
    ],
  } as const
  const walk = [ONE_BY_ONE, AT_ONCE].flatMap((series) => atlas.oneByOne.map((_, at) => ({ series, index: at + 1 })))
  return (
    <figure className={styles['atlas']}>
      <h2>
        <Marked text={title} />
      </h2>
      {atlas.warning !== null && (
        <p className={styles['warning']} role="note">
          {say('screen.atlas.warning', { times: timesText(atlas.warning.timesWorse, speech) })}
        </p>
      )}
      <Picture {...picture} hint={hint} walk={walk} />
      <figcaption>
        <Marks
          marks={picture.marks}
          renderText={({ text, colour }) => (colour === 'line' ? <Term word="atlas-curve">{text}</Term> : text)}
        />
        <p>
          {onAverage(finding, speech)} {say('screen.atlas.about')}
        </p>
        <PictureFoot picture={picture} table={atlasTable(atlas, names, speech)} />
      </figcaption>
    </figure>
  )
}

function titleOf({ ahead }: AtlasFinding, { warning }: Atlas, speech: Speech): string {
  const { say } = speech
  if (warning !== null) return say('screen.atlas.behind')
  if (ahead === null) return say('screen.atlas.even')
  return say('screen.atlas.title', { ...ahead, hours: roughHours(ahead.hours, speech) })
}

/** Hours that round to nothing are none. */
const LEAST_HOURS = 0.05

function onAverage({ ahead, earlierHours }: AtlasFinding, speech: Speech): string {
  const { say } = speech
  if (earlierHours === null) return ''
  if (earlierHours <= -LEAST_HOURS) return say('screen.atlas.later', { hours: roughHours(-earlierHours, speech) })
  if (ahead === null) return ''
  if (earlierHours < LEAST_HOURS) return say('screen.atlas.largest')
  return say('screen.atlas.earlier', { hours: roughHours(earlierHours, speech) })
}

/** A little more than once must not read as once. */
const timesText = (times: number, { hours }: Speech): string => hours(Math.max(1.1, times))
