/** Blocks that are over: finished, or stopped by NO GO, with how long they took and the hours that were planned. */
import { Link } from '@tanstack/react-router'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { nameOf, roughHours } from './block-words.ts'
import styles from './over.module.css'

export function Over({ over }: { readonly over: readonly BlockRow[] }) {
  const speech = useSpeech()
  const { say } = speech
  if (over.length === 0) return null
  return (
    <section aria-labelledby="over">
      <h2 id="over">{say('screen.block.over')}</h2>
      <ul className={styles['rows']}>
        {over.map((block) => (
          <li key={block.id}>
            <Link to="/block/$id" params={{ id: block.id }}>
              {nameOf(block, speech)}
            </Link>
            <span className="quiet">{endText(block, speech)}</span>
            <span className="quiet">{say('screen.block.over.hours', { hours: roughHours(block.hours, speech) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How a block ended, on which day, and after how many days. */
export function endText({ status, startedAt, endedAt }: BlockRow, { say, day }: Speech): string {
  if (endedAt === null) return ''
  const ended = day(endedAt)
  if (startedAt === null) return say('screen.block.over.never-started', { day: ended })
  const values = { day: ended, days: daysBetween(startedAt, endedAt) }
  return say(status === 'finished' ? 'screen.block.over.finished' : 'screen.block.over.stopped', values)
}

const DAY_MS = 86_400_000

/** From the one day to the other, as a calendar counts them. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS)
