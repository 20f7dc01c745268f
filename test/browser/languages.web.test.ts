/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Every page in both languages and at both sizes: a heading, no complaint, nothing wider than the screen, and axe is content;
 * what it asks first is asked once; also when what is on it is twice as large, on the narrowest of screens, and when the
 * server fails or takes its time.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page, Route } from 'playwright-core'
import { say, type Language } from '../../src/messages/say.ts'
import { pathOf } from '../../src/web/call.ts'
import { firstQuestions } from '../../src/web/first-questions.ts'
import { bothWays, isAccessible, isForAxe, type Served, served, sizes } from './served.ts'

const empty = await served()
const full = await served('adventure-works')
const paths = [
  '/',
  '/now',
  '/course',
  '/calibration',
  '/review',
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
  '/access',
  '/me',
  '/sign-in',
  '/reset',
]
const customer = '/customers/key%3A496'
/** A desk whose browser makes all twice as large (WCAG 1.4.4), and one at four times, which is 320 px wide (WCAG 1.4.10). */
const zoomed = [
  { width: 720, height: 450 },
  { width: 320, height: 225 },
] as const

function everyPage(
  state: string,
  { page: open, address }: Served,
  pages: readonly string[],
  [language, size]: readonly [Language, keyof typeof sizes],
) {
  test(`${state}: every page in ${language} on a ${size}`, async () => {
    const page = await open({ language, size, at: '/' })
    // Each page opens by its address, and is gone to from another, which takes half the time.
    const byAddress = language === 'en' && size === 'desk'
    let asked: string[] = []
    // What the page before it still asks while the next one comes is not of the next one.
    page.on('response', (response) => response.request().isNavigationRequest() && (asked = []))
    page.on('request', (request) => asked.push(request.url().slice(address.length)))
    for (const path of pages) {
      if (byAddress) await page.goto(`${address}${path}`)
      else await goTo(page, path)
      await page.locator('h1:not([data-before])').first().waitFor()
      if (byAddress) {
        isAskedOnce(path, asked)
        await isLight(page, path)
      }
      assert.equal(await page.locator('html').getAttribute('lang'), language)
      await fits(page, path)
      // Structure and colour are the same in both languages; where there is nothing, a phone has nothing that a desk has not.
      if (isForAxe(language, size) && !(state === 'empty' && size === 'phone')) await isAccessible(page)
    }
  })
}

/** What was asked while the program travelled is what the page asks: had it asked otherwise, it would have asked again. */
function isAskedOnce(path: string, asked: readonly string[]): void {
  const [id] = /(?<=^\/customers\/).*/.exec(path) ?? []
  const opened = id === undefined ? { page: path, id: '' } : { page: '/customers/$id', id: decodeURIComponent(id) }
  const times = firstQuestions({ ...opened, me: null }, '').map(([name, query]) => pathOf(name, query))
  const counted = (one: string) => asked.filter((url) => url === one).length
  assert.deepEqual(Object.fromEntries(times.map((one) => [one, counted(one)])), Object.fromEntries(times.map((one) => [one, 1])), path)
  const again = asked.filter((url) => url.startsWith('/api/') && counted(url) > 1)
  assert.deepEqual(again, [], path)
}

/** At most 250 kB of script, as it travels, before the first picture: what draws pictures is fetched when there is one to draw. */
async function isLight(page: Page, path: string): Promise<void> {
  const scripts = await page.evaluate(() => {
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return all.filter(({ name }) => name.endsWith('.js')).map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }))
  })
  const bytes = scripts.filter(({ name }) => !/\/(?:chart|look)-/.test(name)).reduce((sum, script) => sum + script.bytes, 0)
  assert.ok(bytes > 100_000 && bytes <= 250_000, `${path} takes ${bytes} bytes of script`)
}

/** As a link does; the heading of the page before is marked, because it stands there until the next one has come. */
const goTo = (page: Page, path: string) =>
  page.evaluate((next) => {
    if (location.pathname === next) return
    for (const heading of document.querySelectorAll('h1')) heading.dataset['before'] = ''
    history.pushState(null, '', next)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

async function fits(page: Page, path: string): Promise<void> {
  // A picture follows a screen that was turned a moment later.
  await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 5000 }).catch(() => null)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(wide <= 0, `${path} is ${wide} px wider than ${page.viewportSize()?.width} px`)
}

/** Texts of which a part is behind the edge of something that does not scroll. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange()
    const isCut = (node: Node): boolean => {
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      for (let around = node.parentElement; around !== null && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const edge = around.getBoundingClientRect()
        // Only for who does not see the screen; and what can be scrolled is not cut.
        if (edge.width <= 1 || overflowX === 'auto' || overflowX === 'scroll') return false
        if (text.right > edge.right + 1 || text.left < edge.left - 1) return true
        if (overflowY !== 'auto' && overflowY !== 'scroll' && text.bottom > edge.bottom + 3) return true
      }
      return text.right > innerWidth + 1 || text.left < -1
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!node.textContent?.trim()) continue
      const isSeen = node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      // What is only looked at may end in dots when a hint says it whole; what leads somewhere has its whole name.
      const isHinted = node.parentElement?.closest('[title], a, button')?.matches('[title]:not(a, button)')
      if (isSeen && !isHinted && isCut(node)) cut.push(node.textContent)
    }
    return cut
  })

for (const way of bothWays) everyPage('empty', empty, paths, way)
for (const language of ['nl', 'en'] as const)
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[])
    everyPage('an example company', full, [...paths, customer], [language, size])

test('twice as large, and on the narrowest of screens, nothing is wider than the screen and no text is cut', async () => {
  const page = await full.page({ language: 'nl', at: '/' })
  const cut: string[] = []
  for (const path of [...paths, customer]) {
    await goTo(page, path)
    await page.locator('h1:not([data-before])').first().waitFor()
    for (const size of zoomed) {
      await page.setViewportSize(size)
      await page.waitForFunction((loading) => !document.querySelector('main')?.textContent?.includes(loading), say('nl', 'screen.loading'))
      await fits(page, path)
      cut.push(...(await cutTexts(page)).map((text) => `${path} ${size.width}: ${text}`))
    }
  }
  assert.deepEqual(cut, [])
  await page.setViewportSize(sizes.desk)
})

test('a page that the server cannot answer says so as its heading, with a way on; one that it answers late says that it loads', async () => {
  const page = await full.page({ size: 'phone', at: '/' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const late = (route: Route) => void route
  await page.route('**/api/v1/**', late)
  await goTo(page, '/sales-plan')
  await page.getByRole('main').getByRole('status').waitFor()
  // Its heading is what it finds.
  await isAccessible(page, ['page-has-heading-one'])
  await page.unroute('**/api/v1/**', late)
  page.willComplain('500')
  await page.route('**/api/v1/**', (route) => route.fulfill({ status: 500, body: '{}' }))
  // What was asked before is still there, and needs nobody: the first page, that of words, and whose work it is. Pages of signing in ask the door.
  const there = ['/', '/now', '/sales-plan', '/work', '/words', '/files', '/me', '/sign-in', '/reset']
  for (const path of paths.filter((one) => !there.includes(one)).concat(customer)) {
    await goTo(page, path)
    await page.locator('[role=alert] h1:not([data-before])').waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await fits(page, path)
    if (path === customer) await isAccessible(page)
  }
})

test('an empty page says what it is for, and leads to the step that fills it', async () => {
  const page = await empty.page()
  await page.goto(`${empty.address}/work`)
  await page.getByRole('button', { name: 'Choose your name' }).waitFor()
  assert.equal(await page.getByLabel('Work of').count(), 0)
  await page.goto(`${empty.address}/review`)
  await page.getByRole('heading', { name: 'There is no plan yet.' }).waitFor()
  await page.goto(`${empty.address}/focus`)
  await page.getByRole('heading', { name: 'There is no plan yet.' }).waitFor()
  await page.getByText('Time is the most precious thing we have').waitFor()
  await page.getByRole('link', { name: 'Bring files, or look at an example company' }).click()
  await page.getByRole('button', { name: 'Choose files' }).waitFor()
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
