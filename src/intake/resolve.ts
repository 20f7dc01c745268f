/** Gives every fact of a file its customer and its member; a member whom nobody can tell apart comes back as a problem. */
import type { Fact, HourSource, Reference } from '../core/fact/fact.ts'
import type { Problem } from '../core/fact/problem.ts'
import type { ResolvedFact } from '../core/fact/resolved.ts'
import type { Who } from '../core/fact/who.ts'
import type { CustomerId, MemberId } from '../core/units.ts'
import type { Recognised } from './examined.ts'
import { readFacts, type Batch } from './read-facts.ts'

/** A fact with its row, and the id under which its file knows the customer where that is another. */
export type RowFact = ResolvedFact & { readonly row: number; readonly saidAs: CustomerId | null; readonly reference: Reference }
export type ResolvedBatch = Pick<Batch, 'problems' | 'passed' | 'rows' | 'reading'> & { readonly facts: readonly RowFact[] }

/** The facts of a file, resolved, in batches; rejected rows beside them. */
export async function* resolveFacts(file: Recognised, who: Who): AsyncGenerator<ResolvedBatch> {
  for await (const batch of readFacts(file)) {
    const source = batch.reading.format.recorded?.(batch.reading.columns) ?? 'activity'
    const facts: RowFact[] = []
    const problems: Problem[] = [...batch.problems]
    const back = new Set<number>()
    for (const fact of batch.facts) {
      const resolved = resolve(fact, who, source, batch.reading.format.id)
      if (!('ambiguous' in resolved)) facts.push(resolved)
      // Whoever was there goes with the time of the row, which came back already.
      else if (fact.kind !== 'contact' || !back.has(fact.row)) {
        back.add(fact.row)
        problems.push({ ...resolved.ambiguous, file: file.file, row: fact.row, cells: batch.cellsOf(fact.row) })
      }
    }
    yield { ...batch, facts, problems }
  }
}

type Ambiguous = { readonly ambiguous: Pick<Problem, 'code' | 'weight' | 'column' | 'facts'> }

function resolve(fact: Fact, who: Who, source: HourSource, format: string): RowFact | Ambiguous {
  if (fact.kind === 'member-row') {
    const member = who.member(fact.member)
    const name = fact.member.name ?? fact.member.key ?? ''
    return 'id' in member ? { ...fact, member: member.id, name, saidAs: null, reference: fact.member } : ambiguous(member.text)
  }
  const { id: customer, saidAs } = who.customer(fact.customer)
  const said = { customer, saidAs, reference: fact.customer }
  const member = memberOf(fact.kind === 'customer-row' ? fact.owner : fact.member, who)
  if (typeof member === 'object' && member !== null) return member
  if (fact.kind === 'customer-row') return { ...fact, ...said, name: fact.customer.name ?? fact.customer.key ?? '', owner: member }
  if (fact.kind === 'touch') return { ...fact, ...said, member, source }
  return fact.kind === 'deal' ? { ...fact, ...said, member, format } : { ...fact, ...said, member }
}

function memberOf(reference: Reference | null, who: Who): MemberId | null | Ambiguous {
  if (reference === null) return null
  const member = who.member(reference)
  return 'id' in member ? member.id : ambiguous(member.text)
}

const ambiguous = (text: string): Ambiguous => ({
  ambiguous: { code: 'row-member-ambiguous', weight: 'row', column: null, facts: { text } },
})
