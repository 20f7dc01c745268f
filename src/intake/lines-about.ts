/** The lines of a file that are about a person, in whatever form the file is. */
import type { File } from '../core/fact/file.ts'
import { isAbout, type Sought } from '../core/privacy/mentions.ts'
import { firstBytes, wholeFile } from './file.ts'
import { Unreadable } from './read/table.ts'
import { kindOf, readText } from './read/text.ts'
import { openXlsx } from './read/xlsx.ts'

export type LinesAbout = { readonly lines: number; readonly first: readonly string[] }

/** Enough to tell what a file is. */
const HEAD = 1 << 16
/** Letters of a line that are shown. */
const SHOWN = 500

/** How many lines are, and the first `most` of them. A workbook that cannot be opened has none. */
export async function linesAbout(file: File, sought: Sought, most: number): Promise<LinesAbout> {
  const kind = kindOf(await firstBytes(file, HEAD), file.size)
  let lines = 0
  const first: string[] = []
  const take = (line: string) => {
    if (!isAbout(line, sought)) return
    lines += 1
    if (first.length < most) first.push(line.trim().slice(0, SHOWN))
  }
  if (kind === 'zip') for await (const row of rowsOfWorkbook(file)) take(row)
  else for await (const text of wholeLines(file)) for (const line of linesIn(text)) take(line)
  return { lines, first }
}

/** An element of a document is a line of its own, because a whole document may be one line. */
const linesIn = (text: string): readonly string[] => text.replaceAll('><', '>\n<').split(/[\r\n]+/)

async function* rowsOfWorkbook(file: File): AsyncGenerator<string> {
  try {
    for (const table of await openXlsx(await wholeFile(file)))
      for await (const lines of table.lines()) for (const { cells } of lines) yield cells.map(String).join(' ; ')
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
}

/** The text in pieces that end where a line does, as far as lines are of a sensible length. */
async function* wholeLines(file: File): AsyncGenerator<string> {
  const { utf8 } = await readText(file)
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of utf8()) {
    const text = rest + decoder.decode(piece, { stream: true })
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('><') + 1)
    if (end <= 0 && text.length < LONGEST) {
      rest = text
      continue
    }
    yield end <= 0 ? text : text.slice(0, end)
    rest = end <= 0 ? '' : text.slice(end)
  }
  yield rest + decoder.decode()
}

/** Letters after which a line is cut. */
const LONGEST = 4 << 20
