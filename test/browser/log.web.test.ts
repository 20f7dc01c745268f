/// <reference lib="dom" />
/** The log: every decision as it was taken, found by who and what, opened, recomputed, and its words erased. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAccessible, served } from './served.ts'

const { address, page: open } = await served()
const tell = async (verb: string, body: object, member = '') => {
  const answer = await fetch(`${address}/api/v1/${verb}`, {
    method: 'POST',
    headers: { 'koersvast-member': encodeURIComponent(member) },
    body: JSON.stringify(body),
  })
  assert.equal(answer.status, 200, await answer.text())
}
const wish = { sentence: 'Seven hundred thousand with machine builders', measure: 'margin', amount: 700_000 }
/** So often Joost gets another leader: more than fits on one page of the log. */
const CHANGES = 70
async function decideALot(): Promise<void> {
  for (const name of ['Eva de Boer', 'Joost van Dijk', 'Marleen Peters']) await tell('team/join-team', { name })
  await tell('objective/set-objective', { ...wish, by: `${new Date().getUTCFullYear() + 1}-12-31` }, 'Eva de Boer')
  const { members } = (await (await fetch(`${address}/api/v1/team/list-members`)).json()) as { members: { id: string; name: string }[] }
  const id = (name: string) => members.find((one) => one.name.startsWith(name))?.id
  for (let change = 0; change < CHANGES; change++) {
    await tell('team/set-leader', { member: id('Joost'), leader: id(change % 2 === 0 ? 'Marleen' : 'Eva') }, 'Joost van Dijk')
  }
}

test('without decisions it says what will be kept here', async () => {
  const page = await open()
  await page.goto(`${address}/log`)
  await page.getByRole('heading', { name: 'Nothing was decided yet.' }).waitFor()
  await page.getByText('when everybody can read who decided what').waitFor()
  await page.getByRole('link', { name: 'Set the objective' }).waitFor()
})

test('it says how many there are and that the chain holds, shows more by scrolling, and is narrowed by who and what', async () => {
  await decideALot()
  const page = await open()
  await page.goto(`${address}/log`)
  await page.getByRole('heading', { name: '74 decisions, each kept as it was taken.' }).waitFor()
  await page.getByText('The chain was recomputed, and holds.').waitFor()
  await page.getByText('made Eva de Boer the leader of Joost van Dijk.').first().waitFor()
  await isAccessible(page)
  for (const first = page.getByText('put a name in the team.'); (await first.count()) < 3;) {
    await page.mouse.wheel(0, 4000)
    await page.waitForFunction(() => document.querySelectorAll('[data-pending]').length === 0)
  }
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Eva de Boer' })
  await page.getByRole('heading', { name: '1 decision in this choice.' }).waitFor()
  await page.getByText(/set the objective: €700,000 margin by 31 December/).waitFor()
  assert.match(page.url(), /who=joined/)
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'leader chosen' })
  await page.getByText('Nothing was decided about this.').waitFor()
  await page.getByRole('button', { name: 'All decisions' }).click()
  await page.getByRole('heading', { name: /^74 decisions/ }).waitFor()
  // What the address says is what is shown, also after a day was chosen; what it cannot mean is left out.
  await page.goto(`${address}/log?kind=leader-set&from=2001-01-01&to=2001-12-31`)
  await page.getByRole('heading', { name: 'Not one decision in this choice.' }).waitFor()
  await page.goto(`${address}/log?kind=leader-set&from=nonsense&row=-1`)
  await page.getByRole('heading', { name: 'More than 50 decisions in this choice.' }).waitFor()
})

test('a decision is opened with what it vouches for, and its words are erased by somebody who says who they are', async () => {
  const page = await open()
  await page.goto(`${address}/log?kind=objective-set`)
  await page.getByRole('link', { name: 'Open decision 4' }).click()
  const sheet = page.getByRole('dialog', { name: 'Decision 4' })
  await sheet.getByText('It agrees with its fingerprint and follows the decision before it.').waitFor()
  await sheet.getByText(/"amount": 700000/).waitFor()
  await sheet.getByRole('button', { name: 'Recompute the chain up to here' }).click()
  await sheet.getByText('The chain up to here holds.').waitFor()
  await isAccessible(page)

  await sheet.getByRole('button', { name: 'Erase these words' }).click()
  await sheet.getByText('This cannot be undone.').waitFor()
  await sheet.getByRole('button', { name: 'Leave them' }).click()
  await sheet.getByText(wish.sentence).waitFor()
  await sheet.getByRole('button', { name: 'Erase these words' }).click()
  await sheet.getByRole('button', { name: 'Erase for good' }).click()
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('button', { name: 'Marleen Peters' }).click()
  await page.getByText('The words are erased.').waitFor()
  await sheet.getByText('(erased)').waitFor()
  assert.equal(await sheet.getByRole('button', { name: 'Erase these words' }).count(), 0)
  await sheet.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  assert.equal(await page.getByText(wish.sentence).count(), 0)
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'words erased' })
  await page.getByText('erased what was said with decision 4.').waitFor()
})

test('on a phone and in Dutch it is one column, and everything about one member is one touch away', async () => {
  const page = await open({ language: 'nl', size: 'phone' })
  await page.goto(`${address}/log?kind=leader-set`)
  await page.getByRole('link', { name: 'Besluit 74 openen' }).click()
  const sheet = page.getByRole('dialog', { name: 'Besluit 74' })
  await sheet.getByText('maakte Eva de Boer leidinggevende van Joost van Dijk.').waitFor()
  await sheet.getByRole('button', { name: 'Alles over Joost van Dijk' }).click()
  await page.getByText('Alleen over Joost van Dijk').waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
})
