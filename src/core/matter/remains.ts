/** What is left of a matter, as a person states it. */
import type { Remains } from '../gate/evidence.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Beyond these it is a slip of the keyboard. */
const MOST_EURO = 1e12
const MOST_HOURS = 1e6

/** Why value (EUR) and hours cannot be what is left: below nothing, no number or absurdly much; null when they can. */
export function remainsFault(remains: Remains | null): Refusal | null {
  if (remains === null) return null
  const { valueEuro, hours } = remains
  // Asked this way round because NaN is neither below nor above.
  const possible = valueEuro >= 0 && valueEuro <= MOST_EURO && hours >= 0 && hours <= MOST_HOURS
  return possible ? null : refuse('matter-remains-impossible', { valueEuro, hours })
}
