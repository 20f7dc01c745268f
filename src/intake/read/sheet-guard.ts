/**
 * Looks over the documents of a workbook before the library reads them. It believes every address: one cell at the end of the
 * sheet makes it fill all cells before it, and one row with a high number all rows, until the process has no memory left.
 */

/** Columns and rows that a sheet can have. */
const COLUMNS = 16_384
const ROWS = 1_048_576
/** Cells that the library may fill for one workbook, empty ones among them. */
const CELLS = 1 << 25
/** Letters in one tag, text or comment: a cell holds 32,767. */
const LONGEST = 1 << 20
/** Sheets, and other parts that a workbook refers to. */
const PARTS = 4_000
/** Letters of an address with what may stand behind it in its tag. */
const AHEAD = 256

/** `wide`: more columns than there are; `large`: more cells, rows, parts or letters than can be read; `bad`: no address at all. */
export type Excess = 'wide' | 'large' | 'bad'

/** Looks over the documents of one workbook, each piece by piece; `stop` throws. */
export function guardWorkbook(stop: (why: Excess) => never): (name: string) => (piece: Uint8Array) => void {
  let cells = 0
  return (name) => {
    const long = watchLength(() => stop('large'))
    if (!/worksheets?[/\\]|sheet\d*\.xml$/i.test(name)) {
      let parts = 0
      return (piece) => {
        const text = latin(piece)
        long(text)
        if (/workbook\.xml(?:\.rels)?$/i.test(name)) parts += text.split(/<(?:\w+:)?(?:sheet|Relationship)\b/).length - 1
        if (parts > PARTS) stop('large')
      }
    }
    let before = ''
    let wide = 0
    let high = 0
    return (piece) => {
      const text = before + latin(piece)
      long(text.slice(before.length))
      for (const { index } of text.matchAll(ADDRESS)) {
        // What is too near the end is seen again with what follows.
        if (index >= text.length - AHEAD) break
        see(text.slice(index + 2, index + AHEAD))
      }
      before = text.slice(-AHEAD)
    }

    function see(written: string): void {
      const end = written.indexOf(written[0] ?? '', 1)
      const address = written.slice(1, end)
      if (end < 0 || address.includes('&')) stop('bad')
      const [, letters = '', digits = ''] = /^(\D*)(\d.*)?$/s.exec(address) ?? []
      const row = Number(digits)
      let column = 0
      for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
      if (!(row <= ROWS)) stop(Number.isNaN(row) ? 'bad' : 'large')
      if (digits !== '' && column > COLUMNS) stop('wide')
      if (letters !== '' && EMPTY.test(written.slice(end))) return
      cells -= wide * high
      wide = Math.max(wide, column)
      high = Math.max(high, row)
      cells += wide * high
      if (cells > CELLS) stop('large')
    }
  }
}

/** Wherever the library could see the attribute `r`, also where it is the text of a cell. */
const ADDRESS = /(?<![\w.-])r=(?=["'])/g
/** The rest of the tag of a cell with nothing in it: programs write those up to the last column. */
const EMPTY = /^["'](?:\s+[\w:]+="[^"<>]*")*\s*(?:\/>|><\/)/

/** Stops at anything long that the library would read again from its beginning with every piece that comes. */
function watchLength(stop: () => never): (text: string) => void {
  let since = 0
  let closing: string | null = null
  let tail = ''
  return (piece) => {
    const text = tail + piece
    let at = tail.length
    for (;;) {
      const next: number = closing === null ? text.indexOf('<', at) : text.indexOf(closing, Math.max(0, at - 2))
      since += (next < 0 ? text.length : next) - at
      if (since > LONGEST) stop()
      if (next < 0) break
      since = 0
      at = next + 1
      if (closing !== null) closing = null
      else if (text.startsWith('!--', at)) closing = '-->'
      else if (text.startsWith('![CDATA[', at)) closing = ']]>'
      else if (text.startsWith('?', at)) closing = '?>'
    }
    tail = text.slice(-2)
  }
}

const latin = (piece: Uint8Array): string => Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1')
