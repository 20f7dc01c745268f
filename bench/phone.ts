/// <reference lib="dom" />
/**
 * What somebody with a mid-range phone waits for on each page: four times slower than this machine, on a slow mobile line.
 * Run: `npm run bench -- phone [customers, or the address of a program] [path ...]`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'
import type { VerdictList } from '../src/core/plan/focus.ts'
import { pagesOf } from '../src/web/workspace/pages.ts'
import { serve, sizes, stopped, untilPlanned } from '../test/browser/served.ts'
import { filesOf } from './company-files.ts'

const [what = '100000', ...asked] = process.argv.slice(2)
const SLOWER = 4
/** "Slow 4G": 1.6 megabit a second and 150 ms there and back. With `TOOLS=1` as the tools of Chromium make it, with 562 ms for each request. */
const line = process.env['TOOLS']
  ? { offline: false, latency: 562.5, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 }
  : { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
/** So many controls of each page are touched, from the top down. */
const TOUCHED = 12
const LARGEST_MS = 2500
const NEXT_MS = 200

type Seen = { largest: number; what: string; slowest: number; by: string }
declare global {
  interface Window {
    seen: Seen
  }
}

const program = what.startsWith('http') ? { address: what, end: () => Promise.resolve() } : await started(Number(what))
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] })
console.log(`${what}, ${browser.version()}, ${SLOWER} times slower, ${JSON.stringify(line)}`)
console.log(`as fast as ${(await speed()).toFixed(0)}, where Chromium takes 1000 for a mid-range phone and 264 for a slow one`)
console.log(`${'page'.padEnd(34)}${'first'.padStart(8)}${'again'.padStart(8)}${'next'.padStart(8)}`)
const slow: string[] = []
try {
  const one = (await answer<VerdictList>('plan/list-verdicts?limit=1')).rows[0]
  const paths = asked.length > 0 ? asked : [...pagesOf('under-way').map(({ to }) => to), ...(one ? [`/customers/${one.id}`] : [])]
  for (const path of paths) {
    const { first, again } = await visited(browser, path)
    const [opened, back, next] = [first.largest, again.largest, Math.max(first.slowest, again.slowest)]
    const told = (ms: number) => ms.toFixed(0).padStart(8)
    console.log(`${path.slice(0, 32).padEnd(34)}${told(opened)}${told(back)}${told(next)}   ${first.what} | ${again.by}`)
    if (opened > LARGEST_MS || next > NEXT_MS) slow.push(path)
  }
} finally {
  await browser.close()
  await program.end()
}
console.log(slow.length === 0 ? '\nall within 2.5 s and 200 ms' : `\nnot within 2.5 s and 200 ms: ${slow.join(', ')}`)

/** A page for the first time, then again with what the browser kept, where its controls are touched. */
async function visited(within: Browser, path: string): Promise<{ readonly first: Seen; readonly again: Seen }> {
  const context = await within.newContext({
    viewport: sizes.phone,
    locale: 'nl-NL',
    colorScheme: 'light',
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  })
  await context.addInitScript(watch)
  try {
    const first = await opened(await context.newPage(), path)
    const seen = await first.evaluate(() => window.seen)
    await first.close()
    const page = await opened(await context.newPage(), path)
    await touched(page)
    return { first: seen, again: await page.evaluate(() => window.seen) }
  } finally {
    await context.close()
  }
}

async function opened(page: Page, path: string): Promise<Page> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', line)
  await page.goto(`${program.address}${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  // What is there later than this would be larger, and is waited for.
  for (let before = -1, now = 0; before !== now;) {
    before = now
    await page.waitForTimeout(1500)
    now = await page.evaluate(() => performance.getEntriesByType('resource').length)
  }
  return page
}

/** Every button and field in view, in order; what opens is shut again, and where it leads away, back. */
async function touched(page: Page): Promise<void> {
  // What would change something is not told: the next page is looked at with the same company.
  await page.route('**/api/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
  const here = page.url()
  const controls = page.locator('main :is(button, summary, [role="tab"], input, [role="slider"], a):visible')
  for (let nth = 0; nth < Math.min(TOUCHED, await controls.count()); nth += 1) {
    const control = controls.nth(nth)
    await control.tap({ timeout: 2000 }).catch(() => undefined)
    if (await control.evaluate((one) => one instanceof HTMLInputElement && one.type !== 'checkbox').catch(() => false))
      await page.keyboard.type('fir').catch(() => undefined)
    await page.waitForTimeout(600)
    await page.keyboard.press('Escape')
    if (page.url().split('?')[0] !== here.split('?')[0]) {
      await page.goBack()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForTimeout(600)
    }
  }
}

/**
 * How fast a page is with this throttling, on the scale by which Chromium sets it to a phone (the benchmark index of Lighthouse: a tenth
 * of how many times in a second an array of 100,000 is copied): machines differ, and four times slower is not the same on each.
 */
async function speed(): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const index = await page.evaluate(() => {
    const [one, other] = [0, 1].map(() => Array.from({ length: 100_000 }, (_, at) => at)) as [number[], number[]]
    let times = 0
    const begun = performance.now()
    while (times % 10 !== 0 || performance.now() - begun < 500) {
      const [from, to] = times % 2 === 0 ? [one, other] : [other, one]
      for (let at = 0; at < from.length; at += 1) to[at] = from[at] as number
      times += 1
    }
    return times / 10 / ((performance.now() - begun) / 1000)
  })
  await context.close()
  return index
}

/** In the page: the largest paint, and the interaction that waited longest for the next one. */
function watch(): void {
  const seen: Seen = { largest: 0, what: '', slowest: 0, by: '' }
  window.seen = seen
  const short = (node: Node | null | undefined) => (node?.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.largest = entry.startTime
      seen.what = short((entry as LargestContentfulPaint).element)
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId !== undefined && entry.interactionId > 0 && entry.duration > seen.slowest) {
        seen.slowest = entry.duration
        seen.by = `${entry.name} ${short(entry.target)} (${(entry.processingStart - entry.startTime).toFixed(0)}, ${(entry.processingEnd - entry.processingStart).toFixed(0)})`
      }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

async function answer<Answer>(question: string): Promise<Answer> {
  const response = await fetch(`${program.address}/api/v1/${question}`)
  if (!response.ok) throw new Error(`${question}: ${await response.text()}`)
  return (await response.json()) as Answer
}

/** The program itself on a folder of its own, with a company of this many customers and their plan. */
async function started(customers: number): Promise<{ readonly address: string; readonly end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-bench-phone-'))
  const { server, address } = await serve(folder)
  const body = new FormData()
  for (const { name, text } of filesOf(customers)) body.append('files', new Blob([text]), name)
  const came = await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body })
  if (!came.ok) throw new Error(await came.text())
  await untilPlanned(address)
  return {
    address,
    end: async () => {
      await stopped(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
