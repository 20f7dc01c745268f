/** Audit files for tests, written piece by piece, and what examining and reading one gives. */
import assert from 'node:assert/strict'
import type { Fact } from '../../core/fact/fact.ts'
import type { PassCode } from '../../core/fact/pass.ts'
import type { Answers, ProblemCode, Question } from '../../core/fact/problem.ts'
import { readFacts } from '../read-facts.ts'
import { examineBytes } from '../test-file.ts'

type Children = Readonly<Record<string, string | undefined>>

/** `<name><child>text</child></name>`; children without a text are left out. */
export const element = (name: string, children: Children): string => `<${name}>${leaves(children)}</${name}>`

const leaves = (children: Children): string =>
  Object.entries(children)
    .map(([child, text]) => (text === undefined ? '' : `<${child}>${text}</${child}>`))
    .join('')

export const relation = (custSupID: string, custSupTp?: string, more: Children = {}): string =>
  element('customerSupplier', { custSupID, custSupName: `Naam ${custSupID}`, custSupTp, ...more })

export const account = (accID: string, accTp?: string, more: Children = {}): string =>
  element('ledgerAccount', { accID, accDesc: `Rekening ${accID}`, accTp, ...more })

export const line = (accID: string, amnt: string, amntTp: string, more: Children = {}): string =>
  element('trLine', { accID, amnt, amntTp, ...more })

export const transaction = (lines: readonly string[], more: Children = {}): string =>
  `${element('transaction', { nr: '1', periodNumber: '1', trDt: '2025-01-31', ...more }).replace('</transaction>', '')}${lines.join('')}</transaction>`

export const journal = (type: string, ...transactions: readonly string[]): string =>
  `<journal><jrnID>${type}</jrnID><jrnTp>${type}</jrnTp>${transactions.join('')}</journal>`

export type Sketch = {
  readonly relations?: readonly string[]
  readonly accounts?: readonly string[]
  readonly periods?: readonly string[]
  readonly journals?: readonly string[]
  /** Whose books they are: children of the company, such as `companyIdent`. */
  readonly company?: Children
  readonly currency?: string
  /** What the file says of its lines. */
  readonly told?: string
  /** What stands behind the journals. */
  readonly subledgers?: string
}

const section = (name: string, parts: readonly string[] | undefined): string => (parts ? `<${name}>${parts.join('')}</${name}>` : '')

/** A whole audit file. Its accounts, unless others are given: 1300 (balance), 4000 (costs) and 8000 (revenue, by its scheme). */
export const auditFile = (sketch: Sketch): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<auditfile><header><curCode>${sketch.currency ?? 'EUR'}</curCode></header><company>${leaves(sketch.company ?? {})}${section('customersSuppliers', sketch.relations)}${section('generalLedger', sketch.accounts ?? [account('1300', 'B'), account('4000', 'P'), account('8000', 'P', { RGScode: 'WOmzNohOlh' })])}${section('periods', sketch.periods)}<transactions>${sketch.told ?? ''}${(sketch.journals ?? []).join('')}${sketch.subledgers ?? ''}</transactions></company></auditfile>\n`

/** A sale of 100 euro to this customer, who stands on the line of the debtor. */
export const sale = (custSupID: string | undefined, amount = '100.00', more: Children = {}): string =>
  transaction([line('1300', amount, 'D', { custSupID }), line('8000', amount, 'C')], more)

export const examineAudit = (text: string | Uint8Array, answers: Answers = {}, name = 'audit.xaf') => examineBytes(name, text, answers)

/** Relations of every type: customers K1 and K2, both B1, untyped N1, supplier S1, other O1. */
export const relations = [
  relation('K1', 'C'),
  relation('K2', 'C'),
  relation('B1', 'B'),
  relation('N1'),
  relation('S1', 'S'),
  relation('O1', 'O'),
]

/** A file with those relations and one journal of sales. */
export const sales = (...transactions: readonly string[]): string => auditFile({ relations, journals: [journal('S', ...transactions)] })

export async function asksOf(text: string, answers: Answers = {}): Promise<readonly Question[]> {
  const examined = await examineAudit(text, answers)
  return examined.status === 'asked' ? examined.questions : assert.fail(JSON.stringify(examined))
}

export async function refusalOf(text: string | Uint8Array, name = 'audit.xaf', answers: Answers = {}): Promise<ProblemCode> {
  const examined = await examineAudit(text, answers, name)
  return examined.status === 'refused' ? examined.problem.code : assert.fail(JSON.stringify(examined))
}

/** What reading gives: lines as customer, day and cents; customers by their codes; notes as code and facts. */
export async function readAudit(text: string | Uint8Array, answers: Answers = { accounts: ['8000'], marginPercent: 40 }) {
  const examined = await examineAudit(text, answers)
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  const facts: Fact[] = []
  const problems: (readonly [string, string | number | undefined])[] = []
  const passed: Partial<Record<PassCode, number>> = {}
  let rows = 0
  for await (const batch of readFacts(examined)) {
    facts.push(...batch.facts)
    for (const problem of batch.problems) problems.push([problem.code, problem.facts['text']])
    for (const [why, count] of Object.entries(batch.passed) as [PassCode, number][]) passed[why] = (passed[why] ?? 0) + count
    rows += batch.rows
  }
  assert.equal(rows, examined.rows, 'as many rows as were announced')
  const lines = facts.flatMap((fact) => (fact.kind === 'invoice-line' ? [fact] : []))
  return {
    facts,
    lines,
    revenue: lines.map(({ customer, day, revenue }) => [customer.key, day, revenue] as const),
    customers: facts.flatMap((fact) => (fact.kind === 'customer-row' ? [fact.customer.key] : [])),
    problems,
    passed,
    rows,
    notes: examined.notes.map(({ code, facts: values }) => [code, values] as const).filter(([code]) => code !== 'file-without-cost'),
  }
}
