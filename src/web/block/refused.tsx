/** What was refused and the way out, where it was asked. */
import styles from './refused.module.css'

export function Refused({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <p className={styles['refused']} role="alert">
      {text}
    </p>
  )
}
