/** The contact map: who of us knows whom at a customer, and whom those know elsewhere, in three columns with a place for each. */
import type { Knows } from './acquainted.ts'
import { isWarm } from './contacts.ts'
import type { ContactRow } from './contacts-page.ts'
import { spread } from './spread.ts'

/** `place`: rows from the top; two of one column are at least a row apart. */
type Placed = { readonly place: number }
export type Ours = Placed & { readonly id: string; readonly name: string }
/** `unseen`: so many whom they know elsewhere are not shown. */
export type There = Placed & { readonly row: ContactRow; readonly warm: boolean; readonly unseen: number }
/** `at`: their company, null where no file says it. */
export type Elsewhere = Placed & Pick<Knows, 'name' | 'at'>

/** One line: from a member to a contact, between two contacts, or from a contact to somebody elsewhere; by their places in the lists. */
export type Tie = {
  readonly what: 'ours' | 'there' | 'elsewhere'
  readonly from: number
  readonly to: number
  /** A member still knows them by what was seen; between others that is not measured. */
  readonly warm: boolean
  /** The warmest of all: the best way in. */
  readonly best: boolean
}

export type ContactMap = {
  readonly ours: readonly Ours[]
  readonly there: readonly There[]
  readonly elsewhere: readonly Elsewhere[]
  readonly ties: readonly Tie[]
  /** How high it is, in rows. */
  readonly rows: number
  /** How many people did not fit. */
  readonly left: number
}

/** So many of each column fit. */
export type Fitting = Readonly<Record<Tie['what'], number>>

/** `rows`: the contacts, the warmest first, each with the warmest of us first: so they stand from the top down. Null where nobody knows anybody. */
export function contactMap(rows: readonly ContactRow[], fitting: Fitting): ContactMap | null {
  const shown = rows.slice(0, fitting.there)
  const names = new Map(rows.flatMap(({ knownBy }) => knownBy.map(({ id, name }) => [id, name])))
  const outside = new Map(rows.flatMap((row) => outsideOf(row, rows).map((one) => [keyOf(one), one])))
  const knownBy = shown.map((row) => row.knownBy.map(({ id }) => id))
  const knows = shown.map((row) => outsideOf(row, rows).map(keyOf))
  const [left, right] = [first(knownBy, fitting.ours), first(knows, fitting.elsewhere)]
  const high = Math.max(shown.length, left.length, right.length)
  const places = shown.map((_, at) => (high - shown.length) / 2 + at)
  const [ours, elsewhere] = [beside(left, knownBy, places, high), beside(right, knows, places, high)]
  const [best] = rows[0]?.knownBy.filter(isWarm) ?? []
  const ties: readonly Tie[] = [
    ...pairs(ours, knownBy).map(([from, to]) => {
      const one = shown[to]?.knownBy.find(({ id }) => id === ours[from]?.key)
      return { what: 'ours', from, to, warm: one !== undefined && isWarm(one), best: one !== undefined && one === best } as const
    }),
    ...within(shown, rows).map(([from, to]) => ({ what: 'there', from, to, warm: false, best: false }) as const),
    ...pairs(elsewhere, knows).map(([to, from]) => ({ what: 'elsewhere', from, to, warm: false, best: false }) as const),
  ]
  if (ties.length === 0) return null
  return {
    ours: ours.map(({ key, place }) => ({ id: key, name: names.get(key) ?? key, place })),
    there: shown.map((row, at) => ({
      row,
      warm: row.knownBy.some(isWarm),
      unseen: new Set(knows[at]?.filter((key) => !right.includes(key))).size,
      place: places[at] ?? 0,
    })),
    elsewhere: elsewhere.map(({ key, place }) => ({ name: '', at: null, ...outside.get(key), place })),
    ties,
    rows: high,
    left: rows.length + names.size + outside.size - shown.length - ours.length - elsewhere.length,
  }
}

const called = ({ name, mail }: Pick<ContactRow, 'name' | 'mail'>): string => name ?? mail ?? ''
const keyOf = ({ name, at }: Pick<Knows, 'name' | 'at'>): string => `${name.toLowerCase()}\n${at ?? ''}`

/** Whom a contact knows who is none of the contacts here. */
const outsideOf = ({ knows }: ContactRow, rows: readonly ContactRow[]): readonly Pick<Knows, 'name' | 'at'>[] =>
  knows.flatMap(({ name, at }) => (at === null && rows.some((row) => called(row) === name) ? [] : [{ name, at }]))

/** Those who are named first: with the warmest contacts. */
const first = (named: readonly (readonly string[])[], most: number): readonly string[] => [...new Set(named.flat())].slice(0, most)

type Beside = Placed & { readonly key: string }

/** Each as near as may be to the middle of those whom the tie is with, so that lines are short and cross little. */
function beside(
  keys: readonly string[],
  named: readonly (readonly string[])[],
  places: readonly number[],
  high: number,
): readonly Beside[] {
  const wished = keys
    .map((key) => {
      const own = places.filter((_, at) => named[at]?.includes(key))
      return { key, place: own.reduce((sum, place) => sum + place, 0) / own.length }
    })
    .toSorted((a, b) => a.place - b.place)
  const placed = spread(
    wished.map(({ place }) => place),
    high,
  )
  return wished.map(({ key }, at) => ({ key, place: placed[at] ?? 0 }))
}

const pairs = (side: readonly Beside[], named: readonly (readonly string[])[]): readonly (readonly [number, number])[] =>
  named.flatMap((own, to) => side.flatMap(({ key }, from) => (own.includes(key) ? [[from, to] as const] : [])))

/** Contacts who know each other, each pair once; whom a name does not tell for certain is left out. */
function within(shown: readonly ContactRow[], rows: readonly ContactRow[]): readonly (readonly [number, number])[] {
  const found = shown.flatMap(({ knows }, at) =>
    knows.flatMap(({ name, at: company }) => {
      const meant = company === null ? rows.filter((row) => called(row) === name) : []
      const other = meant.length === 1 ? shown.indexOf(meant[0] as ContactRow) : -1
      return other < 0 || other === at ? [] : [[Math.min(at, other), Math.max(at, other)] as const]
    }),
  )
  return [...new Map(found.map((pair) => [pair.join(' '), pair])).values()]
}
