/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** A served Koersvast of its own for one test file, and a real browser that looks at it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Page } from 'playwright-core'
import { root } from '../command/koersvast.ts'

export const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/** Structure and colour are the same in both languages: axe looks at each size once. */
export const isForAxe = (language: 'nl' | 'en', size: keyof typeof sizes): boolean => (language === 'nl') === (size === 'desk')

export type Served = {
  readonly address: string
  readonly folder: string
  /** A page that fails the test on a console error or a failed request of our own. */
  readonly page: (options?: {
    readonly language?: 'nl' | 'en'
    readonly size?: keyof typeof sizes
  }) => Promise<Page & { readonly complaints: string[] }>
}

/** Call once at the top of a `.web.test.ts` file. The port is free because the system chooses it. */
export async function served(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-web-'))
  const { server, address } = await serve(folder)
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--no-sandbox'],
    headless: true,
  })
  after(async () => {
    await browser.close()
    await stopped(server)
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    address,
    page: async ({ language = 'en', size = 'desk' } = {}) => {
      const context = await browser.newContext({ locale: language === 'nl' ? 'nl-NL' : 'en-GB', viewport: sizes[size] })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`))
      await page.goto(address)
      return Object.assign(page, { complaints })
    },
  }
}

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
    server.stderr.on('data', (text: Buffer) => (said += text.toString()))
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
