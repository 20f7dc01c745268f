/// <reference lib="dom" />
/** The experiment near the line on the Course page: told in advance, drawn, measured after each cycle, and ended (E36). */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ExperimentPage } from '../../src/core/experiment/experiment-page.ts'
import { root } from '../command/koersvast.ts'
import { isAccessible, served, untilPlanned } from './served.ts'

const { address, page: open, onDay } = await served()
/** The files of the example as a company's own: they end with 2025. The experiment is drawn a week later. */
const example = join(root, 'examples', 'machine-builders')
const names = readdirSync(example).filter((name) => name.endsWith('.csv'))
const DRAWN = '2026-01-07'
const LATER = '2026-05-21'

const asked = async () => (await (await fetch(`${address}/api/v1/experiment/show-experiment`)).json()) as ExperimentPage

/** What happened since: whoever was drawn to be worked was seen for an hour every two weeks and brought 70 euro more for it. */
async function bringSpring(): Promise<void> {
  const { standing } = await asked()
  const days = Array.from({ length: 10 }, (_, n) => new Date(Date.parse('2026-01-13') + n * 14 * 86_400_000).toISOString().slice(0, 10))
  const invoices = ['Factuurdatum;Factuurnummer;Klant;Omzet;Kostprijs']
  const hours = ['Datum;Medewerker;Klant;Duur']
  for (const [at, { member, worked, left }] of standing!.lots.entries())
    for (const [n, day] of days.entries()) {
      const usual = 400 + ((at * 7 + n * 5) % 9) * 10
      for (const { name } of worked) {
        invoices.push(`${day};W${at}-${n};${name};${usual + 70},00;300,00`)
        hours.push(`${day};${member.name};${name};1:00`)
      }
      for (const { name } of left) invoices.push(`${day};L${at}-${n};${name};${usual + ((at + n) % 3) * 20},00;300,00`)
    }
  await bring(new File([invoices.join('\n')], 'facturen-2026.csv'), new File([hours.join('\n')], 'uren-2026.csv'))
}

async function bring(...files: readonly File[]): Promise<void> {
  const body = new FormData()
  for (const file of files) body.append('files', file)
  const came = await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body })
  assert.ok(came.ok, await came.text())
  await untilPlanned(address)
}

test('before the draw it says what it costs and what it can tell; drawn, the plan works one of each pair and leaves the other', async () => {
  await onDay(DRAWN)
  await bring(...names.map((name) => new File([readFileSync(join(example, name))], name)))
  const page = await open()
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}/course`)
  const part = page.getByRole('region', { name: 'Does it work? The experiment near the line' })
  await part
    .getByText(/^\d+ pairs of one member with about as many hours: \d+ customers, .* Costs at most €[\d,]+ a year against the plan\.$/)
    .waitFor()
  await part.getByText(/^To see such a difference four times out of five \d+ pairs are needed/).waitFor()
  await part.getByText('from 12 Jan 2026 until 19 Apr 2026').waitFor()
  await part.getByRole('combobox', { name: 'How long' }).selectOption('Half a year')
  await part.getByText('from 12 Jan 2026 until 12 Jul 2026').waitFor()
  await isAccessible(page)
  await part.getByRole('button', { name: 'Draw the lots' }).click()
  await part.getByText('Half of these customers then get no hours').waitFor()
  await part.getByRole('button', { name: 'Draw the lots' }).click()
  await part
    .getByText(/^The experiment runs from 12 Jan 2026 until 12 Jul 2026: \d+ pairs, \d+ customers worked and \d+ customers left\.$/)
    .waitFor()
  await part.getByText('Nothing measured yet').waitFor()
  await untilPlanned(address)
  await part.getByRole('button', { name: 'The lots' }).click()
  const [worked, left] = await part.locator('tbody tr').first().getByRole('link').all()
  const seen = async (link: typeof worked, why: RegExp) => {
    const target = await open()
    await target.goto(`${address}${(await link!.getAttribute('href')) ?? ''}`)
    await target.getByText(why).first().waitFor()
  }
  await seen(worked, /Near the line, and worked by lot: /)
  await seen(left, /Near the line, and left by lot: no hours/)
})

test('cycles later, on a phone in Dutch, an hour’s estimate stands there with its band and a table, and it can be ended', async () => {
  await onDay(LATER)
  await bringSpring()
  const page = await open({ language: 'nl', size: 'phone' })
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'key:1'))
  await page.goto(`${address}/course`)
  const part = page.getByRole('region', { name: 'Werkt het? De proef rond de lijn' })
  await part
    .getByText(/^Een uur bracht €\s-?\d+; negen van de tien keer ligt het tussen €\s-?\d+ en €\s-?\d+\. Het plan verwachtte €\s\d+\.$/)
    .waitFor()
  await part
    .getByText(/^Hoe goed verkopen hier werkt: een elasticiteit van 0,\d\d, negen van de tien keer tussen 0,\d\d en 0,\d\d\./)
    .waitFor()
  await part.getByText('Als tabel').click()
  const { standing } = await asked()
  assert.equal(await part.getByRole('region', { name: 'Na elke cyclus' }).locator('tbody tr').count(), standing?.progress.steps.length)
  assert.ok((standing?.progress.steps.length ?? 0) >= 8)
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
  await isAccessible(page)
  await part.getByRole('button', { name: 'Breek de proef af' }).click()
  await part.getByText('Wat gemeten is blijft staan.').waitFor()
  await part.getByRole('button', { name: 'Breek de proef af' }).click()
  await part.getByRole('button', { name: 'Neem deze elasticiteit over' }).click()
  await page.getByText('Het plan rekent nu met wat de proef leerde').waitFor()
  await part.getByRole('button', { name: 'Eerdere proeven' }).click()
  await part.getByText('Wat deze proef leerde zit in de aannames.').waitFor()
})
