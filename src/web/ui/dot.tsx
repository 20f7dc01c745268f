/** A dot that is white, grey or black: on dark paper as well, where the white one is filled and the black one a ring. */
import styles from './dot.module.css'

export type Fill = 'white' | 'grey' | 'black'

export function Dot({ fill, label }: { readonly fill: Fill; readonly label?: string }) {
  return label === undefined ? (
    <span className={styles['dot']} data-fill={fill} aria-hidden="true" />
  ) : (
    <span className={styles['dot']} data-fill={fill} role="img" aria-label={label} title={label} />
  )
}
