/** For tests: what stands with some bundles accepted, and whether the others still pay beside it; each weighed by itself. */
import { apply, type Change, type Draft } from '../plan/gain.ts'
import type { Bundle, Division } from './bundle.ts'
import { carryOut } from './bundle-change.ts'
import { pairOf } from './bundle-pairs.ts'
import { netOf, weigh, type Weight } from './bundle-weight.ts'
import { changeOf, divisionOf, layTable, startDraft, type Replan, type Table } from './least-change-table.ts'

/** A bundle with its figures on top of what stands, and whether it pays there; those of one that does not fit are 0. */
export type Held = Bundle & { readonly holds: 'pays' | 'does-not-pay' | 'does-not-fit' }

export type Standing = {
  readonly division: Division
  /** In the order given. One that does not fit beside the others is not in the division. */
  readonly accepted: readonly Held[]
  readonly others: readonly Held[]
}

type Told = Pick<Bundle, 'changes' | 'forced'>

/**
 * The division with any of the bundles of one proposal accepted, and each of the others weighed on top of it by itself. Who cannot
 * stay as agreed is out of it, whether its bundle was accepted or not. What was accepted is carried out where it fits, paying or
 * not; what needs room that another makes waits for that one. `accepted` and `others` are together the whole proposal: from it is
 * known who had to leave for want of hours. For what else pays by now, ask anew with this division as agreed.
 */
export function standingWith(replan: Replan, accepted: readonly Told[], others: readonly Told[]): Standing {
  const left = new Set(
    [...accepted, ...others].flatMap(({ changes }) =>
      changes.flatMap(({ customer, forced }) => (forced === 'hours-short' ? [customer] : [])),
    ),
  )
  const table = layTable(replan, (at) => left.has(replan.problem.customers[at]!.id))
  const { start, yard, desk } = table
  const draft = startDraft(start, desk)
  const holding = (told: Told, change: Change | null, weight: Weight | null): Held => ({
    changes: told.changes.map((one) => ({ ...one, hoursAfter: draft.hours[table.customerIn.get(one.customer) ?? -1] ?? 0 })),
    forced: told.forced,
    gainEuro: weight?.gainEuro ?? 0,
    gainError: weight?.gainError ?? 0,
    disruptionEuro: weight?.disruptionEuro ?? 0,
    netEuro: weight ? netOf(weight) : 0,
    // Whoever is out already is let go for nothing.
    holds: !weight ? 'does-not-fit' : weight.pays || change!.add.length + change!.drop.length === 0 ? 'pays' : 'does-not-pay',
  })
  const weights = new Map<Told, readonly [Change, Weight]>()
  for (let waiting = accepted, before = -1; waiting.length !== before;) {
    before = waiting.length
    waiting = waiting.filter((told) => {
      const change = changeFor(table, draft, told)
      const weight = change && weigh(start.pairs, draft, change, yard, desk, { asked: true })
      if (!change || !weight) return true
      apply(start.pairs, draft, change, desk)
      weights.set(told, [change, weight])
      return false
    })
  }
  return {
    division: divisionOf(table, draft),
    accepted: accepted.map((told) => {
      const [change, weight] = weights.get(told) ?? [null, null]
      return holding(told, change, weight)
    }),
    others: others.map((told) => {
      const change = changeFor(table, draft, told)
      const weight = change && weigh(start.pairs, draft, change, yard, desk, { asked: true })
      if (!change || !weight) return holding(told, null, null)
      const undo = carryOut(start.pairs, draft, change, desk)
      const held = holding(told, change, weight)
      undo()
      return held
    }),
  }
}

/** The change that carries a bundle out from here; null where a customer is not there, or its new member may not work it. Letting a customer go that is not there is nothing. */
function changeFor({ start, customerIn, memberIn }: Table, draft: Draft, { changes }: Told): Change | null {
  const moves = changes.map(({ customer, to }) => ({
    customer: customerIn.get(customer) ?? -1,
    to: to === null ? -1 : (memberIn.get(to) ?? NOBODY),
  }))
  if (moves.some(({ customer: i, to }) => to !== -1 && (i < 0 || pairOf(start.pairs, i, to) < 0))) return null
  return changeOf(
    start,
    draft,
    moves.filter(({ customer }) => customer >= 0),
  )
}
/** A member who is not there; in no pair. */
const NOBODY = -2
