/// <reference lib="dom" />
/** The smallest correction on the Course page: a division is agreed, hours change, and each bundle is accepted or refused with both figures in view (E30, E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAccessible, served, untilPlanned } from './served.ts'

const { address, page: open } = await served('machine-builders')

const tell = async (verb: string, body: object) => {
  const headers = { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent('key:1') }
  const response = await fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })
  assert.ok(response.ok, await response.text())
  await untilPlanned(address)
}

test('a division is agreed, its bundles are answered one by one, and what was accepted can be taken back', async () => {
  const page = await open()
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}/course`)
  const part = page.getByRole('region', { name: 'The smallest correction' })
  await part.getByRole('button', { name: 'Agree on this division' }).click()
  await part.getByText(/^Agreed on .*: \d+ customers with 4 members\. No change earns more than it disrupts/).waitFor()
  await untilPlanned(address)
  await tell('team/set-net-hours', { member: 'key:2', hours: 250 })
  await page.reload()
  const bundles = part.getByRole('button', { name: 'Accept' })
  await part
    .getByText(/^€[\d,]+ a year gained, give or take €[\d,]+, against €[\d,]+ of disruption\.$/)
    .first()
    .waitFor()
  const [before, first] = [
    await bundles.count(),
    (await part
      .getByText(/goes from Marleen Peters to/)
      .first()
      .textContent()) ?? '',
  ]
  assert.ok(before > 2)
  await isAccessible(page)

  await bundles.first().click()
  await page.getByText('Accepted', { exact: true }).waitFor()
  await untilPlanned(address)
  await part.getByText(first).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await untilPlanned(address)
  await part.getByText(first).waitFor()

  await part.getByRole('button', { name: 'Refuse' }).first().click()
  await part.getByText('1 change was refused before').waitFor()
  await part.getByText(first).waitFor({ state: 'detached' })
})

test('on a phone in Dutch it reads the same, the review has it too, and the division is let go after asking once more', async () => {
  const page = await open({ language: 'nl', size: 'phone' })
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}/review`)
  const part = page.getByRole('region', { name: 'De kleinste bijsturing' })
  await part
    .getByText(/per jaar winst.* verstoring\.$/)
    .first()
    .waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
  await isAccessible(page)
  await part.getByRole('button', { name: 'Laat de verdeling los' }).click()
  await part.getByText('Dan verdeelt elk plan weer opnieuw').waitFor()
  await part.getByRole('button', { name: 'Laat de verdeling los' }).click()
  await part.getByRole('button', { name: 'Spreek deze verdeling af' }).waitFor()
})
