/// <reference lib="dom" />
/** Whether a group is only fought over on price (E10): from invoices with discount to a sentence on the page of the group, and its charts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoursePage, PricesPage } from '../../src/core/course/course-page.ts'
import { cyclesBefore, usualRhythm } from '../../src/core/course/cycle.ts'
import { dayFromNumber, dayNumber, dayOf } from '../../src/core/units.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { koersvast } from '../command/koersvast.ts'
import { bothWays, isAccessible, served, until } from './served.ts'

const { page: open, address, folder } = await served()
const today = dayOf(new Date().toISOString())
const cycles = cyclesBefore(usualRhythm, today, 20)
const CUSTOMERS = 8

/** Each customer buys ten units in each cycle; in the last one the chains get them at half the price, which was a tenth off before. */
function invoices(): string {
  const rows = ['Factuurnummer;Factuurdatum;Klantnummer;Artikel;Aantal;Bedrag excl. btw;Kostprijs totaal;Regelkorting bedrag;Verkoper']
  for (const [at, { from }] of cycles.entries())
    for (let customer = 0; customer < CUSTOMERS; customer += 1) {
      const half = at === cycles.length - 1 && customer < 4
      const off = half ? 500 : 100 + ((at * 7 + customer * 3) % 5) * 4
      const [year, month, day] = dayFromNumber(dayNumber(from) + customer).split('-')
      rows.push(
        `F${at}-${customer};${day}-${month}-${year};${100 + customer};Oven;10;${1000 - off},00;600,00;${off},00;${customer % 2 === 0 ? 'Anna' : 'Bo'}`,
      )
    }
  // Without a line of today the last cycle may not be whole yet.
  const [year, month, day] = today.split('-')
  rows.push(`F-nu;${day}-${month}-${year};107;Oven;10;890,00;600,00;110,00;Bo`)
  return rows.join('\r\n')
}

/** Half of the customers are chains, the others shops; of the last group no invoice says anything. */
function customers(): string {
  const rows = Array.from({ length: CUSTOMERS }, (_, at) => `${100 + at};Klant ${at} B.V.;${at < 4 ? 'Ketens' : 'Winkels'}`)
  return ['Klantnummer;Naam;Klantgroep', ...rows, '200;Stil B.V.;Nieuw'].join('\r\n')
}

const ask = async <Answer>(question: string) => (await (await fetch(`${address}/api/v1/${question}`)).json()) as Answer
const files = new FormData()
files.append('files', new Blob([invoices()]), 'facturen.csv')
files.append('files', new Blob([customers()]), 'klanten.csv')
assert.equal((await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body: files })).status, 200)
await until(async () => (await ask<Workspace>('workspace/show-workspace')).plan !== null)
await until(async () => (await ask<CoursePage>('course/show-course')).charts.length > 0)
await until(async () => (await fetch(`${address}/api/v1/surround/show-surround?group=Ketens`)).status === 200)

async function look(group: string, options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await page.goto(`${address}/surround?group=${group}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('E10: the page of a group says which sign speaks, and shows each beside all customers', async () => {
  const page = await look('Ketens')
  await page.getByRole('heading', { level: 1, name: '4 of 4 customers in Ketens buy; who knows them is in no file.' }).waitFor()
  const section = page.getByRole('region', { name: 'Is this only fought over on price?' })
  await section.getByText(/^Discount: 50%.* above the limits/).waitFor()
  await section.getByRole('button', { name: 'Discount, margin per unit and lost deals' }).click()
  await section.getByRole('img', { name: /^Discount\. / }).waitFor()
  await section.getByRole('img', { name: /^Margin per unit\. .*below the limits/ }).waitFor()
  await section.getByText(/^With all customers together 1\d% on average in these cycles\.$/).waitFor()
  assert.equal(await section.getByRole('figure').count(), 2)
  assert.match((await section.getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '', /export\/prices\.csv\?group=Ketens/)
})

test('E10: where nothing speaks that is said, and where the files say nothing of prices as well', async () => {
  const page = await look('Winkels')
  await page.getByText('There is no sign of it: what is known of discount, margin per unit and lost deals is not getting worse.').waitFor()
  await page.goto(`${address}/surround?group=Nieuw`)
  await page.getByText(/^That cannot be said: of this group the files name no discount/).waitFor()
})

test('E10: the same as a command and over the API; a group that is not there is named', async () => {
  const typed = (...args: string[]) => koersvast(['course', 'prices', ...args, '--language', 'en'], { KOERSVAST_DATA: folder })
  const told = await typed('Ketens')
  assert.match(
    told.out,
    /^Discount: 50%.*\nDiscount: 50%\. .* With all customers together 1\d% on average in these cycles\.\nMargin per unit: /,
  )
  const { charts } = await ask<PricesPage>('course/show-prices?group=Ketens')
  assert.deepEqual(
    charts.map(({ measure, points }) => [measure, points.length]),
    [
      ['discount', 20],
      ['unit-margin', 20],
    ],
  )
  const odd = await fetch(`${address}/api/v1/course/show-prices?group=${encodeURIComponent('x\0')}`)
  assert.equal(odd.status, 404)
  assert.match((await typed('Nergens')).err, /Nergens/)
})

for (const [language, size] of bothWays)
  test(`the prices of a group read well and are accessible in ${language} on a ${size}`, async () => {
    const page = await look('Ketens', { language, size })
    await page.getByRole('button', { name: /Discount, margin|Korting, marge/ }).click()
    await page.getByRole('img', { name: /^(Discount|Korting)\. / }).waitFor()
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    await isAccessible(page)
  })
