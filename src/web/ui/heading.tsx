/** The head of a page: the finding as a sentence, and under it what it rests on. */
import { createContext, useContext, type ReactNode } from 'react'
import { Marked } from './marked.tsx'
import styles from './heading.module.css'

/** What stands behind the basis on every page, such as a way to ask more. */
export const BesideBasis = createContext<ReactNode>(null)

export function Heading({
  finding,
  basis,
  children,
}: {
  readonly finding: string
  readonly basis?: ReactNode
  readonly children?: ReactNode
}) {
  const beside = useContext(BesideBasis)
  return (
    <header className={styles['heading']}>
      <div>
        <h1 tabIndex={-1}>
          <Marked text={finding} />
        </h1>
        {(basis !== undefined || beside !== null) && (
          <p className={styles['basis']}>
            {basis !== undefined && <span>{basis}</span>} {beside}
          </p>
        )}
      </div>
      {children}
    </header>
  )
}
