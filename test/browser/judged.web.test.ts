/** What a person expects of hours at one customer counts in the plan, stands beside the figures, and is taken back. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { VerdictList, VerdictRow } from '../../src/core/plan/focus.ts'
import { beside } from './gate-story.ts'
import { isAccessible, served } from './served.ts'

const { page: open, address } = await served('machine-builders')
const { ask } = beside(address)
let customers: readonly VerdictRow[] = []

before(async () => {
  const { rows } = await ask<VerdictList>('plan/list-verdicts?verdict=black&sort=hours-now')
  customers = rows.filter((row) => row.reason === 'below-line')
})

async function fill(page: Page, amounts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, amount] of Object.entries(amounts)) await page.getByRole('textbox', { name, exact: true }).fill(amount)
}

test('a judgement turns a black customer white, stands beside the figures, and is taken back', async () => {
  const customer = customers[0]!
  const page = await open()
  await page.goto(`${address}/customers/${encodeURIComponent(customer.id)}`)
  await page.getByText('What do you expect?').click()
  const hours = page.getByRole('textbox', { name: 'Hours in a year', exact: true })
  assert.equal(await hours.inputValue(), `${Math.round(customer.hoursNow * 10) / 10} h`)
  assert.equal(await page.getByText(/^the figures: /).count(), 3)
  await fill(page, { 'Margin with no hours': '0', 'Margin with these hours': '90000', 'Margin with double hours': '120000' })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(`${customer.name}: your judgement counts.`).waitFor()
  await page.getByText('White.').waitFor()
  await page.getByText('what a person expects was used').waitFor()
  await page.getByText('How this was computed').click()
  await page.getByText('A person expects €0.00 with no hours, €90,000.00 with').waitFor()
  // What the figures say by themselves stands beside it.
  await page.getByText(/^So x hours return €/).waitFor()
  assert.equal(await page.getByText(/^the figures: /).count(), 3)

  await page.getByRole('button', { name: 'Take back' }).click()
  await page.getByText(`${customer.name}: the figures count again.`).waitFor()
  await page.getByText('Black.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('White.').waitFor()
})

test('points that no curve goes through are refused beside their field, in Dutch and on a phone', async () => {
  const customer = customers[1]!
  const page = await open({ language: 'nl', size: 'phone' })
  page.willComplain('422')
  await page.goto(`${address}/customers/${encodeURIComponent(customer.id)}`)
  await page.getByText('Wat verwacht u?').click()
  await fill(page, { 'Marge zonder uren': '1000', 'Marge met deze uren': '3000', 'Marge met dubbele uren': '5000' })
  await page.getByRole('button', { name: 'Bewaren' }).click()
  const double = page.getByRole('textbox', { name: 'Marge met dubbele uren', exact: true })
  await double.and(page.locator('[aria-invalid="true"]')).waitFor()
  await page.getByText('drie punten kunnen geen S-curve tonen. Blijf bij dubbel onder € 5.000').waitFor()
  await page.getByText('Hoe dit is uitgerekend').click()
  await page.getByText(/^Te verwachten is €\s/).waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
  await isAccessible(page)
  await double.fill('4000')
  assert.equal(await page.getByText('drie punten').count(), 0)
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText(`${customer.name}: uw inschatting telt.`).waitFor()
})
