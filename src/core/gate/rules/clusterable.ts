/** Test 2, cluster: it can be worked together with other work, or it is on hold until it can. */
import type { Evidence } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { hasTies, sharedTies } from '../ties.ts'

/** Asks whether other work shares its customer, group, contact, product, place or kind. Without any tie only a person can tell. */
export const clusterable: Rule = {
  code: 'cluster',
  question: 'gate.cluster',
  passes: 'yes',
  outcome: 'on-hold',
  fromData(evidence) {
    if (!hasTies(evidence.ties)) return null
    // What is in a block is worked with the rest of it, also when that rest is no candidate any more.
    return evidence.block !== null || partnersOf(evidence) > 0 ? 'yes' : 'no'
  },
  numbers: (evidence) => ({ partners: partnersOf(evidence) }),
  hints: () => [],
}

const partnersOf = ({ ties, partners }: Evidence): number => partners.filter((partner) => sharedTies(ties, partner.ties).length > 0).length
