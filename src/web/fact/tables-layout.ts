/** Where the tables of a database stand in their picture: each before those that its keys lead to. */
import type { TableKey, TableSeen, Together } from '../../core/fact/together.ts'

export type Box = Pick<TableSeen, 'name' | 'file' | 'rows'> & { readonly x: number; readonly y: number }
export type Arrow = { readonly key: TableKey; readonly from: Box; readonly to: Box }
export type Layout = { readonly boxes: readonly Box[]; readonly arrows: readonly Arrow[]; readonly width: number; readonly height: number }

/** Pixels. */
export const BOX = { width: 148, height: 46 } as const
const GAP = { across: 92, beside: 14, down: 52 } as const
/** Boxes beside each other on a phone. */
const ABREAST = 2

/** `down`: from top to bottom, for a narrow screen. */
export function layTables({ tables, keys }: Pick<Together, 'tables' | 'keys'>, down: boolean): Layout {
  const levelOf = levelsOf(tables, keys)
  const depths = [...new Set(levelOf.values())].toSorted((a, b) => a - b)
  const levels = depths.map((depth) => tables.filter(({ name }) => levelOf.get(name) === depth))
  const rows = down ? levels.flatMap((level) => chunks(level, ABREAST)) : levels
  const widest = Math.max(0, ...rows.map(({ length }) => length))
  const [along, beside] = down ? [BOX.height + GAP.down, BOX.width + GAP.beside] : [BOX.width + GAP.across, BOX.height + GAP.beside]
  const boxes = rows.flatMap((row, level) =>
    row.map((table, at): Box => {
      const place = (at + (widest - row.length) / 2) * beside
      return down ? { ...table, x: place, y: level * along } : { ...table, x: level * along, y: place }
    }),
  )
  const boxOf = (name: string) => boxes.find((box) => box.name === name)
  const arrows = keys.flatMap((key): Arrow[] => {
    const [from, to] = [boxOf(key.from), boxOf(key.to)]
    return from && to ? [{ key, from, to }] : []
  })
  return {
    boxes,
    arrows,
    width: Math.max(0, ...boxes.map(({ x }) => x + BOX.width)),
    height: Math.max(0, ...boxes.map(({ y }) => y + BOX.height)),
  }
}

/** Of each table the longest way of keys that ends there; keys in a circle lengthen it no further than there are tables. */
function levelsOf(tables: readonly TableSeen[], keys: readonly TableKey[]): ReadonlyMap<string, number> {
  const levels = new Map(tables.map(({ name }) => [name, 0]))
  for (const _ of tables)
    for (const { from, to } of keys) levels.set(to, Math.min(tables.length, Math.max(levels.get(to) ?? 0, 1 + (levels.get(from) ?? 0))))
  // What nothing leads to stands right before the first that it leads to, and its arrows cross no other box.
  const level = (name: string) => levels.get(name) ?? 0
  return new Map(
    tables.map(({ name }) => {
      const targets = keys.filter(({ from }) => from === name).map(({ to }) => level(to))
      const led = keys.some(({ to }) => to === name)
      return [name, led || targets.length === 0 ? level(name) : Math.max(0, Math.min(...targets) - 1)]
    }),
  )
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  items.length === 0 ? [] : [items.slice(0, size), ...chunks(items.slice(size), size)]

/** A line from the side of one box to the facing side of the other. */
export function pathOf({ from, to }: Arrow, down: boolean): string {
  const forward = down ? to.y > from.y : to.x > from.x
  if (!forward) return down ? aside(from, to) : over(from, to)
  if (down) {
    const [x1, y1, x2, y2] = [from.x + BOX.width / 2, from.y + BOX.height, to.x + BOX.width / 2, to.y]
    return `M${x1} ${y1} C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}`
  }
  const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2]
  return `M${x1} ${y1} C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`
}

const over = (from: Box, to: Box): string =>
  `M${from.x + BOX.width / 2} ${from.y < to.y ? from.y + BOX.height : from.y} L${to.x + BOX.width / 2} ${from.y < to.y ? to.y : to.y + BOX.height}`
const aside = (from: Box, to: Box): string =>
  `M${from.x < to.x ? from.x + BOX.width : from.x} ${from.y + BOX.height / 2} L${from.x < to.x ? to.x : to.x + BOX.width} ${to.y + BOX.height / 2}`
