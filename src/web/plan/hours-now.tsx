/** Hours as they are known: plain when measured, with the sign for roughly when estimated. */
import { useSpeech } from '../language.tsx'
import styles from './hours-now.module.css'

export function HoursNow({ value, known }: { readonly value: number; readonly known: 'measured' | 'estimated' }) {
  const { say, hours } = useSpeech()
  if (known === 'measured') return hours(value)
  return (
    <span className={styles['estimated']} title={say('known.estimated')}>
      <span aria-hidden="true">≈ </span>
      {hours(value)}
      <span className="hidden-text"> {say('known.estimated')}</span>
    </span>
  )
}
