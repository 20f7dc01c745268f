/** The list of customers with their verdicts: sorted, filtered, searched, and as long as it is. */
import { useMemo, useState } from 'react'
import type { VerdictRow, VerdictSort } from '../../core/plan/focus.ts'
import type { Verdict } from '../../core/plan/verdict.ts'
import { useSpeech } from '../language.tsx'
import { nothingChosen, rising, useListChoice } from './use-list-choice.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { useKeys } from '../ui/keys.ts'
import { useNarrow, useNarrowest } from '../ui/narrow.ts'
import { Rows } from '../ui/rows.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { ListTools } from './list-tools.tsx'
import { Selected } from './selected.tsx'
import { isChosen } from './selection.ts'
import { useSelection } from './use-selection.ts'
import { useWindows } from './use-windows.ts'
import { VerdictCells } from './verdict-cells.tsx'
import styles from './verdict-list.module.css'

export type VerdictCount = Readonly<Record<Verdict, number>>
type Props = { readonly count: VerdictCount; readonly firstSort: VerdictSort }

export function VerdictList({ count, firstSort }: Props) {
  const { say, sayFailure } = useSpeech()
  const narrow = useNarrow()
  const narrowest = useNarrowest()
  const { choice, change, row: at, stand } = useListChoice(firstSort)
  const [start] = useState(at)
  const { rows, total, error, refetch, onDrawn } = useWindows(choice, start)
  const { selection, toggle, to, all, clear } = useSelection(choice, rows)
  const choose = (at: number, how: 'one' | 'to') => (how === 'one' ? toggle(at) : void to(at))
  useKeys(selection.but || selection.rows.size > 0 ? { Escape: clear } : {})
  const onLine = choice.sort === 'entry-price' && choice.descending && choice.verdict === undefined
  const firstBelow = useMemo(() => (onLine ? firstUnder(rows) : -1), [rows, onLine])

  const head = (sort: VerdictSort, label: string) => (
    <button
      type="button"
      className={styles['sort']}
      data-sorted={choice.sort === sort ? (choice.descending ? 'down' : 'up') : undefined}
      onClick={() => change({ sort, ascending: choice.sort === sort ? choice.descending : rising.has(sort) })}
    >
      {label}
    </button>
  )
  const sorted = (sort: VerdictSort) =>
    choice.sort === sort ? (choice.descending ? ('descending' as const) : ('ascending' as const)) : undefined
  const columns = [
    { key: 'choose', head: <span className="hidden-text">{say('screen.selected')}</span> },
    { key: 'verdict', head: <span className="hidden-text">{say('screen.column.verdict')}</span> },
    { key: 'name', head: head('name', say('screen.column.customer')), sorted: sorted('name') },
    { key: 'owner', head: head('owner', say('screen.column.owner')), sorted: sorted('owner') },
    { key: 'margin', head: head('margin', say('screen.column.margin')), className: styles['number'], sorted: sorted('margin') },
    { key: 'now', head: head('hours-now', say('screen.column.hours-now')), className: styles['number'], sorted: sorted('hours-now') },
    {
      key: 'planned',
      head: head('hours-planned', say('screen.column.hours-planned')),
      className: styles['number'],
      sorted: sorted('hours-planned'),
    },
    {
      key: 'price',
      head: head('entry-price', say('screen.column.entry-price')),
      className: styles['number'],
      sorted: sorted('entry-price'),
    },
    { key: 'why', head: head('reason', say('screen.column.why')), className: styles['why'], sorted: sorted('reason') },
  ]

  return (
    <section aria-label={say('screen.list')}>
      <ListTools number={count} choice={choice} nothing={total === 0} change={change} />
      {error && total === null ? (
        <Trouble text={sayFailure(error)}>
          <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        </Trouble>
      ) : total === null ? (
        <Late height={440} label={say('screen.loading')} />
      ) : total === 0 ? (
        <Empty text={say('screen.list.empty')}>
          <Button onClick={() => change(nothingChosen)}>{say('screen.list.all')}</Button>
        </Empty>
      ) : (
        <Rows
          label={say('screen.list')}
          className={styles['table']}
          count={total}
          total={total}
          columns={columns}
          rowHeight={narrowest ? 108 : narrow ? 68 : 40}
          onDrawn={onDrawn}
          onStill={stand}
          start={start}
          rowMark={(index) => (index === firstBelow && index > 0 ? 'line' : undefined)}
          renderRow={(index) => {
            const row = rows.get(index)
            return row ? (
              <VerdictCells row={row} chosen={isChosen(selection, row.id)} onChoose={(range) => choose(index, range ? 'to' : 'one')} />
            ) : (
              <Coming />
            )
          }}
          onChoose={choose}
          chosen={(index) => isChosen(selection, rows.get(index)?.id ?? '')}
        />
      )}
      <Selected selection={selection} choice={choice} onAll={all} onClear={clear} />
    </section>
  )
}

/** The first below the line, where one above it is in view as well. */
function firstUnder(rows: ReadonlyMap<number, VerdictRow>): number {
  const under = ({ numbers }: VerdictRow) => numbers.entryPriceEuro < numbers.hourPriceEuro
  for (const [at, row] of rows) {
    const before = rows.get(at - 1)
    if (under(row) && before && !under(before)) return at
  }
  return -1
}

/** A row that is still being fetched. */
const Coming = () => <div role="cell" className={styles['coming']} />
