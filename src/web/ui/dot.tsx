/** The mark of a verdict as a shape: an open ring, a grey or a filled dot. */
import styles from './dot.module.css'

export type Fill = 'open' | 'grey' | 'filled'

export function Dot({ fill, label }: { readonly fill: Fill; readonly label?: string }) {
  return label === undefined ? (
    <span className={styles['dot']} data-fill={fill} aria-hidden="true" />
  ) : (
    <span className={styles['dot']} data-fill={fill} role="img" aria-label={label} title={label} />
  )
}
