/** Somebody joins the team whom no file names: a director without selling hours, or a colleague who just came. */
import { refuse, type Refusal } from '../refusal.ts'

/** Names of those who joined, by id; null where a name was erased. */
export type Joined = Readonly<Record<string, string | null>>

export type JoinedEvent = { readonly type: 'member-joined'; readonly data: { readonly member: string }; readonly said: string | null }

/** Whether a member joined by hand: no file named it first. */
export const hasJoined = (member: string): boolean => member.startsWith('joined:')

export const initialJoined: Joined = {}

const LONGEST = 80

/** `known` is the member who already has this name, or null. */
export function decideJoining(
  command: { readonly member: string; readonly name: string },
  _state: Joined,
  { known }: { readonly known: { readonly left: boolean } | null },
): readonly JoinedEvent[] | Refusal {
  const said = command.name.trim()
  if (said.length < 2 || said.length > LONGEST) return refuse('member-name-length', { most: LONGEST })
  if (known?.left) return refuse('member-may-return', { name: said })
  if (known !== null) return refuse('member-there-already', { name: said })
  return [{ type: 'member-joined', data: { member: command.member }, said }]
}

export const evolveJoined = (state: Joined, { data, said }: JoinedEvent): Joined => ({ ...state, [data.member]: said })
