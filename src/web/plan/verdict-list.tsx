/** The list of customers with their verdicts: sorted, filtered, searched, and as long as it is. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { VerdictSort } from '../../core/plan/focus.ts'
import type { Verdict } from '../../core/plan/verdict.ts'
import { useSpeech } from '../language.tsx'
import { verdictsQuery } from '../queries.ts'
import type { ListSearch } from './list-search.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Rows } from '../ui/rows.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { ListTools } from './list-tools.tsx'
import { VerdictCells } from './verdict-cells.tsx'
import styles from './verdict-list.module.css'

export type VerdictCount = Readonly<Record<Verdict, number>>
type Props = { readonly count: VerdictCount; readonly firstSort: VerdictSort }

export function VerdictList({ count, firstSort }: Props) {
  const { say, sayFailure } = useSpeech()
  const narrow = useNarrow()
  const { choice, change } = useListChoice(firstSort)
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(verdictsQuery(choice))
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data])
  const total = data?.pages[0]?.total ?? 0
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const onLine = choice.sort === 'entry-price' && choice.descending && choice.verdict === undefined
  const firstBelow = useMemo(
    () => (onLine ? rows.findIndex((row) => row.numbers.entryPriceEuro < row.numbers.hourPriceEuro) : -1),
    [rows, onLine],
  )

  const head = (sort: VerdictSort, label: string) => (
    <button
      type="button"
      className={styles['sort']}
      data-sorted={choice.sort === sort ? (choice.descending ? 'down' : 'up') : undefined}
      onClick={() => change({ sort, ascending: choice.sort === sort ? choice.descending : sort === 'name' })}
    >
      {label}
    </button>
  )
  const sorted = (sort: VerdictSort) =>
    choice.sort === sort ? (choice.descending ? ('descending' as const) : ('ascending' as const)) : undefined
  const columns = [
    { key: 'verdict', head: <span className="hidden-text">{say('screen.column.verdict')}</span> },
    { key: 'name', head: head('name', say('screen.column.customer')), sorted: sorted('name') },
    { key: 'owner', head: say('screen.column.owner') },
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
    { key: 'why', head: say('screen.column.why'), className: styles['why'] },
  ]

  return (
    <section aria-label={say('screen.list')}>
      <ListTools number={count} choice={choice} nothing={data !== undefined && total === 0} change={change} />
      {error && !data ? (
        <Trouble text={sayFailure(error)}>
          <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        </Trouble>
      ) : !data ? (
        <Late height={440} label={say('screen.loading')} />
      ) : total === 0 ? (
        <Empty text={say('screen.list.empty')}>
          <Button onClick={() => change({ verdict: undefined, search: undefined })}>{say('screen.list.all')}</Button>
        </Empty>
      ) : (
        <Rows
          label={say('screen.list')}
          className={styles['table']}
          count={rows.length}
          total={total}
          columns={columns}
          rowHeight={narrow ? 68 : 40}
          onEnd={more}
          rowMark={(index) => (index === firstBelow && index > 0 ? 'line' : undefined)}
          renderRow={(index) => {
            const row = rows[index]
            return row && <VerdictCells row={row} />
          }}
        />
      )}
    </section>
  )
}

export type ListChange = {
  readonly sort?: VerdictSort
  readonly ascending?: boolean
  readonly verdict?: ListSearch['verdict']
  readonly search?: string | undefined
}

/** What the address says about the list, and how to change it. */
function useListChoice(firstSort: VerdictSort) {
  const given: ListSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const sort = given.sort ?? firstSort
  const choice = { sort, descending: given.ascending !== true, verdict: given.verdict, search: given.search }
  const change = (wanted: { [Key in keyof ListChange]?: ListChange[Key] | undefined }) => {
    const next = { ...given, ...wanted }
    const search: ListSearch = {
      ...(next.sort && { sort: next.sort }),
      ...(next.ascending === true && { ascending: true as const }),
      ...(next.verdict && { verdict: next.verdict }),
      ...(next.search && { search: next.search }),
    }
    void navigate({ to: '.', search, replace: true, resetScroll: false })
  }
  return { choice, change }
}
