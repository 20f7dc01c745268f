/// <reference lib="dom" />
/** Surround: from calendars to who can bring whom in, on the page of a group, on that of a customer, and at the gate (E31, E32). */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { BlocksPage } from '../../src/core/block/block-page.ts'
import { bringSurrounded } from '../surrounded.ts'
import { isAccessible, isForAxe, served, sizes } from './served.ts'

const { page: open, address } = await served()
await bringSurrounded(address)
const { members } = (await (await fetch(`${address}/api/v1/team/list-members`)).json()) as {
  members: readonly { id: string; name: string }[]
}
const joost = members.find(({ name }) => name === 'Joost van Dijk')!.id

async function look(path: string, options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await page.evaluate((id) => localStorage.setItem('koersvast.member', id), joost)
  page.complaints.length = 0
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
const told = async (verb: string, body: object) =>
  fetch(`${address}/api/v1/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'koersvast-member': joost },
    body: JSON.stringify(body),
  })

test('E31: the heading says how many of a group have a way in, and each customer has its own as a sentence', async () => {
  const page = await look('/surround')
  await page.getByRole('link', { name: /^Banken/ }).click()
  await page
    .getByRole('heading', { level: 1, name: '3 of 5 customers in Banken have a way in; 2 through someone who knows someone.' })
    .waitFor()
  await page.getByText(/Seen in 2 files, from .* The calendar of both sellers was read/).waitFor()
  const list = page.getByRole('table', { name: 'Customers and their way in' })
  await list.getByText('Joost van Dijk → Van Dam N.V. → Rabo', { exact: true }).waitFor()
  await list
    .getByTitle(/^Joost van Dijk knows Van Dam N\.V\. \(met on 4 days, .*\); Van Dam N\.V\. sat at one table with Rabo/)
    .first()
    .waitFor()
  const picture = page.getByRole('img', { name: /Rings around us\. We know them: 1, Via one other: 1, Via two others: 1, .*No way in: 2/ })
  await picture.waitFor()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save Rings as SVG' }).click()])
  const lines = readFileSync(await saved.path(), 'utf8')
  for (const text of ['3 of 5 customers in Banken have a way in', 'We know them', 'No way in', '40%', 'Koersvast, '])
    assert.ok(lines.includes(text), text)
  await page.getByRole('button', { name: /^No way in/ }).click()
  await page.waitForURL(/ring=none/)
  await list.getByText('No way in, not even via via.').first().waitFor()
  assert.equal(await list.getByRole('row').count(), 1 + 2)
  // The same choice, with the keyboard.
  await page.getByRole('combobox', { name: 'Ring' }).selectOption({ label: 'Via two others' })
  await list.getByRole('link', { name: 'ING' }).waitFor()
  const file = page.getByRole('link', { name: /CSV/ })
  assert.match((await file.getAttribute('href')) ?? '', /export\/surround\.csv\?group=Banken&ring=via-two/)
  assert.deepEqual(page.complaints, [])
})

test('E31: the page of a customer has its way in folded away, step by step, with who sat at a table with it', async () => {
  const page = await look('/customers/key%3A2')
  await page.getByRole('button', { name: 'Way in: who knows them?' }).click()
  const steps = page.getByRole('list', { name: 'Way in' }).getByRole('listitem')
  await steps.first().waitFor()
  assert.equal(await steps.count(), 2)
  await page.getByText('Nobody of us, as far as was seen.').waitFor()
  await page.getByRole('link', { name: 'Van Dam N.V.' }).waitFor()
  await page.getByRole('link', { name: 'Surround Banken' }).click()
  await page.getByRole('heading', { level: 1, name: /of 5 customers in Banken/ }).waitFor()
})

test('E31: the white customers of a group become a block in one press', async () => {
  const page = await look('/surround?group=Banken')
  await page.getByRole('button', { name: /^Form a block of the \d white customers$/ }).click()
  await page.getByRole('link', { name: 'To the block' }).click()
  await page.getByRole('heading', { level: 1, name: /Banken/ }).waitFor()
  const { forming } = (await (await fetch(`${address}/api/v1/block/show-blocks`)).json()) as BlocksPage
  assert.equal(forming?.name, 'Banken')
})

test('E32: a matter about a bank in trouble without a way in is dropped, and its page says why', async () => {
  const matter = crypto.randomUUID()
  assert.equal((await told('signal/note-signal', { what: 'customer', id: 'key:5', code: 'money-trouble' })).status, 200)
  const remains = { valueEuro: 90_000, hours: 1 }
  assert.equal(
    (await told('matter/catch-matter', { matter, title: 'Krediet voor Triodos', ties: { customer: 'key:5' }, remains })).status,
    200,
  )
  const page = await look(`/gate/${matter}`)
  await page
    .getByText('There is no way in, not even via via (the calendars of both sellers were read), and the customer is in trouble: 1 signal.')
    .waitFor()
  await page.getByText('It comes back as soon as there is a way in.').waitFor()
  assert.equal((await told('signal/note-signal', { what: 'customer', id: 'key:5', code: 'new-contact' })).status, 200)
  await page.reload()
  await page.getByText('No calendar shows a way in, but it was noted that there is somebody to talk to.').waitFor()
})

test('a group that is not there is said so, with the way out', async () => {
  const page = await open()
  await page.goto(`${address}/surround?group=Bakkers`)
  await page.getByRole('alert').getByText('There is no customer group “Bakkers”.').waitFor()
  await page.getByRole('link', { name: 'All customers' }).click()
  await page.getByRole('heading', { level: 1, name: /of 6 customers/ }).waitFor()
})

for (const language of ['nl', 'en'] as const)
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[])
    test(`the page and the way in of a customer in ${language} on a ${size}`, async () => {
      const page = await look('/surround?group=Banken', { language, size })
      const fits = async () => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      await fits()
      if (isForAxe(language, size)) await isAccessible(page)
      await page.goto(`${address}/customers/key%3A3`)
      await page.getByRole('button', { name: language === 'nl' ? 'Ingang: wie kent hen?' : 'Way in: who knows them?' }).click()
      await page
        .getByText(language === 'nl' ? 'Via via' : 'Via two others')
        .first()
        .waitFor()
      await fits()
      if (isForAxe(language, size)) await isAccessible(page)
      assert.deepEqual(page.complaints, [])
    })
