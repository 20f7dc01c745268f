/** Home: the one task of a member, focus and plan, and what waits for them. */
import { z } from 'zod'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import type { Home } from '../../core/workspace/home.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { blocksThatAre } from '../../store/rows/blocks.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { isHere } from '../../store/rows/is-here.ts'
import { dutiesOf } from '../../store/rows/matters.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { cardsWaiting } from '../../store/rows/cards.ts'
import { questionsAtGate } from '../../store/rows/questions-waiting.ts'
import { phaseNow } from '../course/phase-now.ts'
import { queueOf } from '../block/show-blocks.ts'
import { show } from '../kinds.ts'
import { objectiveLog } from '../objective/set-objective.ts'
import { progressAfter, spentIn } from '../block/spent-in.ts'
import { tasksOf } from '../team/tasks-of.ts'

const MOST_TASKS = 20

export const showHome = show({
  word: 'workspace',
  name: 'show-home',
  input: z.object({ member: z.string().nullable().default(null) }),
  run: async ({ member }, tx, { now }) => {
    const { state: objective } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
    const open = await blocksThatAre(tx, ['forming', 'queued', 'active'])
    const active = open.find(({ row }) => row.status === 'active') ?? null
    // A device may remember somebody who left: they are asked who they are, and shown nobody's work.
    const me = member !== null && (await isHere(tx, member)) ? member : null
    const spent = active && (await spentIn(tx, active))
    const tasks = active && spent && me !== null ? await tasksOf(tx, active, spent, me) : []
    const figures = await figuresOf(tx)
    const duties = me === null ? null : await dutiesOf(tx, me)
    return {
      phase: (await phaseNow(tx, now)).phase,
      objective: objective && { sentence: objective.sentence, by: objective.by },
      active: active && spent && { ...active.row, progress: progressAfter(active, spent) },
      next: queueOf(open).queue[0] ?? null,
      forming: open.find(({ row }) => row.status === 'forming')?.row ?? null,
      me: me === null ? null : { id: me, name: (await namesOf(tx, [me])).get(me) ?? null },
      tasks: tasks.slice(0, MOST_TASKS),
      tasksAll: tasks.length,
      ...figures,
      waiting: {
        offers: duties?.offers ?? [],
        debts: duties?.debts ?? [],
        cards: await cardsWaiting(tx),
        atGate: await questionsAtGate(tx),
      },
    } satisfies Home
  },
})

async function figuresOf(tx: Transaction): Promise<Pick<Home, 'focus' | 'plan'>> {
  const plan = await currentPlan(tx)
  if (plan === null) return { focus: null, plan: null }
  const { count, hourPriceEuro, plannedHours, capacityHours, valueEuro, valueNowEuro, gap, madeAt } = plan
  return {
    focus: { white: count.white, grey: count.grey, black: count.black, hourPriceEuro },
    plan: { plannedHours, capacityHours, moreEuro: valueEuro - valueNowEuro, gap, madeAt },
  }
}
