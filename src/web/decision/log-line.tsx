/** One decision as a line: when, who, what, in which words, and on what numbers. The whole line opens it. */
import { Link } from '@tanstack/react-router'
import type { DecisionRow } from '../../core/decision/decision-page.ts'
import { tellDecision } from '../../messages/tell-decision.ts'
import { useSpeech } from '../language.tsx'
import type { LogSearch } from './log-search.ts'
import { Words } from './words.tsx'
import styles from './log-line.module.css'

export function LogLine({ row, search }: { readonly row: DecisionRow; readonly search: LogSearch }) {
  const { say, language } = useSpeech()
  const { who, what, on } = tellDecision(language, row)
  return (
    <li className={styles['line']}>
      <Link
        to="/log"
        search={{ ...search, row: row.position }}
        replace
        resetScroll={false}
        className={styles['open']}
        aria-label={say('screen.log.open', { position: row.position })}
      >
        <time dateTime={row.at}>{say('screen.log.time', { at: new Date(row.at) })}</time>
      </Link>
      <span className={styles['who']}>{who}</span>
      <div className={styles['what']}>
        <p>
          {what} <Words row={row} />
        </p>
        {on !== '' && <p className={styles['on']}>{on}</p>}
      </div>
    </li>
  )
}
