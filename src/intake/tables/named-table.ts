/** A table among others, by its name: that of its sheet, or of its file. */
import type { File } from '../../core/fact/file.ts'
import type { Headed } from '../examined.ts'
import { findHeaders } from '../find-headers.ts'
import { openFile } from '../open-file.ts'
import type { Given, Line } from '../read/table.ts'

export type NamedTable = { readonly name: string; readonly file: File; readonly headed: Headed }

/** Every table with headers in these files. A file that is no table has none. */
export async function namedTables(files: readonly File[], given: Given): Promise<readonly NamedTable[]> {
  const found: NamedTable[] = []
  for (const file of files) {
    const opened = await openFile(file, given)
    if ('code' in opened) continue
    for (const table of opened.tables) {
      const headed = await findHeaders(table, undefined)
      if (headed === null) continue
      const plain = table.sheet ?? file.name.replace(/\.[^.]+$/, '')
      const name = found.some((other) => other.name === plain) ? `${file.name} ${plain}` : plain
      found.push({ name, file, headed })
    }
  }
  return found
}

/** The rows below its headers. */
export async function* rowsOf({ headed }: NamedTable): AsyncGenerator<readonly Line[]> {
  for await (const lines of headed.table.lines()) yield lines.filter(({ row }) => row > headed.headerRow)
}

/** A value as keys are compared; databases write an empty cell as NULL too. */
export function keyValue(cell: string | number | undefined): string | null {
  const text = String(cell ?? '')
    .trim()
    .toLowerCase()
  return text === '' || text === 'null' || text === '\\n' ? null : text
}
