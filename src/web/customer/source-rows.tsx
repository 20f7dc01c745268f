/** The rows of the files in which this customer occurs, newest first, as many as there are. */
import type { SourceRow } from '../../core/customer/customer-page.ts'
import { touchWord } from '../fact/source-words.ts'
import { Known } from '../plan/known.tsx'
import { useSpeech, type Speech } from '../language.tsx'
import { Download } from '../ui/download.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Rows } from '../ui/rows.tsx'
import styles from './source-rows.module.css'

type Props = { readonly customer: string; readonly rows: readonly SourceRow[]; readonly total: number; readonly onEnd: () => void }

export function SourceRows({ customer, rows, total, onEnd }: Props) {
  const { say, count } = useSpeech()
  const narrow = useNarrow()
  if (total === 0) return null
  const right = styles['number']
  // Few files tell them, and the table is wide.
  const units = rows.some(({ quantity }) => quantity !== null)
  const given = rows.some(({ discountEuro }) => discountEuro !== null)
  return (
    <section>
      <header className={styles['head']}>
        <h2>{say('screen.customer.sources', { rows: total, text: count(total) })}</h2>
        <Download sheet="source-rows" what={say('export.source-rows')} filters={{ id: customer }} />
      </header>
      <Rows
        label={say('screen.customer.sources', { rows: total, text: count(total) })}
        className={`${styles['table']} ${units ? styles['units'] : ''} ${given ? styles['given'] : ''}`}
        count={rows.length}
        total={total}
        rowHeight={narrow ? 60 : 36}
        onEnd={onEnd}
        columns={[
          { key: 'day', head: say('screen.column.day') },
          { key: 'what', head: say('screen.column.what') },
          { key: 'member', head: say('screen.column.member') },
          ...(units ? [{ key: 'quantity', head: say('screen.column.quantity'), className: right }] : []),
          { key: 'revenue', head: say('screen.column.revenue'), className: right },
          ...(given ? [{ key: 'discount', head: say('screen.column.discount'), className: right }] : []),
          { key: 'cost', head: say('screen.column.cost'), className: right },
          { key: 'margin', head: say('screen.column.margin'), className: right },
          { key: 'time', head: say('screen.column.time'), className: right },
          { key: 'file', head: say('screen.column.source'), className: styles['file'] },
        ]}
        renderRow={(index) => {
          const row = rows[index]
          return row && <SourceCells row={row} units={units} given={given} />
        }}
      />
    </section>
  )
}

function SourceCells({ row, units, given }: { readonly row: SourceRow; readonly units: boolean; readonly given: boolean }) {
  const speech = useSpeech()
  const { say, day } = speech
  const cents = (value: number | null) => (value === null ? '' : say('screen.as.cents', { value }))
  const margin = row.revenueEuro !== null && row.costEuro !== null ? row.revenueEuro - row.costEuro : null
  const known = row.marginFrom === 'percent' ? 'estimated' : 'measured'
  const what = whatIs(row, speech)
  return (
    <>
      <div role="cell" className={styles['day']}>
        {day(row.day)}
      </div>
      <div role="cell" className={styles['what']} title={what}>
        {what}
        {!row.counts && <span className={styles['out']}> {say('screen.customer.counts-elsewhere')}</span>}
      </div>
      <div role="cell" className={styles['member']}>
        {row.member ?? '–'}
      </div>
      {units && (
        <div role="cell" className={styles['quantity']}>
          {row.quantity === null ? '' : say('screen.as.count', { value: row.quantity })}
        </div>
      )}
      <div role="cell" className={styles['revenue']}>
        {cents(row.revenueEuro)}
      </div>
      {given && (
        <div role="cell" className={styles['discount']}>
          {cents(row.discountEuro)}
        </div>
      )}
      <div role="cell" className={styles['cost']}>
        <Known figure={cents(row.costEuro)} known={known} />
      </div>
      <div role="cell" className={styles['margin']} title={row.marginFrom === null ? undefined : say(`margin-from.${row.marginFrom}`)}>
        <Known figure={cents(margin)} known={known} />
      </div>
      <div role="cell" className={styles['time']}>
        {row.minutes === null ? '' : say('screen.minutes', { minutes: row.minutes })}
      </div>
      <div role="cell" className={styles['file']} title={row.file}>
        <span>{row.file}</span>
        <span>{say('screen.customer.row', { row: row.row })}</span>
      </div>
    </>
  )
}

function whatIs(row: SourceRow, speech: Speech): string {
  const { say } = speech
  if (row.what === 'touch') return touchWord(row.how ?? '', speech)
  if (row.what === 'invoice-line') return [row.product, row.invoice].filter(Boolean).join(' · ') || say('screen.customer.invoice-line')
  const deal = row.outcome === 'lost' && row.lostBecause !== null ? (`lost-${row.lostBecause}` as const) : (row.outcome ?? 'open')
  const told = say(`screen.deal.${deal}`)
  return row.valueEuro === null ? told : say('screen.deal.worth', { deal: told, value: row.valueEuro })
}
