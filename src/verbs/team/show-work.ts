/** One member on one page, for everyone to see: their part of the active block, their matters, customers and hours. */
import { z } from 'zod'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import type { WorkPage } from '../../core/team/work-page.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { memberCalled } from '../../store/rows/acting-member.ts'
import { blocksThatAre } from '../../store/rows/blocks.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { dutiesOf } from '../../store/rows/matters.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { whoLeft } from '../../store/rows/who-left.ts'
import { whitesOf } from '../../store/rows/work-of-member.ts'
import { show } from '../kinds.ts'
import { objectiveLog } from '../objective/set-objective.ts'
import { spentIn } from '../block/spent-in.ts'
import { tasksOf } from './tasks-of.ts'

export const showWork = show({
  word: 'team',
  name: 'show-work',
  /** By id, code or name. */
  input: z.object({
    member: z.string().min(1).max(1000),
    /** At most so many customers. */
    limit: z.coerce.number().int().min(1).max(100_000).default(500),
  }),
  run: async ({ member: text, limit }, tx) => {
    const member = await meant(tx, text)
    if (isRefusal(member)) return member
    const { state: objective } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
    const [active = null] = await blocksThatAre(tx, ['active'], 1)
    const plan = await currentPlan(tx)
    const hours = plan?.members.find(({ id }) => id === member)
    const customers = await whitesOf(tx, member, active?.row.id ?? null, limit)
    return {
      member: { id: member, name: (await namesOf(tx, [member])).get(member) ?? null },
      objective: objective?.sentence ?? null,
      block: active?.row ?? null,
      tasks: active ? await tasksOf(tx, active, await spentIn(tx, active), member) : [],
      customers: customers.rows,
      customersAll: customers.total,
      hourPriceEuro: plan?.hourPriceEuro ?? null,
      capacityHours: hours?.capacityHours ?? null,
      plannedHours: hours?.plannedHours ?? null,
      duties: await dutiesOf(tx, member),
    } satisfies WorkPage
  },
})

/** Of two with one name, the one who is still there. */
async function meant(tx: Transaction, text: string): Promise<string | Refusal> {
  const called = await memberCalled(tx, text)
  if (called.includes(text)) return text
  const left = await whoLeft(tx)
  const here = called.filter((id) => !left.has(id))
  const found = here.length > 0 ? here : called
  if (found.length > 1) return refuse('member-ambiguous', { member: text })
  return found[0] ?? refuse('member-unknown', { member: text })
}
