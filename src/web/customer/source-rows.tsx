/** The rows of the files in which this customer occurs, newest first, as many as there are. */
import type { SourceRow } from '../../core/customer/customer-page.ts'
import { touchWord } from '../fact/source-words.ts'
import { useSpeech } from '../language.tsx'
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
  return (
    <section>
      <header className={styles['head']}>
        <h2>{say('screen.customer.sources', { rows: total, text: count(total) })}</h2>
        <Download sheet="source-rows" what={say('export.source-rows')} filters={{ id: customer }} />
      </header>
      <Rows
        label={say('screen.customer.sources', { rows: total, text: count(total) })}
        className={styles['table']}
        count={rows.length}
        total={total}
        rowHeight={narrow ? 60 : 36}
        onEnd={onEnd}
        columns={[
          { key: 'day', head: say('screen.column.day') },
          { key: 'what', head: say('screen.column.what') },
          { key: 'member', head: say('screen.column.member') },
          { key: 'revenue', head: say('screen.column.revenue'), className: right },
          { key: 'cost', head: say('screen.column.cost'), className: right },
          { key: 'margin', head: say('screen.column.margin'), className: right },
          { key: 'time', head: say('screen.column.time'), className: right },
          { key: 'file', head: say('screen.column.source'), className: styles['file'] },
        ]}
        renderRow={(index) => {
          const row = rows[index]
          return row && <SourceCells row={row} />
        }}
      />
    </section>
  )
}

function SourceCells({ row }: { readonly row: SourceRow }) {
  const speech = useSpeech()
  const { say, day } = speech
  const cents = (value: number | null) => (value === null ? '' : say('screen.as.cents', { value }))
  const margin = row.revenueEuro !== null && row.costEuro !== null ? row.revenueEuro - row.costEuro : null
  const what =
    row.what === 'touch'
      ? touchWord(row.how ?? '', speech)
      : [row.product, row.invoice].filter(Boolean).join(' · ') || say('screen.customer.invoice-line')
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
      <div role="cell" className={styles['revenue']}>
        {cents(row.revenueEuro)}
      </div>
      <div role="cell" className={styles['cost']}>
        {cents(row.costEuro)}
      </div>
      <div role="cell" className={styles['margin']}>
        {cents(margin)}
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
