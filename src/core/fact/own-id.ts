/** The id that a customer has by what one file calls it: its code, a number of the state, its name, or else only the domain of its addresses. */
import { customerId, type CustomerId } from '../units.ts'
import type { Reference } from './fact.ts'
import { plainCompany } from './plain-name.ts'

/** Case and space around a code mean nothing; Exact pads codes with spaces. */
export const plainKey = (key: string): string => key.trim().toLowerCase()

/** The same reference gives the same id on every machine. Which ids are one customer is another question: who-is-who.ts. */
export function ownCustomerId({ key, name, vat, kvk, domain }: Reference): CustomerId {
  if (key !== null) return customerId(`key:${plainKey(key)}`)
  if (name !== null) return customerId(`name:${plainCompany(name)}`)
  if (vat) return customerId(`vat:${vat}`)
  return customerId(kvk ? `kvk:${kvk}` : `${DOMAIN}${domain ?? ''}`)
}

/** What an id begins with that is nothing but a domain. */
export const DOMAIN = 'domain:'

/** The domain of an id that is nothing but a domain: addresses in a calendar, which become a customer only when somebody else has that domain. */
export const domainOfId = (id: string): string | null => (id.startsWith(DOMAIN) ? id.slice(DOMAIN.length) : null)

/** The code that a text tells. An id of ours, as our own sheets have it, tells the code that it was made of, or none where it was made of something else. */
export function codeOf(text: string): string | null {
  const found = OURS.exec(text)
  return found === null ? text : found[1] === 'key' ? (found[2] ?? null) : null
}

/** Of customers, and of members whom only a name tells. */
const OURS = /^(key|name|vat|kvk|domain|member):(.+)$/s
