/** Rows that came back from a file, mended and brought again: known by the columns that were put before theirs. */
import { plainHeader } from './headers.ts'

/** The file that they are of, as its header says it in either language; null where they are of none. */
export function mends(headers: readonly string[]): string | null {
  const found = headers.map((header) => /^'?(?:rij in|row in) (\S.*)$/i.exec(header.trim())?.[1]).find((file) => file !== undefined)
  return found ?? null
}

/** The headers of the file itself. */
export const ownHeaders = (headers: readonly string[]): readonly string[] =>
  mends(headers) === null ? headers : headers.filter((header) => mends([header]) === null && !PUT_BEFORE.has(plainHeader(header)))

const PUT_BEFORE: ReadonlySet<string> = new Set(['kolom', 'column', 'reden', 'reason'])
