/** What was said with a decision, as it was said then; or that it was erased. */
import type { DecisionRow } from '../../core/decision/decision-page.ts'
import { useSpeech } from '../language.tsx'
import styles from './words.module.css'

export function Words({ row: { said, erased } }: { readonly row: Pick<DecisionRow, 'said' | 'erased'> }) {
  const { say } = useSpeech()
  if (erased) return <span className={styles['erased']}>{say('screen.erased')}</span>
  return said === null ? null : <q className={styles['words']}>{said}</q>
}
