/** The rows of the list of customers by their place: only the parts are fetched in which somebody looks. */
import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { VerdictList, VerdictRow } from '../../core/plan/focus.ts'
import { PAGE, verdictsQuery, type ListChoice } from '../queries.ts'

/** Who drags the scroll bar along a million rows asks for none of those passed. */
const PASSING_MS = 40
/** Rows that are asked for before they come into view, above and below: who scrolls on does not wait. */
const AHEAD = 40

type Drawn = { readonly first: number; readonly end: number }

const partOf = (row: number): number => Math.floor(Math.max(row, 0) / PAGE)
const partsAround = ({ first, end }: Drawn) => ({ first: partOf(first - AHEAD), last: partOf(end - 1 + AHEAD) })

export function useWindows(choice: ListChoice, start: number) {
  const [drawn, setDrawn] = useState<Drawn>({ first: start, end: start + 1 })
  const around = partsAround(drawn)
  const [asked, setAsked] = useState(around)
  useEffect(() => {
    const later = setTimeout(() => setAsked((now) => (now.first === around.first && now.last === around.last ? now : around)), PASSING_MS)
    return () => clearTimeout(later)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- where it stands, not the object that says so
  }, [around.first, around.last])
  // How many there are is told by any part; the list of before stands until the new one is there.
  const seen = verdictsQuery(choice, Math.min(Math.max(partOf(drawn.first), asked.first), asked.last))
  const { data, error, refetch } = useQuery({ ...seen, placeholderData: keepPreviousData })
  const last = data === undefined ? partOf(drawn.end - 1) : Math.min(asked.last, partOf(data.total - 1))
  const together = useCallback(
    (parts: readonly UseQueryResult<VerdictList>[]) => {
      const rows = new Map<number, VerdictRow>()
      for (const [at, part] of parts.entries()) part.data?.rows.forEach((row, of) => rows.set((asked.first + at) * PAGE + of, row))
      return { rows, isWhole: parts.every((part) => part.data !== undefined) }
    },
    [asked.first],
  )
  const queries = Array.from({ length: Math.max(last - asked.first + 1, 1) }, (_, at) => verdictsQuery(choice, asked.first + at))
  const { rows, isWhole } = useQueries({ queries, combine: together })
  const isSame = around.first === asked.first && around.last === asked.last
  const isNext = around.first <= asked.last + 1 && around.last >= asked.first - 1
  // Who goes on is followed at once, as fast as what was asked is answered.
  if (!isSame && isNext && isWhole) setAsked(around)
  const onDrawn = useCallback(
    (first: number, end: number) => setDrawn((now) => (now.first === first && now.end === end ? now : { first, end })),
    [],
  )
  return { rows, total: data?.total ?? null, error, refetch, onDrawn }
}
