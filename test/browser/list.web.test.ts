/// <reference lib="dom" />
/** The list of customers: anywhere at once, and the address says where and of whom. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VerdictList } from '../../src/core/plan/focus.ts'
import { bothWays, isAccessible, served, wordsOf } from './served.ts'

const { address, page: open } = await served('machine-builders')

for (const [language, size] of bothWays)
  test(`${language}, ${size}: a customer is searched, filtered, opened and left at the same row; a chosen one goes into a block`, async () => {
    const page = await open({ language, size })
    const t = wordsOf(language)
    await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
    const all = (await (await fetch(`${address}/api/v1/plan/list-verdicts?sort=margin&limit=1000`)).json()) as VerdictList
    const name = all.rows[150]?.name ?? ''
    const link = page.getByRole('link', { name, exact: true })
    await page.goto(`${address}/focus`)
    await page.getByRole('searchbox', { name: t('screen.search') }).fill(name)
    await link.last().waitFor()
    await page.waitForURL(/search=/)
    await page.getByRole('group', { name: t('screen.filter') }).getByRole('button', { name: t(`verdict.${all.rows[150]!.verdict}`) }).click() // prettier-ignore
    await page.waitForURL(/verdict=/)
    await link.last().waitFor()

    await page.goto(`${address}/customers?sort=margin&row=150`)
    await link.waitFor()
    await link.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.goBack()
    await link.waitFor()
    assert.match(page.url(), /row=\d+/)
    await link.focus()
    await page.keyboard.press('Home')
    await page.getByRole('link', { name: all.rows[0]?.name ?? '', exact: true }).waitFor()

    await page.goto(`${address}/customers?verdict=white&marginFrom=1000`)
    await page.getByText(t('screen.filter.more', { chosen: 1 })).click()
    await page.getByLabel(t('screen.filter.marginFrom')).waitFor()
    if (size === 'phone') await isAccessible(page)
    const chosen = size === 'desk' ? all.rows[0] : all.rows[1]
    await page.getByRole('checkbox', { name: t('screen.selected.choose', { customer: chosen?.name ?? '' }) }).click()
    const bar = page.getByRole('region', { name: t('screen.selected') })
    await bar.getByRole('button', { name: t('screen.selected.block') }).click()
    if (size === 'desk') await isAccessible(page)
    // The first of them forms it, and the other goes into the same one.
    if (size === 'desk') await page.getByLabel(t('screen.block.name')).fill('De beste')
    const block =
      size === 'desk' ? t('screen.matrix.block', { customers: 1 }) : t('screen.matrix.block-add', { customers: 1, block: 'De beste' })
    await page.getByRole('button', { name: block }).click()
    await page.waitForURL('**/block/*')
    await page.getByRole('link', { name: chosen?.name ?? '', exact: true }).waitFor()
  })

test('several are chosen by x, Shift and a click; the bar says what they bring together; all but some are chosen too', async () => {
  const page = await open({ language: 'nl' })
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}/customers?sort=margin`)
  const all = (await (await fetch(`${address}/api/v1/plan/list-verdicts?sort=margin&limit=8`)).json()) as VerdictList
  const bar = page.getByRole('region', { name: 'Gekozen klanten' })
  await page.getByRole('link', { name: all.rows[1]?.name ?? '', exact: true }).focus()
  await page.keyboard.press('x')
  await bar.getByText('1 klant gekozen').waitFor()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await bar.getByText('3 klanten gekozen').waitFor()
  await page.getByRole('checkbox', { name: `${all.rows[6]?.name} kiezen` }).click({ modifiers: ['Shift'] })
  const [margin, hours] = (['marginEuro', 'hoursPlanned'] as const).map((of) => all.rows.slice(1, 7).reduce((sum, row) => sum + row[of], 0))
  const written = (value: number, digits: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: digits })
  await bar.getByText(`6 klanten gekozen: € ${written(margin ?? 0, 0)} marge, ${written(hours ?? 0, 1)} uur gepland`).waitFor()
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await bar.waitFor({ state: 'hidden' })
  await page.getByRole('checkbox', { name: `${all.rows[0]?.name} kiezen` }).click()
  await bar.getByRole('button', { name: /^Alle \d+ kiezen$/ }).click()
  await page.getByRole('checkbox', { name: `${all.rows[0]?.name} kiezen` }).click()
  await bar.getByText(`${all.total - 1} klanten gekozen`).waitFor()
  await bar.getByRole('button', { name: 'Niets kiezen' }).click()
  await bar.waitFor({ state: 'hidden' })
})

test('back takes away what was chosen last, one choice at a time, and the field says what is searched', async () => {
  const page = await open()
  await page.goto(`${address}/customers`)
  const field = page.getByRole('searchbox', { name: 'Search a customer' })
  const pressed = page.getByRole('group', { name: 'Verdict' }).getByRole('button', { pressed: true })
  await page.getByRole('button', { name: /^white/ }).click()
  await pressed.filter({ hasText: 'white' }).waitFor()
  await page.getByRole('button', { name: /^grey/ }).click()
  await pressed.filter({ hasText: 'grey' }).waitFor()
  // As somebody types who waits in between: one step all the same.
  await field.pressSequentially('v')
  await page.waitForURL(/search=v$/)
  await field.pressSequentially('an')
  await page.waitForURL(/search=van/)
  await page.getByRole('button', { name: 'Owner', exact: true }).click()
  await page.waitForURL(/sort=owner/)
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('owner') && url.search.includes('search=van'))
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('search'))
  assert.equal(await field.inputValue(), '')
  await page.goForward()
  await page.waitForURL(/search=van/)
  assert.equal(await field.inputValue(), 'van')
  await page.goBack()
  await page.goBack()
  await pressed.filter({ hasText: 'white' }).waitFor()
  await page.goBack()
  await pressed.filter({ hasText: 'all' }).waitFor()
})

test('the rows that come next are asked for before they are in view, and stand below those before them', async () => {
  const page = await open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(...(/list-verdicts.*offset=\d+/.exec(request.url()) ?? [])))
  const places = () => asked.map((one) => Number(/offset=(\d+)/.exec(one)?.[1]))
  await page.goto(`${address}/customers?sort=margin`)
  await page.getByRole('table', { name: 'Customers' }).getByRole('link').first().waitFor()
  assert.deepEqual([...new Set(places())], [0])
  const next = page.waitForRequest(/offset=100/)
  await page.goto(`${address}/customers?sort=margin&row=55`)
  await next
  assert.equal(Math.max(...places()), 100)
  const all = (await (await fetch(`${address}/api/v1/plan/list-verdicts?sort=margin&limit=200`)).json()) as VerdictList
  await page.goto(`${address}/customers?sort=margin&row=95`)
  for (const place of [96, 105]) await page.getByRole('link', { name: all.rows[place]?.name ?? '', exact: true }).waitFor()
})

test('what is chosen is kept under a name that others see, is a link, and comes back when it was deleted', async () => {
  const page = await open()
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}/customers?verdict=white&marginFrom=5000`)
  await page.getByText('Save a view').click()
  await page.getByLabel('Save what is chosen now as').fill('Large and white')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('View: Large and white').waitFor()
  await page.getByText(/^Joost van Dijk, /).waitFor()
  await page.goto(`${address}/customers`)
  await page.getByText('1 saved view').click()
  await page.getByRole('link', { name: 'Large and white' }).click()
  await page.waitForURL(/verdict=white&marginFrom=5000|marginFrom=5000&verdict=white/)
  await isAccessible(page)
  await page.getByRole('button', { name: 'Delete Large and white' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Large and white' }).waitFor()
})

test('a box that is dragged over the sweet spot is looked at closer, in the list as well, and the whole comes back', async () => {
  const page = await open()
  await page.goto(`${address}/customers`)
  const picture = page.getByRole('img').first()
  await page.locator('[data-drawn=true]').first().waitFor()
  const box = await picture.boundingBox()
  assert.ok(box)
  await page.mouse.move(box.x + 300, box.y + 120)
  await page.mouse.down()
  await page.mouse.move(box.x + 700, box.y + 260, { steps: 4 })
  await page.mouse.up()
  await page.getByText(/^Closer, in the list as well: [\d.]+ to [\d.]+ hours, €[\d,]+ to €[\d,]+ margin\./).waitFor()
  const bounds = Object.fromEntries(new URL(page.url()).searchParams)
  const inside = (await (await fetch(`${address}/api/v1/plan/list-verdicts?${new URLSearchParams(bounds)}&limit=1`)).json()) as VerdictList
  assert.ok(inside.total > 0 && inside.total < 290)
  await page.getByText(`${inside.total} customers, together`).first().waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Whole picture' }).click()
  await page.getByText('Drag a box to look closer').waitFor()
  assert.equal(new URL(page.url()).search, '')
})
