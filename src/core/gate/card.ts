/** A card: one GO / NO GO question, without a single figure in view. */

/** What it is asked about: a matter at the gate, a block whose path is contradicted, or a customer that arithmetic cannot tell. */
export type Card = {
  readonly what: 'matter' | 'block' | 'customer'
  readonly id: string
  /** The words of the proposal, or the name; null when it was erased. */
  readonly name: string | null
  /** The customer that a matter is about. */
  readonly about: string | null
  /** Codes of the signals that raised it; empty where it is asked for the first time. */
  readonly signals: readonly string[]
}

/** The cards in the order in which they are asked, at most `rows.length` of `total`. */
export type Cards = { readonly rows: readonly Card[]; readonly total: number }
