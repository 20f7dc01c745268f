/** Reads the sheets of a workbook: numbers as numbers, dates as ISO text, times of day as a clock. */
import readXlsx from 'read-excel-file/universal'
import { cleanZip } from './clean-zip.ts'
import { watchDateSystem, type DateSystem } from './date-system.ts'
import { guardWorkbook } from './sheet-guard.ts'
import { breathe, TOO_WIDE, Unreadable } from './table.ts'
import type { Cell, Line, Table } from './table.ts'

/** The reason when a workbook holds more than can be read. */
export const TOO_LARGE = 'too-large-inside'
const BATCH = 5_000
/** Bytes that a workbook may unfold to: a small file can hold a very large one. */
const UNFOLDED_LIMIT = 1 << 30

/** Every sheet as a table. Throws Unreadable when the bytes are no workbook. */
export async function openXlsx(bytes: Uint8Array): Promise<readonly Table[]> {
  const { sheets, system } = await sheetsOf(bytes)
  const room = { left: UNFOLDED_LIMIT }
  // A list may name one sheet many times: it is read once.
  const distinct = sheets.filter(({ data }, at) => !data || sheets.findIndex((other) => other.data === data) === at)
  return distinct.map(({ sheet, data }) => {
    // A sheet that holds a chart has no data at all, whatever the library's types say.
    const all = linesOf(data ?? [], system, room)
    return { sheet, separator: null, lines: () => inBatches(all) }
  })
}

/** The lines that are not empty. A text that stands once in the file may stand in a million cells, and is written out for each. */
function linesOf(data: readonly (readonly unknown[])[], system: DateSystem, room: { left: number }): readonly Line[] {
  const all: Line[] = []
  for (const [at, row] of data.entries()) {
    if (!row.some((cell) => cell !== null && cell !== '')) continue
    const cells = row.map((cell) => asCell(cell, system))
    for (const cell of cells) if (typeof cell === 'string') room.left -= cell.length
    if (room.left < 0) throw new Unreadable(TOO_LARGE, at + 1)
    all.push({ row: at + 1, cells })
  }
  return all
}

async function sheetsOf(bytes: Uint8Array) {
  const stop = (reason: string): never => {
    throw new Unreadable(reason, 1)
  }
  try {
    const guard = guardWorkbook((why) => stop(REASONS[why]))
    const days = watchDateSystem(guard)
    const clean = await cleanZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), UNFOLDED_LIMIT, days.look, () =>
      stop(TOO_LARGE),
    )
    const sheets = await readXlsx(clean.buffer.slice(clean.byteOffset, clean.byteOffset + clean.byteLength) as ArrayBuffer)
    return { sheets, system: days.found() }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    // Past some 800,000 rows the library runs out of room.
    if (error instanceof RangeError) throw new Unreadable(TOO_LARGE, 1)
    // It throws whatever its unzip and its XML reader throw: to us all of that means one thing.
    throw new Unreadable(error instanceof Error ? error.name : 'unknown', 1)
  }
}

const REASONS = { wide: TOO_WIDE, large: TOO_LARGE, bad: 'bad-address' } as const

async function* inBatches(all: readonly Line[]): AsyncGenerator<readonly Line[]> {
  for (let at = 0; at < all.length; at += BATCH) {
    yield all.slice(at, at + BATCH)
    await breathe()
  }
}

function asCell(value: unknown, system: DateSystem): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value instanceof Date) return dateText(value, system)
  return typeof value === 'boolean' ? String(value) : ''
}

const DAY_MS = 86_400_000

/** A time without a day lies in the first days of the calendar: it is a duration. Fractions of a day are seldom whole seconds. */
function dateText(at: Date, { taken, meant }: DateSystem): string {
  const seconds = Math.round((at.getTime() - taken) / 1000)
  if (seconds >= 0 && seconds * 1000 < 31 * DAY_MS)
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
  const moved = new Date(meant + seconds * 1000)
  if (Number.isNaN(moved.getTime())) return ''
  const text = moved.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)
}
