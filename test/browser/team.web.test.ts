/// <reference lib="dom" />
/** What a person states about the team is kept, told, and taken back from the message that told it; who leads whom, and who leaves. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAccessible, served } from './served.ts'

const { page: open, address } = await served('machine-builders')

async function tell(verb: string, body: object, member = ''): Promise<number> {
  const headers = { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent(member) }
  return (await fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })).status
}

async function team(options: Parameters<typeof open>[0] = {}, member: string | null = null) {
  const page = await open(options)
  if (member !== null) await page.evaluate((id) => localStorage.setItem('koersvast.member', id), member)
  await page.goto(`${address}/team`)
  await page.getByRole('heading', { level: 1, name: /2[.,]370/ }).waitFor()
  return page
}

/** Whoever looks comes near first; the others of the team are then there to choose from. */
async function choose(page: Awaited<ReturnType<typeof open>>, name: RegExp, leader: string) {
  const choice = page.getByRole('combobox', { name })
  await choice.focus()
  await choice.selectOption({ label: leader })
  return choice
}
const chosen = (choice: Awaited<ReturnType<typeof choose>>) => choice.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label)

test('net hours are kept and taken back; what cannot be is refused with the reason, and the old hours stay', async () => {
  const page = await team()
  page.willComplain('422')
  const hours = page.getByRole('textbox', { name: /Joost van Dijk/ })
  // What the page says of a field stands over what the borrowed field says itself: the styles are in that order.
  assert.ok(await hours.evaluate((field: HTMLElement) => field.offsetWidth < 120 && getComputedStyle(field).textAlign === 'right'))
  await hours.fill('650')
  await hours.press('Enter')
  await page.getByRole('heading', { level: 1, name: /2,420 hours/ }).waitFor()
  await page.getByText('Joost van Dijk: 650 hours a year.').waitFor()
  const marleen = page.getByRole('textbox', { name: /Marleen Peters/ })
  await marleen.fill('690')
  await marleen.press('Enter')
  await page.getByRole('heading', { level: 1, name: /2,430 hours/ }).waitFor()
  // What is said next does not take away the way back of what was said before.
  await page.getByText('Marleen Peters: 690 hours a year.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await page.getByRole('heading', { level: 1, name: /2,380 hours/ }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { level: 1, name: /2,370 hours/ }).waitFor()

  await hours.fill('5000')
  await hours.press('Enter')
  await page.getByText('5,000 hours a year cannot be: it lies between 0 and 3,000.').waitFor()
  assert.equal(await hours.inputValue(), '600')
})

test('an assumption is kept and taken back', async () => {
  const page = await team()
  const visit = page.getByRole('textbox', { name: 'visit' })
  assert.equal(await visit.inputValue(), '90 min')
  await visit.fill('120')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await visit.and(page.locator('[value="90 min"]')).waitFor()
})

test('a leader is chosen by somebody who says who they are, told, and taken back; a circle is named', async () => {
  const page = await team()
  page.willComplain('422')
  const joost = await choose(page, /Leader of Joost/, 'Marleen Peters')
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('button', { name: 'René Willemsen' }).click()
  await page.getByText('Marleen Peters now leads Joost van Dijk.').waitFor()
  assert.equal(await chosen(joost), 'Marleen Peters')
  // Taking back asks nobody again: it is known by now who decides.
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.waitForFunction(() => document.querySelector('select')?.selectedOptions[0]?.label === 'nobody')

  await choose(page, /Leader of Joost/, 'Marleen Peters')
  await page.getByText('Marleen Peters now leads Joost van Dijk.').waitFor()
  await choose(page, /Leader of Marleen/, 'Fatima El Amrani')
  await page.getByText('Fatima El Amrani now leads Marleen Peters.').waitFor()
  const fatima = await choose(page, /Leader of Fatima/, 'Joost van Dijk')
  await page.getByText('lead each other in a circle: Fatima El Amrani → Joost van Dijk → Marleen Peters → Fatima El Amrani.').waitFor()
  assert.equal(await chosen(fatima), 'nobody')
})

test('who has something in hand cannot leave, and sees what it is and where it is handed over', async () => {
  assert.equal(await tell('matter/catch-matter', { title: 'Klacht over de levertijd' }, 'Joost van Dijk'), 200)
  const page = await team({ language: 'nl', size: 'phone' })
  await page.getByRole('button', { name: 'Joost van Dijk vertrekt' }).click()
  const sheet = page.getByRole('dialog', { name: 'Joost van Dijk vertrekt' })
  await sheet.getByText('1 kwestie').waitFor()
  assert.equal(await sheet.getByRole('button', { name: 'Vertrek vastleggen' }).count(), 0)
  assert.match((await sheet.getByRole('link', { name: 'Klacht over de levertijd' }).getAttribute('href')) ?? '', /^\/gate\/[0-9a-f-]{36}$/)
})

test('whoever has nothing in hand leaves, is folded away, decides nothing, and comes back', async () => {
  const page = await team({ language: 'nl', size: 'phone' }, 'key:4')
  await page.getByRole('button', { name: 'Fatima El Amrani', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Fatima El Amrani vertrekt' }).click()
  const sheet = page.getByRole('dialog', { name: 'Fatima El Amrani vertrekt' })
  await sheet.getByText('Marleen Peters heeft geen leidinggevende meer.').waitFor()
  await isAccessible(page)
  await sheet.getByRole('button', { name: 'Vertrek vastleggen' }).click()
  await page.getByText('Fatima El Amrani is vertrokken.').waitFor()
  // Whoever acted here is gone: who acts is asked anew.
  await page.getByRole('button', { name: 'Wie bent u?' }).waitFor()
  await page.waitForFunction(() => localStorage.getItem('koersvast.member') === null)
  assert.equal(await page.getByRole('textbox', { name: /Fatima/ }).count(), 0)
  assert.equal(await tell('team/set-leader', { member: 'key:1', leader: null }, 'Fatima El Amrani'), 422)

  await page.getByText('1 medewerker vertrok').click()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
  await page.getByRole('button', { name: 'Fatima El Amrani keert terug' }).click()
  await page.getByRole('dialog', { name: 'Wie bent u?' }).getByRole('button', { name: 'René Willemsen' }).click()
  await page.getByText('Fatima El Amrani is weer in het team.').waitFor()
  await page.getByRole('textbox', { name: /Fatima/ }).waitFor()
})

test('who left on another device is told so here by the first decision, and asked who acts', async () => {
  const page = await team({}, 'key:4')
  page.willComplain('422')
  // This page looks at the team again by itself now and then: here it does so only after its decision.
  const seen = await (await fetch(`${address}/api/v1/team/list-members`)).text()
  let decided = false
  await page.route('**/api/v1/objective/set-objective', (route) => ((decided = true), route.continue()))
  await page.route('**/api/v1/team/list-members', (route) =>
    decided ? route.continue() : route.fulfill({ body: seen, contentType: 'application/json' }),
  )
  await page.goto(`${address}/focus`)
  await page.getByRole('button', { name: 'Fatima El Amrani', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Set the objective' }).click()
  const form = page.getByRole('dialog', { name: 'Set the objective' })
  await form.getByLabel('The objective in one sentence').fill('Seven hundred thousand with machine builders')
  await form.getByLabel('How much').fill('700000')
  await form.getByLabel('On which day').fill(`${new Date().getUTCFullYear() + 1}-12-31`)
  assert.equal(await tell('team/leave', { member: 'key:4' }), 200)
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await form.getByText('Who you said you are has left and decides nothing any more.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Who are you?' }).waitFor()
  // Nobody is shown before nobody is kept: only then is it over.
  await page.waitForFunction(() => localStorage.getItem('koersvast.member') === null)
  assert.equal(await tell('team/return', { member: 'key:4' }), 200)
})

test('somebody joins also where the address is not secure, and is known in a window that saw the team before', async () => {
  const page = await team()
  const other = await page.context().newPage()
  await other.goto(`${address}/team`)
  await other.getByRole('combobox', { name: /Leader of René/ }).waitFor()
  // A browser makes no ids of its own there.
  await page.evaluate(() => delete (Crypto.prototype as Partial<Crypto>).randomUUID)
  await page.getByRole('button', { name: 'Who are you?' }).click()
  await page.getByLabel('Not in the list? Your name').fill('Eva de Boer')
  await page.getByRole('button', { name: 'That is me' }).click()
  await page.getByRole('button', { name: 'Eva de Boer', exact: true }).waitFor()
  await page.getByRole('combobox', { name: 'Leader of Eva de Boer' }).waitFor()
  await other.getByRole('button', { name: 'Eva de Boer', exact: true }).waitFor()
  assert.match(
    (await page.evaluate(() => localStorage.getItem('koersvast.member'))) ?? '',
    /^joined:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/,
  )
})
