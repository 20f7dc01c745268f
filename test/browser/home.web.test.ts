/// <reference lib="dom" />
/** Home and My work: the first picture by itself, then the one task, what waits and is answered right there, and a page to print. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { Proposals } from '../../src/core/block/block-page.ts'
import type { Home, StrengthNow } from '../../src/core/workspace/home.ts'
import type { WorkPage } from '../../src/core/team/work-page.ts'
import { bothWays, isAccessible, served } from './served.ts'

const { page: open, address } = await served()
const [joost, marleen, rene] = ['key:1', 'key:2', 'key:3']

async function tell(verb: string, body: object, member: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent(member) }
  const response = await fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })
  assert.equal(response.status, 200, `${verb} ${await response.text()}`)
}
const ask = async <Answer>(question: string) => (await (await fetch(`${address}/api/v1/${question}`)).json()) as Answer

async function look(path: string, member: string | null, options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await page.evaluate((id) => (id === null ? localStorage.clear() : localStorage.setItem('koersvast.member', id)), member)
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** A matter of this member that passed the gate, and so is in the block that forms. */
async function passed(title: string, member: string): Promise<string> {
  const matter = randomUUID()
  const [customer] = (await ask<Proposals>('block/list-proposals')).rows[0]?.customers ?? []
  await tell('matter/catch-matter', { matter, title, ties: { customer: customer?.id }, remains: { valueEuro: 50_000, hours: 8 } }, member)
  await tell('matter/answer-test', { matter, test: 'influence', answer: 'yes' }, member)
  await tell('matter/answer-test', { matter, test: 'gut', answer: 'yes' }, member)
  return matter
}

test('the first import ends in its picture by itself; Home then says what is missing, step by step', async () => {
  const page = await open({ at: '/' })
  await page.getByRole('button', { name: /machine/i }).click()
  await page.waitForURL('**/customers', { timeout: 120_000 })
  await page.getByRole('img', { name: /^Every customer with its hours/ }).waitFor()
  await page.getByRole('link', { name: 'Home' }).click()
  await page.getByRole('heading', { level: 1, name: 'No block is active.' }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/')
  assert.equal(await page.getByRole('link', { name: 'Form one' }).getAttribute('href'), '/block')
  assert.equal(await page.getByRole('link', { name: /There is no objective yet/ }).getAttribute('href'), '/focus')
  await page.getByText('What is offered to you and what you must check stands here').waitFor()
  const { focus } = await ask<Home>('workspace/show-home')
  const { strength } = await ask<StrengthNow>('workspace/show-strength')
  await page.getByRole('link', { name: `and ${focus?.white} customers earn it` }).waitFor()
  await page.getByRole('link', { name: `${Math.round(100 * (strength?.share ?? 0))}% of the hours went to white customers` }).waitFor()

  await passed('De folies zijn te dun', joost)
  await page.reload()
  await page.getByText('One is forming, with no customers yet and 1 matter.').waitFor()
  const block = (await ask<Home>('workspace/show-home')).forming?.id ?? ''
  await tell('block/change-block', { block, name: 'Wat erbij kwam', owner: joost }, joost)
  await tell('block/queue-block', { block }, joost)
  await page.reload()
  await page.getByText('First in the queue is “Wat erbij kwam”: 8 hours that bring €50,000.').waitFor()
  await tell('block/define-block', { block, finishedWhen: 'De folie is weer dik' }, joost)
  await tell('block/start-block', { block }, joost)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Who are you?' }).waitFor()
  await page.getByRole('button', { name: 'Choose your name' }).click()
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('button', { name: 'René Willemsen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nothing in it is in your name.' }).waitFor()
  await page.evaluate((id) => localStorage.setItem('koersvast.member', id), joost)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Now: De folies zijn te dun, 8 h to go' }).waitFor()
  await page.getByText('Finished when: De folie is weer dik').waitFor()
  await tell('block/raise-gut', { block }, marleen)
  await tell('block/answer-gut', { block, go: false }, marleen)
})

test('the one task is the customer of the active block that brings most per hour, and leads to it', async () => {
  await tell(
    'objective/set-objective',
    { sentence: 'Zeven ton marge bij machinebouwers', measure: 'margin', amount: 700_000, by: '2030-12-31' },
    joost,
  )
  const [first] = (await ask<Proposals>('block/list-proposals')).rows
  const block = randomUUID()
  const customers = first?.customers.map(({ id }) => id) ?? []
  await tell('block/form-block', { block, name: 'Verpakking in Brabant', customers, owner: joost }, joost)
  await tell('block/define-block', { block, finishedWhen: 'Elke klant heeft een jaarafspraak' }, joost)
  await passed('De prijslijst klopt niet', joost)
  await tell('block/queue-block', { block }, joost)
  await tell('block/start-block', { block }, joost)
  const { tasks, active } = await ask<Home>(`workspace/show-home?member=${joost}`)
  const [task, second] = tasks
  assert.ok(task && second && task.what === 'customer' && (task.perHourEuro ?? 0) >= (second.perHourEuro ?? 0))

  const page = await look('/', joost, { language: 'nl' })
  const hours = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
  const heading = `Nu: ${task.name}, nog ${hours.format(task.hoursLeft ?? 0)} uur`
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  // Nothing is recorded since the start: what is left is not known, so it is not said.
  await page.getByText(`${hours.format(active?.hours ?? 0)} uur gepland`).waitFor()
  await page.getByText('sinds het begin zijn nog geen uren vastgelegd').waitFor()
  await page.getByRole('link', { name: `Zeven ton marge bij machinebouwers uiterlijk 31 dec 2030` }).waitFor()
  await page.getByRole('link', { name: second.name ?? '' }).waitFor()
  await page.getByRole('link', { name: heading }).click()
  await page.getByRole('heading', { level: 1, name: task.name ?? '' }).waitFor()
  assert.match(page.url(), new RegExp(`/customers/${encodeURIComponent(task.id)}$`))
})

test('offers and checks are answered right there; what came of it is told, and a refusal stands where it belongs', async () => {
  const [good, bad, taken, left, gone] = [
    await passed('De factuur was te hoog', joost),
    await passed('De levering was te laat', joost),
    await passed('De doos was te klein', marleen),
    await passed('De folder is verouderd', marleen),
    await passed('De offerte bleef liggen', marleen),
  ]
  for (const matter of [good, bad]) {
    await tell('matter/offer-matter', { matter, to: rene }, joost)
    await tell('matter/answer-offer', { matter, accept: true }, rene)
    await tell('matter/solve-matter', { matter }, rene)
  }
  for (const matter of [taken, left, gone]) await tell('matter/offer-matter', { matter, to: joost }, marleen)
  const page = await look('/', joost)
  page.willComplain('422')
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title })
  await row('De doos was te klein').getByText('Marleen Peters offers you this. Answer by').waitFor()
  await row('De doos was te klein').getByRole('button', { name: 'Accept' }).click()
  await page.getByText('You now own “De doos was te klein”.').waitFor()
  await row('De folder is verouderd').getByRole('button', { name: 'Decline' }).click()
  await page.getByText('“De folder is verouderd” stays with Marleen Peters.').waitFor()
  await row('De factuur was te hoog').getByText('René Willemsen says that this is solved.').waitFor()
  await row('De factuur was te hoog').getByRole('button', { name: 'Good', exact: true }).click()
  await page.getByText('“De factuur was te hoog” is closed.').waitFor()
  await row('De levering was te laat').getByRole('button', { name: 'Not good' }).click()
  await page.getByText('“De levering was te laat” is yours again.').waitFor()

  const { waiting } = await ask<Home>(`workspace/show-home?member=${joost}`)
  assert.deepEqual([waiting.offers.map(({ id }) => id), waiting.debts], [[gone], []])
  // Withdrawn earlier it would be heard, and the offer gone from the page.
  await page.route('**/matter/answer-offer', async (route) => {
    await tell('matter/withdraw-offer', { matter: gone }, marleen)
    await route.continue()
  })
  await row('De offerte bleef liggen').getByRole('button', { name: 'Accept' }).click()
  await page.getByText('No handover is open.').waitFor()
})

test('my work asks who I am, shows anybody’s page, and the same line for all', async () => {
  const page = await look('/work', null)
  page.willComplain('404')
  await page.getByRole('heading', { level: 1, name: 'Who are you?' }).waitFor()
  await page.getByRole('button', { name: 'Choose your name' }).click()
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('button', { name: 'Joost van Dijk' }).click()
  const work = await ask<WorkPage>(`team/show-work?member=${joost}`)
  await page
    .getByRole('heading', {
      level: 1,
      name: `Joost van Dijk: ${work.tasks.length} tasks in the active block, ${work.customersAll} white customers`,
    })
    .waitFor()
  await page.getByRole('heading', { level: 2, name: 'Now, in the block “Verpakking in Brabant”' }).waitFor()
  const names = await page.locator('table').last().locator('tbody th a').allInnerTexts()
  assert.deepEqual(
    names,
    work.customers.map(({ name }) => name),
  )
  const line = /the line: an hour is worth €\d+, for everyone/
  const price = await page.getByText(line).innerText()
  await page.getByLabel('Work of', { exact: true }).selectOption({ label: 'Marleen Peters' })
  await page.getByRole('heading', { level: 1, name: /^Marleen Peters: / }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/work/key%3A2')
  assert.equal(await page.getByText(line).innerText(), price)
  await page.goto(`${address}/work/nobody`)
  await page.getByText('This member is not in the team').waitFor()
})

test('on paper it is one or two sheets with the page alone: no rail, no buttons', async () => {
  const page = await look(`/work/${encodeURIComponent(joost)}`, joost, { language: 'nl' })
  await page.getByRole('button', { name: 'Afdrukken' }).waitFor()
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  assert.ok(sheets.length >= 1 && sheets.length <= 2, `${sheets.length} sheets`)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of [page.getByRole('navigation'), page.getByRole('button'), page.getByRole('combobox')])
    assert.equal(await hidden.count(), 0)
  assert.ok(await page.getByText(/^Koersvast, zoals het was op/).isVisible())
})

for (const [language, size] of bothWays)
  test(`Home and My work in ${language} on a ${size}: nothing wider than the screen, and axe is content`, async () => {
    for (const [path, member] of [
      ['/', joost],
      ['/', null],
      ['/work', joost],
      ['/work', null],
    ] as const) {
      const page = await look(path, member, { language, size })
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${path} is too wide`)
      await isAccessible(page)
    }
  })
