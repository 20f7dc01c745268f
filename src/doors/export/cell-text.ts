/** Text as a spreadsheet can hold it, in whatever form. */

/** Characters that XML 1.0, and so XLSX, cannot hold: control characters and two that are none. */
// oxlint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
/** More does not fit in a cell. */
const MOST = 32_767

/** Without what no cell can hold (replaced by the sign for that), with one kind of line end, and no longer than a cell. */
export function cellText(text: string): string {
  const clean = text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(IMPOSSIBLE, '\uFFFD')
  return clean.length <= MOST ? clean : `${clean.slice(0, MOST - 1).toWellFormed()}…`
}
