/** Asks of a file with unknown headers what it holds, and which column is what. */
import type { Answers } from '../../core/fact/problem.ts'
import { useSpeech } from '../language.tsx'
import styles from './column-choice.module.css'

export type ColumnsAnswer = NonNullable<Answers['columns']>
type Props = { readonly headers: readonly string[]; readonly columns: ColumnsAnswer; readonly onAnswer: (columns: ColumnsAnswer) => void }

/** The fields a file of each kind can have: those it must have first. */
const fields = {
  invoices: { must: ['customerName', 'date', 'revenue'], may: ['customerKey', 'cost', 'memberName', 'invoice', 'product'] },
  touches: { must: ['customerName', 'date'], may: ['customerKey', 'hours', 'minutes', 'memberName', 'contact'] },
} as const

export const firstColumns: ColumnsAnswer = { what: 'invoices', fields: {} }

export const columnsComplete = (columns: ColumnsAnswer): boolean =>
  fields[columns.what].must.every((field) => (columns.fields[field] ?? '') !== '')

export function ColumnChoice({ headers, columns, onAnswer }: Props) {
  const { say } = useSpeech()
  const set = (field: string, header: string) => {
    const { [field]: _before, ...others } = columns.fields
    onAnswer({ ...columns, fields: header === '' ? others : { ...others, [field]: header } })
  }
  const { must, may } = fields[columns.what]
  return (
    <div className={styles['choice']}>
      <label>
        <span>{say('screen.columns.what')}</span>
        <select
          value={columns.what}
          onChange={(event) => onAnswer({ what: event.target.value === 'touches' ? 'touches' : 'invoices', fields: columns.fields })}
        >
          <option value="invoices">{say('screen.columns.invoices')}</option>
          <option value="touches">{say('screen.columns.touches')}</option>
        </select>
      </label>
      {[...must, ...may].map((field) => (
        <label key={field}>
          <span>
            {say(`screen.field.${field}`)}
            {(must as readonly string[]).includes(field) ? '' : ` ${say('screen.columns.if-any')}`}
          </span>
          <select value={columns.fields[field] ?? ''} onChange={(event) => set(field, event.target.value)}>
            <option value="">–</option>
            {headers.map((header, at) => (
              <option key={at} value={header}>
                {header}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
