/** The headers and first rows of a file as they stand in it; with the columns in question marked, or each with what it was read as. */
import { isCode } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import styles from './sample.module.css'

type Props = {
  readonly rows: readonly (readonly string[])[]
  readonly file: string
  readonly marked?: readonly string[]
  /** Field -> header. */
  readonly fields?: Readonly<Record<string, string>>
}

export function Sample({ rows, file, marked = [], fields }: Props) {
  const { say } = useSpeech()
  const [headers = [], ...cells] = rows
  const isMarked = (column: number) => marked.includes(headers[column] ?? '')
  const readAs = (column: number) => {
    const field = Object.entries(fields ?? {}).find(([, header]) => header === headers[column])?.[0]
    const code = `screen.field.${field}`
    return field === undefined ? null : isCode(code) ? say(code) : field
  }
  // What is read comes first: the rest may be twenty columns.
  const order = headers.map((_, column) => column).toSorted((a, b) => Number(readAs(a) === null) - Number(readAs(b) === null))
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={say('screen.sample', { file })}>
      <table>
        <thead>
          {fields && (
            <tr className={styles['fields']}>
              {order.map((column) => (
                <td key={column} data-read={readAs(column) !== null}>
                  {readAs(column) ?? say('screen.ready.not-read')}
                </td>
              ))}
            </tr>
          )}
          <tr>
            {order.map((column) => (
              <th key={column} scope="col" data-marked={isMarked(column)}>
                {headers[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, at) => (
            <tr key={at}>
              {order.map((column) => (
                <td key={column} data-marked={isMarked(column)} data-unread={fields !== undefined && readAs(column) === null}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
