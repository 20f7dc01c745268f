/// <reference lib="dom" />
/** Help where it is needed: a word opens its meaning, a page says why it is there, and the tour walks five. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { wordsIn, type MethodWord } from '../../src/core/workspace/words.ts'
import { koersvast } from '../command/koersvast.ts'
import { isAccessible, served } from './served.ts'

const { page: open, address } = await served('machine-builders')

const card = (page: Page) => page.locator(':popover-open')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

test('a word opens what it means by Enter, Escape shuts it, and from there one comes to all words', async () => {
  const page = await open()
  await page.goto(`${address}/focus`)
  const term = page.getByRole('button', { name: 'Hour price' })
  await term.press('Enter')
  await card(page).getByText('The orange line.').waitFor()
  assert.equal(await term.getAttribute('aria-expanded'), 'true')
  const { height, width } = (await term.boundingBox()) ?? { height: 0, width: 0 }
  assert.ok(height >= 24 && width >= 24, 'a finger finds it')
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await card(page).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Hour price', expanded: false }).waitFor()
  assert.equal(await focused(page), 'Hour price')

  // What explains is no action: the palette leaves it out.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search and do' }).fill('Hour price')
  await page.getByText('Nothing found').waitFor()
  await page.keyboard.press('Escape')

  await term.click()
  await card(page).getByRole('link', { name: 'All words' }).click()
  await page.waitForURL('**/words#hour-price')
  const wanted = page.locator('[data-wanted=true]')
  await wanted.getByText('Hour price').waitFor()
  await isAccessible(page)
})

test('all words are searched in either language, and are those of WORDS.md, as the API tells them', async () => {
  const page = await open({ language: 'nl', size: 'phone' })
  await page.goto(`${address}/words`)
  const field = page.getByRole('searchbox', { name: 'Zoek een woord' })
  await field.fill('verification')
  await page.getByText('Controleplicht').waitFor()
  await field.fill('qqqq')
  await page.getByText('Geen woord heet zo').waitFor()
  await field.fill('')
  const { words } = (await (await fetch(`${address}/api/v1/workspace/show-words`)).json()) as { words: ReturnType<typeof wordsIn> }
  assert.equal(await page.locator('dl dt').count(), words.length)
  // The command line tells the same as the screen and the API.
  assert.deepEqual(JSON.parse((await koersvast(['words', '--json'])).out), { words })
  const asked = (word: string) => fetch(`${address}/api/v1/workspace/show-words?word=${word}`)
  assert.deepEqual(await (await asked('uurprijs')).json(), { words: words.filter(({ id }) => id === 'hour-price') })
  assert.deepEqual(((await (await asked('synergy')).json()) as { code: string }).code, 'word-unknown')
  const one = words.find(({ id }: MethodWord) => id === 'gate')
  await page
    .locator('#gate')
    .getByText(one?.nl.meaning ?? '?', { exact: true })
    .waitFor()
})

test('a page tells the idea behind it, within the screen', async () => {
  const page = await open({ language: 'nl', size: 'phone' })
  await page.goto(`${address}/course`)
  await page.getByRole('button', { name: 'Waarom deze pagina?' }).click()
  await card(page).getByText('Een schip luistert pas naar het roer als het vaart').waitFor()
  await page.keyboard.press('Escape')
  await page.goto(`${address}/customers`)
  await page.getByRole('button', { name: 'grijs: uw gevoel telt' }).click()
  await card(page).getByText('iemands gevoel zegt GO of NO GO').waitFor()
  const right = await card(page).evaluate((shown) => document.body.clientWidth - shown.getBoundingClientRect().right)
  assert.ok(right >= 0, 'nothing of it is outside the screen')
})

test('a gate with nothing before it opens the sheet on which the first matter is caught', async () => {
  const page = await open()
  await page.goto(`${address}/gate`)
  await page.getByRole('button', { name: 'Catch a matter' }).click()
  await page.getByRole('dialog').getByRole('textbox').first().waitFor()
})

/** What the step speaks of is marked, and the card does not stand on it. */
async function isInSight(page: Page): Promise<void> {
  const told = page.getByRole('region', { name: /^(Tour|Rondleiding)$/ })
  const marked = page.locator('[data-toured]')
  await marked.waitFor()
  const [one, other] = [await told.boundingBox(), await marked.boundingBox()]
  assert.ok(one && other && (other.y + other.height <= one.y || other.x + other.width <= one.x), 'the card covers what it speaks of')
  assert.ok(other.y >= 0 && other.y + other.height <= (page.viewportSize()?.height ?? 0))
}

test('the tour is offered on the example, walks five pages by keys, stays over a reload, and is not offered again', async () => {
  const page = await open()
  await page.goto(`${address}/focus`)
  await page.getByRole('button', { name: 'Tour in five steps' }).click()
  const tour = page.getByRole('region', { name: 'Tour' })
  await tour.getByText('1 of 5').waitFor()
  await isInSight(page)
  assert.equal(await focused(page), 'Next', 'Enter goes on')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/customers')
  await tour.getByText('2 of 5').waitFor()
  await isInSight(page)
  await isAccessible(page)
  await page.mouse.move(700, 300)
  await page.mouse.wheel(0, 2400)
  const scrolled = () => page.evaluate(() => new Promise<number>((tell) => setTimeout(() => tell(scrollY), 150)))
  assert.ok((await scrolled()) > 2000 && (await scrolled()) > 2000, 'whoever scrolls on stays there')
  await page.reload()
  await tour.getByText('A verdict says why').waitFor()
  for (const [path, at] of [
    ['gate', 3],
    ['block', 4],
    ['course', 5],
  ] as const) {
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(`**/${path}`)
    await tour.getByText(`${at} of 5`).waitFor()
  }
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL('**/block')
  await page.keyboard.press('ArrowRight')
  await tour.getByRole('button', { name: 'Done' }).click()
  await tour.waitFor({ state: 'hidden' })
  await page.getByText('You find the tour again').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Tour in five steps' }).count(), 0)
})

test('on a phone, in Dutch: the tour begins from the palette, leads back to its page, and Stop ends it', async () => {
  const page = await open({ language: 'nl', size: 'phone' })
  await page.goto(`${address}/team`)
  await page.getByRole('button', { name: 'Zoeken en doen' }).click()
  await page.getByRole('combobox', { name: 'Zoeken en doen' }).fill('rondl')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/focus')
  const tour = page.getByRole('region', { name: 'Rondleiding' })
  await tour.getByText('1 van 5').waitFor()
  await isInSight(page)
  await tour.getByRole('button', { name: 'Volgende' }).click()
  await page.waitForURL('**/customers')
  await isInSight(page)
  await page.goto(`${address}/team`)
  await tour.getByRole('button', { name: 'Laat het zien' }).click()
  await page.waitForURL('**/customers')
  await tour.getByRole('button', { name: 'Stop' }).click()
  await tour.waitFor({ state: 'hidden' })
  await page.goto(`${address}/customers`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.equal(await tour.count(), 0)
})
