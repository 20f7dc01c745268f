/** Where a margin comes from: what a line cost, what a file says it brought, or a share of the revenue that a person gave. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import type { Focus, VerdictList } from '../../core/plan/focus.ts'
import { compute } from '../../doors/clock/compute.ts'
import { pricesIn } from '../../store/rows/prices-in.ts'
import type { Day } from '../../core/units.ts'
import { showCustomer } from '../customer/show-customer.ts'
import { listVerdicts } from '../plan/list-verdicts.ts'
import { makePlan } from '../plan/make-plan.ts'
import { showFocus } from '../plan/show-focus.ts'
import { withHouse } from '../test-house.ts'
import { undoImport } from './undo-import.ts'
import { answerFile, bringFile, lookAtFile, sourcesOf } from './test-files.ts'

const { house } = withHouse({ compute })
type Opened = Awaited<ReturnType<typeof house>>

const costless = [
  'Factuurnummer;Factuurdatum;Klantnummer;Klant;Bedrag',
  'F1;05-01-2026;1;Jansen;100,00',
  'F2;06-01-2026;2;De Vries;200,05',
].join('\n')
const groups = (jansen: string) => `Klantnummer;Klantnaam;Klantgroep\n1;Jansen;${jansen}\n2;De Vries;Bouw`

/** Margin in cents of the lines that count, by the name of the customer. */
async function margins(one: Opened): Promise<Record<string, number>> {
  const { rows } = await one.run((tx) =>
    sql<{ name: string; margin: number }>`
      select name, sum(revenue - cost)::double precision as margin from invoice_line join customer on id = customer_id where counts group by name`.execute(
      tx,
    ),
  )
  return Object.fromEntries(rows.map(({ name, margin }) => [name, margin]))
}

test('a share that was given for a group holds for whoever is of it, whichever file says so and when', async () => {
  const one = await house()
  const asked = await bringFile(one, 'invoices.csv', costless)
  assert.deepEqual((await sourcesOf(one)).groups, [], 'nothing is known of groups yet')
  await answerFile(one, asked.id, { marginPercent: 30, groupPercents: { Bouw: 10, Zorg: 12.5 } })
  assert.deepEqual(await margins(one), { Jansen: 30_00, 'De Vries': 60_02 })
  const told = await bringFile(one, 'groups.csv', groups('Zorg'))
  assert.deepEqual(await margins(one), { Jansen: 12_50, 'De Vries': 20_01 })
  await one.well(undoImport, { id: told.id })
  assert.deepEqual(await margins(one), { Jansen: 30_00, 'De Vries': 60_02 })
})

test('as long as a margin is asked, the groups that are known are told, the largest first', async () => {
  const one = await house()
  await bringFile(one, 'groups.csv', `${groups('Zorg')}\n3;Bakker;Bouw`)
  assert.deepEqual((await sourcesOf(one)).groups, [])
  const asked = await bringFile(one, 'invoices.csv', costless)
  assert.deepEqual((await sourcesOf(one)).groups, ['Bouw', 'Zorg'])
  await answerFile(one, asked.id, { marginPercent: 30 })
  assert.deepEqual((await sourcesOf(one)).groups, [])
})

test('a file that tells the margin goes before a share that was given, whichever came first', async () => {
  const one = await house()
  await bringFile(
    one,
    'with-cost.csv',
    'Factuurnummer;Factuurdatum;Klantnummer;Klant;Bedrag;Kostprijs\nF1;05-01-2026;1;Jansen;100,00;55,00',
  )
  const asked = await bringFile(one, 'invoices.csv', costless)
  await answerFile(one, asked.id, { marginPercent: 30 })
  assert.deepEqual(await margins(one), { Jansen: 45_00, 'De Vries': 60_02 })
})

test('the screen says of which lines the margin was given; what a plan rests on says so too, and prices say nothing', async () => {
  const one = await house()
  await answerFile(one, (await bringFile(one, 'invoices.csv', costless)).id, { marginPercent: 30 })
  await bringFile(one, 'own.csv', 'Factuurnummer;Factuurdatum;Klantnummer;Klant;Bedrag;Marge\nF9;07-01-2026;3;Bakker;100,00;20,00')
  await one.perform(makePlan)
  const { rows } = (await one.well(listVerdicts, {})) as VerdictList
  assert.deepEqual(Object.fromEntries(rows.map(({ name, numbers }) => [name, numbers.givenLines])), { Jansen: 1, 'De Vries': 1, Bakker: 0 })
  const { plan } = (await one.well(showFocus, {})) as Focus
  assert.deepEqual(plan?.findings.find(({ code }) => code === 'margin-by-percent')?.facts, { customers: 2 })
  const from = async (name: string) => {
    const id = rows.find((row) => row.name === name)?.id
    return ((await one.well(showCustomer, { id })) as CustomerPage).sourceRows.rows.map(({ marginFrom }) => marginFrom)
  }
  assert.deepEqual([await from('Jansen'), await from('Bakker')], [['percent'], ['margin']])
  const [prices] = await one.run((tx) => pricesIn(tx, [{ from: '2026-01-01' as Day, to: '2026-01-31' as Day }]))
  assert.deepEqual([prices?.marginEuro, prices?.costedRevenueEuro, prices?.revenueEuro], [20, 100, 400.05])
})

test('the same amounts under other numbers are told: everything would count twice', async () => {
  const one = await house()
  const amounts = [100, 200, 300, 450]
  const rows = (prefix: string, more: number) =>
    amounts.map((amount, at) => `${prefix}${at};05-0${at + 1}-2026;1;Jansen;${amount + more},00;50,00`).join('\n')
  const head = 'Factuurnummer;Factuurdatum;Klantnummer;Klant;Bedrag;Kostprijs\n'
  await bringFile(one, 'a.csv', `${head}${rows('F', 0)}`)
  const told = async () =>
    (await sourcesOf(one)).sources.map(({ problems }) =>
      problems.filter(({ code }) => code === 'file-tells-again').map(({ facts }) => facts),
    )
  // The same numbers replace each other, and other amounts are other invoices.
  await bringFile(one, 'same.csv', `${head}${rows('F', 0)}\nF9;05-09-2026;1;Jansen;1,00;1,00`)
  await bringFile(one, 'others.csv', `${head}${rows('G', 1)}`)
  assert.deepEqual((await told()).flat(), [])
  await bringFile(one, 'again.csv', `${head}${rows('2026/', 0)}`)
  assert.deepEqual((await told())[0], [{ other: 'same.csv', customers: 1, months: 4 }])
  const looked = await lookAtFile(one, 'looked.csv', `${head}${rows('H', 1)}`)
  assert.deepEqual((await told())[0], [{ other: 'others.csv', customers: 1, months: 4 }])
  await answerFile(one, looked.id, { overlap: 'adds' })
  assert.deepEqual((await told())[0], [])
})
