/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** A served Koersvast of its own for one test file, and a real browser that looks at it. */
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { after, afterEach } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { chromium as playwright, type BrowserContext, type Page } from 'playwright-core'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import type { Code } from '../../src/messages/messages.ts'
import { say, type Language, type Values } from '../../src/messages/say.ts'
import { readyFolder } from '../../src/store/open/test-folder.ts'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { root } from '../command/koersvast.ts'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

export const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/**
 * Fails with what axe finds on the page, and with what cannot be read on it when it is dark. In one go, and without what is
 * fine: a page of its own for each answer, as its wrapper for Playwright makes, took three times as long.
 */
export async function isAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  await page.evaluate(axe.source)
  // What still fades in does not have its colours yet.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 10_000)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
  const violations = (rules: readonly string[]) =>
    page.evaluate(async (only) => {
      const found = await window.axe.run({
        resultTypes: ['violations'],
        // Not looked at unless asked: a target is 24 px in both directions, or far enough from others (WCAG 2.2, 2.5.8).
        ...(only.length > 0 ? { runOnly: [...only] } : { rules: { 'target-size': { enabled: true } } }),
      })
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    }, rules)
  const found = await violations([])
  assert.deepEqual(found.filter((one) => !without.some((rule) => one.startsWith(rule))), [], page.url()) // prettier-ignore
  // Colours change at once where nothing is to move.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  assert.deepEqual(await violations(['color-contrast']), [], `${page.url()} when dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  // Before it may move again it is light, also in what the browser drew last.
  await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ reducedMotion: null })
}

/** Structure and colour are the same in both languages: axe looks at each size once. */
export const isForAxe = (language: 'nl' | 'en', size: keyof typeof sizes): boolean => (language === 'nl') === (size === 'desk')

/** The two ways in which a journey is walked: both languages and both sizes occur, and axe looks at both. */
export const bothWays = [
  ['nl', 'desk'],
  ['en', 'phone'],
] as const

/** What the screens say in a language, as it is read: without the marks of a heading. */
export const wordsOf =
  (language: Language) =>
  (code: Code, values: Values = {}): string =>
    say(language, code, values).replaceAll('*', '')

/** What works without a connection keeps much in its browser: each test has one of its own. */
const FRESH = 'fresh'

export type Served = {
  readonly address: string
  readonly folder: string
  /** Stops the program and starts it on the same folder and address, on another day. */
  readonly onDay: (day: string) => Promise<void>
  /** Blank, unless `at` says where it begins: most tests go somewhere themselves, and each page that is loaded takes a second. */
  readonly page: (options?: {
    readonly language?: 'nl' | 'en'
    readonly size?: keyof typeof sizes
    /** A path, such as `/`. */
    readonly at?: string
    /** With the service worker, which keeps the program and its answers: elsewhere what is asked is asked of the server. */
    readonly offline?: boolean
  }) => Promise<Opened>
}

/** A page that fails its test on a console error or a failed request of our own. */
export type Opened = Page & {
  readonly complaints: string[]
  /** It is going to complain in these words, and fails its test when it does not: a refusal is an answer with a 422. */
  readonly willComplain: (words: string) => void
  /** The same where it depends on what comes first. */
  readonly mayComplain: (words: string) => void
}

/** What a page says of every request without a connection. */
const UNCONNECTED = 'Failed to load resource: net::ERR_'

/** What a page said that it was not expected to say, and what it was and did not. */
const unexpected = ({ complaints }: Opened, expected: ReadonlySet<string>): readonly string[] => [
  ...complaints.filter((complaint) => ![...expected].some((words) => complaint.includes(words))),
  ...[...expected].filter((words) => !complaints.some((complaint) => complaint.includes(words))).map((words) => `no ${words}`),
]

/** Call once at the top of a `.web.test.ts` file. The port is free because the system chooses it. */
export async function served(example?: Example, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const { folder, remove } = await (example ? exampleFolder(example) : emptyFolder())
  const first = await serve(folder, env)
  const { address } = first
  let server = first.server
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    // As a person's browser, not as the package wants it for a machine of minutes: one process, and no web security.
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  })
  // A browser that was here before loads a page in a third of the time; what it keeps of a test before is cleared.
  const resting = new Map<string, BrowserContext[]>()
  let used: {
    readonly kind: string
    readonly context: BrowserContext
    readonly page: Opened
    readonly expected: ReadonlySet<string>
    readonly allowed: readonly string[]
  }[] = []
  afterEach(async () => {
    const wrong = used.flatMap(({ kind, page, expected, allowed }) =>
      unexpected(page, expected)
        .filter((complaint) => kind !== FRESH || !complaint.startsWith(UNCONNECTED))
        .filter((complaint) => !allowed.some((words) => complaint.includes(words))),
    )
    for (const { kind, context } of used) {
      // A page that nobody looks at still asks the server what changed.
      await Promise.all(context.pages().map((page) => page.close()))
      if (kind === FRESH) await context.close()
      else resting.set(kind, [...(resting.get(kind) ?? []), context])
    }
    used = []
    assert.deepEqual(wrong, [], 'what a page complained of')
  })
  after(async () => {
    await browser.close()
    await stopped(server)
    remove()
  })
  return {
    folder,
    address,
    onDay: async (day) => {
      await stopped(server)
      const { port } = new URL(address)
      server = (await serve(folder, { ...env, ...dayOf(day), PORT: port })).server
    },
    page: async ({ language = 'en', size = 'desk', at, offline = false } = {}) => {
      const kind = offline ? FRESH : `${language} ${size}`
      const context =
        resting.get(kind)?.pop() ??
        (await browser.newContext({
          locale: language === 'nl' ? 'nl-NL' : 'en-GB',
          viewport: sizes[size],
          colorScheme: 'light',
          serviceWorkers: offline ? 'allow' : 'block',
        }))
      await context.unrouteAll()
      const complaints: string[] = []
      const expected = new Set<string>()
      const allowed: string[] = []
      const page = Object.assign(await context.newPage(), {
        complaints,
        willComplain: (words: string) => void expected.add(words),
        mayComplain: (words: string) => void allowed.push(words),
      })
      used.push({ kind, context, page, expected, allowed })
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`))
      await page.goto(`${address}/koersvast.svg`)
      await page.evaluate(() => localStorage.clear())
      if (at !== undefined) await page.goto(`${address}${at}`)
      return page
    },
  }
}

export type Example = 'machine-builders' | 'adventure-works'

/** A data folder with an example company and its plan, brought in by the program itself. */
export const exampleFolder = (code: Example): ReturnType<typeof emptyFolder> =>
  readyFolder(code, ['src/{core,doors,intake,messages,outside,store,verbs}/**/*', `examples/${code}/*`], async (folder) => {
    const { server, address } = await serve(folder)
    await bringExample(address, code)
    await stopped(server)
  })

/** An example company comes in, until its plan is there. */
export async function bringExample(address: string, code: Example): Promise<void> {
  const came = await fetch(`${address}/api/v1/fact/import-example`, { method: 'POST', body: JSON.stringify({ code }) })
  if (!came.ok) throw new Error(`${code} does not come in: ${await came.text()}`)
  await untilPlanned(address)
}

/** Whatever was brought is read, and there is a plan. */
export async function untilPlanned(address: string): Promise<void> {
  for (;;) {
    const asked = await fetch(`${address}/api/v1/workspace/show-workspace`)
    const { plan, progress } = (await asked.json()) as Workspace
    if (plan !== null && !progress.busy) return
    await wait(200)
  }
}

/** Waits for what the program does by itself, at most a minute. */
export async function until(is: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await is());) {
    assert.ok(Date.now() < end, 'it takes too long')
    await wait(100)
  }
}

/** What makes the clocks of the program stand at nine in the morning of this day. */
export const dayOf = (day: string) => ({ TEST_DAY: day, NODE_OPTIONS: `--import=${join(import.meta.dirname, 'on-a-day.mjs')}` })

/** Starts the program and waits for the line with the address. */
export function serve(folder: string, env: Readonly<Record<string, string>> = {}): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [join(root, 'koersvast.mjs'), 'start'], {
    cwd: root,
    env: { ...process.env, LC_ALL: '', LANG: 'en_GB.UTF-8', KOERSVAST_DATA: folder, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails half way must not leave a server behind.
  const end = () => server.kill('SIGTERM')
  process.once('exit', end)
  server.once('exit', () => process.off('exit', end))
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      const found = said.match(/http:\/\/\S+/)
      if (found) resolve({ server, address: found[0] })
    })
    server.stderr.on('data', (text: Buffer) => {
      said += text.toString()
      // Why a test fails may be known to the program alone.
      process.stderr.write(text)
    })
    server.on('exit', (code) => reject(new Error(`the program ended with ${code} before it served: ${said}`)))
  })
}

/** Ctrl-C, and the exit code that follows. */
export function stopped(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve(server.exitCode)
    server.on('exit', (code) => resolve(code))
    server.kill(signal)
  })
}
