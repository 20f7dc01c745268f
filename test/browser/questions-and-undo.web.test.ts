/** What only a person knows is asked and answered on the screen; what could not be read comes back; everything can go back. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { dutchFiles } from '../../src/intake/tables/test-database.ts'
import { isAccessible, served, wordsOf } from './served.ts'

const { page: open, address } = await served()

const file = (name: string, lines: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })

/** Through the button, as somebody without a mouse would. */
const choose = (page: Page, files: readonly ReturnType<typeof file>[]) =>
  page.getByLabel('Choose files').setInputFiles(files.map((one) => ({ ...one })))

const lineOf = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })

const invoices = ['a', 'b', 'c', 'd'].flatMap((letter, at) =>
  [1, 2, 3].map((month) => `0${month}/0${at + 1}/2026,${letter.toUpperCase()} Ltd,${1000 * (at + 1)}.50`),
)

test('on a phone, in Dutch: columns, date order and margin are asked one by one, and answered once; files become a verdict that opens to its rows', async () => {
  const page = await open({ language: 'nl', size: 'phone' })
  const t = wordsOf('nl')
  // Whether there is a plan is not known yet when the files are let go: the first ones still end in their picture.
  const chosen = Promise.withResolvers<void>()
  await page.route('**/show-workspace', async (route) => {
    await chosen.promise
    await route.continue()
  })
  await page.goto(address)
  const told = ['Wanneer,Wie,Waarde', ...invoices, '31/31/2026,E Ltd,10.00', '01/02/2026,,20.00']
  await page.getByLabel(t('screen.choose-files')).setInputFiles(file('unknown.csv', told))
  chosen.resolve()
  const line = lineOf(page, 'unknown.csv')

  await page.getByRole('heading', { level: 1, name: 'Eén bestand wacht op uw antwoord.' }).waitFor()
  const answer = line.getByRole('button', { name: t('screen.answer') })
  const customer = line.getByRole('combobox', { name: t('screen.field.customerName'), exact: true })
  const read = [
    customer,
    line.getByRole('combobox', { name: t('screen.field.date'), exact: true }),
    line.getByRole('combobox', { name: t('screen.field.revenue') }),
  ]
  assert.deepEqual(await Promise.all(read.map((one) => one.inputValue())), ['Wie', 'Wanneer', 'Waarde'], 'what the first rows look like')
  await customer.selectOption('')
  assert.ok(await answer.isDisabled(), 'an answer without its columns can be given')
  await customer.selectOption('Wie')
  await answer.click()

  await line.getByLabel(t('screen.question.dmy')).check()
  await line.getByLabel(t('screen.question.margin')).fill('40')
  await answer.click()

  await line.getByText('12 nieuwe rijen, 2 komen terug').waitFor()
  await page.getByRole('button', { name: t('screen.ready.take', { files: 1 }) }).click()
  await page.waitForURL('**/customers')
  await page.getByRole('heading', { level: 1, name: /^4 klanten zijn een uur van €\s\d+ waard\.$/ }).waitFor()
  await page.locator('[data-drawn=true]').first().waitFor()
  await page.getByRole('button', { name: t('screen.page.more'), exact: true }).click()
  await page.getByRole('link', { name: 'Focus' }).click()
  await page.getByRole('heading', { level: 1, name: /^Een uur is € \d/ }).waitFor()
  await page.getByRole('link', { name: 'D Ltd' }).last().click()
  await page.getByRole('heading', { level: 1, name: 'D Ltd' }).waitFor()
  await page.getByText(/^(Wit|Grijs)\.$/).waitFor()
  await page.getByRole('row').filter({ hasText: 'unknown.csv' }).first().waitFor()
})

test('rows that came back are shown with their reason, and go along in a file', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Files' }).click()
  const line = lineOf(page, 'unknown.csv')
  await line.getByRole('button', { name: '2 rows came back' }).click()
  const rows = line.getByRole('row')
  assert.match(await rows.nth(1).innerText(), /14\s.*31\/31\/2026/s)
  assert.match(await rows.nth(2).innerText(), /15\s/)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    line.getByRole('link', { name: 'Download Rows that came back as CSV' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  assert.match(text, /31\/31\/2026/)
  assert.equal(text.trim().split('\n').length, 3)
})

test('what cannot be read is refused in a sentence, and what was there stays', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Files' }).click()
  await choose(page, [file('empty.csv', []), file('letter.csv', ['%PDF-1.7', '%âãÏÓ', '1 0 obj']), file('recipe.csv', ['flour', 'water'])])
  for (const name of ['empty.csv', 'letter.csv', 'recipe.csv']) {
    await lineOf(page, name).getByText('not taken', { exact: true }).waitFor()
    await lineOf(page, name).getByRole('listitem').first().waitFor()
    await page.getByRole('button', { name: `Put ${name} away` }).click()
    await lineOf(page, name).waitFor({ state: 'hidden' })
  }
  await page.getByRole('link', { name: 'Focus' }).click()
  await page.getByRole('link', { name: 'D Ltd' }).first().waitFor()
})

test('a margin that nobody wrote down is given for all, and another for a group; what it makes says that it is an estimate', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Files' }).click()
  await choose(page, [file('groups.csv', ['Customer name,Customer group', 'A Ltd,Bakers', 'B Ltd,Builders'])])
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.locator('[aria-live]').filter({ hasText: 'groups.csv is in.' }).waitFor()
  await choose(page, [file('costless.csv', ['Invoice,Date,Customer,Amount', 'N1,2026-04-20,A Ltd,1000.00', 'N2,2026-04-21,B Ltd,1000.00'])])
  const line = lineOf(page, 'costless.csv')
  await line.getByLabel('Margin as a percentage of revenue').fill('30')
  await line.getByRole('button', { name: 'Another for some groups' }).click()
  await isAccessible(page)
  await line.getByLabel('Builders').fill('12.5')
  await line.getByRole('button', { name: 'Answer' }).click()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.locator('[aria-live]').filter({ hasText: 'costless.csv is in.' }).waitFor()
  for (const [name, margin] of [
    ['A Ltd', '€300.00'],
    ['B Ltd', '€125.00'],
  ] as const) {
    await page.getByRole('link', { name: 'Focus' }).click()
    await page.getByRole('link', { name }).first().click()
    const row = page.getByRole('row').filter({ hasText: 'costless.csv' })
    await row.getByRole('cell', { name: `${margin} estimated` }).waitFor()
  }
  await page.getByRole('link', { name: 'Files', exact: true }).click()
  for (const name of ['groups.csv', 'costless.csv']) {
    await page.getByRole('button', { name: `Undo ${name}` }).click()
    await lineOf(page, name).waitFor({ state: 'detached' })
  }
})

test('an import is taken back from the message that told of it, and its customers go with it', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Files' }).click()
  await choose(page, [file('more.csv', ['Date,Customer,Amount,Cost', '2026-03-20,Zed Ltd,9000.00,4000.00'])])
  await page.getByRole('button', { name: 'Take it in' }).click()
  const told = page.locator('[aria-live]').filter({ hasText: 'more.csv is in.' })
  await told.waitFor()
  await page.getByRole('link', { name: 'Focus' }).click()
  await page.getByRole('link', { name: 'Zed Ltd' }).first().waitFor()
  await told.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('more.csv was taken back: 1 row is gone.').waitFor()
  await page.getByRole('link', { name: 'Zed Ltd' }).first().waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'D Ltd' }).first().waitFor()
})

test('tables of a database are shown with their keys, changed where they are wrong, and taken in and back as one', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Files' }).click()
  await choose(
    page,
    Object.entries(dutchFiles).map(([name, text]) => file(name, [text])),
  )
  const line = lineOf(page, 'orderregels.csv')
  await line.getByText('These tables seem to belong together. Is that right?').waitFor()
  const picture = line.getByRole('img', { name: /orderregels\.order_id points to orders\.id\./ })
  await picture.getByText('7 rows').waitFor()
  await isAccessible(page)

  const answer = line.getByRole('button', { name: 'Answer' })
  await line.getByRole('button', { name: 'Change columns' }).first().click()
  await line.getByRole('combobox', { name: 'Table whose rows are read' }).selectOption('orders')
  assert.ok(await answer.isDisabled(), 'orders alone say no amount')
  await line.getByRole('combobox', { name: 'Table whose rows are read' }).selectOption('orderregels')
  for (const [field, column] of [
    ['Customer', 'klanten.naam'],
    ['Customer number', 'orders.klant_id'],
    ['Date', 'orders.orderdatum'],
    ['Price of one', 'producten.verkoopprijs'],
    ['Quantity', 'orderregels.aantal'],
    ['Cost of one', 'producten.inkoopprijs'],
  ] as const)
    await line.getByRole('combobox', { name: new RegExp(`^${field}( \\(.*\\))?$`) }).selectOption(column)
  await line.getByRole('button', { name: 'Do not read medewerkers' }).click()
  await answer.click()

  await line.getByText('11 new rows').waitFor()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await line.getByText('together with').waitFor()
  await line.getByText('7 invoice lines, 4 touches, 3 customers').waitFor()
  await line.getByRole('button', { name: 'Undo orderregels.csv' }).click()
  await line.waitFor({ state: 'detached' })
  assert.equal(await lineOf(page, 'klanten.csv').count(), 0)
})

test('after the last own file went back, an example can come and go, and the first page is there again', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Files' }).click()
  await page.getByRole('button', { name: 'Undo unknown.csv' }).click()
  await page.getByRole('heading', { level: 1, name: 'There are no files yet.' }).waitFor()
  await page.getByText(/^unknown\.csv was taken back: \d+ rows? (?:is|are) gone\.$/).waitFor()
  await page.getByRole('link', { name: 'Customers', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Koersvast' }).click()
  await page.getByRole('button', { name: /machine/i }).click()
  await page.waitForURL('**/customers', { timeout: 120_000 })
  await page.getByRole('button', { name: 'Remove it' }).click()
  await page.getByText('The example is gone').waitFor()
  await page.getByRole('button', { name: /machine/i }).waitFor()
})
