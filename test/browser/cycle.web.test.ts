/// <reference lib="dom" />
/**
 * A whole cycle in the browser, on the days on which it happens: files, an objective, one block started, a matter caught and put through the gate,
 * hours spent, the block finished, the review held; and a cycle later the second block, after which the steering begins (E8, E11, E18, E37).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { BlockPage, BlocksPage } from '../../src/core/block/block-page.ts'
import { root } from '../command/koersvast.ts'
import { isAccessible, served, untilPlanned } from './served.ts'

const { address, page: open, onDay } = await served()
const example = join(root, 'examples', 'machine-builders')
const ask = async <Answer>(path: string) => (await (await fetch(`${address}/api/v1/${path}`)).json()) as Answer

async function look(path: string) {
  const page = await open()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

/** What a person brings: on Files, looked at, and then taken in. */
async function bring(page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[], then = () => {}): Promise<void> {
  await page.goto(`${address}/files`)
  await page.getByLabel('Choose files').setInputFiles(files.map((file) => ({ ...file, mimeType: 'text/csv' })))
  then()

  await page.getByRole('button', { name: /^Take (it|all \d+) in$/ }).click({ timeout: 60_000 })
  await untilPlanned(address)
}

/** Invoices and hours of one cycle: two hours at each customer of the active block, and the invoices that all of them had. */
async function cycleFiles(days: readonly string[]) {
  const { active } = await ask<BlocksPage>('block/show-blocks')
  const { items } = await ask<BlockPage>(`block/show-block?block=${active!.id}`)
  const customers = items.filter(({ what }) => what === 'customer')
  const hours = customers.map(({ id, name }, at) => `${days[at % days.length]};${id.replace('key:', '')};${name};Joost van Dijk;Bezoek;120`)
  const invoices = customers.map(
    ({ id, name }, at) =>
      `${days[0]}-${at};${days[at % days.length]};${id.replace('key:', '')};${name};Snijmes;900,00;500,00;Joost van Dijk`,
  )
  const head = 'Factuurnummer;Factuurdatum;Debiteurnummer;Klantnaam;Artikel;Bedrag excl. btw;Kostprijs;Accountmanager'
  return [
    { name: `facturen ${days[0]}.csv`, buffer: Buffer.from([head, ...invoices].join('\n')) },
    {
      name: `uren ${days[0]}.csv`,
      buffer: Buffer.from(['Datum;Debiteurnummer;Klantnaam;Medewerker;Soort contact;Minuten', ...hours].join('\n')),
    },
  ]
}

/** Accepts the first proposal of this name, defines, queues and starts it. */
async function startBlock(page: Page, name: string): Promise<void> {
  await page.goto(`${address}/block`)
  await page
    .getByRole('region', { name: 'Proposals' })
    .getByRole('button', { name: new RegExp(`^Accept ${name}`) })
    .first()
    .click()
  const forming = page.getByRole('region', { name: /^Forming/ })
  await forming.getByLabel('When is this block finished?').fill('Every customer was visited and has a quote or said no.')
  await forming.getByRole('button', { name: 'Save' }).click()
  await page.getByText(`${name}: saved.`).waitFor()
  await forming.getByRole('button', { name: 'Put in the queue' }).click()
  await page.getByRole('button', { name: `Start ${name}` }).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name} is active`) }).waitFor()
}

async function finishBlock(page: Page, name: string): Promise<void> {
  await page.goto(`${address}/block`)
  await page.getByRole('button', { name: 'Finished', exact: true }).click()
  await page
    .getByRole('dialog', { name: `Is ${name} finished?` })
    .getByRole('button', { name: 'Yes, it is finished' })
    .click()
  await page.getByText(`${name} is finished.`, { exact: true }).waitFor()
}

test('Monday: files come in, the objective is set, one block is started and what comes up beside it goes through the gate', async () => {
  await onDay('2026-01-12')
  const page = await look('/')
  const names = readdirSync(example).filter((name) => name.endsWith('.csv'))
  await bring(page, names.map((name) => ({ name, buffer: readFileSync(join(example, name)) }))) // prettier-ignore
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}/focus`)
  await page.getByRole('button', { name: 'Set the objective' }).click()
  const form = page.getByRole('dialog', { name: 'Set the objective' })
  await form.getByLabel('The objective in one sentence').fill('Half a million with machine builders')
  await form.getByLabel('How much').fill('500000')
  await form.getByLabel('On which day').fill('2026-12-31')
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('region', { name: 'Objective' }).getByText('Set by Joost van Dijk').waitFor()
  await startBlock(page, 'Verpakking')

  // Home says the one task now, and the course that the way is still being found.
  await page.goto(`${address}/`)
  await page.getByText('Half a million with machine builders').first().waitFor()
  await page
    .getByText(/Verpakking/)
    .first()
    .waitFor()
  await page.goto(`${address}/course`)
  await page.getByText('Getting under way: no block of the two in a row is finished.').waitFor()

  // What comes up is caught, and set aside because it costs more than it returns.
  await page.keyboard.press('n')
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('What comes up?').fill('Somebody wants a quote by tomorrow')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('heading', { level: 1, name: 'Somebody wants a quote by tomorrow' }).waitFor()
  await page.getByText('Yes', { exact: true }).click()
  await page
    .getByText(/set aside/i)
    .first()
    .waitFor()
})

test('two weeks later: hours came in, the block is finished, the review has prepared itself, and its minutes stand', async () => {
  await onDay('2026-01-27')
  const page = await look('/files')
  // Whether there is a plan is not known yet when the files are let go.
  const chosen = Promise.withResolvers<void>()
  await page.route('**/show-workspace', async (route) => {
    await chosen.promise
    await route.continue()
  })
  await bring(page, await cycleFiles(['13-01-2026', '15-01-2026', '20-01-2026', '25-01-2026']), chosen.resolve)
  await page.goto(`${address}/block`)
  await page.getByRole('heading', { level: 1, name: /^\d+ of \d+ hours left\. Then Verpakking is finished\.$/ }).waitFor()
  await page.getByRole('link', { name: 'What is in it' }).click()
  const flow = page.getByRole('figure').filter({ hasText: /At this pace the block is empty on \d+ \w+ 2026\./ })
  await flow.getByText('The same figures as a table').click()
  await flow.getByRole('rowheader', { name: '25 Jan 2026' }).waitFor()
  await page.goto(`${address}/block`)
  await finishBlock(page, 'Verpakking')
  await page.goto(`${address}/review`)
  await page.getByRole('heading', { level: 1, name: 'The cycle of 12 Jan 2026 to 25 Jan 2026 is ready to be reviewed.' }).waitFor()
  await page.getByText('Finished: Verpakking.').waitFor()
  await page.getByRole('button', { name: 'New agreement' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('What is done?').fill('Ask every wholesaler for a yearly order')
  await sheet.getByLabel('Who does it?').selectOption({ label: 'Marleen Peters' })
  await sheet.getByRole('button', { name: 'Agreed' }).click()
  await page.getByText('Agreed: Marleen Peters does it.').waitFor()
  await page.getByRole('button', { name: 'Answer: Does our time go to what really matters?' }).click()
  const question = page.getByRole('form', { name: 'Does our time go to what really matters?' })
  await question.getByLabel('Answer').fill('More than before: to one block')
  await question.getByRole('button', { name: 'Keep the answer' }).click()
  await page.getByText('More than before: to one block').waitFor()
  await isAccessible(page)
  await page.getByRole('button', { name: 'Close: these are the minutes' }).click()
  await page.getByRole('heading', { level: 1, name: 'Minutes of the cycle of 12 Jan 2026 to 25 Jan 2026' }).waitFor()
  await page.goto(`${address}/course`)
  await page.getByText('Getting under way: 1 block of the two in a row is finished.').waitFor()
  await startBlock(page, 'Farma')
})

test('the cycle after it: a second block in a row is finished, the steering begins, and the next review opens with what was agreed', async () => {
  await onDay('2026-02-10')
  const page = await look('/files')
  await bring(page, await cycleFiles(['27-01-2026', '29-01-2026', '03-02-2026', '08-02-2026']))
  await finishBlock(page, 'Farma')
  // From now on the course is the first page, with objective and planning folded to a line (E35).
  await page.goto(`${address}/`)
  await page.waitForURL(`${address}/course`)
  await page.getByText(/^Steering since 10 Feb 2026: two blocks in a row were finished/).waitFor()
  await page.getByRole('link', { name: /^Half a million with machine builders/ }).waitFor()
  await page.goto(`${address}/review`)
  await page.getByRole('heading', { level: 1, name: 'The cycle of 26 Jan 2026 to 8 Feb 2026 is ready to be reviewed.' }).waitFor()
  await page.getByText('Ask every wholesaler for a yearly order').waitFor()
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  await page.getByText('kept by Marleen Peters').waitFor()
  await page.getByText('Finished: Farma.').waitFor()
})
