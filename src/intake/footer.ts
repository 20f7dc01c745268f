/** Tells the lines that programs write below their rows: totals, copyrights, when it was printed. */

const TOTAL = /^(?:grand totals?(?: \(\d+ records?\))?|(?:eind|sub|generaal )?totaal|(?:sub)?totals?)\s*:?$/i
const REMARK =
  /^(?:copyright|confidential information|©|vertrouwelijk|gemaakt op|printed on|afgedrukt op|pagina \d|page \d|grand totals? \()/i
const AMOUNT = /^[-+]?\s*\p{Sc}?\s*[-+]?[\d.,\s]+%?-?$/u

/** Whether a line is a footer: one filled cell that says so, or a total with nothing but amounts beside it. */
export function isFooter(cells: readonly string[]): boolean {
  const [first, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (first === undefined) return false
  return others.length === 0 ? TOTAL.test(first) || REMARK.test(first) : TOTAL.test(first) && others.every((cell) => AMOUNT.test(cell))
}
