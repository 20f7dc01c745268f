/** What a person states about the team is kept, told, and taken back from the message that told it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { served } from './served.ts'

const { page: open, address } = await served()
await fetch(`${address}/api/v1/fact/import-example`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ code: 'machine-builders' }),
})

test('net hours are kept and taken back; what cannot be is refused with the reason, and the old hours stay', async () => {
  const page = await open()
  await page.waitForURL('**/customers')
  await page.getByRole('link', { name: 'Team' }).click()
  const hours = page.getByRole('textbox', { name: /Joost van Dijk/ })
  await hours.fill('650')
  await hours.press('Enter')
  await page.getByRole('heading', { level: 1, name: /2,420 hours/ }).waitFor()
  await page.getByText('Joost van Dijk: 650 hours a year.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { level: 1, name: /2,370 hours/ }).waitFor()
  assert.deepEqual(page.complaints, [])

  await hours.fill('5000')
  await hours.press('Enter')
  await page.getByText('5,000 hours a year cannot be: it lies between 0 and 3,000.').waitFor()
  assert.equal(await hours.inputValue(), '600')
})

test('an assumption is kept and taken back', async () => {
  const page = await open()
  await page.waitForURL('**/customers')
  await page.getByRole('link', { name: 'Team' }).click()
  const visit = page.getByRole('textbox', { name: 'visit' })
  assert.equal(await visit.inputValue(), '90 min')
  await visit.fill('120')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await visit.and(page.locator('[value="90 min"]')).waitFor()
  assert.deepEqual(page.complaints, [])
})
