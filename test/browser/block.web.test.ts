/// <reference lib="dom" />
/** The way of a block on the screens: accepted, named, defined, queued, started as the only one, held open by a matter, finished. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { BlockPage, BlocksPage } from '../../src/core/block/block-page.ts'
import { root } from '../command/koersvast.ts'
import { bothWays, isAccessible, served, sizes, untilPlanned, wordsOf } from './served.ts'

const { page: open, address } = await served()
const ME = 'key:1'
/** Names of the two blocks of this test; the second keeps the name of its proposal. */
const FIRST = 'Packaging *first*'

before(async () => {
  // Its files as somebody's own: hours of today come beside them below, and an example mixes with nothing.
  const names = ['facturen.csv', 'klanten.csv', 'uren.csv', 'team.csv']
  await bring(names.map((name) => ({ name, bytes: readFileSync(join(root, 'examples', 'machine-builders', name)) })))
})

async function bring(files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]): Promise<void> {
  const body = new FormData()
  for (const { name, bytes } of files) body.append('files', new Blob([bytes]), name)
  await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body })
  await untilPlanned(address)
}

const ask = async <Answer>(path: string) => (await (await fetch(`${address}/api/v1/${path}`)).json()) as Answer
const blocks = () => ask<BlocksPage>('block/show-blocks')

async function tell(verb: string, input: object): Promise<void> {
  const headers = { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent(ME) }
  const answer = await fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers, body: JSON.stringify(input) })
  assert.ok(answer.ok, `${verb}: ${await answer.text()}`)
}

/** A matter about the first customer of the block that forms, through all five tests and so into that block. */
async function matterInForming(): Promise<string> {
  const { forming } = await blocks()
  const { items } = await ask<BlockPage>(`block/show-block?block=${forming?.id}`)
  const matter = randomUUID()
  const remains = { hours: 4, valueEuro: 3000 }
  await tell('matter/catch-matter', { matter, title: 'The price list is out of date', ties: { customer: items[0]?.id }, remains })
  await tell('matter/answer-test', { matter, test: 'influence', answer: 'yes' })
  await tell('matter/answer-test', { matter, test: 'gut', answer: 'yes' })
  return matter
}

async function visit(path: string, options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  // A sheet that is still fading in has less contrast than the one that is read.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate((me) => localStorage.setItem('koersvast.member', me), ME)
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

async function assertWell(page: Page): Promise<void> {
  // A picture follows a screen that was turned a moment later.
  await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 5000 })
  await isAccessible(page)
}

const queued = (page: Page, name: string) =>
  page
    .getByRole('region', { name: /^(Queue|Wachtrij)$/ })
    .getByRole('listitem')
    .filter({ hasText: name })

test('a proposal is accepted by who says who they are, with some of its customers, named, defined and queued', async () => {
  const page = await open()
  page.willComplain('422')
  await page.goto(`${address}/block`)
  await page.getByRole('heading', { level: 1, name: 'No block is active. Form one from the proposals.' }).waitFor()
  await page.getByText('Only one is ever active.').waitFor()
  const proposals = page.getByRole('region', { name: 'Proposals' })
  const proposal = proposals.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Verpakking' }) })
  await proposal.first().locator('summary').click()
  await proposal.first().getByRole('checkbox').first().uncheck()
  await proposal.first().getByText('11 customers').waitFor()
  await assertWell(page)
  await proposal.first().getByRole('button', { name: 'Accept Verpakking' }).click()
  // Nobody said who they are yet: that comes first, and then it goes on and they are its owner.
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('button', { name: 'Joost van Dijk' }).click()
  await page.getByText('Verpakking is forming.').waitFor()
  const forming = page.getByRole('region', { name: /^Forming/ })
  await forming.getByText('11 customers').waitFor()
  assert.equal(await forming.getByLabel('Owner').inputValue(), ME)

  await forming.getByLabel('Name').fill(FIRST)
  await forming.getByLabel('When is this block finished?').fill('Soon')
  await forming.getByRole('button', { name: 'Save' }).click()
  await forming.getByText('Say in 10 to 500 characters when the block is finished; this has 4.').waitFor()
  await forming.getByLabel('When is this block finished?').and(page.locator('[aria-invalid="true"]')).waitFor()
  await forming.getByLabel('When is this block finished?').fill('Every customer has a quote or said no.')
  await forming.getByRole('button', { name: 'Save' }).click()
  await page.getByText(`${FIRST}: saved.`).waitFor()

  await matterInForming()
  await page.reload()
  await forming.getByText('11 customers and 1 matter').waitFor()
  await forming.getByRole('button', { name: 'Put in the queue' }).click()
  await queued(page, FIRST).waitFor()
  await page.getByText('With one block in the queue there is nothing to compare yet.').waitFor()
})

test('a proposal is added to the block that forms; two in the queue are a curve with its table', async () => {
  const page = await visit('/block', { language: 'nl', size: 'phone' })
  const t = wordsOf('nl')
  const proposals = page.getByRole('region', { name: t('screen.proposals') })
  await proposals
    .getByRole('button', { name: /^Neem Farma aan/ })
    .first()
    .click()
  await page.getByText(t('screen.proposals.add-about', { block: 'Farma' })).waitFor()
  await proposals
    .getByRole('button', { name: /^Voeg Farma, .* toe aan Farma$/ })
    .first()
    .click()
  await page.getByText(/^\d+ klanten bij Farma gevoegd\.$/).waitFor()
  await page
    .getByRole('region', { name: new RegExp(`^${t('screen.block.forming')}`) })
    .getByRole('button', { name: t('screen.block.queue-it') })
    .click()
  await queued(page, 'Farma').waitFor()

  const { queue, atlas } = await blocks()
  assert.equal(queue.length, 2)
  await page.getByRole('heading', { name: /^Eén voor één is na \d+ uur al \d+% binnen; alles tegelijk \d+%\.$/ }).waitFor()
  await page.getByText(`${t('screen.block.order-proven')}.`).waitFor()
  await page.getByText(t('screen.picture.table')).click()
  const rows = page.getByRole('table').getByRole('row')
  assert.equal(await rows.count(), 2 + queue.length)
  const hours = Math.round(atlas?.oneByOne[0]?.finishedAfterHours ?? 0)
  assert.match(await rows.nth(2).innerText(), new RegExp(`^${queue[0]?.name?.replaceAll('*', '\\*')}\\s+${hours}\\s`))
  await assertWell(page)
  await page.setViewportSize(sizes.desk)
  await assertWell(page)
  await page.setViewportSize(sizes.phone)
})

test('one starts, a second is refused; with a matter open it is not finished, and without it is', async () => {
  const page = await visit('/block')
  page.willComplain('422')
  await queued(page, FIRST)
    .getByRole('button', { name: `Start ${FIRST}` })
    .click()
  await page.getByRole('heading', { level: 1, name: /^Packaging ∗first∗ is active: \d+ hours\. No hours since its start/ }).waitFor()
  await queued(page, 'Farma').getByRole('button', { name: 'Start Farma' }).click()
  await queued(page, 'Farma')
    .getByText(`The block “${FIRST}” is active, and there is only ever one at a time. Finish that one first.`)
    .waitFor()

  await page.getByRole('link', { name: 'The price list is out of date' }).waitFor()
  await page.getByRole('button', { name: 'Finished', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: `Is ${FIRST} finished?` })
  await sheet.getByText('Every customer has a quote or said no.').waitFor()
  await sheet.getByRole('button', { name: 'Yes, it is finished' }).click()
  await sheet.getByText('1 matter in this block is still open.').waitFor()
  await assertWell(page)

  const { active } = await blocks()
  const { items } = await ask<BlockPage>(`block/show-block?block=${active?.id}`)
  await tell('matter/solve-matter', { matter: items.find(({ what }) => what === 'matter')?.id })
  await sheet.getByRole('button', { name: 'Yes, it is finished' }).click()
  await page.getByText(`${FIRST} is finished.`, { exact: true }).waitFor()
  const over = page.getByRole('region', { name: 'Finished or stopped' })
  assert.match(await over.getByRole('listitem').innerText(), /finished on .*, the same day/)
})

test('defining is part of starting: whoever starts a block without an end is asked for it', async () => {
  const page = await visit('/block', { language: 'nl', size: 'phone' })
  page.willComplain('422')
  await page.getByRole('heading', { level: 1, name: 'Er is geen blok bezig. Begin het eerste van de wachtrij.' }).waitFor()
  await page.getByRole('button', { name: 'Begin Farma' }).click()
  const sheet = page.getByRole('dialog', { name: 'Begin Farma' })
  await sheet.getByLabel('Wanneer is dit blok af?').fill('Met elke klant in de farma is over volgend jaar gesproken.')
  await assertWell(page)
  await sheet.getByRole('button', { name: 'Vastleggen en beginnen' }).click()
  await page.getByRole('heading', { level: 1, name: /^Farma is bezig: \d+ uur\./ }).waitFor()

  const { active } = await blocks()
  const { items } = await ask<BlockPage>(`block/show-block?block=${active?.id}`)
  const day = new Date().toISOString().slice(0, 10).split('-').toReversed().join('-')
  const lines = ['Datum;Debiteurnummer;Klantnaam;Medewerker;Soort contact;Minuten']
  for (const { id, name } of items.slice(0, 5)) lines.push(`${day};${id.replace('key:', '')};${name};Joost van Dijk;Bezoek;120`)
  await bring([{ name: 'uren-vandaag.csv', bytes: Buffer.from(lines.join('\n'), 'latin1') }])
  await page.reload()
  const planned = Math.round(active?.hours ?? 0)
  const left = Math.round((active?.hours ?? 0) - 10)
  await page.getByRole('heading', { level: 1, name: `Nog ${left} van ${planned} uur. Dan is Farma af.` }).waitFor()
  assert.equal(await page.getByRole('meter').getAttribute('aria-valuetext'), `nog ${left} van ${planned} uur`)
  await page.getByText('100%').waitFor()
  await assertWell(page)
})

test('GO / NO GO is asked of the active block, and where it is answered stands beside it', async () => {
  const page = await visit('/block', { language: 'nl' })
  await page.getByRole('button', { name: 'GO / NO GO vragen' }).click()
  await page.getByText('GO / NO GO is gevraagd over Farma.').waitFor()
  assert.equal(await page.getByRole('link', { name: 'Naar de vraag' }).getAttribute('href'), '/go')
  await assertWell(page)
})

test('on its own page a block is changed until it starts: customers in and out, figures by hand, what it waits for', async () => {
  const block = randomUUID()
  await tell('block/form-block', { block, name: 'Dairy', owner: ME })
  const page = await visit(`/block/${block}`)
  page.willComplain('422')
  await page.getByRole('heading', { level: 1, name: 'Dairy is forming: 0 hours.' }).waitFor()
  const { rows } = await ask<{ rows: readonly { id: string; name: string }[] }>('plan/list-verdicts?verdict=white&search=Zuivel')
  const customer = rows[0]?.name ?? ''
  const find = async (text: string) => {
    const field = page.getByRole('combobox', { name: 'Add a customer' })
    await field.fill(text)
    await page.getByRole('option').filter({ hasText: text }).first().waitFor()
    await field.press('Enter')
  }
  await find(customer)
  await page.getByText(`${customer} is in this block now.`).waitFor()
  await page.getByRole('row').filter({ hasText: customer }).waitFor()

  const black = await ask<{ rows: readonly { name: string }[] }>('plan/list-verdicts?verdict=black&sort=margin&limit=1')
  await find(black.rows[0]?.name ?? '')
  await page.getByText(`“${black.rows[0]?.name}” is black: an hour there returns less than it is worth.`).waitFor()

  await page.getByRole('textbox', { name: 'Hours' }).fill('60')
  await page.getByText(/^computed from what is in it: [\d.]+ h$/).waitFor()
  await page.getByRole('checkbox', { name: 'Farma' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: 'Dairy is forming: 60 hours.' }).waitFor()
  await page.getByText('waits for Farma').waitFor()
  await assertWell(page)

  await page.getByRole('button', { name: `Take ${customer} out of this block` }).click()
  await page.getByText('There is nothing in this block yet.').waitFor()
  await page.getByRole('button', { name: 'Put in the queue' }).click()
  await page.getByText('There is nothing in this block. Add a customer or a matter first.').waitFor()

  // Handed over, it is somebody else's to change.
  await page.getByLabel('Owner').selectOption('Marleen Peters')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Dairy: saved.').waitFor()
  await page.getByLabel('Name').fill('Mine again')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('This block belongs to Marleen Peters.').waitFor()
})

for (const [language, size] of bothWays)
  test(`both pages in ${language} on a ${size}`, async () => {
    const { active, forming } = await blocks()
    for (const path of ['/block', `/block/${active?.id}`, `/block/${forming?.id}`]) await assertWell(await visit(path, { language, size }))
  })

test('on a phone, in Dutch: the one that is active is finished, and then another can start', async () => {
  const page = await visit('/block', { language: 'nl', size: 'phone' })
  await page.getByRole('button', { name: 'Af', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Is Farma af?' })
  await sheet.getByText('Met elke klant in de farma is over volgend jaar gesproken.').waitFor()
  await assertWell(page)
  await sheet.getByRole('button', { name: 'Ja, het is af' }).click()
  await page.getByText('Farma is af.', { exact: true }).waitFor()
  const over = page.getByRole('region', { name: 'Af of gestopt' })
  await over.getByRole('listitem').filter({ hasText: /Farma.*af op .*, dezelfde dag/s }).waitFor() // prettier-ignore
})
