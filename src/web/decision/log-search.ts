/** What the address says about the log: who, what kind, about what, from and up to which day, and which decision is open. */

export type LogSearch = {
  readonly who?: string
  readonly kind?: string
  readonly about?: string
  readonly from?: string
  readonly to?: string
  readonly row?: number
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** Whatever is in an address: only what can be asked comes through. */
export function logSearch(given: Record<string, unknown>): LogSearch {
  const text = (name: string): string | undefined => {
    const value = given[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
  const day = (name: string): string | undefined => {
    const value = text(name)
    return value !== undefined && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
  }
  const row = Number(text('row'))
  return withoutEmpty({
    who: text('who'),
    kind: text('kind'),
    about: text('about'),
    from: day('from'),
    to: day('to'),
    row: Number.isSafeInteger(row) && row > 0 ? row : undefined,
  })
}

/** The same without what is empty or undefined, as it stands in the address. */
export const withoutEmpty = (search: { readonly [Key in keyof LogSearch]?: LogSearch[Key] | undefined }): LogSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== '')) as LogSearch
