/** Asks of a file with unknown headers what it holds, and which column is what. */
import { columnsWhat, type Answers, type ColumnsWhat } from '../../core/fact/problem.ts'
import type { Source } from '../../core/fact/source.ts'
import type { Code } from '../../messages/messages.ts'
import { useSpeech } from '../language.tsx'
import styles from './column-choice.module.css'

export type ColumnsAnswer = NonNullable<Answers['columns']>
type AskedField = Extract<Code, `screen.field.${string}`> extends `screen.field.${infer Field}` ? Field : never
type Props = { readonly headers: readonly string[]; readonly columns: ColumnsAnswer; readonly onAnswer: (columns: ColumnsAnswer) => void }

/** The fields that a file of each kind can have; of each of its needs one is enough. */
const kinds: Readonly<Record<ColumnsWhat, { readonly needs: readonly (readonly AskedField[])[]; readonly fields: readonly AskedField[] }>> =
  {
    invoices: {
      needs: [['customerName', 'customerKey'], ['date'], ['revenue', 'unitPrice'], ['revenue', 'quantity']],
      fields: ['customerName', 'customerKey', 'date', 'revenue', 'unitPrice', 'quantity', 'discountShare', 'cost', 'unitCost', 'margin', 'currency', 'memberName', 'invoice', 'product'], // prettier-ignore
    },
    touches: {
      needs: [
        ['customerName', 'customerKey'],
        ['date', 'start'],
      ],
      fields: ['customerName', 'customerKey', 'date', 'start', 'end', 'hours', 'minutes', 'duration', 'memberName', 'contact'],
    },
    customers: {
      needs: [['customerName', 'customerKey']],
      fields: ['customerName', 'customerKey', 'vat', 'kvk', 'domain', 'group', 'ownerName'],
    },
    team: {
      needs: [['memberName', 'memberKey', 'memberFirst', 'memberLast']],
      fields: ['memberName', 'memberFirst', 'memberLast', 'memberKey', 'netHours'],
    },
  }

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

export const columnsComplete = (columns: ColumnsAnswer): boolean =>
  kinds[columns.what].needs.every((need) => need.some((field) => (columns.fields[field] ?? '') !== ''))

export function ColumnChoice({ headers, columns, onAnswer }: Props) {
  const { say } = useSpeech()
  const set = (field: string, header: string) => {
    const { [field]: _before, ...others } = columns.fields
    onAnswer({ ...columns, fields: header === '' ? others : { ...others, [field]: header } })
  }
  const { needs, fields } = kinds[columns.what]
  const isFirst = (field: AskedField) => needs.some((need) => need[0] === field)
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
      {fields.map((field) => (
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
