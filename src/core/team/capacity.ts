/** The net selling hours that a member has in a period: as stated, or else as the files record them. */
import type { MemberId } from '../units.ts'
import type { MemberAccount } from '../customer/account.ts'

export type Capacity = {
  readonly id: MemberId
  readonly name: string
  readonly hours: number
  /** 'recorded' while nobody stated net hours: a plan then only divides anew the hours that were worked. */
  readonly known: 'stated' | 'recorded'
  readonly recordedHours: number
}

/** Net selling hours of a period: contract hours x selling share - leave, never below zero. */
export const netHours = (contractHours: number, sellingShare: number, leaveHours: number): number =>
  Math.max(0, contractHours * sellingShare - leaveHours)

/** Capacity per member; `recorded` holds the hours that the files give to each. Recorded hours are never scaled up to contract hours. */
export function capacitiesOf(members: readonly MemberAccount[], recorded: ReadonlyMap<MemberId, number>): readonly Capacity[] {
  return members.map(({ id, name, netHours: stated }) => {
    const recordedHours = recorded.get(id) ?? 0
    return { id, name, hours: stated ?? recordedHours, known: stated === null ? 'recorded' : 'stated', recordedHours }
  })
}
