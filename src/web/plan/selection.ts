/** Which customers of a list are chosen: some by id, or all that fit the filters but some. */
import type { VerdictRow } from '../../core/plan/focus.ts'

/** What is known of a customer that was in view when it was chosen, or left out. */
type Taken = Pick<VerdictRow, 'verdict' | 'marginEuro' | 'hoursPlanned'>

export type Selection = {
  /** All but these; otherwise none but these. */
  readonly but: boolean
  readonly rows: ReadonlyMap<string, Taken>
}

export const nobody: Selection = { but: false, rows: new Map() }
export const everybody: Selection = { but: true, rows: new Map() }

export const isChosen = ({ but, rows }: Selection, id: string): boolean => rows.has(id) !== but

/** The same with these chosen, or not chosen any more. */
export function withRows({ but, rows }: Selection, changed: readonly VerdictRow[], chosen: boolean): Selection {
  const next = new Map(rows)
  for (const { id, verdict, marginEuro, hoursPlanned } of changed)
    if (chosen === but) next.delete(id)
    else next.set(id, { verdict, marginEuro, hoursPlanned })
  return { but, rows: next }
}

type Sums = { readonly total: number; readonly marginEuro: number; readonly hoursPlanned: number }

/** How many are chosen, and what they bring and take together; `all` are those who fit the filters. */
export function chosenOf({ but, rows }: Selection, all: Sums): Sums {
  const named = [...rows.values()].reduce(
    (sum, row) => ({
      total: sum.total + 1,
      marginEuro: sum.marginEuro + row.marginEuro,
      hoursPlanned: sum.hoursPlanned + row.hoursPlanned,
    }),
    { total: 0, marginEuro: 0, hoursPlanned: 0 },
  )
  if (!but) return named
  return {
    total: all.total - named.total,
    marginEuro: all.marginEuro - named.marginEuro,
    hoursPlanned: all.hoursPlanned - named.hoursPlanned,
  }
}
