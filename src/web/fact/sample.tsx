/** The headers and first rows of a file as they stand in it, with the columns in question marked. */
import { useSpeech } from '../language.tsx'
import styles from './sample.module.css'

type Props = { readonly rows: readonly (readonly string[])[]; readonly marked: readonly string[]; readonly file: string }

export function Sample({ rows, marked, file }: Props) {
  const { say } = useSpeech()
  const [headers = [], ...cells] = rows
  const isMarked = (column: number) => marked.includes(headers[column] ?? '')
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={say('screen.sample', { file })}>
      <table>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th key={column} scope="col" data-marked={isMarked(column)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} data-marked={isMarked(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
