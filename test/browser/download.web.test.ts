/// <reference lib="dom" />
/** What a screen shows is downloaded as it is shown: with its search, its filter and its order, and all of its rows. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/universal'
import type { VerdictList } from '../../src/core/plan/focus.ts'
import { bothWays, isAccessible, served } from './served.ts'

const { address, page: open } = await served('machine-builders')
const ask = async <Answer>(path: string) => (await (await fetch(`${address}/api/v1/${path}`)).json()) as Answer

type Page = Awaited<ReturnType<typeof open>>

/** Presses the link by the keyboard, and gives what came. */
async function downloaded(page: Page, name: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const link = page.getByRole('link', { name })
  await link.focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('the customers come as the list has them: searched, filtered and ordered, all of them, in the language of the screen', async () => {
  const page = await open({ language: 'nl' })
  const all = await ask<VerdictList>('plan/list-verdicts?sort=name&descending=false&verdict=white&search=b.v.&limit=1000')
  assert.ok(all.rows.length > 100, 'more than one page of the list')
  await page.goto(`${address}/customers?sort=name&ascending=true&verdict=white&search=b.v.`)
  await page
    .getByRole('cell', { name: all.rows[0]?.name ?? '' })
    .first()
    .waitFor()
  const csv = await downloaded(page, 'Klanten downloaden als CSV')
  assert.match(csv.name, /^Klanten \d{4}-\d\d-\d\d\.csv$/)
  const [heads, ...rows] = parse(csv.bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
  assert.deepEqual(heads?.slice(0, 5), ['Klant', 'Klantgroep', 'Oordeel', 'Eigenaar', 'Marge (EUR)'])
  assert.deepEqual(
    rows.map(([name, , verdict, , margin]) => [name, verdict, Number(margin?.replace(',', '.'))]),
    all.rows.map(({ name, marginEuro }) => [name, 'wit', marginEuro]),
  )
  const xlsx = await downloaded(page, 'Klanten downloaden als Excel')
  const [first] = await readXlsx(new Uint8Array(xlsx.bytes).buffer)
  assert.deepEqual(
    first?.data.slice(1).map((row) => row[0]),
    all.rows.map(({ name }) => name),
  )
})

test('with nothing to download there is nothing to press', async () => {
  const page = await open()
  await page.goto(`${address}/customers?search=nobody-is-called-this`)
  await page.getByText('No customer fits this choice.').waitFor()
  const link = page.getByRole('link', { name: 'Download Customers as CSV' })
  assert.deepEqual([await link.getAttribute('aria-disabled'), await link.getAttribute('href')], ['true', null])
})

for (const [language, size] of bothWays) {
  test(`every list has its download, and fits, in ${language} on a ${size}`, async () => {
    const page = await open({ language, size })
    const [customer] = (await ask<VerdictList>('plan/list-verdicts?limit=1')).rows
    const { members } = await ask<{ members: { id: string }[] }>('team/list-members')
    for (const [path, count] of [
      ['/focus', 2],
      ['/customers', 1],
      [`/customers/${encodeURIComponent(customer?.id ?? '')}`, 1],
      ['/team', 2],
      [`/work/${encodeURIComponent(members[0]?.id ?? '')}`, 1],
      ['/block', 2],
    ] as const) {
      await page.goto(`${address}${path}`)
      const links = page.getByRole('link', { name: /^(Download .* as|.* downloaden als) CSV$/ })
      await links.nth(count - 1).waitFor()
      assert.equal(await links.count(), count, path)
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, path)
      for (const link of await links.all()) {
        const href = await link.getAttribute('href')
        if (href !== null) assert.equal((await fetch(`${address}${href}`)).status, 200, `${path} ${href}`)
      }
    }
    await isAccessible(page)
  })
}
