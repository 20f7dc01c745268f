/// <reference lib="dom" />
/** One matter on the screen: handed over, solved and checked (E23), answered by somebody else, and how it fits. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cards } from '../../src/core/gate/card.ts'
import type { MatterList } from '../../src/core/matter/matter-page.ts'
import type { MemberList } from '../../src/core/team/team-page.ts'
import { beside, joost, marleen, story } from './gate-story.ts'
import { bothWays, served } from './served.ts'

const house = await served('machine-builders')
const { ask, tell, standing } = beside(house.address)
const remains = { valueEuro: 5000, hours: 10 }

for (const [language, size] of bothWays) {
  test(`${language}, ${size}: a matter is handed over, solved by the second owner and checked by the first`, async () => {
    const { page, t, actAs, go, button, check } = await story(house, language, size)
    page.willComplain('422')
    const title = `Klacht over de factuur (${language})`
    const matter = crypto.randomUUID()
    await tell('matter/catch-matter', { matter, title, ties: { customer: 'key:10101' }, remains })
    await tell('matter/answer-test', { matter, test: 'influence', answer: 'yes' })
    await tell('matter/answer-test', { matter, test: 'gut', answer: 'yes' })
    await go(`/gate/${matter}`)
    await page
      .getByText(/(Er kan nog|€5,000 can still).*(10 uur|10 hours)/)
      .first()
      .waitFor()
    await button(t('screen.matter.describe')).click()
    const words = page.getByRole('dialog', { name: t('screen.matter.describe-title') })
    await words.getByLabel(t('screen.matter.title')).fill(`${title}!`)
    await words.getByRole('button', { name: t('screen.save') }).click()
    // GO was said to these words.
    await words.getByText(t('refusal.title-answered-by-gut')).waitFor()
    await check()
    await page.keyboard.press('Escape')
    await button(t('screen.matter.offer')).click()
    const offer = page.getByRole('dialog', { name: t('screen.matter.offer') })
    await offer.getByLabel(t('screen.matter.offer-to')).selectOption({ label: 'Marleen Peters' })
    await offer.getByLabel(t('screen.matter.offer-until')).fill('2020-01-01')
    await offer.getByRole('button', { name: t('screen.matter.offer-make') }).click()
    await offer.getByText(t('refusal.offer-until-past')).waitFor()
    await check()
    await offer.getByLabel(t('screen.matter.offer-until')).fill('')
    await offer.getByRole('button', { name: t('screen.matter.offer-make') }).click()
    await button(t('screen.matter.withdraw')).waitFor()
    await check()

    await actAs(marleen)
    await go(`/gate/${matter}`)
    await button(t('screen.matter.accept')).click()
    await page.getByText(t('screen.matter.debt', { debt: 'Joost van Dijk' })).waitFor()
    await button(t('screen.matter.solve')).click()
    await page.getByText(t('matter.stands.solved', { owner: 'Marleen Peters', debt: 'Joost van Dijk' })).waitFor()

    await actAs(joost)
    await go('/gate?status=solved')
    await page.getByRole('link', { name: title }).click()
    await page.getByText(t('screen.matter.check', { owner: 'Marleen Peters' })).waitFor()
    await check()
    await button(t('screen.matter.good')).click()
    await page.getByText(t('matter.stands.closed')).waitFor()
    assert.equal(await standing(title), 'closed')
  })
}

test('whoever leads the one that must check takes the check over on its page', async () => {
  const { page, t, actAs, go, button } = await story(house, 'nl', 'desk')
  const matter = crypto.randomUUID()
  await tell('matter/catch-matter', { matter, title: 'Vertrekt voor het af is', ties: { customer: 'key:10101' }, remains })
  await tell('matter/offer-matter', { matter, to: 'Marleen Peters' })
  await actAs(marleen)
  await go(`/gate/${matter}`)
  await button(t('screen.matter.accept')).click()
  await page.getByText(t('screen.matter.debt', { debt: 'Joost van Dijk' })).waitFor()
  const take = button(t('screen.matter.take-check', { debt: 'Joost van Dijk' }))
  assert.equal(await take.count(), 0)
  const { members } = await ask<MemberList>('team/list-members')
  const rene = members.find(({ name }) => name.startsWith('René')) ?? assert.fail('René is there')
  await tell('team/set-leader', { member: joost, leader: rene.id })
  await actAs(rene.id)
  await go(`/gate/${matter}`)
  await take.click()
  await page.getByText(t('screen.matter.debt', { debt: rene.name })).waitFor()
  await tell('team/set-leader', { member: joost, leader: null })
  // Out of the way of the others, who look at what waits longest.
  await tell('matter/answer-test', { matter, test: 'influence', answer: 'no' })
})

for (const [language, size] of [
  ['nl', 'phone'],
  ['en', 'desk'],
] as const) {
  test(`${language}, ${size}: the gate, one matter and a card fit, and say what they are`, async () => {
    const { page, t, go, check } = await story(house, language, size)
    const matter = crypto.randomUUID()
    const title = `Woorden ${'zonder_spaties'.repeat(8)} (${language})`
    await tell('matter/catch-matter', { matter, title, ties: { place: 'Tilburg', contact: 'Mevrouw De Wit' } })
    for (const path of ['/gate', `/gate/${matter}`, '/go']) {
      await go(path)
      await check()
    }
    // A list that is open answers nothing of the page behind it.
    await go('/gate')
    await page.getByRole('heading', { name: t('gate.pareto') }).waitFor()
    await page.getByRole('button', { name: t('screen.catch') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('screen.close') })
      .press('ArrowLeft')
    await page.keyboard.press('Escape')
    await tell('matter/answer-test', { matter, test: 'pareto', answer: 'yes' })
    assert.equal(await standing(title), 'set-aside')
  })
}

test('where the browser keeps nothing and the answer to a catch gets lost, catching it again catches it once', async () => {
  const { page, t, go, sheet } = await story(house, 'en', 'desk')
  page.willComplain('net::ERR_FAILED')
  // Caught already: that is the answer to the second.
  page.willComplain('422')
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  const caught = '**/api/v1/matter/catch-matter'
  // Before the page is there: a page that is open already may send one more request past it.
  await page.route(caught, async (route) => {
    await route.fetch()
    await route.abort()
  })
  await go('/gate')
  const form = await sheet()
  await form.getByLabel(t('screen.catch.what')).fill('Lost on the way back')
  await page.keyboard.press('Enter')
  await form.getByText(t('screen.unreachable')).waitFor()
  await page.unroute(caught)
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'hidden' })
  await page.getByText(t('matter.stands.at-gate', { test: 'pareto' })).waitFor()
  const { rows } = await ask<MatterList>('matter/list-matters')
  const [one, ...more] = rows.filter(({ title }) => title === 'Lost on the way back')
  assert.deepEqual(more, [])
  await tell('matter/answer-test', { matter: one?.id, test: 'pareto', answer: 'yes' })
})

test('an answer of somebody else, while the question is in view, is told, and nothing else slips under the finger', async () => {
  const { page, t, go, button } = await story(house, 'en', 'desk')
  page.willComplain('422')
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
  await tell('matter/catch-matter', { matter: first, title: 'Iets met de wet' })
  await tell('matter/catch-matter', { matter: second, title: 'Iets met de prijs', ties: { customer: 'key:10101' }, remains })
  await go('/gate')
  await page.getByRole('heading', { name: t('gate.pareto') }).waitFor()
  await tell('matter/answer-test', { matter: first, test: 'pareto', answer: 'yes' }, marleen)
  await page.getByText(t('screen.gate.yes'), { exact: true }).click()
  await page.getByText(t('screen.gate.meanwhile')).waitFor()
  await button(t('screen.gate.go-on')).click()
  await page.getByRole('heading', { name: t('gate.influence') }).waitFor()
  await tell('matter/answer-test', { matter: second, test: 'influence', answer: 'yes' }, marleen)

  await go(`/go#${second}`)
  await page.getByText('Iets met de prijs').waitFor()
  await tell('matter/answer-test', { matter: second, test: 'gut', answer: 'no' }, marleen)
  const { total } = await ask<Cards>('gate/show-cards')
  await button(t('screen.go.go')).click()
  await page.getByRole('heading', { name: t('screen.gate.meanwhile') }).waitFor()
  assert.equal((await ask<Cards>('gate/show-cards')).total, total)
  await button(t('screen.gate.go-on')).click()
  await page.getByText(t('screen.go.counter', { at: 1, total })).waitFor()
})
