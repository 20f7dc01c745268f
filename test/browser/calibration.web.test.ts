/// <reference lib="dom" />
/** How good estimates are, as a page: from a company of three years, against the last quarter and the last year (E36). */
import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from 'node:test'
import type { CalibrationPage } from '../../src/core/calibration/calibration-page.ts'
import { koersvast } from '../command/koersvast.ts'
import { isAccessible, served } from './served.ts'

const { address, page: open, folder } = await served('adventure-works')

/** It is measured after the plan, beside everything else. */
async function measured(): Promise<CalibrationPage> {
  for (;;) {
    const page = (await (await fetch(`${address}/api/v1/calibration/show-calibration`)).json()) as CalibrationPage
    if (page.windows.length > 0) return page
    await wait(200)
  }
}

test('the share that came is the first thing it says, with its band; the window can be chosen, and nobody stands there alone', async () => {
  const { windows } = await measured()
  assert.deepEqual(
    windows.map(({ quarters }) => quarters),
    [1, 4],
  )
  const page = await open({ at: '/' })
  await page.getByRole('navigation').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  const share = new Intl.NumberFormat('en-GB', { style: 'percent' }).format(windows[1]!.customers.share!)
  await page.getByRole('heading', { level: 1, name: `Of what customers were going to bring, ${share} came.` }).waitFor()
  await page
    .getByText(/^Predicted from the year before 1 Dec 2012, .* Nine times out of ten chance leaves it between \d+% and \d+%\.$/)
    .waitFor()
  const rows = page.getByRole('region', { name: 'Predicted and come' }).locator('tbody tr')
  assert.equal(await rows.count(), 7)
  await page.getByText('Never per person.').waitFor()
  await isAccessible(page)
  await page.getByRole('combobox', { name: 'Against what' }).selectOption('the last quarter')
  await page.getByText('This is not a whole year: what the season does is in it.').waitFor()
})

test('on a phone in Dutch nothing is cut', async () => {
  const page = await open({ language: 'nl', size: 'phone' })
  await page.goto(`${address}/calibration`)
  await page
    .getByRole('region', { name: 'Voorspeld en gekomen' })
    .getByText(/^€\s[\d.]+ voorspeld, €\s[\d.]+ gekomen$/)
    .first()
    .waitFor()
  // It is reached from Course, which stands behind More.
  await page.locator('nav button[data-here]', { hasText: 'Meer' }).waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
  assert.ok(await page.getByRole('region', { name: 'Voorspeld en gekomen' }).evaluate((box) => box.scrollWidth <= box.clientWidth))
  await isAccessible(page)
})

test('the command says the same, and the rows are downloaded', async () => {
  const ran = await koersvast(['calibration'], { KOERSVAST_DATA: folder })
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assert.match(
    ran.out,
    /^Of what customers were going to bring, \d+% came\.\nPredicted from the year before [^]*\nAll customers {2,}365 [^]*was expected, and/,
  )
  const sheet = await koersvast(['export', 'calibration'], { KOERSVAST_DATA: folder })
  assert.equal(sheet.out.trim().split('\n').length, 15)
})
