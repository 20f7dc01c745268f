/** How this customer's verdict was computed: every step with its numbers, for who wants to compute it again. */
import { howComputed } from '../../messages/how-computed.ts'
import type { VerdictNumbers } from '../../core/plan/verdict.ts'
import { useSpeech } from '../language.tsx'
import styles from './how-computed.module.css'

export function HowComputed({ numbers }: { readonly numbers: VerdictNumbers }) {
  const { say } = useSpeech()
  return (
    <details className={styles['how']}>
      <summary>
        <h2>{say('screen.how')}</h2>
      </summary>
      <ol>
        {howComputed(numbers).map(({ code, values }) => (
          <li key={code}>{say(code, values)}</li>
        ))}
      </ol>
    </details>
  )
}
