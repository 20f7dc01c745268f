/// <reference lib="dom" />
/** What somebody waits for who goes through the list of customers in a browser. Run: `npm run bench -- scroll [customers ...]`. */
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Page } from 'playwright-core'
import { sizes } from '../test/browser/served.ts'
import { simulatedProgram } from '../test/simulated-program.ts'
import { fillList, storeForList } from './made-list.ts'

const wanted = process.argv.slice(2).map(Number)
if (wanted.length === 0) wanted.push(100_000, 1_000_000)
const JUMPS = 40

const store = await storeForList()
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] })
for (const customers of wanted) {
  const program = await simulatedProgram(store, join(import.meta.dirname, '..', 'dist', 'web'))
  await fillList(store, customers)
  for (const size of ['desk', 'phone'] as const) {
    const page = await browser.newPage({ viewport: sizes[size], serviceWorkers: 'block' })
    await page.goto(`${program.origin}/customers`)
    await page.locator('[role=row] a').first().waitFor()
    const jumps = (await jumped(page)).toSorted((a, b) => a - b)
    console.log(customers, size, `a place anywhere until its rows stand there: ${told(jumps, 0.5)}, ${told(jumps, 0.95)} ms`)
    for (const [speed, pixels, every] of [
      ['as a wheel turns, 2,000 pixels a second', 100, 50],
      ['as fast as a finger, 10,000 pixels a second', 160, 16],
    ] as const) {
      const { frames, lacking } = await scrolled(page, pixels, every)
      console.log(
        customers,
        size,
        `${speed}: frames ${told(frames, 0.5)}, ${told(frames, 0.95)} ms, rows lacking at ${lacking} of 200 steps`,
      )
    }
    await page.close()
  }
  await program.close()
}
await browser.close()
await store.close()

function told(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
}

/** Milliseconds from a jump of the scroll bar to a window full of rows, for places that are far apart. */
async function jumped(page: Page): Promise<number[]> {
  return page.evaluate(async (jumps) => {
    const frame = () => new Promise(requestAnimationFrame)
    const isFull = () => {
      const rows = [...document.querySelectorAll('[role=row][data-index]')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      return rows.length > 4 && rows.every((row) => row.querySelector('a'))
    }
    const times: number[] = []
    for (let at = 1; at <= jumps; at += 1) {
      // The golden ratio goes everywhere and comes back nowhere.
      const place = (at * 0.618034) % 1
      const start = performance.now()
      scrollTo(0, 1000 + place * (document.documentElement.scrollHeight - innerHeight - 1000))
      await frame()
      await frame()
      while (!isFull()) await frame()
      times.push(performance.now() - start)
    }
    return times
  }, JUMPS)
}

/** Two hundred steps down from a place in the middle: the time between two pictures, sorted, and at how many steps a row was still to come. */
async function scrolled(page: Page, pixels: number, every: number): Promise<{ frames: number[]; lacking: number }> {
  return page.evaluate(
    async ([by, ms]) => {
      const wait = (time: number) => new Promise((done) => setTimeout(done, time))
      scrollTo(0, document.documentElement.scrollHeight / 3)
      await wait(1000)
      const frames: number[] = []
      let last = performance.now()
      let goes = true
      const watch = (now: number) => {
        frames.push(now - last)
        last = now
        if (goes) requestAnimationFrame(watch)
      }
      requestAnimationFrame(watch)
      let lacking = 0
      for (let at = 0; at < 200; at += 1) {
        scrollBy(0, by)
        await wait(ms)
        const inView = [...document.querySelectorAll('[role=row][data-index]')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        })
        if (inView.some((row) => row.querySelector('a') === null)) lacking += 1
      }
      goes = false
      return { frames: frames.slice(1).toSorted((a, b) => a - b), lacking }
    },
    [pixels, every] as const,
  )
}
