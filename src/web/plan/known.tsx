/** A figure as it is known: plain when measured, with the sign for roughly when estimated. */
import { useSpeech } from '../language.tsx'
import styles from './known.module.css'

export function Known({ figure, known }: { readonly figure: string; readonly known: 'measured' | 'estimated' }) {
  const { say } = useSpeech()
  if (known === 'measured') return figure
  return (
    <span className={styles['estimated']} title={say('known.estimated')}>
      <span aria-hidden="true">≈ </span>
      {figure}
      <span className="hidden-text"> {say('known.estimated')}</span>
    </span>
  )
}
