/**
 * Divides rows that came as one cell: a file that was opened on a computer with another list separator, and saved again,
 * has whole rows between quotes, or in the first column of its sheet.
 */
import { parse } from 'csv-parse/sync'
import { findSeparator } from './separator.ts'
import { head } from './table.ts'
import type { Line, Table } from './table.ts'

/** As many rows as show how the cells are divided. */
const SAMPLE = 20

/** The table with such rows divided; any other table gives the lines that it has. */
export function divideRows(table: Table): Table {
  return {
    ...table,
    lines: async function* () {
      const separator = table.separator ?? (await separatorInside(table))
      let width = 2
      for await (const lines of table.lines())
        yield separator === null ? lines : lines.map((line) => widest(divided(line, separator), line))

      // A remark below the rows may hold the separator too, but not as often as the rows do.
      function widest(wide: Line, narrow: Line): Line {
        if (wide.cells.length < width) return narrow
        width = wide.cells.length
        return wide
      }
    },
  }
}

/** What divides the cells of a sheet that has only one column, or null. */
async function separatorInside(table: Table): Promise<string | null> {
  const texts = (await head(table, SAMPLE)).map(onlyText)
  if (texts.length === 0 || texts.includes(null)) return null
  const separator = findSeparator(Buffer.from(texts.join('\n')))
  return texts.every((text) => text?.includes(separator)) ? separator : null
}

const onlyText = ({ cells }: Line): string | null => (cells.length === 1 && typeof cells[0] === 'string' ? cells[0] : null)

function divided(line: Line, separator: string): Line {
  const text = onlyText(line)
  if (!text?.includes(separator)) return line
  try {
    const [cells] = parse(text, { delimiter: separator, relax_quotes: true, relax_column_count: true })
    return cells === undefined ? line : { ...line, cells }
  } catch {
    // A quote that does not close: the row stays as it came, and is handed back as one that does not fit.
    return line
  }
}
