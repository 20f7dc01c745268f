/** Gives every fact of a file its customer and its member; what nobody can tell apart comes back as a problem. */
import type { Fact, Reference } from '../core/fact/fact.ts'
import type { Match, Matcher } from '../core/fact/match.ts'
import type { Problem, ProblemCode } from '../core/fact/problem.ts'
import type { ResolvedFact } from '../core/fact/resolved.ts'
import type { CustomerId, MemberId } from '../core/units.ts'
import type { Recognised } from './examined.ts'
import { readFacts, type Batch } from './read-facts.ts'

export type RowFact = ResolvedFact & { readonly row: number }
export type ResolvedBatch = Pick<Batch, 'problems' | 'passed' | 'rows' | 'reading'> & { readonly facts: readonly RowFact[] }

/** Teaches the matcher everything that a file says about who is who. Do this for all files before any is resolved. */
export async function learn(file: Recognised, matcher: Matcher): Promise<void> {
  for await (const { facts } of readFacts(file)) for (const fact of facts) matcher.learn(fact)
}

/** The facts of a file, resolved, in batches; rejected rows beside them. */
export async function* resolveFacts(file: Recognised, matcher: Matcher): AsyncGenerator<ResolvedBatch> {
  for await (const batch of readFacts(file)) {
    const facts: RowFact[] = []
    const problems: Problem[] = [...batch.problems]
    for (const fact of batch.facts) {
      const resolved = resolve(fact, matcher)
      if ('ambiguous' in resolved) problems.push({ ...resolved.ambiguous, file: file.file, row: fact.row, cells: batch.cellsOf(fact.row) })
      else facts.push(resolved)
    }
    yield { ...batch, facts, problems }
  }
}

type Ambiguous = { readonly ambiguous: Pick<Problem, 'code' | 'weight' | 'column' | 'facts'> }

function resolve(fact: Fact, matcher: Matcher): RowFact | Ambiguous {
  if (fact.kind === 'member-row') {
    const member = matcher.member(fact.member)
    return 'id' in member
      ? { ...fact, member: member.id, name: fact.member.name ?? fact.member.key ?? '' }
      : ambiguous('row-member-ambiguous', member.text)
  }
  const customer: Match<CustomerId> = matcher.customer(fact.customer)
  if (!('id' in customer)) return ambiguous('row-customer-ambiguous', customer.text)
  const member = memberOf(fact.kind === 'customer-row' ? fact.owner : fact.member, matcher)
  if (typeof member === 'object' && member !== null) return member
  return fact.kind === 'customer-row'
    ? { ...fact, customer: customer.id, name: fact.customer.name ?? fact.customer.key ?? '', owner: member }
    : { ...fact, customer: customer.id, member }
}

function memberOf(reference: Reference | null, matcher: Matcher): MemberId | null | Ambiguous {
  if (reference === null) return null
  const member = matcher.member(reference)
  return 'id' in member ? member.id : ambiguous('row-member-ambiguous', member.text)
}

const ambiguous = (code: ProblemCode, text: string): Ambiguous => ({ ambiguous: { code, weight: 'row', column: null, facts: { text } } })
