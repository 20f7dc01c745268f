/** Reads the sheets of a workbook: numbers as numbers, dates as ISO text, times of day as a clock. */
import readXlsx from 'read-excel-file/universal'
import { breathe, Unreadable } from './table.ts'
import type { Cell, Line, Table } from './table.ts'

/** The reason when a workbook holds more than can be read. */
export const TOO_LARGE = 'too-large-inside'
const BATCH = 5_000
/** Bytes that a workbook may unfold to: a small file can hold a very large one. */
const UNFOLDED_LIMIT = 1 << 30

/** Every sheet as a table. Throws Unreadable when the bytes are no workbook. */
export async function openXlsx(bytes: Uint8Array): Promise<readonly Table[]> {
  if (unfoldedSize(bytes) > UNFOLDED_LIMIT) throw new Unreadable(TOO_LARGE, 1)
  const sheets = await sheetsOf(bytes)
  return sheets.map(({ sheet, data }) => {
    const all: Line[] = []
    // A sheet that holds a chart has no data at all, whatever the library's types say.
    ;(data ?? []).forEach((cells, at) => {
      if (cells.some((cell) => cell !== null && cell !== '')) all.push({ row: at + 1, cells: cells.map(asCell) })
    })
    return { sheet, separator: null, lines: () => inBatches(all) }
  })
}

async function sheetsOf(bytes: Uint8Array) {
  try {
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    return await readXlsx(whole as ArrayBuffer)
  } catch (error) {
    // Past some 800,000 rows the library runs out of room.
    if (error instanceof RangeError) throw new Unreadable(TOO_LARGE, 1)
    // It throws whatever its unzip and its XML reader throw: to us all of that means one thing.
    throw new Unreadable(error instanceof Error ? error.name : 'unknown', 1)
  }
}

async function* inBatches(all: readonly Line[]): AsyncGenerator<readonly Line[]> {
  for (let at = 0; at < all.length; at += BATCH) {
    yield all.slice(at, at + BATCH)
    await breathe()
  }
}

function asCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value)
  return typeof value === 'boolean' ? String(value) : ''
}

const DAY_MS = 86_400_000
const EXCEL_ZERO = Date.UTC(1899, 11, 30)

/** A time without a day lies in the first days of Excel's calendar: it is a duration. */
function dateText(at: Date): string {
  const since = at.getTime() - EXCEL_ZERO
  if (since >= 0 && since < 31 * DAY_MS) {
    const seconds = Math.round(since / 1000)
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
  }
  const text = at.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)
}

/** The sum of the sizes in the zip's own list of contents; the reader allocates by these numbers. */
function unfoldedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 1 || bytes[at + 3] !== 2) continue
    sum += view.getUint32(at + 24, true)
  }
  return sum
}
