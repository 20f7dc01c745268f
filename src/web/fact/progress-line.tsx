/** How far the work is, as the orange line itself; it runs to and fro while the end is not known. */
import type { Progress } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import styles from './progress-line.module.css'

type Props = { readonly progress: Pick<Progress, 'busy' | 'done' | 'total'>; readonly label?: string }

export function ProgressLine({ progress, label }: Props) {
  const { say } = useSpeech()
  const { busy, done, total } = progress
  const share = total !== null && total > 0 ? Math.min(1, done / total) : null
  if (!busy) return <div className={styles['line']} data-idle="true" />
  return (
    <div
      className={styles['line']}
      role="progressbar"
      aria-label={label ?? say('screen.progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share !== null && { 'aria-valuenow': Math.round(share * 100) })}
    >
      <span data-known={share !== null} style={share === null ? undefined : { width: `${share * 100}%` }} />
    </div>
  )
}
