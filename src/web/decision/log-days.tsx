/** Decisions under the day on which they were taken, newest first. */
import type { DecisionRow } from '../../core/decision/decision-page.ts'
import { useSpeech } from '../language.tsx'
import { LogLine } from './log-line.tsx'
import type { LogSearch } from './log-search.ts'
import styles from './log-days.module.css'

export function LogDays({ rows, search }: { readonly rows: readonly DecisionRow[]; readonly search: LogSearch }) {
  const { say, day } = useSpeech()
  const days = Map.groupBy(rows, ({ at }) => dayOf(at))
  return (
    <div className={styles['days']}>
      {[...days].map(([key, ofDay]) => (
        <section key={key} aria-label={say('screen.log.list', { day: day(key) })}>
          <h2>{day(key)}</h2>
          <ol>
            {ofDay.map((row) => (
              <LogLine key={row.position} row={row} search={search} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** The day where this screen stands. */
function dayOf(at: string): string {
  const moment = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
