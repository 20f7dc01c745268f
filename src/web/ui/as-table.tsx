/** The figures of a picture as a table, folded away until somebody wants them. */
import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import styles from './as-table.module.css'

export function AsTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { say } = useSpeech()
  return (
    <details className={styles['details']}>
      <summary>{say('screen.picture.table')}</summary>
      <div className={styles['scroll']} role="region" aria-label={name} tabIndex={0}>
        <table>{children}</table>
      </div>
    </details>
  )
}
