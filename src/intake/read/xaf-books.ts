/** Looks through an audit file once: who is in it, what stands on which account, and whether it adds up. */
import { amountOf, gather, referencesOf, type Booked, type Ledger, type Transaction } from './xaf-transactions.ts'
import { kept, walkAuditFile, type Leaves } from './xaf-walk.ts'
import type { Frame, Xml } from './xml.ts'

/** An account as the file lists it, and what was booked on it outside the opening balance. Amounts: ten-thousandths of a euro, credit above zero. */
export type Account = {
  readonly code: string
  readonly description: string
  /** B balance, P profit and loss, M mixed; empty where the file does not say. */
  readonly type: string
  /** Whether its code in the common Dutch scheme (RGS) says revenue. */
  readonly revenue: boolean
  readonly lines: number
  /** Lines that a customer is known for, and lines that are handed on all the same. */
  readonly named: number
  readonly others: number
  readonly amount: number
  /** The part of the amount that no customer is known for. */
  readonly open: number
  /** Whether it occurs in a journal of type S. */
  readonly sales: boolean
}

/** A difference between what the file says of itself and what it holds. Totals in euro. */
export type Difference = { readonly what: 'lines' | 'debit' | 'credit' | 'transactions'; readonly found: number; readonly told: number }

export type Books = {
  /** Whose books they are, as the file says it: its number, its name, its number for VAT. Empty in a later part of a file. */
  readonly company: readonly string[]
  /** The currency of all amounts as the file says it; empty where it does not. */
  readonly currency: string
  readonly ledger: Omit<Ledger, 'wants'>
  readonly relations: number
  readonly lines: number
  /** Whether it has a list of accounts: a later part of a file has none. */
  readonly listed: boolean
  readonly accounts: ReadonlyMap<string, Account>
  /** The customer of an invoice, by a reference; empty where there are more. */
  readonly invoices: ReadonlyMap<string, string>
  /** The type of each relation: C customer, S supplier, B both, O other, or empty. */
  readonly types: ReadonlyMap<string, string>
  /** Customers with revenue on the accounts that were asked for. */
  readonly bought: ReadonlySet<string>
  readonly comments: readonly string[]
  readonly differences: readonly Difference[]
}

type Open = { -readonly [Key in keyof Account]: Account[Key] }

/** One walk through the file. `chosen`: the accounts that hold revenue, where that is known already. */
export async function readBooks(xml: Xml, frame: Frame, chosen: ReadonlySet<string>): Promise<Books> {
  const types = new Map<string, string>()
  const periods = new Map<string, string>()
  const accounts = new Map<string, Open>()
  const invoices = new Map<string, string>()
  const bought = new Set<string>()
  const comments = [...xml.comments]
  /** Lines without a customer of their own, added up by account and references, until all invoices are known. */
  const waiting = new Map<string, { readonly account: Open; readonly refs: readonly string[]; lines: number; amount: number }>()
  const told = new Map<string, string>()
  const sums = { lines: 0, written: { D: 0, C: 0 }, put: { D: 0, C: 0 }, unbalanced: 0 }
  let relations = 0
  let listed = false
  const mayBuy = (relation: string): boolean => !/^[SO]$/.test(types.get(relation) ?? '')
  const ledger = { mayBuy, periods }
  const gathering = gather({ ...ledger, wants: (code) => accounts.get(code)?.type !== 'B' }, take)

  const walk = walkAuditFile(xml, frame, {
    relation: (leaves) => {
      relations += 1
      types.set(kept(leaves['custSupID'] ?? ''), (leaves['custSupTp'] ?? '').toUpperCase().slice(0, 1))
    },
    account: (leaves) => {
      listed = true
      const code = kept(leaves['accID'] ?? '')
      accounts.set(code, accountOf(code, leaves))
    },
    period: (leaves) => periods.set(kept(leaves['periodNumber'] ?? ''), kept(leaves['endDatePeriod'] ?? '')),
    told: (name, text) => told.set(name, text),
    line: (leaves) => {
      const line = gathering.line(leaves)
      count(line, leaves)
      refer(line.own, line.refs)
    },
    transaction: gathering.transaction,
    reference: (leaves) => refer(leaves['custSupID'] || null, referencesOf(leaves)),
    comment: (text) => {
      if (comments.length < 100) comments.push(text.slice(0, 200))
    },
  })
  for await (const _ of walk);
  settle()
  const company = ['companyIdent', 'companyName', 'taxRegIdent'].flatMap((name) => told.get(name) || [])
  return {
    company,
    currency: told.get('curCode') ?? '',
    ledger,
    relations,
    lines: sums.lines,
    listed,
    accounts,
    invoices,
    types,
    bought,
    comments,
    differences: differences(),
  }

  function count({ amount }: Booked, leaves: Leaves): void {
    sums.lines += 1
    if (amount === null) return
    const side = leaves['amntTp']?.toUpperCase() === 'C' ? 'C' : 'D'
    sums.written[side] += side === 'C' ? amount : -amount
    sums.put[amount < 0 ? 'D' : 'C'] += Math.abs(amount)
  }

  function refer(relation: string | null, refs: readonly string[]): void {
    if (relation === null || !mayBuy(relation)) return
    for (const ref of refs) {
      const known = invoices.get(ref)
      if (known === undefined) invoices.set(kept(ref), kept(relation))
      else if (known !== relation) invoices.set(ref, '')
    }
  }

  function take(transaction: Transaction): void {
    if (Math.abs(transaction.rest) > HALF_A_CENT) sums.unbalanced += 1
    if (!transaction.counts) return
    for (const line of transaction.lines) {
      const account = accounts.get(line.account) ?? accountOf(kept(line.account), {})
      accounts.set(account.code, account)
      account.lines += 1
      account.amount += line.amount ?? 0
      account.sales ||= transaction.type === 'S'
      const customer = line.own ?? transaction.only
      if (line.amount === null || (line.own !== null && !mayBuy(line.own))) account.others += 1
      else if (customer !== null) name(account, customer, 1)
      else wait(account, line.refs, line.amount)
    }
  }

  function wait(account: Open, refs: readonly string[], amount: number): void {
    const key = kept(JSON.stringify([account.code, ...refs]))
    const same = waiting.get(key) ?? { account, refs: refs.map(kept), lines: 0, amount: 0 }
    same.lines += 1
    same.amount += amount
    waiting.set(key, same)
  }

  function name(account: Open, customer: string, lines: number): void {
    account.named += lines
    if (chosen.has(account.code)) bought.add(kept(customer))
  }

  /** Now that all invoices are known, most references are of no use any more. */
  function settle(): void {
    const asked = new Map<string, string>()
    for (const { account, refs, lines, amount } of waiting.values()) {
      for (const ref of refs) if (invoices.has(ref)) asked.set(ref, invoices.get(ref) ?? '')
      const customer = customerOf(refs, invoices)
      if (customer === null) account.open += amount
      else name(account, customer, lines)
    }
    invoices.clear()
    for (const [ref, customer] of asked) invoices.set(ref, customer)
  }

  function differences(): readonly Difference[] {
    const found: Difference[] = []
    const lines = Number(told.get('linesCount') || Number.NaN)
    if (!Number.isNaN(lines) && lines !== sums.lines) found.push({ what: 'lines', found: sums.lines, told: lines })
    for (const [what, name, side] of [['debit', 'totalDebit', 'D'], ['credit', 'totalCredit', 'C']] as const) {
      const said = amountOf(told.get(name) ?? '', 'C')
      const fits = [sums.written[side], sums.put[side]].some((sum) => said !== null && Math.abs(sum - said) <= HALF_A_CENT)
      if (said !== null && !fits) found.push({ what, found: sums.put[side] / 10_000, told: said / 10_000 })
    } // prettier-ignore
    if (sums.unbalanced > 0) found.push({ what: 'transactions', found: sums.unbalanced, told: 0 })
    return found
  }
}

const HALF_A_CENT = 50

/** The only customer of the first reference that any line knows. */
export function customerOf(refs: readonly string[], invoices: ReadonlyMap<string, string>): string | null {
  const ref = refs.find((each) => invoices.has(each))
  return ref === undefined ? null : invoices.get(ref) || null
}

function accountOf(code: string, leaves: Leaves): Open {
  const { accDesc = '', accTp = '', RGScode = '', leadReference = '', leadCode = '', conceptRef = '' } = leaves
  const revenue = [RGScode, conceptRef, leadReference, leadCode].some((scheme) => REVENUE.test(scheme))
  const type = accTp.toUpperCase()
  return { code, description: kept(accDesc), type, revenue, lines: 0, named: 0, others: 0, amount: 0, open: 0, sales: false }
}

/** Revenue in the common scheme; its codes are longer the more they say. Files before 4.0 have no element of its own for it. */
const REVENUE = /(?:^|[:#_/])WOmz/
