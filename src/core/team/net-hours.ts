/** The net hours that a person states for a member: decisions, folded into the state that the plan reads. */
import { refuse, type Refusal } from '../refusal.ts'

/** Stated net selling hours a year, by member id. A member who is not in it has only recorded hours. */
export type StatedHours = Readonly<Record<string, number>>

export type NetHoursEvent = { readonly type: 'net-hours-stated'; readonly data: { readonly member: string; readonly hours: number | null } }

/** More hours than a year has working hours for one person; anything above is a slip of the keyboard. */
const MOST_HOURS = 3000

export const initialStatedHours: StatedHours = {}

/** Stating net hours; null takes the statement back, so that recorded hours count again. */
export function decideNetHours(command: { member: string; hours: number | null }, state: StatedHours): readonly NetHoursEvent[] | Refusal {
  const { member, hours } = command
  if (hours !== null && !(hours >= 0 && hours <= MOST_HOURS)) return refuse('net-hours-out-of-range', { hours, most: MOST_HOURS })
  if ((state[member] ?? null) === hours) return []
  return [{ type: 'net-hours-stated', data: { member, hours } }]
}

export function evolveNetHours(state: StatedHours, event: NetHoursEvent): StatedHours {
  const { [event.data.member]: _before, ...others } = state
  return event.data.hours === null ? others : { ...others, [event.data.member]: event.data.hours }
}
