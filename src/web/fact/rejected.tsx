/** The rows of a file that came back, each with its reason, and the file of them to mend and bring again. */
import { useQuery } from '@tanstack/react-query'
import type { RejectedTable as Table } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { rejectedQuery } from '../queries.ts'
import { Download } from '../ui/download.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import styles from './rejected.module.css'

export function Rejected({ id }: { readonly id: string }) {
  const { say, sayFailure, count } = useSpeech()
  const { data, error } = useQuery(rejectedQuery(id))
  if (error) return <Trouble text={sayFailure(error)} />
  if (!data) return <Late height={132} label={say('screen.loading')} />
  const given = data.tables.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <div className={styles['rejected']}>
      <p>
        {given < data.total ? say('screen.rejected.first', { rows: count(given), total: count(data.total) }) : say('screen.rejected.all')}{' '}
        {say('screen.rejected.mend')}
      </p>
      {data.tables.map((table) => (
        <RejectedTable key={table.part} id={id} file={data.file} table={table} />
      ))}
    </div>
  )
}

function RejectedTable({ id, file, table }: { readonly id: string; readonly file: string; readonly table: Table }) {
  const { say, sayCode } = useSpeech()
  return (
    <>
      <div className={styles['download']}>
        {table.sheet !== null && <strong>{table.sheet}</strong>}
        <Download sheet="rejected-rows" what={say('export.rejected-rows')} filters={{ id, part: table.part }} />
      </div>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={say('screen.rejected.rows', { file: table.sheet ?? file })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('screen.column.row')}</th>
              <th scope="col">{say('screen.column.reason')}</th>
              {table.headers.map((header, at) => (
                <th key={at} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((problem, at) => (
              <tr key={at}>
                <td>{problem.row ?? ''}</td>
                <td className={styles['reason']}>{sayCode(`problem.${problem.code}`, { file: problem.file, ...problem.facts })}</td>
                {(problem.cells ?? []).map((cell, column) => (
                  <td
                    key={column}
                    className={problem.column !== null && problem.column === table.headers[column] ? styles['bad'] : undefined}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
