/**
 * Looks over the documents of a workbook before the library reads them. It believes every address: one cell at the end of the
 * sheet makes it fill all cells before it, and one row with a high number all rows, until the process has no memory left.
 */
import type { Look } from './clean-zip.ts'

/** Columns and rows that a sheet can have. */
const COLUMNS = 16_384
const ROWS = 1_048_576
/** Cells that the library may fill for one workbook, empty ones among them. */
const CELLS = 1 << 25
/** Letters in one tag, text or comment: a cell holds 32,767. */
const LONGEST = 1 << 20
/** Tags in what lists the sheets and other parts: the library goes through the list for each of them. */
const PARTS = 20_000
/** Letters of an address with what may stand behind it in its tag. */
const AHEAD = 256
const LONGEST_ADDRESS = 40
/** Letters before an address that tell whether it is one: `xmlns:r=` declares a prefix. */
const BEHIND = 16

/** What stands behind the last piece, so that nothing is too near the end. */
const END = ' '.repeat(AHEAD + 1)

/** `wide`: more columns than there are; `large`: more cells, rows, parts or letters than can be read; `bad`: no address at all. */
export type Excess = 'wide' | 'large' | 'bad'

/** Looks over the documents of one workbook, each piece by piece; `stop` throws. Any of them may be a sheet: only a list in another says which are. */
export function guardWorkbook(stop: (why: Excess) => never): (name: string) => Look {
  let cells = 0
  let parts = 0
  return (name) => {
    const long = watchLength(() => stop('large'))
    const listed = /workbook\.xml(?:\.rels)?$/i.test(name)
    let before = ''
    let [wide, high, last] = [0, 0, 0]
    return (piece) => {
      const fresh = piece === null ? END : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1')
      long(fresh)
      if (listed) parts += fresh.split('<').length
      if (parts > PARTS) stop('large')
      const text = before + fresh
      const from = Math.max(0, before.length - AHEAD)
      for (const { index } of text.matchAll(ADDRESS)) {
        // What is too near the end is seen again with what follows.
        if (index >= text.length - AHEAD) break
        if (index >= from) see(text, index + 2)
      }
      before = text.slice(-AHEAD - BEHIND)
    }

    /** An address as the library takes it, from the quote before it. */
    function see(text: string, quote: number): void {
      const end = text.indexOf(text[quote] ?? '', quote + 1)
      if (end < 0 || end > quote + LONGEST_ADDRESS) return stop('bad')
      let at = quote + 1
      let column = 0
      for (; at < end && !isDigit(text.charCodeAt(at)); at += 1) {
        if (text[at] === '&') stop('bad')
        column = column * 26 + text.charCodeAt(at) - 64
      }
      const row = Number(text.slice(at, end))
      if (!(row <= ROWS)) stop(Number.isNaN(row) ? 'bad' : 'large')
      if (at < end && column > COLUMNS) stop('wide')
      if (row <= last && row <= high && column <= wide) return
      const before = Math.max(wide * high, last)
      last = Math.max(last, row)
      if (at > quote + 1 && !EMPTY.test(text.slice(end, quote + AHEAD))) {
        wide = Math.max(wide, column)
        high = Math.max(high, row)
      }
      cells += Math.max(wide * high, last) - before
      if (cells > CELLS) stop('large')
    }
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Wherever the library could see the attribute `r`, also where it is the text of a cell; not where a prefix is declared. */
const ADDRESS = /(?<![\w.-]|\sxmlns:)r=(?=["'])/g
/** The rest of the tag of a cell with nothing in it: programs write those up to the last column. */
const EMPTY = /^["'](?:\s+[\w:]+="[^"<>]*")*\s*(?:\/>|><\/)/

/** What ends what is open: a text at the next tag, a tag at `>` outside quotes, and what else begins with `<` at its own mark. */
type Open = 'text' | 'tag' | '"' | "'" | '-->' | ']]>' | '?>'

/** Stops at anything long that the library would read again from its beginning with every piece that comes. */
function watchLength(stop: () => never): (piece: string) => void {
  const mark = /["'>]/g
  let open: Open = 'text'
  let since = 0
  let rest = ''
  return (piece) => {
    const text = rest + piece
    const limit = text.length - OPENING
    let at = 0
    for (;;) {
      const found = open === 'tag' ? markAfter(text, at) : text.indexOf(open === 'text' ? '<' : open, at)
      const next = found < 0 || found >= limit ? Math.max(at, limit) : found + 1
      since += next - at
      if (since > LONGEST) stop()
      at = next
      if (found < 0 || found >= limit) break
      if (open === 'tag' && text[found] !== '>') open = text[found] === '"' ? '"' : "'"
      else if (open === '"' || open === "'") open = 'tag'
      else {
        since = 0
        open = open === 'text' ? openingAt(text, at) : 'text'
      }
    }
    rest = text.slice(at)
  }

  function markAfter(text: string, at: number): number {
    mark.lastIndex = at
    return mark.exec(text)?.index ?? -1
  }
}

/** Letters of the longest mark that opens something else than a tag. */
const OPENING = 9

function openingAt(text: string, at: number): Open {
  if (text.startsWith('!--', at)) return '-->'
  if (text.startsWith('![CDATA[', at)) return ']]>'
  return text[at] === '?' ? '?>' : 'tag'
}
