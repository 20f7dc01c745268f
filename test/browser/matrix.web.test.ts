/// <reference lib="dom" />
/** The matrix (E28): what a group buys more often, the table by mouse and by keys, a cell with its customers, and a block of those. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MatrixPage } from '../../src/core/matrix/matrix-page.ts'
import type { BlocksPage } from '../../src/core/block/block-page.ts'
import { bothWays, isAccessible, served, sizes, until, untilPlanned, wordsOf } from './served.ts'

const { page: open, address } = await served()

const products = Array.from({ length: 15 }, (_, at) => `Onderdeel ${String.fromCharCode(65 + at)}`)

/** Machine builders of whom nearly all have a service contract, two groups of whom few do, and three customers in no group. */
function files(): FormData {
  const customers = ['Debiteurnummer;Klantnaam;Branche']
  const lines = ['Factuurnummer;Factuurdatum;Debiteurnummer;Klantnaam;Artikel;Bedrag excl. btw;Kostprijs;Accountmanager']
  for (let i = 0; i < 90; i++) {
    const group = i >= 87 ? '' : ['Machinebouw', 'Groothandel', 'Voeding'][i % 3]
    const name = `${group === '' ? 'Los' : group} ${i} B.V.`
    customers.push(`${1000 + i};${name};${group}`)
    const buy = (what: string, revenue: number) =>
      lines.push(
        `F${lines.length};${1 + (i % 28)}-06-2025;${1000 + i};${name};${what};${revenue},00;${Math.round(revenue * 0.5)},00;${i % 2 === 0 ? 'Anna' : 'Bo'}`,
      )
    for (const [at, what] of products.entries()) if ((i * 7 + at * 5) % 4 < 2) buy(what, 2000 - 50 * at + ((i * 13) % 40) * 10)
    const serviced = group === 'Machinebouw' ? i % 9 !== 0 : i % 8 === 1
    if (serviced) buy('Servicecontract', 3000)
  }
  buyNothingNamed(lines)
  const body = new FormData()
  body.append('files', new Blob([customers.join('\r\n')]), 'klanten.csv')
  body.append('files', new Blob([lines.join('\r\n')]), 'facturen.csv')
  body.append('files', new Blob(['Medewerkernummer;Naam;Netto uren\r\n1;Anna;300\r\n2;Bo;300']), 'team.csv')
  return body
}
const buyNothingNamed = (lines: string[]) => lines.push('F-x;30-06-2025;1001;Groothandel 1 B.V.;;150,00;100,00;Anna')

const ask = async <Answer>(question: string) => (await (await fetch(`${address}/api/v1/${question}`)).json()) as Answer
assert.equal((await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body: files() })).status, 200)
await untilPlanned(address)
const measured = async () => (await ask<MatrixPage>('matrix/show-matrix')).matrix
await until(async () => (await measured()) !== null)
const { members } = await ask<{ members: readonly { id: string; name: string }[] }>('team/list-members')
const anna = members.find(({ name }) => name === 'Anna')!.id

async function look(path: string, options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await page.evaluate((id) => localStorage.setItem('koersvast.member', id), anna)
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('E28: the heading says what a group buys more often and how many do not yet; a cell is opened with the keys alone', async () => {
  const page = await look('/matrix')
  await page
    .getByRole('heading', { level: 1, name: /^Machinebouw buys Servicecontract .* times as often as others; \d+ customers do not yet\.$/ })
    .waitFor()
  await page.getByText('3 customers have no customer group.').waitFor()
  await page.getByText(/Lines worth €150 name no product\./).waitFor()
  const cells = page.getByRole('table').getByRole('link')
  await cells.first().focus()
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const first = await label()
  await page.keyboard.press('ArrowRight')
  const second = await label()
  await page.keyboard.press('ArrowDown')
  const third = await label()
  assert.equal(new Set([first, second, third]).size, 3)
  assert.equal(first.split(' at ')[1]?.split(':')[0], second.split(' at ')[1]?.split(':')[0])
  assert.equal(second.split(' at ')[0], third.split(' at ')[0])
  // One stop of the tab key for all cells: the one where one was.
  assert.equal(await page.locator('table a[tabindex="0"]').count(), 1)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '← Matrix' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('x')
  await page.getByRole('heading', { level: 1, name: /Machinebouw buys/ }).waitFor()
})

test('what stands in the cells is chosen, the others open, and both stay in the address', async () => {
  const page = await look('/matrix')
  const table = page.getByRole('table')
  await page.getByRole('button', { name: 'Penetration' }).click()
  await table.getByRole('link', { name: /^Servicecontract at Machinebouw: Penetration \d+%, more often than others$/ }).waitFor()
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await table.getByRole('link', { name: /^Servicecontract at Machinebouw: Fit [\d.]+×, more often than others$/ }).waitFor()
  const columns = () => table.getByRole('columnheader').count()
  const before = await columns()
  await table.getByRole('button', { name: '4 more products' }).click()
  await page.waitForURL(/products=24/)
  await table.getByRole('button', { name: '4 more products' }).waitFor({ state: 'detached' })
  assert.equal(await columns(), before + 3)
  await page.getByLabel('Sorted by').selectOption('name')
  await page.reload()
  await table.getByRole('row').nth(1).getByText('Groothandel').waitFor()
  assert.ok(page.url().includes('measure=fit'))
})

for (const [language, size] of bothWays)
  test(`E28: a white spot opens its customers, each with its page, and becomes a block that can be taken back (${language}, ${size})`, async () => {
    const page = await look('/matrix', { language, size })
    const t = wordsOf(language)
    const cell = t('screen.matrix.cell', { product: 'Servicecontract', group: 'Machinebouw' })
    await page.getByRole('link', { name: new RegExp(`^${cell}`) }).last().click() // prettier-ignore
    const finding = /in Machinebouw (kopen nog geen Servicecontract|do not buy Servicecontract yet)/
    await page.getByRole('heading', { level: 1, name: finding }).waitFor()
    await page.getByText(new RegExp(`^${t('screen.matrix.cell.fit.more')}: `)).waitFor()
    await page.getByText(/: \d+ × \d+% × €\s?[\d.,]+ = €\s?[\d.,]+ (marge|margin)/).waitFor()
    const list = page.getByRole('table', { name: t('screen.matrix.who.white') })
    const rows = await list.getByRole('link').count()
    await page.getByRole('button', { name: new RegExp(`^${t('screen.matrix.who.buyers')}\\s*\\d`) }).click()
    await page
      .getByRole('table', { name: t('screen.matrix.who.buyers'), exact: true })
      .getByRole('link')
      .first()
      .waitFor()
    await page.getByRole('button', { name: new RegExp(`^${t('screen.matrix.who.white')}`) }).click()
    await list.getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: /^Machinebouw \d+ B\.V\.$/ }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: finding }).waitFor()
    const block = 'Service for machine builders'
    const make = page.getByRole('button', { name: size === 'desk' ? /^Maak een blok van / : new RegExp(`^Add .* to ${block}$`) })
    const count = Number((await make.textContent())?.match(/\d+/)?.[0] ?? 1)
    assert.ok(count > 0 && count <= rows)
    // The first of them forms it; taken back it is empty, and the other fills it again.
    if (size === 'desk') await page.getByLabel(t('screen.block.name')).fill(block)
    await make.click()
    await page.getByRole('heading', { level: 1, name: new RegExp(block) }).waitFor()
    const { forming } = await ask<BlocksPage>('block/show-blocks')
    assert.deepEqual([forming?.name, forming?.customers, forming?.owner?.id], [block, count, anna])
    await page.getByRole('button', { name: t('screen.undo') }).click()
    await until(async () => (await ask<BlocksPage>('block/show-blocks')).forming?.customers === 0)
  })

test('once a block forms, a cell is added to it; who is in it cannot be added again', async () => {
  const page = await look('/matrix/cell?group=Machinebouw&product=Servicecontract&who=white')
  await page.getByRole('button', { name: /^Add .* to Service for machine builders$/ }).click()
  await page.getByRole('heading', { level: 1, name: /Service for machine builders/ }).waitFor()
  await page.goto(`${address}/matrix/cell?group=Machinebouw&product=Servicecontract&who=white`)
  await page.getByText('None of these customers can be in a block now.').waitFor()
  await page.getByText(/(is|are) in a block already\./).waitFor()
})

test('cells and white spots come as sheets, with the same figures', async () => {
  const [head = '', ...rows] = (await (await fetch(`${address}/api/v1/export/white-spots.csv?language=en`)).text()).trim().split('\r\n')
  assert.match(head, /Customer group,Product,White spot: customers that do not buy it/)
  const best = (await measured())?.best ?? []
  assert.ok(best.length > 2)
  for (const [at, { groupName, productName, white }] of best.entries())
    assert.ok(rows[at]?.startsWith(`${groupName},${productName},${white?.customers},`), rows[at])
  const cells = (await (await fetch(`${address}/api/v1/export/matrix.csv?language=nl`)).text()).trim().split('\r\n')
  assert.ok(cells.some((row) => /^Machinebouw;Servicecontract;.*vaker dan anderen/.test(row)))
})

for (const [language, size] of bothWays)
  test(`the matrix and a cell at ${size} in ${language} fit and are clean`, async () => {
    const page = await look('/matrix', { language, size })
    const spots = page.getByRole('heading', { level: 2, name: language === 'nl' ? 'Witte vlekken' : 'White spots' })
    const [list, table] = [await spots.boundingBox(), await page.getByRole('table').boundingBox()]
    assert.equal((list?.y ?? 0) < (table?.y ?? 0), size === 'phone')
    for (const path of [
      '/matrix',
      '/matrix?measure=fit',
      '/matrix/cell?group=Machinebouw&product=Servicecontract',
      '/matrix/cell?product=Servicecontract',
    ]) {
      if (path !== '/matrix') await page.goto(`${address}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= sizes[size].width, path)
      await isAccessible(page)
    }
  })
