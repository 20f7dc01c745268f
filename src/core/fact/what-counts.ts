/**
 * What counts when several files say the same: an export that is brought again with more in it, an invoice in two systems, an
 * hour in an agenda and in a time sheet, a deal in the export of each month. Everything is kept; of what is one, one counts. So taking a file back lets what it took
 * the place of count again.
 */
import type { CustomerId } from '../units.ts'
import { touchKinds, type HourSource, type TouchKind } from './fact.ts'
import type { ResolvedDeal, ResolvedFact, ResolvedInvoiceLine, ResolvedTouch } from './resolved.ts'

/** Which file a fact is of: the later has the greater number; rows that came back from a file and were mended have the number of that file. What `adds` stands beside what other files say, and is never the same. */
export type OfFile = { readonly file: number; readonly adds: boolean }
type Line = ResolvedInvoiceLine & OfFile
type Touch = ResolvedTouch & OfFile
type Deal = ResolvedDeal & OfFile

/**
 * What recorded time of a better source stands for, where the same member worked for the same customer on the same day. A
 * time sheet holds all that somebody did that day; an agenda holds the appointments and says nothing of quotes and mail.
 * Time of one source is never held against itself: two rows of a file are two facts.
 */
export const standsFor: readonly { readonly better: HourSource; readonly other: HourSource; readonly how: readonly TouchKind[] }[] = [
  { better: 'time-entry', other: 'calendar', how: touchKinds },
  { better: 'time-entry', other: 'activity', how: touchKinds },
  { better: 'calendar', other: 'activity', how: ['call', 'meeting', 'visit'] },
]

/**
 * The facts that count, in their order.
 *
 * - An invoice of a customer counts as one file has it: a file that tells the margin goes before one of which a person gave it, that
 *   before one of which nobody did, then the later.
 * - A line without an invoice number, and time, is the same in two files when everything about it is the same. Two equal rows of
 *   one file are two facts, so two in both files are two.
 * - Each hour counts once, in its best source: `standsFor`.
 * - A deal with a number counts as the last row about it has it, also within a file: there a deal may stand once for each of its
 *   products. One without is the same in two files when its customer, first day and value are.
 */
export function whatCounts<Fact extends ResolvedFact & OfFile>(facts: readonly Fact[]): readonly Fact[] {
  const gone = new Set<unknown>()
  for (const own of Map.groupBy(facts, customerOf).values()) {
    const lines = own.filter((fact): fact is Fact & Line => fact.kind === 'invoice-line')
    for (const line of replacedLines(lines)) gone.add(line)
    const touches = own.filter((fact): fact is Fact & Touch => fact.kind === 'touch')
    for (const touch of [...sameTwice(touches, touchText, () => 0), ...heldElsewhere(touches)]) gone.add(touch)
  }
  const deals = facts.filter((fact): fact is Fact & Deal => fact.kind === 'deal' && !fact.adds)
  for (const deal of replacedDeals(deals)) gone.add(deal)
  return gone.size === 0 ? facts : facts.filter((fact) => !gone.has(fact))
}

const customerOf = (fact: ResolvedFact): CustomerId | null => (fact.kind === 'member-row' ? null : fact.customer)

function replacedLines(lines: readonly Line[]): readonly Line[] {
  const replacing = lines.filter(({ adds }) => !adds)
  const numbered = Map.groupBy(
    replacing.filter(({ invoice }) => invoice !== null),
    ({ invoice }) => invoice,
  )
  const others = [...numbered.values()].flatMap((invoice) => {
    const files = Map.groupBy(invoice, ({ file }) => file)
    const best = [...files].reduce((one, other) => (isBetter(other, one) ? other : one))
    return invoice.filter(({ file }) => file !== best[0])
  })
  const bare = replacing.filter(({ invoice }) => invoice === null)
  return [...others, ...sameTwice(bare, lineText, knowing)]
}

/** Files as `[number, lines]` of one invoice. */
function isBetter(one: readonly [number, readonly Line[]], other: readonly [number, readonly Line[]]): boolean {
  const knows = ([, lines]: readonly [number, readonly Line[]]) => Math.max(...lines.map(knowing))
  return knows(one) === knows(other) ? one[0] > other[0] : knows(one) > knows(other)
}

/** How well a line knows its margin. */
const knowing = ({ marginFrom }: Line): number => (marginFrom === null ? 0 : marginFrom === 'percent' ? 1 : 2)

/** Of facts that are the same in several files, all but those of one file: the first copy of each is one, the second another. */
function sameTwice<Fact extends OfFile>(
  facts: readonly Fact[],
  text: (fact: Fact) => string,
  knows: (fact: Fact) => number,
): readonly Fact[] {
  const replacing = facts.filter(({ adds }) => !adds)
  if (replacing.every(({ file }) => file === replacing[0]?.file)) return []
  const best = new Map<string, Fact>()
  const copies = new Map<string, number>()
  const gone: Fact[] = []
  for (const fact of replacing) {
    const own = `${text(fact)} of ${fact.file}`
    const copy = copies.get(own) ?? 0
    copies.set(own, copy + 1)
    const key = `${text(fact)} copy ${copy}`
    const before = best.get(key)
    const better = before === undefined || (knows(fact) === knows(before) ? fact.file > before.file : knows(fact) > knows(before))
    if (better && before !== undefined) gone.push(before)
    if (better) best.set(key, fact)
    else gone.push(fact)
  }
  return gone
}

const lineText = ({ day, product, revenue }: Line): string => JSON.stringify([day, product, revenue])
const touchText = ({ member, day, how, minutes, source }: Touch): string => JSON.stringify([member, day, how, minutes, source])

/** Whose it is may change between two exports, so a number is looked for among all customers. */
function replacedDeals(deals: readonly Deal[]): readonly Deal[] {
  const numbered = Map.groupBy(
    deals.filter(({ id }) => id !== null),
    ({ format, id }) => JSON.stringify([format, id]),
  )
  const earlier = [...numbered.values()].flatMap((same) => {
    const last = same.reduce((one, other) => (other.file >= one.file ? other : one))
    return same.filter((deal) => deal !== last)
  })
  const bare = deals.filter(({ id }) => id === null)
  return [...earlier, ...sameTwice(bare, dealText, () => 0)]
}

/** Without a first day nothing else tells two deals apart than the last. */
const dealText = ({ customer, created, closed, value }: Deal): string =>
  JSON.stringify([customer, created, value, created === null ? closed : null])

/** Touches whose time a better source holds. A touch of which nobody knows whose it was may be anyone's. */
function heldElsewhere(touches: readonly Touch[]): readonly Touch[] {
  const better = touches.filter(({ source, minutes }) => source !== 'activity' && (minutes ?? 0) > 0)
  if (better.length === 0) return []
  const byDay = Map.groupBy(better, ({ day }) => day)
  return touches.filter((touch) => !touch.adds && byDay.get(touch.day)?.some((other) => isSameHand(other, touch) && holds(other, touch)))
}

const isSameHand = (one: Touch, other: Touch): boolean => one.member === null || other.member === null || one.member === other.member

const holds = (one: Touch, other: Touch): boolean =>
  standsFor.some((rule) => rule.better === one.source && rule.other === other.source && rule.how.includes(other.how))
