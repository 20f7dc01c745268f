/** A number with its name above it, and if need be where it comes from below. */
import type { ReactNode } from 'react'
import styles from './figure.module.css'

export function Figure({ name, value, note }: { readonly name: ReactNode; readonly value: ReactNode; readonly note?: ReactNode }) {
  return (
    <div className={styles['figure']}>
      <dt>{name}</dt>
      <dd className={styles['value']}>{value}</dd>
      {note !== undefined && <dd className={styles['note']}>{note}</dd>}
    </div>
  )
}

export const Figures = ({ children }: { readonly children: ReactNode }) => <dl className={styles['figures']}>{children}</dl>
