/// <reference lib="dom" />
/** The one objective on Focus: set by somebody who says who they are, forecast twice, replaced only with a reason. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAccessible, served } from './served.ts'

const { address, page: open } = await served('machine-builders')

test('a director joins, sets the objective, sees it with the wide and with the narrow scope, and replaces it with a reason', async () => {
  const page = await open({ at: '/' })
  page.willComplain('422')
  await page.getByRole('link', { name: 'Focus' }).click()
  await page.getByRole('button', { name: 'Set the objective' }).click()
  const form = page.getByRole('dialog', { name: 'Set the objective' })
  await form.getByLabel('The objective in one sentence').fill('Seven hundred thousand with machine builders')
  await form.getByLabel('How much').fill('700000')
  await form.getByLabel('On which day').fill('2020-01-01')
  await form.getByRole('button', { name: 'Save' }).click()
  // Nobody said who they are yet: that comes first, and then it goes on by itself.
  const who = page.getByRole('dialog', { name: 'Who are you?' })
  await who.getByLabel('Not in the list? Your name').fill('Eva de Boer')
  await who.getByRole('button', { name: 'That is me' }).click()
  await form.getByText('That day cannot be').waitFor()
  const next = new Date().getUTCFullYear() + 1
  await form.getByLabel('On which day').fill(`${next}-12-31`)
  await form.getByRole('button', { name: 'Save' }).click()
  const panel = page.getByRole('region', { name: 'Objective' })
  await panel
    .getByText(/Until then, with everybody served as now about €[\d,]+ margin; with this choice about €[\d,]+, \d+% of the goal/)
    .waitFor()
  await panel.getByText('Set by Eva de Boer').waitFor()
  await isAccessible(page)

  await panel.getByRole('button', { name: 'Replace' }).click()
  const again = page.getByRole('dialog', { name: 'Replace' })
  await again.getByLabel('How much').fill('900000')
  assert.ok(await again.getByRole('button', { name: 'Save' }).isDisabled())
  await again.getByLabel('Why it is replaced').selectOption('market-changed')
  await again.getByRole('button', { name: 'Save' }).click()
  await panel.getByText(/^€900,000 margin by 31 Dec/).waitFor()
})

test('on a phone and in Dutch it stands there too, and somebody who joins replaces it', async () => {
  const page = await open({ language: 'nl', size: 'phone', at: '/' })
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('link', { name: 'Focus' }).waitFor()
  await isAccessible(page)
  await page.getByRole('link', { name: 'Focus' }).click()
  const panel = page.getByRole('region', { name: 'Kerndoelstelling' })
  await panel.getByText(/Tot dan, met iedereen bediend zoals nu/).waitFor()
  await panel.getByRole('button', { name: 'Vervangen' }).click()
  const form = page.getByRole('dialog', { name: 'Vervangen' })
  await form.getByText('Dat u minder klanten bewerkt is er geen').waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
  await isAccessible(page)
  await form.getByLabel('Hoeveel').fill('800000')
  await form.getByLabel('Waarom wordt hij vervangen').selectOption('owners-decided')
  await form.getByRole('button', { name: 'Bewaren' }).click()
  const who = page.getByRole('dialog', { name: 'Wie bent u?' })
  await who.getByLabel('Staat u er niet bij? Uw naam').fill('Tom Bakker')
  await isAccessible(page)
  await who.getByRole('button', { name: 'Dat ben ik' }).click()
  await panel.getByText('Gesteld door Tom Bakker').waitFor()
  await panel.getByText(/^€\s800\.000 marge op 31 dec/).waitFor()
})

test('who was chosen here and is gone from the team is asked anew', async () => {
  const page = await open()
  await page.evaluate(() => localStorage.setItem('koersvast.member', 'gone'))
  await page.goto(`${address}/team`)
  await page.getByRole('button', { name: 'Who are you?' }).waitFor()
  await page.waitForFunction(() => localStorage.getItem('koersvast.member') === null)
  // Who joined without hours is listed, and divides none.
  await page.getByText('does not sell').first().waitFor()
  await page.getByRole('heading', { name: /^4 members have/ }).waitFor()
})
