/** The rows of the list of customers by their place: only the parts are fetched in which somebody looks. */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { VerdictRow } from '../../core/plan/focus.ts'
import { PAGE, verdictsQuery, type ListChoice } from '../queries.ts'

/** Who drags the scroll bar along a million rows asks for none of those passed. */
const PASSING_MS = 40

export function useWindows(choice: ListChoice, start: number) {
  const [drawn, setDrawn] = useState({ first: start, end: start + 1 })
  const [settled, setSettled] = useState(drawn)
  useEffect(() => {
    const later = setTimeout(() => setSettled(drawn), PASSING_MS)
    return () => clearTimeout(later)
  }, [drawn])
  const firstPart = Math.floor(settled.first / PAGE)
  const lastPart = Math.max(Math.floor((settled.end - 1) / PAGE), firstPart)
  // How many there are is told by any part; the list of before stands until the new one is there.
  const { data, error, refetch } = useQuery({ ...verdictsQuery(choice, firstPart), placeholderData: keepPreviousData })
  const parts = useQueries({
    queries: Array.from({ length: lastPart - firstPart + 1 }, (_, at) => verdictsQuery(choice, firstPart + at)),
  })
  const answers = parts.map((part) => part.data)
  const rows = useMemo(() => {
    const byPlace = new Map<number, VerdictRow>()
    for (const [at, part] of answers.entries()) part?.rows.forEach((row, of) => byPlace.set((firstPart + at) * PAGE + of, row))
    return byPlace
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the parts themselves, not the array around them
  }, [firstPart, ...answers])
  const onDrawn = useCallback(
    (first: number, end: number) => setDrawn((now) => (now.first === first && now.end === end ? now : { first, end })),
    [],
  )
  return { rows, total: data?.total ?? null, error, refetch, onDrawn }
}
