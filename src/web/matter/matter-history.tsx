/** What was decided about a matter, the last first: when, by whom, in which words and on what numbers. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { tellDecision } from '../../messages/tell-decision.ts'
import { useSpeech } from '../language.tsx'
import { Late } from '../ui/late.tsx'
import styles from './matter-history.module.css'
import { historyQuery } from './matter-queries.ts'

export function MatterHistory({ id }: { readonly id: string }) {
  const { say, sayFailure, language, day } = useSpeech()
  const { data, error } = useQuery(historyQuery(id))
  if (!data) return error ? <p role="alert">{sayFailure(error)}</p> : <Late height={120} label={say('screen.loading')} />
  return (
    <section className={styles['history']}>
      <h2>{say('screen.matter.history')}</h2>
      <ol>
        {data.rows.map((row) => {
          const { who, what, on } = tellDecision(language, row)
          return (
            <li key={row.position}>
              <time dateTime={row.at}>{day(row.at)}</time>
              <div>
                <p>
                  <strong>{who}</strong> {what}
                </p>
                {(row.said !== null || row.erased) && <p className="quiet">{row.said ?? say('screen.erased')}</p>}
                {on !== '' && <p className="quiet small">{on}</p>}
              </div>
            </li>
          )
        })}
      </ol>
      {data.next !== null && (
        <Link to="/log" search={{ about: id }} className="text-link">
          {say('screen.matter.history-all')}
        </Link>
      )}
    </section>
  )
}
