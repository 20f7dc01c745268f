/** Text that goes into a spreadsheet: a cell that would run as a formula there is written so that it does not. */

/** Formulas start with = + - @, a tab or a return, also in full width and after spaces (OWASP CSV injection). Numbers stay numbers. */
export function spreadsheetCell(text: string): string {
  const number = /^\s*[-+]?[\d.,\s]+%?\s*$/.test(text)
  return !number && /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
}

/** The text of a cell that was written so, by us or by others. */
export const textOfCell = (cell: string): string => (cell.startsWith("'") && spreadsheetCell(cell.slice(1)) === cell ? cell.slice(1) : cell)
