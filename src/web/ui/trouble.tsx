/** What is shown where something could not be: what went wrong in one sentence, and the way out. */
import type { ReactNode } from 'react'
import styles from './trouble.module.css'

type Props = {
  readonly text: string
  /** It stands in the place of the whole page, so that its sentence is the heading. */
  readonly page?: boolean
  readonly children?: ReactNode
}

export function Trouble({ text, page = false, children }: Props) {
  return (
    <div className={styles['trouble']} data-page={page} role="alert">
      {page ? <h1>{text}</h1> : <p>{text}</p>}
      {children}
    </div>
  )
}

type EmptyProps = Props & {
  /** What the place is for, and what fills it: a line each. */
  readonly lines?: readonly ReactNode[]
}

/** The same shape for a place with nothing in it yet: not an alarm. */
export function Empty({ text, page = false, lines = [], children }: EmptyProps) {
  return (
    <div className={styles['trouble']} data-page={page}>
      {page ? <h1>{text}</h1> : <p>{text}</p>}
      {lines.length > 0 && (
        <div className={styles['lines']}>
          {lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </div>
      )}
      {children}
    </div>
  )
}
