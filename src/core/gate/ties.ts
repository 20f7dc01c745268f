/** What a matter hangs on: by these it can be worked together with other work. */

export const tieCodes = ['customer', 'group', 'contact', 'product', 'place', 'kind'] as const
export type TieCode = (typeof tieCodes)[number]

/** An id or code for each tie, null where there is none. */
export type Ties = Readonly<Record<TieCode, string | null>>

/** Ties as a person states them: what is not named stays as it is. */
export type TieChange = { readonly [Code in TieCode]?: string | null | undefined }

export const noTies: Ties = { customer: null, group: null, contact: null, product: null, place: null, kind: null }

/** Ties with some changed: what is not named stays, and what is blank is no tie. */
export function changeTies(before: Ties, change: TieChange): Ties {
  const after: Record<TieCode, string | null> = { ...before }
  for (const code of tieCodes) {
    const to = change[code]
    if (to !== undefined) after[code] = to?.trim() || null
  }
  return after
}

/** The ties that two have in common, in the order of the list. */
export const sharedTies = (one: Ties, other: Ties): readonly TieCode[] =>
  tieCodes.filter((code) => one[code] !== null && one[code] === other[code])

export const hasTies = (ties: Ties): boolean => tieCodes.some((code) => ties[code] !== null)
