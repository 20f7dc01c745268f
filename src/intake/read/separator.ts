/** Finds what stands between the cells of a text: the mark that divides its first rows most evenly. */

/** Between equals the first wins: a comma is the one that texts and numbers are full of. */
const SEPARATORS = [';', '\t', '|', ','] as const
const SAMPLE_BYTES = 1 << 16
const SAMPLE_ROWS = 50

/** The separator; a semicolon where nothing is divided. */
export function findSeparator(utf8: Uint8Array): string {
  const rows = marksPerRow(Buffer.from(utf8.subarray(0, SAMPLE_BYTES)).toString('utf8'))
  const evenness = SEPARATORS.map((_, at) => share(rows.map((row) => row[at] ?? 0)))
  return SEPARATORS[evenness.indexOf(Math.max(...evenness))] ?? ';'
}

/** How often each separator stands outside quotes, for each of the first rows that is not blank. */
function marksPerRow(text: string): readonly (readonly number[])[] {
  const rows: number[][] = []
  let row = SEPARATORS.map(() => 0)
  let inside = false
  let before = '\n'
  let blank = true
  for (const mark of `${text}\n`) {
    if (rows.length === SAMPLE_ROWS) break
    // A quote opens only where a cell begins: 5" of pipe opens nothing. A doubled quote closes and opens again.
    if (mark === '"') inside = inside ? false : before === '"' || before === '\n' || before === '\r' || isSeparator(before)
    else if (!inside && (mark === '\n' || mark === '\r')) {
      if (!blank) rows.push(row)
      row = SEPARATORS.map(() => 0)
      blank = true
    } else if (!inside && isSeparator(mark)) row[SEPARATORS.indexOf(mark)]! += 1
    blank &&= mark.trim() === ''
    before = mark
  }
  return rows
}

const isSeparator = (mark: string): mark is (typeof SEPARATORS)[number] => (SEPARATORS as readonly string[]).includes(mark)

/** Share of the rows that have the most usual count above none. */
function share(counts: readonly number[]): number {
  const usual = new Map<number, number>()
  for (const count of counts) if (count > 0) usual.set(count, (usual.get(count) ?? 0) + 1)
  return counts.length === 0 ? 0 : Math.max(0, ...usual.values()) / counts.length
}
