/// <reference lib="dom" />
/** Without a connection: the program stands, what was told waits, arrives once, and what is refused is not lost. */
import assert from 'node:assert/strict'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Cards } from '../../src/core/gate/card.ts'
import type { MatterList } from '../../src/core/matter/matter-page.ts'
import type { VerdictList } from '../../src/core/plan/focus.ts'
import { say, type Values } from '../../src/messages/say.ts'
import type { Code } from '../../src/messages/messages.ts'
import { beside, joost, looked, marleen } from './gate-story.ts'
import { served, until } from './served.ts'

const house = await served('machine-builders')
/** The way of the phone to the server, which can break: offline as the browser plays it does not hold for a service worker. */
const line = await breakable(Number(new URL(house.address).port))
const { address } = line
after(() => line.end())
const { ask, tell, standing } = beside(house.address)
const t = (code: Code, values: Values = {}) => say('nl', code, values)
const kept = (waiting: number) => t('screen.offline.kept', { waiting })

/** A phone of Joost that was used once: the service worker has the program, and the answers that a phone needs. */
async function phone(before: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
  line.broken(false)
  const page = await house.page({ language: 'nl', size: 'phone', offline: true })
  await before(page)
  await page.goto(address)
  await page.evaluate((id) => localStorage.setItem('koersvast.member', id), joost)
  await page.reload()
  // The last that is fetched for later.
  await until(() =>
    page.evaluate(async () => (await (await caches.open('koersvast-answers')).keys()).some(({ url }) => url.includes('list-matters'))),
  )
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return page
}

async function broken(page: Page, is: boolean) {
  line.broken(is)
  await page.context().setOffline(is)
}

/** Passes on what comes, byte by byte, until it breaks. */
async function breakable(port: number) {
  const open = new Set<Socket>()
  let isBroken = false
  const server = createServer((phone) => {
    if (isBroken) {
      phone.destroy()
      return
    }
    const program = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [phone, program],
      [program, phone],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const cut = () => open.forEach((socket) => socket.destroy())
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    broken: (is: boolean) => {
      isBroken = is
      if (is) cut()
    },
    end: () => {
      cut()
      server.close()
    },
  }
}

const status = (page: Page) => page.getByRole('navigation').getByRole('status').getByRole('button')

async function go(page: Page, path: string) {
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function caught(page: Page, title: string) {
  await page.getByRole('button', { name: t('screen.catch') }).click()
  const form = page.getByRole('dialog', { name: t('screen.catch') })
  await form.getByLabel(t('screen.catch.what')).fill(title)
  await form.getByRole('button', { name: t('screen.catch.keep') }).click()
  await form.waitFor({ state: 'hidden' })
}

const times = async (title: string) => (await ask<MatterList>('matter/list-matters')).rows.filter((row) => row.title === title).length

test('a matter that is caught without a connection waits, also after the page is loaded anew, and arrives exactly once', async () => {
  const page = await phone()
  const title = 'Gevonden in de trein'
  await broken(page, true)
  await caught(page, title)
  await page.getByText(kept(1)).waitFor()
  await go(page, '/go')
  await status(page)
    .filter({ hasText: t('screen.offline.none') })
    .waitFor()
  await status(page)
    .filter({ hasText: t('screen.offline.waiting', { waiting: 1 }) })
    .click()
  const list = page.getByRole('dialog', { name: t('screen.offline.list') })
  await list.getByText(title).waitFor()
  await looked(page)
  assert.equal(await times(title), 0)
  await page.keyboard.press('Escape')
  await broken(page, false)
  await until(async () => (await times(title)) > 0)
  await status(page).waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.equal(await times(title), 1)
})

test('what is sent again because its answer got lost arrives once, and is not told as refused', async () => {
  const page = await phone()
  page.willComplain('422')
  const title = 'Twee keer verstuurd'
  let sent = 0
  // The request arrives; the way back breaks.
  await page.context().route('**/matter/catch-matter', async (route) => {
    sent += 1
    if (sent > 1) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await caught(page, title)
  await until(async () => sent > 1)
  await status(page).waitFor({ state: 'detached' })
  assert.deepEqual([sent, await times(title)], [2, 1])
})

test('while one waits, what is told after it goes behind it', async () => {
  const page = await phone()
  const [first, second] = ['De eerste in de rij', 'De tweede in de rij']
  let passes = false
  await page
    .context()
    .route('**/matter/catch-matter', (route) => (passes || !route.request().postData()?.includes(first) ? route.continue() : route.abort()))
  await caught(page, first)
  await page.getByText(kept(1)).waitFor()
  await caught(page, second)
  await page.getByText(kept(2)).waitFor()
  assert.equal(await times(second), 0)
  passes = true
  await status(page).click()
  await page.getByRole('button', { name: t('screen.offline.send') }).click()
  await until(async () => (await times(second)) > 0)
  const { rows } = await ask<MatterList>('matter/list-matters')
  const at = (title: string) => rows.find((row) => row.title === title)?.changedAt ?? ''
  assert.ok(at(first) < at(second))
})

test('what was kept for one member is not shown to another', async () => {
  const page = await phone()
  const keptFor = (member: string) =>
    page.evaluate(
      (id) =>
        fetch('/api/v1/workspace/show-workspace', { headers: { 'koersvast-member': id } }).then(
          ({ ok }) => ok,
          () => false,
        ),
      encodeURIComponent(member),
    )
  await broken(page, true)
  assert.deepEqual([await keptFor(joost), await keptFor(marleen)], [true, false])
})

test('a card that somebody else answered meanwhile: the refusal is told, and nothing is lost', async () => {
  const matter = crypto.randomUUID()
  const title = 'Een eigen magazijn huren'
  await tell('matter/catch-matter', { matter, title })
  await tell('matter/answer-test', { matter, test: 'pareto', answer: 'no' })
  await tell('matter/answer-test', { matter, test: 'cluster', answer: 'yes', tie: { tie: 'kind', to: 'Magazijn' } })
  await tell('matter/answer-test', { matter, test: 'influence', answer: 'yes' })
  const page = await phone()
  page.willComplain('422')
  await go(page, `/go#${matter}`)
  await page.getByText(title).waitFor()
  const { total } = await ask<Cards>('gate/show-cards')
  await broken(page, true)
  await page.getByRole('button', { name: t('screen.go.go'), exact: true }).click()
  await page.getByText(t('screen.offline.answer-kept')).waitFor()
  // The next card is there, and this one is not asked again.
  await page.getByText(t('screen.go.counter', { at: 1, total: total - 1 })).waitFor()
  await tell('matter/answer-test', { matter, test: 'gut', answer: 'no' }, marleen)
  await broken(page, false)
  await status(page)
    .filter({ hasText: t('screen.offline.refused', { refused: 1 }) })
    .click()
  const list = page.getByRole('dialog', { name: t('screen.offline.list') })
  await list.getByText(t('refusal.no-test-at-hand')).waitFor()
  await list.getByText(title).waitFor()
  await looked(page)
  await list.getByRole('button', { name: t('screen.again') }).click()
  await list.getByText(t('refusal.no-test-at-hand')).waitFor()
  await page.reload()
  await status(page).click()
  await list.getByRole('button', { name: t('screen.offline.put-away') }).click()
  await list.getByText(t('screen.offline.nothing')).waitFor()
  assert.equal(await standing(title), 'alternatives-asked')
})

test('without a connection the pages of a phone show what was fetched last, and all else says what it needs', async () => {
  const page = await phone()
  const { rows } = await ask<VerdictList>('plan/list-verdicts')
  const customer = `/customers/${encodeURIComponent(rows[0]?.id ?? '')}`
  await go(page, customer)
  await broken(page, true)
  for (const path of ['/', '/go', '/work', '/gate', customer]) {
    await go(page, path)
    await status(page)
      .filter({ hasText: /van \d\d:\d\d/ })
      .waitFor()
  }
  await page.goto(`${address}/files/privacy`)
  await page.getByText(t('screen.unreachable')).first().waitFor()
})

test('after something was erased nothing that was kept is left on the device', async () => {
  const page = await phone()
  const answers = () => page.evaluate(async () => (await (await caches.open('koersvast-answers')).keys()).length)
  assert.ok((await answers()) > 3)
  await page.evaluate(() =>
    fetch('/api/v1/privacy/set-retention', {
      method: 'POST',
      body: '{"years":null}',
      headers: { 'koersvast-member': encodeURIComponent('key:1') },
    }),
  )
  assert.ok((await answers()) < 4)
})

test('a new version leaves the one before for pages that are open, and no start page of before is shown while the server answers', async () => {
  const page = await phone(async (first) => {
    await first.goto(`${address}/koersvast.svg`)
    for (const name of ['oldest', 'before']) await first.evaluate((old) => caches.open(`koersvast-program-${old}`), name)
  })
  const programs = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('koersvast-program-')))
  assert.deepEqual([programs.length, programs[0]], [2, 'koersvast-program-before'])
  await page.evaluate(async (name) => {
    const old = new Response('<h1>Van vroeger</h1>', { headers: { 'content-type': 'text/html' } })
    await (await caches.open(name)).put('/index.html', old)
  }, programs[1] ?? '')
  await go(page, '/go')
  assert.equal(await page.getByText('Van vroeger').count(), 0)
  await broken(page, true)
  await go(page, '/go')
  await page.getByText('Van vroeger').waitFor()
})

test('it can be installed: manifest, icons and service worker are served as what they are', async () => {
  line.broken(false)
  for (const language of ['nl', 'en'] as const) {
    const served = await fetch(`${address}/koersvast.${language}.webmanifest`)
    assert.match(served.headers.get('content-type') ?? '', /^application\/manifest\+json/)
    const manifest = (await served.json()) as {
      readonly name: string
      readonly display: string
      readonly start_url: string
      readonly icons: readonly { readonly src: string; readonly type: string; readonly sizes: string; readonly purpose: string }[]
      readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
    }
    assert.deepEqual([manifest.name, manifest.display, manifest.start_url], ['Koersvast', 'standalone', '/'])
    assert.deepEqual(
      manifest.shortcuts.map(({ name }) => name),
      [say(language, 'screen.catch'), say(language, 'screen.page.go'), say(language, 'screen.page.work')],
    )
    for (const { src, type, sizes } of manifest.icons) {
      const icon = await fetch(address + src)
      assert.ok(icon.ok && icon.headers.get('content-type')?.startsWith(type), src)
      if (type !== 'image/png') continue
      const bytes = Buffer.from(await icon.arrayBuffer())
      assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src)
    }
    assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'))
  }
  const worker = await fetch(`${address}/service-worker.js`)
  assert.match(worker.headers.get('content-type') ?? '', /javascript/)
  assert.equal(worker.headers.get('cache-control'), 'no-cache')
  assert.equal((await fetch(`${address}/`)).headers.get('cache-control'), 'no-cache')
  assert.equal((await fetch(`${address}/assets/of-before-abc.js`)).status, 404)
})
