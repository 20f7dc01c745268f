/// <reference lib="dom" />
/** The course: from a year of invoices to a chart that speaks, what was different, and a correction with an owner. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoursePage } from '../../src/core/course/course-page.ts'
import { cyclesBefore, usualRhythm } from '../../src/core/course/cycle.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { dayFromNumber, dayNumber, dayOf, type Day } from '../../src/core/units.ts'
import { koersvast } from '../command/koersvast.ts'
import { bothWays, isAccessible, served, sizes, until, wordsOf } from './served.ts'

const { page: open, address, folder } = await served()
const today = dayOf(new Date().toISOString())
const cycles = cyclesBefore(usualRhythm, today, 26)

/** Twelve customers, each invoiced once in a cycle; each of the last two brought one order that nobody expected. */
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
    if (at >= cycles.length - 2) row(`F${at}-x`, to, at === cycles.length - 1 ? 3 : 5, 60_000)
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
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('what was different in an alarm is told on the command line as well', async () => {
  const typed = await koersvast(['course', 'look', '1', '--language', 'en'], { KOERSVAST_DATA: folder })
  assert.match(
    typed.out,
    /^Margin per working day: .*\nAt these customers the margin differed most .*\n.*\nKlant 3 B\.V\. +€24,\d{3} +€\d{3}\n/s,
  )
})

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

for (const [language, size] of bothWays)
  test(`${language}, ${size}: an alarm shows what was different, and becomes a correction only with an owner; it is kept with one press`, async () => {
    const page = await look('/course', { language, size })
    page.willComplain('422')
    const t = wordsOf(language)
    const { open: waiting } = await ask<CoursePage>('course/show-course')
    const heading = (count: number) => page.getByRole('heading', { name: t('screen.course.alarms', { count }) })
    await heading(waiting.length).waitFor()
    const alarm = page.getByRole('region', { name: t('screen.course.alarms', { count: waiting.length }) }).getByRole('listitem').first() // prettier-ignore
    await alarm.getByRole('button', { name: t('screen.course.alarm.look') }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('row').nth(1).getByText(/^Klant [35] B\.V\.$/).waitFor() // prettier-ignore
    await isAccessible(page)
    await page.keyboard.press('Escape')
    await alarm.getByRole('button', { name: t('screen.course.alarm.answer'), exact: true }).click()
    await sheet.getByLabel(t('screen.course.agree-text')).fill('Ask this customer for a yearly order')
    await sheet.getByRole('button', { name: t('screen.course.agree-keep') }).click()
    await sheet.getByRole('alert').getByText(t('refusal.agreement-needs-owner')).waitFor()
    await isAccessible(page)
    await sheet.getByLabel(t('screen.course.agree-owner')).selectOption({ label: 'Bo' })
    await sheet.getByRole('button', { name: t('screen.course.agree-keep') }).click()
    await page.getByText(t('screen.course.agree-done', { owner: 'Bo' })).waitFor()
    await heading(waiting.length).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: t('screen.course.keep'), exact: true }).click()
    await page.getByText(t('screen.course.has-kept'), { exact: true }).waitFor()
    const { open: left, agreements } = await ask<CoursePage>('course/show-course')
    assert.deepEqual([left.length, agreements[0]?.status], [waiting.length - 1, 'kept'])
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

for (const [language, size] of bothWays)
  test(`${language}, ${size}: a review has prepared itself: a question answered, an agreement with an owner, a proposal dropped, and then minutes`, async () => {
    // The review that is next, and then one that nobody held.
    const cycle = cycles.at(size === 'desk' ? -1 : -2)!.from
    const page = await look(`/review?cycle=${cycle}`, { language, size })
    const t = wordsOf(language)
    await page.getByRole('heading', { level: 1, name: /is klaar om te bespreken|is ready to be reviewed/ }).waitFor()
    await page.getByText(t('screen.course.agreement.kept', { owner: 'Bo' })).first().waitFor() // prettier-ignore
    const asked = t('conscience.time')
    await page.getByRole('button', { name: `${t('screen.conscience.answer')}: ${asked}` }).click()
    const question = page.getByRole('form', { name: asked })
    await question.getByLabel(t('screen.conscience.answer'), { exact: true }).fill('To the twelve that we chose')
    await question.getByRole('button', { name: t('screen.conscience.keep') }).click()
    await page.getByText('To the twelve that we chose').waitFor()
    await page.getByRole('button', { name: t('screen.course.agree') }).click()
    const sheet = page.getByRole('dialog')
    const agreed = `Visit customers 4 and 5 (${language})`
    await sheet.getByLabel(t('screen.course.agree-text')).fill(agreed)
    await sheet.getByLabel(t('screen.course.agree-owner')).selectOption({ label: 'Anna' })
    await sheet.getByRole('button', { name: t('screen.course.agree-keep') }).click()
    await page.getByText(t('screen.course.agree-done', { owner: 'Anna' })).waitFor()
    await page.getByText(agreed).waitFor()
    await page.getByLabel(t('screen.review.drop')).fill('Signs along the road')
    await page
      .getByRole('button', { name: t('screen.course.drop'), exact: true })
      .last()
      .click()
    await page.getByText(t('screen.review.dropped')).waitFor()
    await page.getByRole('button', { name: t('screen.review.hold') }).click()
    await page.getByRole('heading', { level: 1, name: /^(Notulen van de cyclus van|Minutes of the cycle of)/ }).waitFor()
    // An answer belongs to the review that was next when it was given.
    const answered = size === 'desk' ? ['To the twelve that we chose'] : []
    for (const text of [agreed, 'Signs along the road', ...answered]) await page.getByText(text).waitFor()
    assert.equal(await page.getByRole('button', { name: t('screen.course.keep'), exact: true }).count(), 0)
    await page.emulateMedia({ media: 'print' })
    assert.ok(!(await page.getByRole('button', { name: t('screen.review.print') }).isVisible()))
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: t('screen.review.next') }).click()
    await page.getByRole('heading', { level: 1, name: /vult zich vanzelf|is running; its agenda fills itself/ }).waitFor()
    await page.getByText(agreed).waitFor()
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
})

for (const [language, size] of bothWays)
  test(`the course and its reviews at ${size} in ${language} fit and are clean`, async () => {
    const page = await look('/course', { language, size })
    await page.locator('[data-drawn=true]').first().waitFor()
    for (const path of ['/course', '/review', `/review?cycle=${cycles.at(-1)!.from}`]) {
      if (path !== '/course') await page.goto(`${address}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= sizes[size].width, path)
      await isAccessible(page)
    }
  })
