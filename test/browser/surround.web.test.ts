/// <reference lib="dom" />
/** Surround: from calendars to who can bring whom in, on the page of a group, on that of a customer, and at the gate (E31, E32). */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { BlocksPage } from '../../src/core/block/block-page.ts'
import { bringSurrounded } from '../surrounded.ts'
import { bothWays, isAccessible, served, wordsOf } from './served.ts'

const { page: open, address } = await served()
await bringSurrounded(address)
const { members } = (await (await fetch(`${address}/api/v1/team/list-members`)).json()) as {
  members: readonly { id: string; name: string }[]
}
const joost = members.find(({ name }) => name === 'Joost van Dijk')!.id

async function look(path: string, options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await page.evaluate((id) => localStorage.setItem('koersvast.member', id), joost)
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

for (const [language, size] of bothWays)
  test(`E31, ${language}, ${size}: the heading says how many of a group have a way in, and each customer has its own as a sentence`, async () => {
    const page = await look('/surround', { language, size })
    const t = wordsOf(language)
    await page.getByRole('link', { name: /^Banken/ }).click()
    const finding = t('screen.surround.finding', { ways: 3, inAll: 5, of: 'group', group: 'Banken', via: 2 })
    await page.getByRole('heading', { level: 1, name: finding }).waitFor()
    await page.getByText(t('screen.surround.sight-whole', { sellers: 2 })).waitFor()
    const list = page.getByRole('table', { name: t('screen.surround.list') })
    await list.getByText('Joost van Dijk → Van Dam N.V. → Rabo', { exact: true }).waitFor()
    const step =
      /^Joost van Dijk (knows|kent) Van Dam N\.V\. \((met on 4 days|4 dagen ontmoet), .*\); Van Dam N\.V\. (sat at one table with|zat aan tafel met) Rabo/
    await list.getByTitle(step).first().waitFor()
    const ring = (name: 'known' | 'via-one' | 'via-two' | 'none') => t(`screen.surround.ring.${name}`)
    const told = `${ring('known')}: 1, ${ring('via-one')}: 1, ${ring('via-two')}: 1, .*${ring('none')}: 2`
    await page.getByRole('img', { name: new RegExp(told) }).waitFor()
    const save = page.getByRole('button', { name: t('screen.picture.save-this', { what: t('screen.surround.rings'), format: 'SVG' }) })
    const [saved] = await Promise.all([page.waitForEvent('download'), save.click()])
    const lines = readFileSync(await saved.path(), 'utf8')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    for (const text of [finding.replaceAll('*', ''), ring('known'), ring('none'), '40%', 'Koersvast, '])
      assert.ok(lines.includes(text), text)
    await page.getByRole('button', { name: new RegExp(`^${ring('none')}`) }).click()
    await page.waitForURL(/ring=none/)
    await list.getByText(t('screen.surround.why.none')).first().waitFor()
    assert.equal(await list.getByRole('row').count(), 1 + 2)
    // The same choice, with the keyboard.
    await page.getByRole('combobox', { name: t('screen.surround.ring-choice') }).selectOption({ label: ring('via-two') })
    await list.getByRole('link', { name: 'ING' }).waitFor()
    const file = page.getByRole('link', { name: /CSV/ })
    assert.match((await file.getAttribute('href')) ?? '', /export\/surround\.csv\?group=Banken&ring=via-two/)
  })

for (const [language, size] of bothWays)
  test(`E31, ${language}, ${size}: the page of a customer has its way in folded away, step by step, with who sat at a table with it`, async () => {
    const page = await look('/customers/key%3A2', { language, size })
    const t = wordsOf(language)
    await page.getByRole('button', { name: t('screen.surround.customer') }).click()
    const steps = page.getByRole('list', { name: t('screen.surround.column.way') }).getByRole('listitem')
    await steps.first().waitFor()
    assert.equal(await steps.count(), 2)
    await page.getByText(t('screen.surround.known-by-none')).waitFor()
    await page.getByRole('link', { name: 'Van Dam N.V.' }).waitFor()
    await page.getByRole('link', { name: t('screen.surround.to-group', { group: 'Banken' }) }).click()
    await page.getByRole('heading', { level: 1, name: /5 (customers in|klanten in) Banken/ }).waitFor()
  })

test('E31: the white customers of a group become a block in one press, on a phone, in Dutch', async () => {
  const page = await look('/surround?group=Banken', { language: 'nl', size: 'phone' })
  await page.getByRole('button', { name: /^Vorm een blok van de \d witte klanten$/ }).click()
  await page.getByRole('link', { name: 'Naar het blok' }).click()
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
  page.willComplain('404')
  await page.goto(`${address}/surround?group=Bakkers`)
  await page.getByRole('alert').getByText('There is no customer group “Bakkers”.').waitFor()
  await page.getByRole('link', { name: 'All customers' }).click()
  await page.getByRole('heading', { level: 1, name: /of 6 customers/ }).waitFor()
})

for (const [language, size] of bothWays)
  test(`the page and the way in of a customer in ${language} on a ${size}`, async () => {
    const page = await look('/surround?group=Banken', { language, size })
    const fits = async () => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    await fits()
    await isAccessible(page)
    await page.goto(`${address}/customers/key%3A3`)
    await page.getByRole('button', { name: language === 'nl' ? 'Ingang: wie kent hen?' : 'Way in: who knows them?' }).click()
    await page
      .getByText(language === 'nl' ? 'Via via' : 'Via two others')
      .first()
      .waitFor()
    await fits()
    await isAccessible(page)
  })
