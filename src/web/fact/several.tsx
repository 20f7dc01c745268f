/** A question to which several of the choices may be the answer. */
import styles from './questions.module.css'

type Props = {
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

export function Several({ choices, chosen, onChoose }: Props) {
  const toggle = (value: string) => onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <div className={styles['choices']}>
      {choices.map(({ value, label }) => (
        <label key={value} data-chosen={chosen.includes(value)}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {label}
        </label>
      ))}
    </div>
  )
}
