/** Opens a file by what its bytes say it is, whatever its name says. A new kind of file is one line here. */
import type { ProblemCode } from '../core/fact/problem.ts'
import type { File } from '../core/fact/file.ts'
import { firstBytes, wholeFile } from './file.ts'
import { openCalendar } from './read/calendar.ts'
import { openCards } from './read/cards.ts'
import { openCsv } from './read/csv.ts'
import { divideRows } from './read/one-column.ts'
import type { Given, Opened, Table } from './read/table.ts'
import { kindOf, type Kind } from './read/text.ts'
import { isVendorForm } from './read/vendor-form.ts'
import { openXaf } from './read/xaf.ts'
import { openXlsx } from './read/xlsx.ts'

/** Enough to tell what a file is. */
const HEAD = 1 << 16

/** An archive of a workspace begins with what it says of the workspace itself. */
const isArchive = (head: Uint8Array): boolean => Buffer.from(head).includes('tables/workspace.csv')

type Reader = (file: File, given: Given) => Promise<Opened>

const readers: Readonly<Partial<Record<Kind, Reader>>> = {
  text: async (file) => tables([await openCsv(file)]),
  calendar: openCalendar,
  cards: openCards,
  zip: async (file) => tables(await openXlsx(await wholeFile(file))),
  markup: openXaf,
}

const tables = (all: readonly Table[]): Opened => ({ tables: all.map(divideRows), questions: [], notes: [] })

/** The tables of a file, or the code of why there are none. Throws Unreadable when the bytes are not what they seemed. */
export async function openFile(file: File, given: Given): Promise<Opened | { readonly code: ProblemCode; readonly kind: Kind }> {
  const head = await firstBytes(file, HEAD)
  const kind = kindOf(head, file.size)
  if (isVendorForm(file.name, kind, head)) return { kind, code: 'file-vendor-form' }
  if (kind === 'zip' && isArchive(head)) return { kind, code: 'file-is-archive' }
  const reader = readers[kind]
  if (reader) return reader(file, given)
  return { kind, code: kind === 'empty' ? 'file-empty' : kind === 'old-excel' ? 'file-old-excel' : 'file-not-a-table' }
}
