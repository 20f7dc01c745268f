/** The figures of a picture as a table, folded away until somebody wants them. */
import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import styles from './as-table.module.css'

export type TableOf = {
  /** Above the columns: what some of them have in common. */
  readonly groups?: ReactNode
  readonly columns: readonly { readonly key: string; readonly name: string; readonly number?: boolean }[]
  /** Each with a cell per column; the first says what the row is of. */
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[]
}

export function AsTable({ name, groups, columns, rows }: TableOf & { readonly name: string }) {
  const { say } = useSpeech()
  const alignment = (at: number) => (columns[at]?.number ? 'number' : undefined)
  return (
    <details className={styles['details']}>
      <summary>{say('screen.picture.table')}</summary>
      <div className={styles['scroll']} role="region" aria-label={name} tabIndex={0}>
        <table>
          <thead>
            {groups}
            <tr>
              {columns.map((column, at) => (
                <th key={column.key} scope="col" className={alignment(at)}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...others] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {others.map((cell, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
                  <td key={columns[at + 1]?.key ?? at} className={alignment(at + 1)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
