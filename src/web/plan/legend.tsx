/** What the three marks mean, with how many there are of each. */
import type { Verdict } from '../../core/plan/verdict.ts'
import { useSpeech } from '../language.tsx'
import { Dot } from '../ui/dot.tsx'
import styles from './legend.module.css'

export function Legend({ count }: { readonly count: Readonly<Record<Verdict, number>> }) {
  const { say } = useSpeech()
  return (
    <ul className={styles['legend']}>
      {(['white', 'grey', 'black'] as const).map((verdict) => (
        <li key={verdict}>
          <Dot fill={verdict} />
          {say(`screen.legend.${verdict}`, { number: count[verdict] })}
        </li>
      ))}
    </ul>
  )
}
