/** Opens a file by what its bytes say it is, whatever its name says. A new kind of file is one line here. */
import type { ProblemCode } from '../core/fact/problem.ts'
import { firstBytes, wholeFile, type File } from './file.ts'
import { openCsv } from './read/csv.ts'
import type { Given, Opened, Table } from './read/table.ts'
import { kindOf, readText, type Kind } from './read/text.ts'
import { openXlsx } from './read/xlsx.ts'

/** Enough to tell what a file is. */
const HEAD = 1 << 16

type Reader = (file: File, given: Given) => Promise<Opened>

const readers: Readonly<Partial<Record<Kind, Reader>>> = {
  text: async (file) => tables([openCsv(readText(await wholeFile(file)))]),
  zip: async (file) => tables(await openXlsx(await wholeFile(file))),
}

const tables = (all: readonly Table[]): Opened => ({ tables: all, questions: [], notes: [] })

/** The tables of a file, or the code of why there are none. Throws Unreadable when the bytes are not what they seemed. */
export async function openFile(file: File, given: Given): Promise<Opened | { readonly code: ProblemCode; readonly kind: Kind }> {
  const kind = kindOf(await firstBytes(file, HEAD), file.size)
  const reader = readers[kind]
  if (reader) return reader(file, given)
  return { kind, code: kind === 'empty' ? 'file-empty' : kind === 'old-excel' ? 'file-old-excel' : 'file-not-a-table' }
}
