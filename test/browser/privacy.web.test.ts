/** On the Privacy page a person is found, handed over and erased, and a retention says first what it deletes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAccessible, served, untilPlanned } from './served.ts'

const { page: open, address } = await served()

const invoices = [
  'Factuurnummer;Factuurdatum;Klant;Bedrag;Kostprijs;Verkoper',
  'F1;2026-01-05;Staal BV;1000,00;600,00;Piet Jansen',
  'F2;2026-01-06;Hout BV;2000,00;900,00;Anna de Boer',
  'F3;2019-01-06;Oud BV;2000,00;900,00;Anna de Boer',
].join('\n')

test('a person is found and erased, and is then nowhere any more', async () => {
  const body = new FormData()
  body.append('files', new Blob([invoices]), 'facturen.csv')
  await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body })
  await untilPlanned(address)
  const page = await open()
  await page.goto(`${address}/files`)
  await page.getByRole('link', { name: /^Privacy/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Data is kept without a limit.' }).waitFor()
  await page.getByLabel('Name or address of mail').fill('Kees de Wit')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing is known here of Kees de Wit.').waitFor()
  await page.getByLabel('Name or address of mail').fill('jansen, piet')
  await page.keyboard.press('Enter')
  await page.getByLabel('Piet Jansen: 1 row out of files, no decisions').waitFor()
  await page.getByText('the line', { exact: true }).click()
  await page.getByText('F1;2026-01-05;Staal BV;1000,00;600,00;Piet Jansen').waitFor()
  await isAccessible(page)
  const csv = await (await fetch(`${address}/api/v1/export/person.csv?text=piet+jansen`)).text()
  assert.match(csv, /F1;2026-01-05;Staal BV/)

  await page.getByRole('button', { name: 'Erase what is chosen (2)' }).click()
  await page.getByRole('button', { name: 'Yes, erase' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Anna de Boer' }).click()
  await page.getByText('Nothing is known here of jansen, piet.').waitFor()
})

test('a retention says what it deletes before it is kept', async () => {
  const page = await open()
  await page.goto(`${address}/files/privacy`)
  await page.getByLabel('Keep', { exact: true }).selectOption('5')
  await page.getByText('That deletes 1 row and no copies now').waitFor()
  await page.getByRole('button', { name: 'Keep it so' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Anna de Boer' }).click()
  await page.getByRole('heading', { level: 1, name: 'Data is kept for 5 years.' }).waitFor()
  await isAccessible(page)
})
