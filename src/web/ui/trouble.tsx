/** What is shown where something could not be: what went wrong in one sentence, and the way out. */
import type { ReactNode } from 'react'
import styles from './trouble.module.css'

export function Trouble({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles['trouble']} role="alert">
      <p>{text}</p>
      {children}
    </div>
  )
}

/** The same shape for a place with nothing in it yet: not an alarm. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles['trouble']}>
      <p>{text}</p>
      {children}
    </div>
  )
}
