/** Asks of a file with unknown headers what it holds, and which column is what. */
import type { Answers } from '../../core/fact/problem.ts'
import { columnsWhat, fieldsOf, isEnough, needsOf, type SaidField } from '../../core/fact/said-columns.ts'
import type { Source } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import styles from './column-choice.module.css'

export type ColumnsAnswer = NonNullable<Answers['columns']>
type Props = { readonly headers: readonly string[]; readonly columns: ColumnsAnswer; readonly onAnswer: (columns: ColumnsAnswer) => void }

export const firstColumns: ColumnsAnswer = { what: 'invoices', fields: {} }

/** How the columns of a file were read, where a person could have said so; null for a file that is no table by itself. */
export function columnsReadAs({ parts, facts }: Pick<Source, 'parts' | 'facts'>): ColumnsAnswer | null {
  const [only, ...others] = parts
  if (only?.fields === undefined || others.length > 0 || WITHOUT_COLUMNS.test(only.format)) return null
  const kind = (['invoice-line', 'touch', 'customer-row', 'member-row'] as const).find((known) => (facts[known] ?? 0) > 0)
  return { what: whatOf[kind ?? 'invoice-line'], fields: only.fields }
}

/** Their tables are laid out by the program itself. */
const WITHOUT_COLUMNS = /^(?:xaf-|calendar$|cards$)/

const whatOf = { 'invoice-line': 'invoices', touch: 'touches', 'customer-row': 'customers', 'member-row': 'team' } as const

export const columnsComplete = (columns: ColumnsAnswer): boolean => isEnough(columns.what, (field) => (columns.fields[field] ?? '') !== '')

export function ColumnChoice({ headers, columns, onAnswer }: Props) {
  const { say } = useSpeech()
  const set = (field: string, header: string) => {
    const { [field]: _before, ...others } = columns.fields
    onAnswer({ ...columns, fields: header === '' ? others : { ...others, [field]: header } })
  }
  const isFirst = (field: SaidField) => needsOf(columns.what).some((need) => need[0] === field)
  return (
    <div className={styles['choice']}>
      <label>
        <span>{say('screen.columns.what')}</span>
        <select
          value={columns.what}
          onChange={(event) =>
            onAnswer({ what: columnsWhat.find((what) => what === event.target.value) ?? 'invoices', fields: columns.fields })
          }
        >
          {columnsWhat.map((what) => (
            <option key={what} value={what}>
              {say(`screen.columns.${what}`)}
            </option>
          ))}
        </select>
      </label>
      {fieldsOf(columns.what).map((field) => (
        <label key={field}>
          <span>
            {say(`screen.field.${field}`)}
            {field === 'revenue' ? ` ${say('screen.columns.or-price')}` : isFirst(field) ? '' : ` ${say('screen.columns.if-any')}`}
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
