/** A bar that shows how much is left of a whole, with the colour of the line where it ends. */
import styles from './meter.module.css'

type Props = {
  /** What is measured, and the measure in words, for who cannot see it. */
  readonly label: string
  readonly text: string
  /** At most `whole`. */
  readonly left: number
  readonly whole: number
  /** Nothing is measured yet: the bar is drawn as an outline. */
  readonly unknown?: boolean
}

export function Meter({ label, text, left, whole, unknown = false }: Props) {
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={whole}
      aria-valuenow={left}
      aria-valuetext={text}
      className={styles['meter']}
      data-unknown={unknown}
    >
      <div className={styles['left']} style={{ width: `${whole > 0 ? (100 * left) / whole : 0}%` }} />
    </div>
  )
}
