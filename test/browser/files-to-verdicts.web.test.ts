/** The way of a new director: drop the files, see the sweet spot and the line, open one verdict down to its source rows. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { FocusAnswer } from '../../src/core/plan/focus-answer.ts'
import type { VerdictList, VerdictRow } from '../../src/core/plan/focus.ts'
import { koersvast, root } from '../command/koersvast.ts'
import { served } from './served.ts'

const example = ['FactResellerSales.csv', 'DimReseller.csv', 'DimEmployee.csv'].map((name) =>
  join(root, 'examples', 'adventure-works', name),
)
const { page: open, address } = await served()

/** Lets files go over the page, as a hand with a mouse does. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: path.split('/').at(-1) ?? '', text: readFileSync(path, 'latin1') }))
  await page.evaluate((dropped) => {
    const carried = new DataTransfer()
    for (const { name, text } of dropped) carried.items.add(new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name))
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }))
    }
  }, files)
}

test('dropped files become the sweet spot, the line and a verdict that opens to its source rows', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('button', { name: 'Choose files' }).waitFor()
  await drop(page, example)

  await page.getByText('new rows').waitFor({ timeout: 120_000 })
  await page.getByRole('button', { name: 'Take all 3 in' }).click()
  await page.waitForURL('**/customers', { timeout: 120_000 })
  await page.getByRole('heading', { level: 1, name: /of your hours goes? to/ }).waitFor()
  await page.locator('canvas').first().waitFor()

  await page.getByRole('link', { name: 'Focus' }).click()
  await page.getByRole('heading', { level: 1, name: /An hour is worth/ }).waitFor()
  const list = await verdicts()
  const best = list[0]
  assert.ok(best)
  await page.getByRole('link', { name: best.name }).first().click()

  await page.getByRole('heading', { level: 1, name: best.name }).waitFor()
  await page.getByText('White.').waitFor()
  const row = page.getByRole('row').filter({ hasText: 'FactResellerSales.csv' }).first()
  await row.waitFor()
  assert.match(await row.innerText(), /FactResellerSales\.csv.*\d/s)
})

test('the command line and the screens say the same of the same files', async () => {
  const screen = await verdicts()
  const ran = await koersvast(['focus', ...example, '--json'])
  const answer = JSON.parse(ran.out) as FocusAnswer
  const command = new Map(answer.verdicts.map((row) => [row.customer.id, row]))
  assert.equal(screen.length, command.size)
  for (const row of screen) {
    const same = command.get(row.id)
    assert.deepEqual(
      [same?.verdict, same?.reason, same?.owner, same?.hours, same?.hoursPlanned, same?.hoursKnown, same?.marginEuro, same?.numbers],
      [row.verdict, row.reason, row.owner, row.hoursNow, row.hoursPlanned, row.hoursKnown, row.marginEuro, row.numbers],
      row.name,
    )
  }
})

test('dropping the same file again changes nothing', async () => {
  const before = await verdicts()
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Files' }).click()
  await drop(page, example.slice(1, 2))
  await page.waitForResponse((response) => response.url().endsWith('/import-files'))
  assert.deepEqual(await verdicts(), before)
})

async function verdicts(): Promise<readonly VerdictRow[]> {
  const response = await fetch(`${address}/api/v1/plan/list-verdicts?limit=1000`)
  return ((await response.json()) as VerdictList).rows
}
