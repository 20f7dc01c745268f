/** What came in parts of what was predicted, with its band, on a ruler of which the orange line is 100 %; the band alone where it was a loss. */
import type { Comparison } from '../../core/calibration/calibration.ts'
import styles from './calibration-page.module.css'

type Props = {
  readonly compared: Pick<Comparison, 'share' | 'band'>
  /** Right end of the ruler. */
  readonly most: number
  readonly label: string | null
}

const WIDTH = 240

export function ShareMark({ compared: { share, band }, most, label }: Props) {
  const at = (value: number): number => (Math.max(0, Math.min(most, value)) / most) * (WIDTH - 12) + 6
  return (
    <>
      {share !== null && (
        <svg viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true" className={styles['ruler']}>
          <line x1={at(1)} x2={at(1)} y1={0} y2={20} className={styles['line']} />
          {band !== null && <line x1={at(band[0])} x2={at(band[1])} y1={10} y2={10} className={styles['band']} />}
          <circle cx={at(share)} cy={10} r={4} className={styles['dot']} />
        </svg>
      )}
      <span className={styles['range']}>{label ?? '–'}</span>
    </>
  )
}
