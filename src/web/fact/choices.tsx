/** A question with one answer, out of a few. */
import styles from './questions.module.css'

type ChoicesProps<Value extends string> = {
  readonly name: string
  readonly chosen: Value | undefined
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

export function Choices<Value extends string>({ name, chosen, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <div className={styles['choices']}>
      {choices.map((choice) => (
        <label key={choice.value} data-chosen={choice.value === chosen}>
          <input type="radio" name={name} checked={choice.value === chosen} onChange={() => onChoose(choice.value)} />
          {choice.label}
        </label>
      ))}
    </div>
  )
}
