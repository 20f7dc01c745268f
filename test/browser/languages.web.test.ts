/** Every page in both languages and at both sizes: a heading, no complaint, nothing wider than the screen, and axe is content. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAccessible, isForAxe, type Served, served, sizes } from './served.ts'

const empty = await served()
const full = await served('adventure-works')
const paths = [
  '/',
  '/now',
  '/course',
  '/calibration',
  '/sales-plan',
  '/surround',
  '/block',
  '/gate',
  '/go',
  '/focus',
  '/customers',
  '/matrix',
  '/work',
  '/team',
  '/files',
  '/files/who',
  '/files/privacy',
  '/words',
  '/log',
]
const customer = '/customers/key%3A496'

function everyPage(state: string, { page: open, address }: Served, pages: readonly string[]): void {
  for (const language of ['nl', 'en'] as const) {
    for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
      test(`${state}: every page in ${language} on a ${size}`, async () => {
        const page = await open({ language, size })
        for (const path of pages) {
          // Each page opens by its address, and is gone to from another, which takes half the time.
          if (language === 'en' && size === 'desk') await page.goto(`${address}${path}`)
          else await goTo(page, path)
          await page.locator('h1:not([data-before])').first().waitFor()
          assert.equal(await page.locator('html').getAttribute('lang'), language)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(wide <= 0, `${path} is ${wide} px wider than the ${size}`)
          // Where there is nothing, a phone has nothing that a desk has not.
          if (!isForAxe(language, size) || (state === 'empty' && size === 'phone')) continue
          await isAccessible(page)
        }
        assert.deepEqual(page.complaints, [])
      })
    }
  }
}

/** As a link does; the heading of the page before is marked, because it stands there until the next one has come. */
const goTo = (page: Page, path: string) =>
  page.evaluate((next) => {
    if (location.pathname === next) return
    for (const heading of document.querySelectorAll('h1')) heading.dataset['before'] = ''
    history.pushState(null, '', next)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

everyPage('empty', empty, paths)
everyPage('an example company', full, [...paths, customer])

test('an empty page says what it is for, and leads to the step that fills it', async () => {
  const page = await empty.page()
  await page.goto(`${empty.address}/focus`)
  await page.getByRole('heading', { name: 'There is no plan yet.' }).waitFor()
  await page.getByText('Time is the most precious thing we have').waitFor()
  await page.getByRole('link', { name: 'Bring files, or look at an example company' }).click()
  await page.getByRole('button', { name: 'Choose files' }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('the language can be switched, and numbers and dates follow', async () => {
  const page = await full.page({ language: 'nl' })
  await page.goto(`${full.address}/focus`)
  await page.getByRole('heading', { level: 1, name: /^Een uur is € \d/ }).waitFor()
  await page.getByRole('button', { name: /EN|English/ }).click()
  await page.getByRole('heading', { level: 1, name: /^An hour is worth €\d/ }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^An hour is worth/ }).waitFor()
})
