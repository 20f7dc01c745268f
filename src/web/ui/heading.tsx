/** The head of a page: the finding as a sentence, and under it what it rests on. */
import type { ReactNode } from 'react'
import { Marked } from './marked.tsx'
import styles from './heading.module.css'

export function Heading({
  finding,
  basis,
  children,
}: {
  readonly finding: string
  readonly basis?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className={styles['heading']}>
      <div>
        <h1 tabIndex={-1}>
          <Marked text={finding} />
        </h1>
        {basis !== undefined && <p className={styles['basis']}>{basis}</p>}
      </div>
      {children}
    </header>
  )
}
