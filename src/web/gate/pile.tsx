/** The pile: every matter by where it stands, what changed last first. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { matterStatuses, type MatterList, type MatterRow } from '../../core/matter/matter-page.ts'
import type { MatterStatus } from '../../core/matter/matter.ts'
import { nameOf as nameOfBlock } from '../block/block-words.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { nameOf, tiesText, titleOf } from '../matter/matter-words.ts'
import { mattersQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Late } from '../ui/late.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Rows } from '../ui/rows.tsx'
import { Trouble } from '../ui/trouble.tsx'
import styles from './pile.module.css'

export function Pile({ status, count }: { readonly status: MatterStatus; readonly count: MatterList['count'] }) {
  const { say, count: written } = useSpeech()
  return (
    <section>
      <div className={styles['tools']}>
        <nav aria-label={say('screen.gate.pile')} className={styles['tabs']}>
          {matterStatuses.map((one) => (
            <Link
              key={one}
              to="/gate"
              search={{ status: one }}
              resetScroll={false}
              className={styles['tab'] ?? ''}
              data-here={one === status}
              data-empty={count[one] === 0}
              aria-current={one === status ? 'page' : undefined}
              activeProps={{ 'aria-current': one === status ? 'page' : undefined }}
            >
              {say(`matter.status.${one}`)}
              <span className={styles['count']}>{written(count[one])}</span>
            </Link>
          ))}
        </nav>
        <Download sheet="matters" what={say(`matter.status.${status}`)} filters={{ status }} nothing={count[status] === 0} />
      </div>
      {count[status] === 0 ? (
        <p className={styles['none']}>{say(`screen.gate.none.${status}`)}</p>
      ) : (
        <Matters status={status} total={count[status]} />
      )}
    </section>
  )
}

function Matters({ status, total }: { readonly status: MatterStatus; readonly total: number }) {
  const { say, sayFailure } = useSpeech()
  const narrow = useNarrow()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(mattersQuery({ status }))
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows).filter((row) => row.status === status) ?? [], [data, status])
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  if (!data && error) {
    return (
      <Trouble text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (!data) return <Late height={240} label={say('screen.loading')} />
  return (
    <Rows
      label={say(`matter.status.${status}`)}
      className={styles['table']}
      count={rows.length}
      total={Math.max(total, rows.length)}
      rowHeight={narrow ? 64 : 44}
      onEnd={more}
      columns={[
        { key: 'matter', head: say('screen.gate.column.matter') },
        { key: 'where', head: say('screen.gate.column.where') },
        { key: 'ties', head: say('screen.gate.column.ties') },
        { key: 'owner', head: say('screen.column.owner') },
        { key: 'since', head: say('screen.gate.column.since'), className: styles['since'] },
      ]}
      renderRow={(index) => {
        const row = rows[index]
        return row && <Cells row={row} />
      }}
    />
  )
}

function Cells({ row }: { readonly row: MatterRow }) {
  const speech = useSpeech()
  const title = titleOf(row, speech)
  const [where, ties] = [whereText(row, speech), tiesText(row)]
  return (
    <>
      <div role="cell" className={styles['title']}>
        <Link to="/gate/$id" params={{ id: row.id }} title={title}>
          {title}
        </Link>
      </div>
      <div role="cell" className={styles['where']} title={where}>
        {where}
      </div>
      <div role="cell" className={styles['ties']} title={ties}>
        {ties}
      </div>
      <div role="cell" className={styles['owner']}>
        {nameOf(row.owner, speech)}
      </div>
      <div role="cell" className={styles['since']}>
        {speech.day(row.changedAt)}
      </div>
    </>
  )
}

/** What is worth knowing of it in its pile: its question, its block, who must check it, or what is left of it. */
function whereText({ status, test, block, debt, remains }: MatterRow, speech: Speech): string {
  const { say } = speech
  if (test !== null) return say('screen.gate.where-test', { test: say(`gate.name.${test}`) })
  if (block !== null) return nameOfBlock(block, speech)
  if (status === 'solved' && debt !== null) return say('screen.gate.where-check', { debt: nameOf(debt, speech) })
  return remains === null ? '' : say('screen.gate.where-remains', remains)
}
