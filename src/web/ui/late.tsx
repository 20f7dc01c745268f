/** A place kept for what is being loaded. It shows itself only when the wait is long enough to be noticed. */
import styles from './late.module.css'

export function Late({ height, label }: { readonly height: number; readonly label: string }) {
  return (
    <div className={styles['late']} style={{ height }} role="status">
      <span className="hidden-text">{label}</span>
    </div>
  )
}
