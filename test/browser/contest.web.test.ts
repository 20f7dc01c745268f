/// <reference lib="dom" />
/** Contesting a verdict: with a reason and new facts the arithmetic runs again, and what it says stands until the contest is withdrawn. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { VerdictList, VerdictRow } from '../../src/core/plan/focus.ts'
import { beside } from './gate-story.ts'
import { isAccessible, served } from './served.ts'

const { page: open, address } = await served('machine-builders')
const { ask } = beside(address)
let black: readonly VerdictRow[] = []
let white: readonly VerdictRow[] = []

before(async () => {
  const list = async (verdict: string) => (await ask<VerdictList>(`plan/list-verdicts?verdict=${verdict}&sort=hours-now`)).rows
  black = (await list('black')).filter((row) => row.reason === 'below-line')
  white = (await list('white')).filter((row) => row.reason.startsWith('above-line'))
})

const of = (row: VerdictRow) => `${address}/customers/${encodeURIComponent(row.id)}`

test('a margin that the files lack turns a black customer white; withdrawn, the files count again', async () => {
  const customer = black[0]!
  const page = await open()
  page.willComplain('422')
  await page.goto(of(customer))
  await page.getByText('Black.').waitFor()
  await page.getByRole('button', { name: 'Contest', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Contest' })
  const send = sheet.getByRole('button', { name: 'Contest', exact: true })
  assert.ok(await send.isDisabled())
  await sheet.getByLabel('What is wrong?').selectOption('margin-wrong')
  await sheet.getByLabel('Why? In your own words').fill('The credit notes')
  await send.click()
  // Nobody said who they are yet: that comes first, and then it goes on by itself.
  const who = page.getByRole('dialog', { name: 'Who are you?' })
  await who.getByRole('button', { name: 'Joost van Dijk' }).click()
  await sheet.getByText('a contest without a new fact changes nothing').waitFor()
  await sheet.getByLabel('Margin in the year', { exact: true }).fill('90000')
  await send.click()
  await page.getByText(`${customer.name}: your contest counts.`).waitFor()

  const standing = page.getByRole('region', { name: 'Contested: the margin is wrong' })
  await standing.getByText(/^€90,000 margin, the files say €/).waitFor()
  await standing.getByText('“The credit notes”').waitFor()
  await standing.getByText(/^Joost van Dijk, /).waitFor()
  await page.getByText('White.').waitFor()
  await page.getByText('How this was computed').click()
  await page.getByText(/^The files say €.* what a member gave in their place was used\.$/).waitFor()
  await isAccessible(page)

  await standing.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText(`${customer.name}: withdrawn.`).waitFor()
  await page.getByText('Black.').waitFor()
  assert.equal(await standing.count(), 0)
})

test('in Dutch and on a phone: what is expected goes with it, what cannot be stands beside its field, and it is no override', async () => {
  const customer = black[1]!
  const page = await open({ language: 'nl', size: 'phone' })
  page.willComplain('422')
  await page.evaluate(async () => {
    const { members } = (await (await fetch('/api/v1/team/list-members')).json()) as { members: { id: string }[] }
    localStorage.setItem('koersvast.member', members[0]!.id)
  })
  await page.goto(of(customer))
  await page.getByRole('button', { name: 'Bezwaar maken' }).click()
  const sheet = page.getByRole('dialog', { name: 'Bezwaar maken' })
  await sheet.getByLabel('Wat klopt er niet?').selectOption('potential-unseen')
  await sheet.getByLabel('Waarom? In uw eigen woorden').fill('te kort')
  await sheet.getByLabel('Marge zonder uren').fill('100')
  // All three, or none.
  assert.ok(await sheet.getByRole('button', { name: 'Bezwaar maken' }).isDisabled())
  await sheet.getByLabel('Marge met deze uren').fill('110')
  await sheet.getByLabel('Marge met dubbele uren').fill('115')
  await sheet.getByRole('button', { name: 'Bezwaar maken' }).click()
  await sheet.getByText('Zeg in 10 tot 500 tekens waarom; dit zijn er 7.').waitFor()
  await sheet.getByLabel('Waarom? In uw eigen woorden').fill('Zij bouwen er een hal bij, zo zei de directeur')
  await sheet.getByLabel('Marge met dubbele uren').fill('500')
  await sheet.getByRole('button', { name: 'Bezwaar maken' }).click()
  await sheet.getByText('drie punten kunnen geen S-curve tonen').waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
  await isAccessible(page)
  await sheet.getByLabel('Marge met dubbele uren').fill('115')
  await sheet.getByRole('button', { name: 'Bezwaar maken' }).click()
  await page.getByText(`${customer.name}: uw bezwaar telt.`).waitFor()
  await page.getByRole('region', { name: 'Bezwaar: er zit meer of minder in' }).waitFor()
  // Ten euro more with hours is what the arithmetic counts with now, and it still says black.
  await page.getByText('gerekend is met wat iemand verwacht').waitFor()
  await page.getByText('Zwart.').waitFor()
})

test('a signal against a customer that is worked is noted, and its GO / NO GO is asked', async () => {
  const customer = white[0]!
  const page = await open()
  await page.evaluate(async () => {
    const { members } = (await (await fetch('/api/v1/team/list-members')).json()) as { members: { id: string }[] }
    localStorage.setItem('koersvast.member', members[0]!.id)
  })
  await page.goto(of(customer))
  await page.getByText('None yet.').waitFor()
  await page.getByRole('button', { name: 'Note a signal' }).click()
  await page.getByRole('dialog', { name: 'What do you notice?' }).getByRole('button', { name: 'our contact has left' }).click()
  await page.getByText(`${customer.name}: noted.`).waitFor()
  const asked = page.getByRole('region', { name: 'GO / NO GO' })
  await asked.getByText('Your gut is asked here: our contact has left.').waitFor()
  assert.match((await asked.getByRole('link', { name: 'Answer' }).getAttribute('href')) ?? '', /^\/go/)
  await page.getByText('speaks against').waitFor()
})
