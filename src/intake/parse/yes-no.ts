/** Reads yes and no as people, programs and spreadsheets write it, in Dutch and English. */

const YES: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', 'true', 't', 'waar', '1', 'x', '✓', 'aan', 'on'])
const NO: ReadonlySet<string> = new Set(['nee', 'n', 'no', 'false', 'f', 'onwaar', '0', 'uit', 'off'])

/** True for yes, false for no, null for what is neither. */
export function readYesNo(cell: string | number | null): boolean | null {
  const text = String(cell ?? '')
    .trim()
    .toLowerCase()
  return YES.has(text) ? true : NO.has(text) ? false : null
}
