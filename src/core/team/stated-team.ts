/** The team that a person states in two numbers: so many members, so many net hours each. */
import { memberId, type MemberId } from '../units.ts'
import type { MemberAccount } from '../customer/account.ts'

/**
 * As many members as stated, each with the stated hours a year. Members that the files know keep their name as long as
 * they fit; whoever is left over is nobody in particular, "1", "2" and so on, and can work any customer.
 */
export function statedTeam(known: readonly MemberAccount[], count: number, hoursEach: number): readonly MemberAccount[] {
  const named = known.length <= count ? known.map((member) => ({ ...member, netHours: hoursEach })) : []
  const taken = new Set<MemberId>(named.map((member) => member.id))
  const others: MemberAccount[] = []
  for (let number = 1; named.length + others.length < count; number++) {
    const id = memberId(`member:${number}`)
    if (!taken.has(id)) others.push({ id, name: String(number), netHours: hoursEach })
  }
  return [...named, ...others]
}
