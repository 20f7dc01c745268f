/** The matrix: groups of customers by what they buy. What a cell is, and what stands at its ends. */

/** Where a row or column stands: named ones count from 1, the largest first. */
export type Place = number
/** All named groups or products behind those that are kept apart. */
export const OTHER: Place = 0
/** Customers without a group; invoice lines without a product. */
export const NONE: Place = -1
/** The column of customers that were served and brought no revenue. */
export const UNSOLD: Place = -2

/** Buyers, what they brought in EUR together, and the squares of what each brought. */
export type Brought = { readonly buyers: number; readonly euro: number; readonly squares: number }

/** What was counted of one cell, straight from invoice lines that count. Money in EUR. */
export type Tally = {
  readonly group: Place
  readonly product: Place
  readonly revenueEuro: number
  /** Of lines whose cost is known; null where none is. */
  readonly marginEuro: number | null
  /** The hours of each customer, divided over what it bought by share of revenue: an estimate. */
  readonly hours: number
  /** Customers whose lines of it add up to more than nothing. */
  readonly buyers: number
  /** What buyers brought, each one amount: their number, their sum in EUR and the sum of squares; by margin and by revenue. */
  readonly byMargin: Brought
  readonly byRevenue: Brought
}

/** Of one group: how many customers it has, and of how many a bought product is known. */
export type GroupTally = { readonly group: Place; readonly customers: number; readonly known: number }

export type Tallied = {
  readonly tallies: readonly Tally[]
  readonly groups: readonly GroupTally[]
  /** Names of the named groups and products, by place from 1. */
  readonly groupNames: readonly string[]
  readonly productNames: readonly string[]
}

/** How the customers of a group buy a product, beside all others that have a group. */
export type Fit = {
  /** How many times as often as others; shrunk towards once for as long as there is little to go by. */
  readonly times: number
  /** Nine times out of ten it lies between these. */
  readonly low: number
  readonly high: number
  /** Null: no difference found. */
  readonly found: 'more' | 'less' | null
  /** Chance of a difference as large as this where there is none (Fisher). */
  readonly chance: number
  readonly othersBuy: number
  readonly others: number
}

/** Customers of the group that do not buy the product although their likes do, and what they may bring: an estimate. */
export type WhiteSpots = {
  readonly customers: number
  /** The share of them that may be expected to buy it in a year: the penetration, shrunk; with its band of 90 %. */
  readonly chance: number
  readonly chanceLow: number
  readonly chanceHigh: number
  /** What a buyer brings of it in a year, shrunk towards what it brings in every group. */
  readonly eachEuro: number
  /** customers x chance x eachEuro, with its band of 90 %. */
  readonly euro: number
  readonly lowEuro: number
  readonly highEuro: number
}

export type Cell = {
  readonly group: Place
  readonly product: Place
  readonly revenueEuro: number
  readonly marginEuro: number | null
  readonly hours: number
  readonly buyers: number
  /** Customers of the group of whom a bought product is known. */
  readonly customers: number
  /** buyers / customers; null where it would say nothing: of several products or groups together, and of no product. */
  readonly penetration: number | null
  readonly fit: Fit | null
  readonly white: WhiteSpots | null
}

/** A row or column with what it adds up to. */
export type Axis = {
  readonly at: Place
  /** Null for those that have none. */
  readonly name: string | null
  readonly revenueEuro: number
  readonly marginEuro: number | null
  readonly hours: number
  /** Of a group; of a product those who bought it. */
  readonly customers: number
  /** Of a group, of how many it is known what they buy. */
  readonly known: number
}

/** A cell as it is told by itself. */
export type NamedCell = Cell & { readonly groupName: string | null; readonly productName: string | null }

export type Matrix = {
  readonly groups: readonly Axis[]
  readonly products: readonly Axis[]
  readonly cells: readonly Cell[]
  readonly totals: { readonly revenueEuro: number; readonly marginEuro: number | null; readonly hours: number; readonly customers: number }
  /** How many cells were compared, and in how many a difference was found. */
  readonly compared: number
  readonly found: number
  /** What white spots are valued by: revenue as long as no line has a cost. */
  readonly worth: 'margin' | 'revenue'
}

export const isNamed = (at: Place): boolean => at > 0

/** Margin per hour in EUR; null without hours or without a margin. */
export const perHourOf = ({ marginEuro, hours }: Pick<Cell, 'marginEuro' | 'hours'>): number | null =>
  marginEuro === null || hours <= 0 ? null : marginEuro / hours
