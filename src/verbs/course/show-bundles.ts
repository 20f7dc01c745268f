/** The bundles that wait for an answer: what each earns, what it disrupts, and what was answered before. */
import { z } from 'zod'
import type { BundlesPage } from '../../core/course/bundles-page.ts'
import { divisionLog, staysRefused, type DivisionEvent, type DivisionState } from '../../core/course/division.ts'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { Named } from '../../core/matter/matter-page.ts'
import { fold } from '../../store/log/log.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { currentLeastChange } from '../../store/rows/division.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { namesOfCustomers } from '../../store/rows/names-of-tied.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { show } from '../kinds.ts'

/** More that were accepted nobody takes back here. */
const SHOWN_ACCEPTED = 10

export const showBundles = show({
  word: 'course',
  name: 'show-bundles',
  input: z.object({}),
  run: async (_input, tx) => {
    const { state } = await fold<DivisionState, DivisionEvent>(tx, divisionLog)
    const { agreedAt, works } = state
    const proposed = (agreedAt === null ? null : (await currentLeastChange(tx))?.proposed) ?? null
    const open = (proposed?.bundles ?? []).filter((bundle) => !staysRefused(bundle, state.refused))
    const bundles = open.filter(({ changes }) => changes.every(({ customer, from }) => (works.get(customer) ?? null) === from))
    const accepted = state.accepted.slice(-SHOWN_ACCEPTED).toReversed()
    const moving = [...bundles.flatMap(({ changes }) => changes), ...accepted.flatMap(({ moves }) => moves)]
    const customers = await namesOfCustomers(
      tx,
      moving.map(({ customer }) => customer),
    )
    const members = await namesOf(tx)
    const customer = (id: string): Named => ({ id, name: customers.get(id) ?? null })
    const member = (id: string | null): Named | null => (id === null ? null : { id, name: members.get(id) ?? null })
    return {
      agreed: agreedAt === null ? null : { at: agreedAt, customers: works.size, members: new Set(works.values()).size },
      planned: agreedAt === null ? plannedBy(await currentPlan(tx)) : null,
      planning: (await progressOf(tx)).busy,
      bundles: bundles.map(({ changes, ...bundle }) => ({
        ...bundle,
        customer: changes[0]!.customer,
        changes: changes.map((change) => ({
          ...change,
          customer: customer(change.customer),
          from: member(change.from),
          to: member(change.to),
        })),
      })),
      refused: (proposed?.bundles.length ?? 0) - open.length,
      accepted: accepted.map(({ moves, gainEuro, disruptionEuro, at }) => ({
        customer: moves[0]!.customer,
        moves: moves.map((move) => ({ customer: customer(move.customer), from: member(move.from), to: member(move.to) })),
        gainEuro,
        disruptionEuro,
        at,
        current: moves.every((move) => (works.get(move.customer) ?? null) === move.to),
      })),
    } satisfies BundlesPage
  },
})

/** How many customers a plan gives hours of a member, and by how many members; null before a plan. */
function plannedBy(plan: PlanSummary | null): BundlesPage['planned'] {
  if (plan === null) return null
  const working = plan.members.filter((member) => member.id !== null && member.customersPlanned > 0)
  return { customers: working.reduce((sum, { customersPlanned }) => sum + customersPlanned, 0), members: working.length }
}
