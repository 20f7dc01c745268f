/** Whom the facts of a file are about, by what the file calls them: gathered once, before any fact gets an id. */
import type { Fact, Reference } from './fact.ts'

/** `listed`: a list of customers or of the team names it, and so knows better than an invoice. */
export type Named = { readonly reference: Reference; readonly listed: boolean }

export type Mentions = { readonly customers: ReadonlyMap<string, Named>; readonly members: ReadonlyMap<string, Named> }

export type MentionBook = { readonly add: (fact: Fact) => void; readonly mentions: Mentions }

/** Opens a book of mentions; each way in which a file calls someone is kept once. */
export function gatherMentions(): MentionBook {
  const customers = new Map<string, Named>()
  const members = new Map<string, Named>()
  return {
    mentions: { customers, members },
    add: (fact) => {
      if (fact.kind === 'member-row') return note(members, fact.member, true)
      note(customers, fact.customer, fact.kind === 'customer-row')
      const member = fact.kind === 'customer-row' ? fact.owner : fact.member
      if (member !== null) note(members, member, false)
    },
  }
}

function note(known: Map<string, Named>, reference: Reference, listed: boolean): void {
  const { key, name, vat, kvk, domain } = reference
  const called = `${key ?? ''}\n${name ?? ''}\n${vat ?? ''}\n${kvk ?? ''}\n${domain ?? ''}`
  if (called.length === 4) return
  if (listed ? !(known.get(called)?.listed ?? false) : !known.has(called)) known.set(called, { reference, listed })
}
