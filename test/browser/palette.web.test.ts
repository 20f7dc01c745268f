/// <reference lib="dom" />
/** Everything by keys: the palette, a letter after `g`, and the screen light or dark. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { VerdictList } from '../../src/core/plan/focus.ts'
import { isAccessible, served, until } from './served.ts'

const { page: open, address } = await served('machine-builders')

const palette = (page: Page) => page.getByRole('combobox', { name: 'Search and do' })
const start = async (options?: Parameters<typeof open>[0]) => {
  const page = await open(options)
  await page.goto(`${address}/focus`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('Ctrl+K finds a page by two letters, a customer by a part of its name, and goes there with Enter', async () => {
  const page = await start()
  await page.keyboard.press('Control+k')
  await palette(page).waitFor()
  assert.ok(await palette(page).evaluate((field) => field === document.activeElement), 'one types at once')
  assert.ok(
    await page.evaluate(() => !dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }))),
    'the browser’s own',
  )
  await palette(page).waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+k')
  await palette(page).waitFor()
  await isAccessible(page)
  await page.keyboard.type('dec')
  await page.getByRole('option', { name: /^Decisions/, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/log')

  const { rows } = (await (await fetch(`${address}/api/v1/plan/list-verdicts?limit=1&sort=margin`)).json()) as VerdictList
  const { name = '', id = '' } = rows[0] ?? {}
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name.slice(0, 9))
  await page.getByRole('group', { name: 'Customers' }).getByRole('option', { name }).waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/customers/${encodeURIComponent(id)}`)
})

test('what a page can do is in the palette by its own name; what nobody knows is said, and Escape closes', async () => {
  const page = await start({ language: 'nl', size: 'phone' })
  await page.getByRole('button', { name: 'Zoeken en doen' }).click()
  const field = page.getByRole('combobox', { name: 'Zoeken en doen' })
  await field.fill('kerndoel')
  await page.keyboard.press('Enter')
  await field.waitFor({ state: 'hidden' })
  // The first objective, set on a phone.
  const form = page.getByRole('dialog', { name: 'Stel de kerndoelstelling' })
  await form.getByLabel('De doelstelling in één zin').fill('Zes ton marge bij machinebouwers')
  await form.getByLabel('Hoeveel').fill('600000')
  await form.getByLabel('Op welke dag').fill(`${new Date().getUTCFullYear() + 1}-12-31`)
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('dialog', { name: 'Wie bent u?' }).getByRole('button', { name: 'Marleen Peters' }).click()
  await page.getByRole('region', { name: 'Kerndoelstelling' }).getByText('Gesteld door Marleen Peters').waitFor()

  // What stands in every row of a list is left to the list.
  await page.goto(`${address}/team`)
  await page
    .getByRole('button', { name: /vertrekt/ })
    .first()
    .waitFor()
  await page.keyboard.press('Control+k')
  await field.fill('vertrekt')
  await page.getByText('Niets gevonden voor “vertrekt”.').waitFor()
  await field.fill('qqqq')
  await page.getByText('Niets gevonden voor “qqqq”.').waitFor()
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'hidden' })
})

test('every page has its letter after g, and the list of keys says which', async () => {
  const page = await start()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await sheet.getByText('to Decisions').waitFor()
  await isAccessible(page)
  const letters = await sheet.locator('dt').allInnerTexts()
  await page.keyboard.press('Escape')
  for (const pair of letters.map((text) => text.replaceAll(/\s/g, '')).filter((text) => text.startsWith('g'))) {
    const before = page.url()
    // Two keys belong together for a second, which a busy machine may need for one.
    await until(async () => {
      await page.keyboard.press('g')
      await page.keyboard.press(pair[1] ?? '')
      return pair === 'gf' || page.url() !== before
    })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  assert.ok(letters.length > 18)
})

test('the screen is as dark as the device, unless somebody chose; white customers stay white', async () => {
  const page = await start()
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const mark = () => page.locator('figcaption [data-fill="white"]')
  const white = () => mark().evaluate((dot) => getComputedStyle(dot).backgroundColor)
  assert.equal(await paper(), 'rgb(255, 255, 255)')
  assert.equal(await white(), 'rgb(255, 255, 255)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(18, 18, 17)')
  assert.equal(await white(), 'rgb(244, 243, 239)')

  await page.getByRole('button', { name: 'Light screen' }).click()
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)')
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.equal(await paper(), 'rgb(255, 255, 255)')
  await page.getByRole('button', { name: 'Dark screen' }).click()
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(18, 18, 17)')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)')
})

test('a dark screen is printed light, its pictures too', async () => {
  const page = await start()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(18, 18, 17)')
  const drawn = page.getByRole('img', { name: /^Every customer/ }).and(page.locator('[data-drawn=true]'))
  await drawn.waitFor()
  /** Whether anything as bright as a white customer on dark paper is on the canvas. */
  const bright = () =>
    drawn
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
        for (let at = 0; at < data.length; at += 4) if (data[at] === 244 && data[at + 1] === 243 && data[at + 2] === 239) return true
        return false
      })
  await until(bright)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  assert.equal(await bright(), false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await until(bright)
})
