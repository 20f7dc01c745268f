/// <reference lib="dom" />
/** Contacts by name: off until a member turns it on, then on the page of a customer and of a group, and gone when it is turned off (E31). */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { SurroundPage } from '../../src/core/surround/surround-page.ts'
import { bringSurrounded, peopleOfBanks } from '../surrounded.ts'
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
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}
const MAP = { en: 'Contact map: who of us knows whom here', nl: 'Contactkaart: wie van ons kent hier wie' } as const
const CONTACTS = { en: 'Contacts: who knows whom?', nl: 'Contacten: wie kent wie?' } as const

test('E31: off by itself: the page of a customer says so and leads to where it is turned on, and what that does is told first', async () => {
  const page = await look('/customers/key%3A2')
  await page.getByRole('button', { name: CONTACTS.en }).click()
  await page.getByText('Nobody at a customer is kept by name here.').waitFor()
  await page.getByRole('link', { name: 'To Privacy' }).click()
  await page.getByText('Off: nobody at a customer is kept.').waitFor()
  await page.getByRole('button', { name: 'Keep contacts by name…' }).click()
  await page.getByText(/What was brought already was kept without people: bring those files again/).waitFor()
  await isAccessible(page)
  await page.getByRole('button', { name: 'Yes, keep them' }).click()
  await page.getByText(/^On since .*: files name nobody yet\.$/).waitFor()
  await page.goto(`${address}/log`)
  await page.getByText(/had contacts at customers kept by name\./).first().waitFor() // prettier-ignore
})

test('E31: with the files brought again, each contact stands with its post, who of us knows it, and whom it knows', async () => {
  await bringSurrounded(address, peopleOfBanks)
  const page = await look('/customers/key%3A2')
  await page.getByRole('button', { name: CONTACTS.en }).click()
  const list = page.getByRole('list', { name: 'Contacts' })
  await list.getByText('Hendrik Geheim').first().waitFor()
  await page.getByText(/^0 of 3 contacts are known by somebody of us\. Of 1 only a file says who knows them\.$/).waitFor()
  await page.getByText('Posts in which nobody of us knows anybody: Directeur, Inkoper.').waitFor()
  await list.getByText('Joost van Dijk, says a file; not measured').waitFor()
  await list.getByText('colleague of Hendrik Geheim').waitFor()
  await list.getByText(/^sat at one table with Hendrik Geheim \(ING\)$/).waitFor()
  // The same as a picture: gone through by keys, as a table, and as a file, which is light on a dark screen too.
  await page.getByRole('img', { name: MAP.en }).locator('xpath=self::*[@data-drawn="true"]').waitFor()
  const walk = page.getByRole('slider', { name: 'Points of the picture, by the arrow keys' })
  await walk.focus()
  const people: string[] = []
  for (let left = Number(await walk.getAttribute('aria-valuemax')); left > 0; left--) {
    people.push((await walk.getAttribute('aria-valuetext')) ?? '')
    await page.keyboard.press('ArrowRight')
  }
  assert.deepEqual(people.toSpliced(2, 1), [
    'Marleen Peters, knew, or knows by a file, Hendrik Geheim',
    'Joost van Dijk, knew, or knows by a file, Hendrik Geheim, Elsbeth Geheim',
    'Elsbeth Geheim, Hoofd krediet, Joost van Dijk, says a file; not measured',
    'Karel Geheim, Inkoper, nobody of us, colleague of Hendrik Geheim',
    'Hendrik Geheim, ING, knows Hendrik Geheim here',
    'Hendrik Geheim, Van Dam N.V., knows Hendrik Geheim here',
  ])
  assert.match(people[2] ?? '', /^Hendrik Geheim, Directeur, .*: met on 1 day, .* sat at one table with Hendrik Geheim \(ING\)/)
  await page.getByText('The same figures as a table').click()
  const table = page.getByRole('region', { name: MAP.en }).getByRole('row')
  assert.deepEqual(await table.nth(3).getByRole('cell').allTextContents(), ['Hoofd krediet', 'Joost van Dijk, says a file; not measured', '–', '']) // prettier-ignore
  assert.equal(await table.count(), 1 + 4)
  await page.emulateMedia({ colorScheme: 'dark' })
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `${MAP.en} as SVG` }).click()])
  await page.emulateMedia({ colorScheme: 'light' })
  const lines = readFileSync(await saved.path(), 'utf8')
  const told = [
    '0 of 3 contacts are known by',
    'Karel Geheim',
    'Of us',
    'ING',
    'or says a file',
    'Koersvast, ',
    'fill="rgb(255, 255, 255)"',
  ]
  for (const text of told) assert.ok(lines.includes(text), text)
  await page.goto(`${address}/surround?group=Banken`)
  await page
    .getByText(/^Of the \d contacts that are known here by name somebody of us knows 1; of 1 only a file says who knows them\.$/)
    .waitFor()
  await page.getByRole('table', { name: 'Customers and their way in' }).getByText('Joost van Dijk → Van Dam N.V. (Hendrik Geheim) → Rabo (Hendrik Geheim)', { exact: true }).waitFor() // prettier-ignore
  const file = page.getByRole('link', { name: /Contacts.*CSV/ })
  assert.match(await (await fetch(`${address}${await file.getAttribute('href')}`)).text(), /hendrik\.geheim@rabo\.nl/)
})

for (const language of ['nl', 'en'] as const)
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[])
    test(`the contacts of a customer in ${language} on a ${size}`, async () => {
      const page = await look('/customers/key%3A2', { language, size })
      await page.getByRole('button', { name: CONTACTS[language] }).click()
      await page.getByRole('list').getByText('Hendrik Geheim').first().waitFor()
      await page.getByRole('img', { name: MAP[language] }).waitFor()
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      if (isForAxe(language, size)) await isAccessible(page)
    })

test('E31: turned off, what goes is told first, and then nobody is named any more', async () => {
  const page = await look('/files/privacy')
  await page.getByLabel('Name or address of mail').fill('Hendrik Geheim')
  await page.keyboard.press('Enter')
  await page.getByLabel(/Hendrik Geheim hendrik\.geheim@rabo\.nl.* at Rabo: \d mentions?/).first().waitFor() // prettier-ignore
  await page.getByRole('button', { name: 'Keep them no longer…' }).click()
  await page.getByText(/^That deletes \d+ mentions of contacts now, and the people in the copies of \d files/).waitFor()
  await page.getByRole('button', { name: 'Yes, delete them' }).click()
  await page.getByText('Off: nobody at a customer is kept.').waitFor()
  await page.reload()
  await page.getByLabel('Name or address of mail').fill('Hendrik Geheim')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing is known here of Hendrik Geheim.').waitFor()
  const { people } = (await (await fetch(`${address}/api/v1/surround/show-surround`)).json()) as SurroundPage
  assert.equal(people, null)
})
