/** A question to which several of the choices may be the answer: what is probably right is ticked already. */
import type { Question } from '../../core/fact/problem.ts'
import styles from './questions.module.css'

type Props = { readonly question: Question; readonly chosen: readonly string[]; readonly onChoose: (chosen: readonly string[]) => void }

export function Several({ question, chosen, onChoose }: Props) {
  const toggle = (choice: string) => onChoose(chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice])
  return (
    <div className={styles['choices']}>
      {question.choices.map((choice, at) => (
        <label key={choice} data-chosen={chosen.includes(choice)}>
          <input type="checkbox" checked={chosen.includes(choice)} onChange={() => toggle(choice)} />
          {question.labels?.[at] ?? choice}
        </label>
      ))}
    </div>
  )
}
