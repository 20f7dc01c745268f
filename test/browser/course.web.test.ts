/// <reference lib="dom" />
/** The course: from a year of invoices to a chart that speaks, what was different, and a correction with an owner. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoursePage } from '../../src/core/course/course-page.ts'
import { cyclesBefore, usualRhythm } from '../../src/core/course/cycle.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { dayFromNumber, dayNumber, dayOf, type Day } from '../../src/core/units.ts'
import { koersvast } from '../command/koersvast.ts'
import { isAccessible, isForAxe, served, sizes, until } from './served.ts'

const { page: open, address, folder } = await served()
const today = dayOf(new Date().toISOString())
const cycles = cyclesBefore(usualRhythm, today, 26)

/** Twelve customers, each invoiced once in a cycle; the last cycle brought one order that nobody expected. */
function invoices(): string {
  const rows = ['Factuurnummer;Factuurdatum;Klant;Bedrag excl. btw;Kostprijs;Verkoper']
  const row = (invoice: string, on: Day, customer: number, revenue: number) => {
    const [year, month, day] = on.split('-')
    rows.push(
      `${invoice};${day}-${month}-${year};Klant ${customer} B.V.;${revenue},00;${Math.round(revenue * 0.6)},00;${customer % 2 === 0 ? 'Anna' : 'Bo'}`,
    )
  }
  for (const [at, { from, to }] of cycles.entries()) {
    for (let customer = 0; customer < 12; customer += 1)
      row(`F${at}-${customer}`, dayFromNumber(dayNumber(from) + customer), customer, 2000 + ((at * 7 + customer * 5) % 11) * 60)
    if (at === cycles.length - 1) row(`F${at}-x`, to, 3, 60_000)
  }
  row('F-nu', today, 1, 2000)
  return rows.join('\r\n')
}

const ask = async <Answer>(question: string) => (await (await fetch(`${address}/api/v1/${question}`)).json()) as Answer
const bring = new FormData()
bring.append('files', new Blob([invoices()]), 'facturen.csv')
assert.equal((await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body: bring })).status, 200)
await until(async () => (await ask<Workspace>('workspace/show-workspace')).plan !== null)
await until(async () => (await ask<CoursePage>('course/show-course')).charts.length > 0)
const { members } = await ask<{ members: readonly { id: string; name: string }[] }>('team/list-members')
const anna = members.find(({ name }) => name === 'Anna')!.id

async function look(path: string, options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await page.evaluate((id) => localStorage.setItem('koersvast.member', id), anna)
  page.complaints.length = 0
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('without an objective the charts speak; with one the heading says whether it is reached', async () => {
  const page = await look('/course')
  await page.getByRole('heading', { level: 1, name: 'There is no objective yet to steer by.' }).waitFor()
  await page.getByText('Getting under way: no block of the two in a row is finished.').waitFor()
  await page.getByRole('img', { name: /^Margin per working day\. .*above the limits/ }).waitFor()
  const wish = {
    sentence: 'Half a million with all of them',
    measure: 'margin',
    amount: 500_000,
    by: dayFromNumber(dayNumber(today) + 365),
  }
  const headers = { 'content-type': 'application/json', 'koersvast-member': anna }
  const set = await fetch(`${address}/api/v1/objective/set-objective`, { method: 'POST', headers, body: JSON.stringify(wish) })
  assert.equal(set.status, 200)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /On course|Off course|within the uncertainty/ }).waitFor()
  await page.getByRole('img', { name: 'The path of the objective, and what there is so far' }).waitFor()
  await page.getByText(/Needed is €[\d,]+ per working day/).waitFor()
})

test('an alarm shows what was different, and becomes a correction only with an owner; it is kept with one press', async () => {
  const page = await look('/course')
  await page.getByRole('heading', { name: 'One alarm waits for an answer' }).waitFor()
  await page.getByRole('button', { name: 'What was different?' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('row').nth(1).getByText('Klant 3 B.V.').waitFor()
  const typed = await koersvast(['course', 'look', '1', '--language', 'en'], { KOERSVAST_DATA: folder })
  assert.match(
    typed.out,
    /^Margin per working day: .*\nAt these customers the margin differed most .*\n.*\nKlant 3 B\.V\. +€24,\d{3} +€\d{3}\n/s,
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Correct', exact: true }).click()
  await sheet.getByLabel('What is done?').fill('Ask customer 3 for a yearly order')
  await sheet.getByRole('button', { name: 'Agreed' }).click()
  await sheet.getByRole('alert').getByText('Without an owner it is no agreement.').waitFor()
  await sheet.getByLabel('Who does it?').selectOption({ label: 'Bo' })
  await sheet.getByRole('button', { name: 'Agreed' }).click()
  await page.getByText('Agreed: Bo does it.').waitFor()
  await page.getByRole('heading', { name: 'One alarm waits for an answer' }).waitFor({ state: 'detached' })
  await page.getByText(/because of an alarm: Margin per working day/).waitFor()
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  await page.getByText('kept by Bo').waitFor()
  const { open: waiting, agreements } = await ask<CoursePage>('course/show-course')
  assert.deepEqual([waiting.length, agreements[0]?.status], [0, 'kept'])
})

test('a chart has its points as a table, and begins anew where it is different now; that can be taken back', async () => {
  const page = await look('/course')
  const chart = page.locator('figure[data-measure=margin]')
  await chart.getByText('As a table').click()
  assert.equal(await chart.getByRole('row').count(), 1 + cycles.length)
  const headers = { 'content-type': 'application/json', 'koersvast-member': anna }
  const body = JSON.stringify({ measure: 'margin', from: cycles.at(-1)!.from, text: 'A yearly order from now on' })
  assert.equal((await fetch(`${address}/api/v1/course/restart-baseline`, { method: 'POST', headers, body })).status, 200)
  await page.reload()
  await chart.getByText(/Begun anew on .*: A yearly order from now on/).waitFor()
  await chart.getByRole('button', { name: 'Take back' }).click()
  await chart.getByText(/Begun anew/).waitFor({ state: 'detached' })
})

test('a review has prepared itself: questions answered, an agreement with an owner, a proposal dropped, and then minutes', async () => {
  const page = await look('/review')
  await page.getByRole('heading', { level: 1, name: /is ready to be reviewed/ }).waitFor()
  await page.getByText('kept by Bo').waitFor()
  const question = page.getByRole('form', { name: 'Does our time go to what really matters?' })
  await page.getByRole('button', { name: 'Answer: Does our time go to what really matters?' }).click()
  await question.getByLabel('Answer').fill('To the twelve that we chose')
  await question.getByRole('button', { name: 'Keep the answer' }).click()
  await page.getByText('To the twelve that we chose').waitFor()
  await page.getByRole('button', { name: 'New agreement' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('What is done?').fill('Visit customers 4 and 5')
  await sheet.getByLabel('Who does it?').selectOption({ label: 'Anna' })
  await sheet.getByRole('button', { name: 'Agreed' }).click()
  await page.getByText('Agreed: Anna does it.').waitFor()
  await page.getByText('Visit customers 4 and 5').waitFor()
  await page.getByLabel('Nobody takes it: drop it').fill('Signs along the road')
  await page.getByRole('button', { name: 'Drop', exact: true }).last().click()
  await page.getByText('Proposed, and dropped because nobody took it:').waitFor()
  await page.getByRole('button', { name: 'Close: these are the minutes' }).click()
  await page.getByRole('heading', { level: 1, name: /^Minutes of the cycle of/ }).waitFor()
  for (const text of ['Visit customers 4 and 5', 'Signs along the road', 'To the twelve that we chose'])
    await page.getByText(text).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Kept', exact: true }).count(), 0)
  await page.emulateMedia({ media: 'print' })
  assert.ok(!(await page.getByRole('button', { name: 'Print' }).isVisible()))
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'To the next review' }).click()
  await page.getByRole('heading', { level: 1, name: /is running; its agenda fills itself/ }).waitFor()
  await page.getByText('Visit customers 4 and 5').waitFor()
  assert.deepEqual(page.complaints, [])
})

test('of one customer the problem and the solution are asked, and stay beside what is known', async () => {
  const { rows } = await ask<{ rows: readonly { id: string }[] }>('plan/list-verdicts?limit=1')
  const page = await look(`/customers/${rows[0]!.id}`)
  await page.getByRole('button', { name: 'The problem and the solution' }).click()
  const question = page.getByRole('form', { name: /Which problem does this customer have/ })
  await page.getByRole('button', { name: /Answer: Which problem does this customer have/ }).click()
  await question.getByLabel('Answer').fill('Their line stops too often')
  await question.getByRole('button', { name: 'Keep the answer' }).click()
  await page.getByText('Their line stops too often').waitFor()
  assert.deepEqual(page.complaints, [])
})

for (const language of ['nl', 'en'] as const) {
  for (const size of ['desk', 'phone'] as const) {
    test(`the course and its reviews at ${size} in ${language} fit and are clean`, async () => {
      const page = await look('/course', { language, size })
      await page.locator('[data-drawn=true]').first().waitFor()
      for (const path of ['/course', '/review', `/review?cycle=${cycles.at(-1)!.from}`]) {
        await page.goto(`${address}${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        const { width } = sizes[size]
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, path)
        if (isForAxe(language, size)) await isAccessible(page)
      }
      assert.deepEqual(page.complaints, [])
    })
  }
}
