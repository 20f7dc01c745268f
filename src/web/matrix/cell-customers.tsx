/** The customers of a cell as a list, each with the way to its page. */
import { Link } from '@tanstack/react-router'
import type { CellCustomer, CellPage } from '../../core/matrix/matrix-page.ts'
import { useSpeech } from '../language.tsx'
import { Dot } from '../ui/dot.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Rows } from '../ui/rows.tsx'
import { Empty } from '../ui/trouble.tsx'
import styles from './cell-customers.module.css'

type Props = { readonly rows: readonly CellCustomer[]; readonly page: CellPage; readonly onEnd: () => void }

export function CellCustomers({ rows, page, onEnd }: Props) {
  const { say } = useSpeech()
  const narrow = useNarrow()
  if (page.total === 0) return <Empty text={say('screen.matrix.nobody')} />
  const buyers = page.who === 'buyers' && rows.some(({ revenueEuro }) => revenueEuro !== null)
  return (
    <Rows
      label={say(`screen.matrix.who.${page.who}`)}
      className={buyers ? styles['buyers'] : styles['others']}
      count={rows.length}
      total={page.total}
      rowHeight={narrow ? 60 : 40}
      onEnd={onEnd}
      columns={[
        { key: 'verdict', head: <span className="hidden-text">{say('screen.column.verdict')}</span> },
        { key: 'name', head: say('screen.column.customer') },
        ...(buyers
          ? [
              { key: 'margin', head: say('screen.column.margin'), className: 'number' },
              { key: 'revenue', head: say('screen.column.revenue'), className: 'number' },
            ]
          : []),
        { key: 'hours', head: say('screen.matrix.measure.hours'), className: 'number' },
        { key: 'all', head: say('screen.matrix.all-revenue'), className: 'number' },
      ]}
      renderRow={(index) => {
        const row = rows[index]
        return row && <Row row={row} buyers={buyers} />
      }}
    />
  )
}

function Row({ row, buyers }: { readonly row: CellCustomer; readonly buyers: boolean }) {
  const { say, euro, hours } = useSpeech()
  return (
    <>
      <div role="cell">{row.verdict !== null && <Dot fill={row.verdict} label={say(`verdict.${row.verdict}`)} />}</div>
      <div role="cell" className={styles['name']}>
        <Link to="/customers/$id" params={{ id: row.id }} title={row.name}>
          {row.name}
        </Link>
      </div>
      {buyers && (
        <>
          <div role="cell" className="number">
            {row.marginEuro === null ? '–' : euro(row.marginEuro)}
          </div>
          <div role="cell" className={`number ${styles['wide']}`}>
            {row.revenueEuro === null ? '–' : euro(row.revenueEuro)}
          </div>
        </>
      )}
      <div role="cell" className={`number ${styles['wide']}`}>
        {buyers ? '≈ ' : ''}
        {hours(row.hours)}
      </div>
      <div role="cell" className={`number ${buyers ? styles['wide'] : ''}`}>
        {euro(row.allRevenueEuro)}
      </div>
    </>
  )
}
