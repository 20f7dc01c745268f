/** Keeps the facts of one file in one transaction: all of them or none, with progress that others can see meanwhile. */
import type { Matcher } from '../../core/fact/match.ts'
import type { FactKind } from '../../core/fact/fact.ts'
import type { Recognised } from '../../intake/examined.ts'
import { resolveFacts, type RowFact } from '../../intake/resolve.ts'
import { finishImport, noteImport } from '../../store/rows/note-import.ts'
import { saveFacts, type NamedCustomer, type NamedMember } from '../../store/rows/save-facts.ts'
import { saveProblems } from '../../store/rows/save-problems.ts'
import { takeBackFacts } from '../../store/rows/undo-import.ts'
import type { Asked, House } from '../verb.ts'
import { tellProgress } from './progress.ts'

export async function keepFacts(id: string, file: Recognised, matcher: Matcher, asked: Asked, house: House): Promise<void> {
  const customers = new Map(matcher.customers().map((customer) => [customer.id, customer]))
  const members = new Map(matcher.members().map((member) => [member.id, member]))
  const mentioned = new Set<string>()
  const facts: Partial<Record<FactKind, number>> = {}
  let rows = 0

  await house.store.run(asked.workspace, async (tx) => {
    await takeBackFacts(tx, id)
    await saveProblems(tx, id, file.notes)
    for await (const batch of resolveFacts(file, matcher)) {
      await saveFacts(tx, id, {
        customers: batch.facts.flatMap(customersOf),
        members: batch.facts.flatMap(membersOf),
        lines: batch.facts.filter((fact) => fact.kind === 'invoice-line'),
        touches: batch.facts.filter((fact) => fact.kind === 'touch'),
      })
      await saveProblems(tx, id, batch.problems)
      for (const fact of batch.facts) facts[fact.kind] = (facts[fact.kind] ?? 0) + 1
      rows += batch.rows
      // In transactions of their own: whoever watches sees them, and they lock nothing that this one needs.
      await house.store.run(asked.workspace, (other) => noteImport(other, id, { rowsRead: rows }))
      await tellProgress(house, asked, 'reading', rows, file.rows)
    }
    await finishImport(tx, id, { status: 'done', rowsRead: rows, facts, at: asked.now })
  })

  /** Everyone is listed once per file, with the code and name that all files together give. */
  function customersOf(fact: RowFact): NamedCustomer[] {
    if (fact.kind === 'member-row') return []
    const stated = fact.kind === 'customer-row'
    if (!stated && mentioned.has(fact.customer)) return []
    mentioned.add(fact.customer)
    const { key, name } = customers.get(fact.customer) ?? { key: null, name: null }
    const said = { id: fact.customer, key, name: name === key ? null : name }
    return [stated ? { ...said, group: fact.group, owner: fact.owner } : { ...said, group: null, owner: null }]
  }

  function membersOf(fact: RowFact): NamedMember[] {
    const member = fact.kind === 'customer-row' ? fact.owner : fact.member
    const stated = fact.kind === 'member-row'
    if (member === null || (!stated && mentioned.has(`member ${member}`))) return []
    mentioned.add(`member ${member}`)
    const { key, name } = members.get(member) ?? { key: null, name: null }
    return [{ id: member, key, name: name === key ? null : name, netHours: stated ? fact.netHours : null }]
  }
}
