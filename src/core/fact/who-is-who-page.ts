/** Who is who as a person sees it: pairs in doubt side by side, addresses that are nobody's yet, and the names of one customer. */
import type { EvidenceCode } from './same-customer.ts'

/** One of two that may be one customer, with what tells it apart. */
export type Side = {
  readonly id: string
  readonly name: string
  readonly key: string | null
  readonly vat: string | null
  readonly kvk: string | null
  readonly domain: string | null
  /** The files that name it; at most five. */
  readonly files: readonly string[]
  /** Of everything that is known of the customer that it now is. */
  readonly revenueEuro: number
  readonly hours: number
}

export type DoubtRow = { readonly one: Side; readonly other: Side; readonly evidence: readonly EvidenceCode[]; readonly points: number }

/** Time at an address of which nobody knows whose it is. */
export type UnknownAddress = { readonly id: string; readonly domain: string; readonly hours: number; readonly events: number }

export type WhoIsWhoPage = {
  /** The doubts that matter most first: with the most revenue in them. */
  readonly doubts: readonly DoubtRow[]
  readonly doubtsInAll: number
  readonly addresses: readonly UnknownAddress[]
  readonly addressesInAll: number
}

/** An id under which files know a customer, and why it is this customer; `evidence` is empty where a person said so, and for its own. */
export type KnownAs = {
  readonly id: string
  readonly name: string | null
  readonly key: string | null
  readonly domain: string | null
  readonly files: readonly string[]
  readonly said: boolean
  readonly evidence: readonly EvidenceCode[]
  /** Whether it is the id of the customer itself, which nothing can be taken from. */
  readonly own: boolean
}
