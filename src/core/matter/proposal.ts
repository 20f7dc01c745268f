/** The title of a matter: what is proposed. The same proposal is never asked twice. */
import { bareLetters } from '../fact/plain-name.ts'
import { refuse, type Refusal } from '../refusal.ts'

const LEAST = 3
const MOST = 200

/** Why a title cannot be asked: too short, too long, or asked before in the chain of alternatives; null when it can. */
export function titleFault(title: string, earlierProposals: readonly string[]): Refusal | null {
  const length = [...title.trim()].length
  if (length < LEAST || length > MOST) return refuse('matter-title-length', { length, least: LEAST, most: MOST })
  const same = folded(title)
  return earlierProposals.some((earlier) => folded(earlier) === same) ? refuse('proposal-asked-before') : null
}

/** What two spellings of one proposal share: no case, accents, punctuation or spaces. A title of signs only is itself. */
const folded = (title: string): string => bareLetters(title).replace(/[^\p{L}\p{N}]+/gu, '') || title.replace(/\s+/g, '')
