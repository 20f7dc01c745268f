/** Choosing customers of a list: one, a row of them, or all that fit; another choice of filters begins anew. */
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { VerdictRow } from '../../core/plan/focus.ts'
import { PAGE, verdictsQuery, type ListChoice } from '../queries.ts'
import { everybody, isChosen, nobody, withRows, type Selection } from './selection.ts'

/** So many rows between two are fetched at most. */
const MOST_BETWEEN = 10_000

export function useSelection({ sort, descending, ...filters }: ListChoice, rows: ReadonlyMap<number, VerdictRow>) {
  const client = useQueryClient()
  const key = JSON.stringify(filters)
  const [kept, setKept] = useState<{ readonly key: string; readonly selection: Selection }>({ key, selection: nobody })
  const selection = kept.key === key ? kept.selection : nobody
  const last = useRef<{ readonly at: number; readonly key: string } | null>(null)
  const set = (next: Selection) => setKept({ key, selection: next })
  const toggle = (at: number) => {
    const row = rows.get(at)
    if (!row) return
    last.current = { at, key: `${key} ${sort} ${descending}` }
    set(withRows(selection, [row], !isChosen(selection, row.id)))
  }
  /** All from the one that was chosen last to this one, as that one is. */
  const to = async (at: number) => {
    const from = last.current?.key === `${key} ${sort} ${descending}` ? last.current.at : null
    const first = from === null ? undefined : rows.get(from)
    if (from === null || Math.abs(from - at) > MOST_BETWEEN) return toggle(at)
    const [least, most] = from < at ? [from, at] : [at, from]
    const parts = Array.from(
      { length: Math.floor(most / PAGE) - Math.floor(least / PAGE) + 1 },
      (_, part) => Math.floor(least / PAGE) + part,
    )
    const answers = await Promise.all(
      parts.map((part) => client.fetchQuery({ ...verdictsQuery({ sort, descending, ...filters }, part), staleTime: 60_000 })),
    )
    const found = answers.flatMap(({ rows: some }) => some).slice(least - parts[0]! * PAGE, most - parts[0]! * PAGE + 1)
    const chosen = first === undefined || isChosen(selection, first.id)
    setKept((now) => ({ key, selection: withRows(now.key === key ? now.selection : nobody, found, chosen) }))
  }
  return { selection, toggle, to, all: () => set(everybody), clear: () => set(nobody) }
}
