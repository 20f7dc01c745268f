/** How column values arrive: whole numbers and cents as numbers, days as `yyyy-mm-dd`, moments as ISO text. */
import { types, type CustomTypesConfig } from 'pg'

const BIGINT = 20
const NUMERIC = 1700
const DATE = 1082
const MOMENT = 1184

const asText = (value: string) => value

/** Cents stay far below 2^53; beyond it a number would lie, so then it is an error. */
function whole(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new Error(`the whole number ${value} is too large to be exact`)
  return number
}

const readers = new Map<number, (value: string) => unknown>([
  [BIGINT, whole],
  [NUMERIC, Number],
  [DATE, asText],
  [MOMENT, (value) => new Date(value).toISOString()],
])

export const columnTypes: CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => readers.get(id) ?? types.getTypeParser(id, format),
}
