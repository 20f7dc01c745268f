/// <reference lib="dom" />
/** The sales plan on one page: on the screen, printed by the browser and as a PDF, always as it stands (E34). */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { served } from './served.ts'

const { address, page: open } = await served('machine-builders')

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

test('objective, planning and steering stand on one page in that order, and follow what is decided', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('link', { name: 'Sales plan' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sales plan' }).waitFor()
  assert.deepEqual(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents(), [
    'Objective',
    'Planning: time',
    'Planning: priority',
    'Planning: quality',
    'Steering',
  ])
  await page.getByText('There is no objective yet.').waitFor()
  const set = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent('key:1') },
    body: JSON.stringify({
      sentence: 'Four hundred thousand with machine builders',
      measure: 'margin',
      amount: 400_000,
      by: '2099-01-01',
      reason: null,
    }),
  }
  const by = `${new Date().getUTCFullYear() + 1}-12-31`
  const done = await fetch(`${address}/api/v1/objective/set-objective`, { ...set, body: set.body.replace('2099-01-01', by) })
  assert.ok(done.ok, await done.text())
  await page.reload()
  const objective = page.getByRole('region', { name: 'Objective' })
  await objective.getByText('Four hundred thousand with machine builders').waitFor()
  await objective.getByText(/€400,000 margin by 31 Dec \d{4}\. Set by Joost van Dijk/).waitFor()
  await page
    .getByRole('region', { name: 'Planning: priority' })
    .getByText(/^We work \d+ of 300 customers/)
    .waitFor()
  assert.equal(await page.getByRole('region', { name: 'Planning: time' }).getByRole('row').count(), 5)
  await page.getByRole('link', { name: 'To Block' }).click()
  await page.waitForURL(/\/block$/)
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.waitForURL(/\/sales-plan$/)
})

test('printed it is one page of paper without the rail, and the PDF is one page in the language of the screen', async () => {
  const page = await open({ language: 'nl' })
  await page.goto(`${address}/sales-plan`)
  await page.getByRole('heading', { level: 2, name: 'Sturing' }).waitFor()
  assert.equal(pages(await page.pdf({ preferCSSPageSize: true })), 1)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.getByRole('navigation').isHidden())
  await page.emulateMedia({ media: 'screen' })
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Als PDF' }).click()])
  assert.match(download.suggestedFilename(), /^Salesplan \d{4}-\d\d-\d\d\.pdf$/)
  const pdf = await readFile(await download.path())
  assert.equal(pages(pdf), 1)
  assert.match(pdf.toString('latin1'), /\/Lang \(nl\)/)
})

test('on a phone a row with sentences in it is a list, and what cannot be loaded can be asked again', async () => {
  const page = await open({ size: 'phone' })
  page.willComplain('500')
  await page.route('**/sales-plan/show-sales-plan*', (route) => route.fulfill({ status: 500, body: '{}' }))
  await page.goto(`${address}/sales-plan`)
  const again = page.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  await page.unroute('**/sales-plan/show-sales-plan*')
  await again.click()
  await page.getByRole('heading', { level: 1, name: 'Sales plan' }).waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
})
