/**
 * The line: one row of an export walks through the house, room after room, to the sentence on a screen.
 * ARCHITECTURE.md tells the same walk.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultStandards } from '../src/core/customer/standards.ts'
import { timeOf } from '../src/core/customer/time.ts'
import { marginEuroOf } from '../src/core/customer/earnings.ts'
import { whoFrom } from '../src/core/fact/test-who.ts'
import { makePlan } from '../src/core/plan/make-plan.ts'
import { firstSeed } from '../src/core/chance.ts'
import { customerId, memberId, yearUpTo, type Day } from '../src/core/units.ts'
import { examine } from '../src/intake/examine.ts'
import { fileOf } from '../src/intake/file.ts'
import { resolveFacts } from '../src/intake/resolve.ts'
import { why } from '../src/messages/why.ts'
import { withStore } from '../src/store/open/test-store.ts'
import { accountsOfPeriod, membersOfPeriod } from '../src/store/rows/accounts-of-period.ts'
import { picturesOf } from '../src/core/plan/pictures.ts'
import { currentLine } from '../src/store/rows/current-plan.ts'
import { remakeCustomers, saveSaid } from '../src/store/rows/customers-said.ts'
import { customer } from '../src/store/rows/test-company.ts'
import { saveFacts } from '../src/store/rows/save-facts.ts'
import { savePlan } from '../src/store/rows/save-plan.ts'
import { startImport } from '../src/store/rows/start-import.ts'
import { verdictOfCustomer } from '../src/store/rows/verdict-of-customer.ts'

const { workspace } = withStore()

test('one invoice row becomes one verdict with one sentence', async () => {
  // 1 A door hands over bytes and a name.
  const text = 'Datum;Klant;Bedrag excl. btw;Kostprijs;Verkoper\r\n12-03-2026;Bakkerij Jansen B.V.;1.250,00;840,00;Sanne\r\n'
  const file = { name: 'facturen.csv', bytes: new TextEncoder().encode(text) }

  // 2 Intake recognises the file and reads the row: after this nobody sees a text that is a number.
  const examined = await examine(fileOf(file.name, file.bytes), { answers: {}, today: '2026-03-31' as Day })
  assert.ok(examined.status === 'recognised')
  assert.equal(examined.format, 'invoices')
  const batches = await Array.fromAsync(resolveFacts(examined, whoFrom([examined.mentions])))
  const facts = batches.flatMap((batch) => batch.facts)
  const [fact] = facts
  assert.ok(fact?.kind === 'invoice-line')
  assert.deepEqual(
    [fact.customer, fact.member, fact.day, fact.revenue, fact.cost, fact.row],
    [customerId('name:bakkerij jansen'), memberId('name:sanne'), '2026-03-12', 125_000, 84_000, 2],
  )

  // 3 The store keeps it under an import number and adds up the year.
  const { run } = await workspace()
  const id = await run((tx) => startImport(tx, { file: file.name, sha256: 'abc', size: file.bytes.byteLength, at: '2026-03-31T12:00:00Z' }))
  await run(async (tx) => {
    await saveFacts(tx, id, {
      members: [{ id: memberId('name:sanne'), key: null, name: 'Sanne', netHours: null }],
      lines: [fact],
      touches: [],
      deals: [],
    })
    await saveSaid(tx, id, [customer(fact.customer, { name: 'Bakkerij Jansen B.V.' })])
    await remakeCustomers(tx, [fact.customer])
  })
  const period = yearUpTo('2026-03-12' as Day)
  const accounts = await run((tx) => accountsOfPeriod(tx, period))
  const [account] = accounts
  assert.ok(account)
  assert.equal(marginEuroOf(account), 410)
  assert.deepEqual(timeOf(account, defaultStandards), {
    hours: 0.75,
    measuredHours: 0,
    hoursKnown: 'estimated',
    byMember: [{ member: 'name:sanne', hours: 0.75 }],
  })

  // 4 Core makes the plan; the store keeps it.
  const members = await run(membersOfPeriod)
  const plan = makePlan({ accounts, members, standards: { ...defaultStandards, minimumHours: 0.5 }, period, seed: firstSeed })
  await run((tx) => savePlan(tx, plan, picturesOf(plan), '2026-03-31T12:00:01Z'))

  // 5 A screen asks, and says why.
  const row = await run((tx) => verdictOfCustomer(tx, 'name:bakkerij jansen'))
  const line = await run(currentLine)
  assert.equal(row?.verdict, 'white')
  assert.equal(line?.verdicts, 'w')
  assert.equal(row.owner, 'Sanne')
  assert.ok(row.numbers.entryPriceEuro > row.numbers.hourPriceEuro)
  assert.match(why('nl', row), /keer de uurprijs|uur/)
})
