/** The log: every decision by day, with who took it, in which words and on what numbers; and whether the chain holds. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { DecisionList, DecisionRow } from '../../core/decision/decision-page.ts'
import { nameToTell } from '../../messages/tell-decision.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { IdeaHere } from '../workspace/why.tsx'
import { ChainCheck } from './chain-check.tsx'
import { DecisionSheet } from './decision-sheet.tsx'
import { decisionsQuery } from './decision-queries.ts'
import { LogDays } from './log-days.tsx'
import { logSearch, withoutEmpty, type LogSearch } from './log-search.ts'
import { LogTools } from './log-tools.tsx'
import { MoreBelow } from './more-below.tsx'

export type LogChange = { readonly [Key in keyof LogSearch]?: LogSearch[Key] | undefined }

function NothingDecided() {
  const { say } = useSpeech()
  return (
    <Empty page text={say('screen.log.none')} lines={[<IdeaHere key="idea" />, say('screen.log.begin')]}>
      <Link to="/focus" className="text-link">
        {say('screen.course.set-objective')}
      </Link>
    </Empty>
  )
}

export function LogPage() {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const given = useSearch({ from: '/log' })
  // The router hands on what it did not understand as well.
  const search = useMemo(() => logSearch(given), [given])
  const navigate = useNavigate()
  const change = useCallback(
    (wanted: LogChange) => {
      // What is chosen is a step that one can go back from; a day is typed, and a decision opens and shuts.
      const isStep = 'who' in wanted || 'kind' in wanted || 'about' in wanted
      void navigate({ to: '/log', search: withoutEmpty({ ...search, ...wanted }), replace: !isStep, resetScroll: false })
    },
    [navigate, search],
  )
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(decisionsQuery(search))
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data])
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [isFetchingNextPage, fetchNextPage])
  const first = data?.pages[0]
  if (!first) {
    if (!error) return <Late height={480} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const chosen = Object.keys(withoutEmpty({ ...search, row: undefined })).length > 0
  const about = search.about === undefined ? null : nameOfAbout(search.about, rows, speech)
  if (rows.length === 0 && !chosen) return <NothingDecided />
  return (
    <>
      <Heading finding={headingOf(first, chosen, about, speech)} basis={<ChainCheck length={chosen ? null : first.total} />} />
      <LogTools search={search} change={change} types={first.types} rows={rows} about={about} />
      {rows.length === 0 ? (
        <Empty text={say('screen.log.none-chosen')}>
          <Button onClick={() => change({ who: undefined, kind: undefined, about: undefined, from: undefined, to: undefined })}>
            {say('screen.log.all')}
          </Button>
        </Empty>
      ) : (
        <LogDays rows={rows} search={search} />
      )}
      {hasNextPage && <MoreBelow label={say('screen.log.more')} busy={isFetchingNextPage} onMore={more} />}
      {search.row !== undefined && (
        <DecisionSheet
          position={search.row}
          onClose={() => change({ row: undefined })}
          onAbout={(id) => change({ about: id, row: undefined })}
        />
      )}
    </>
  )
}

function headingOf({ rows, next, total }: DecisionList, chosen: boolean, about: string | null, { say }: Speech): string {
  if (total !== null && about !== null) return say('screen.log.heading-about', { total, about })
  if (total !== null && !chosen) return say('screen.log.heading', { total })
  return say('screen.log.heading-chosen', { total: rows.length, more: String(next !== null) })
}

function nameOfAbout(id: string, rows: readonly DecisionRow[], { language }: Speech): string {
  const subject = rows.find((row) => row.subject.id === id)?.subject
  return subject ? nameToTell(language, subject) : id
}
