/** What cannot be undone, asked once more: what it does, what went wrong, and both answers. */
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './sure.module.css'

type Props = {
  readonly children: ReactNode
  readonly error: string | null
  readonly pending: boolean
  /** The answer that does it; it waits as long as what it does is not known. */
  readonly yes: { readonly label: string; readonly ready?: boolean; readonly run: () => void }
  readonly no: { readonly label: string; readonly run: () => void }
}

export function Sure({ children, error, pending, yes, no }: Props) {
  return (
    <div className={styles['sure']}>
      {children}
      {error !== null && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
      <div className={styles['answers']}>
        <Button weight="main" disabled={pending || yes.ready === false} onClick={yes.run}>
          {yes.label}
        </Button>
        <Button disabled={pending} onClick={no.run}>
          {no.label}
        </Button>
      </div>
    </div>
  )
}
