/** Columns by what is in them, and the words for what several sheets tell. */
import { clock, nobody } from '../../core/about.ts'
import type { Named } from '../../core/matter/matter-page.ts'
import type { Code } from '../../messages/messages.ts'
import type { Cell, Column, Kind, Tell } from './sheet.ts'

type Of<Row> = (row: Row, tell: Tell) => Cell

const column =
  (kind: Kind) =>
  <Row>(header: Code, of: Of<Row>): Column<Row> => ({ header, kind, of })

export const text = column('text')
export const number = column('number')
export const count = column('count')
export const euro = column('euro')
export const hours = column('hours')
export const share = column('share')
export const day = column('day')
export const moment = column('moment')

/** Yes or no in words; empty where it is not known. */
export const yesNo = <Row>(header: Code, of: (row: Row) => boolean | null): Column<Row> =>
  text(header, (row, { say }) => {
    const is = of(row)
    return is === null ? null : say(is ? 'export.yes' : 'export.no')
  })

/** Whether hours were measured, or estimated with standard minutes. */
export const known = <Row>(of: (row: Row) => 'measured' | 'estimated' | null): Column<Row> =>
  text('export.column.known', (row, { say }) => {
    const how = of(row)
    return how === null ? null : say(`known.${how}`)
  })

/** Words of a person; where they were erased, that. */
export const words = (said: string | null, { say }: Tell): string => said ?? say('screen.erased')

/** The name of a member; empty where there is none. */
export function member(who: Named | null, { say }: Tell): string | null {
  if (who === null) return null
  if (who.id === nobody || who.id === clock) return say('screen.matter.nobody-said-who')
  return who.name ?? say('screen.matter.unknown-member')
}

/** The name of a block. */
export const block = (name: string | null, { say }: Tell): string => name ?? say('screen.block.unnamed')

/** EUR per hour; empty without hours. */
export const perHour = (valueEuro: number | null, taken: number | null): number | null =>
  valueEuro === null || taken === null || taken <= 0 ? null : valueEuro / taken
