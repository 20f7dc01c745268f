/** What the three marks mean, with how many there are of each. */
import type { Verdict } from '../../core/plan/verdict.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { Dot } from '../ui/dot.tsx'
import type { Mark } from '../ui/save-picture.ts'
import { Term } from '../word/term.tsx'
import styles from './legend.module.css'

const verdicts = ['white', 'grey', 'black'] as const

export function Legend({ count }: { readonly count: Readonly<Record<Verdict, number>> }) {
  const { say } = useSpeech()
  return (
    <ul className={styles['legend']}>
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <Dot fill={verdict} />
          <Term word={verdict}>{say(`screen.legend.${verdict}`, { number: count[verdict] })}</Term>
        </li>
      ))}
    </ul>
  )
}

/** The same for the picture as a file. */
export const verdictMarks = (count: Readonly<Record<Verdict, number>>, { say }: Speech): readonly Mark[] =>
  verdicts.map((verdict) => ({ text: say(`screen.legend.${verdict}`, { number: count[verdict] }), colour: verdict, form: 'dot' }))
