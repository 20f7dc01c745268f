/** A task: one customer or matter of the active block that is mine, and which of them comes first (E5, E18). */

export type Task = {
  readonly what: 'customer' | 'matter'
  readonly id: string
  /** Null when it was erased. */
  readonly name: string | null
  /** Hours that the plan gives a customer, or that a matter still takes; null where nobody said. */
  readonly hours: number | null
  /** Of a customer, since the block started, as recorded; null for a matter: hours are recorded by customer. */
  readonly hoursSpent: number | null
  /** Hours still to be spent, never below 0; null where nobody said. */
  readonly hoursLeft: number | null
  /** What an hour of it brings, EUR; null where that is not known. */
  readonly perHourEuro: number | null
}

/** What a task is made from. `valueEuro` is what all its hours together bring; `since` is when a matter was caught. */
export type TaskGround = Pick<Task, 'what' | 'id' | 'name' | 'hours' | 'hoursSpent'> & {
  readonly valueEuro: number | null
  readonly since: string | null
}

/**
 * What comes first, first: customers with hours left, what brings most per hour first; then matters, the oldest first;
 * then customers whose hours are spent. Equal ones by id, so that everybody sees the same order.
 */
export function orderTasks(grounds: readonly TaskGround[]): readonly Task[] {
  return grounds
    .map((ground) => ({ ground, task: taskOf(ground) }))
    .toSorted(
      (a, b) =>
        turnOf(a.task) - turnOf(b.task) ||
        (a.task.what === 'customer' ? (b.task.perHourEuro ?? 0) - (a.task.perHourEuro ?? 0) : 0) ||
        compare(a.ground.since ?? '', b.ground.since ?? '') ||
        compare(a.task.id, b.task.id),
    )
    .map(({ task }) => task)
}

/** Whether something is still to be done: a customer whose planned hours are spent waits for the block to be finished. */
export const isOpenTask = ({ what, hoursLeft }: Task): boolean => what === 'matter' || hoursLeft === null || hoursLeft > 0

function taskOf({ what, id, name, hours, hoursSpent, valueEuro }: TaskGround): Task {
  const hoursLeft = hours === null ? null : Math.max(0, hours - (hoursSpent ?? 0))
  const perHourEuro = hours === null || hours <= 0 || valueEuro === null ? null : valueEuro / hours
  return { what, id, name, hours, hoursSpent, hoursLeft, perHourEuro }
}

const turnOf = (task: Task): number => (!isOpenTask(task) ? 2 : task.what === 'matter' ? 1 : 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
