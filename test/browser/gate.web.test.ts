/// <reference lib="dom" />
/** The gate on the screen: caught in one line, one question at a time, GO / NO GO on a card, handed over, solved and checked (E20 to E25). */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Cards } from '../../src/core/gate/card.ts'
import type { MatterList } from '../../src/core/matter/matter-page.ts'
import type { Code } from '../../src/messages/messages.ts'
import { say, type Language, type Values } from '../../src/messages/say.ts'
import { served, sizes } from './served.ts'

const { page: open, address } = await served()
const [joost, marleen] = ['key:1', 'key:2']
const worth = { value: '5000', hours: '10' }
const remains = { valueEuro: 5000, hours: 10 }

const ask = async <Answer>(verb: string) => (await (await fetch(`${address}/api/v1/${verb}`)).json()) as Answer
const standing = async (title: string) => (await ask<MatterList>('matter/list-matters')).rows.find((row) => row.title === title)?.status

async function tell(verb: string, body: object, member = joost) {
  const headers = { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent(member) }
  const response = await fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })
  assert.ok(response.ok, `${verb}: ${await response.clone().text()}`)
}

before(async () => {
  await tell('fact/import-example', { code: 'machine-builders' })
  for (;;) {
    const { plan, progress } = await ask<{ plan: string | null; progress: { busy: boolean } }>('workspace/show-workspace')
    if (plan !== null && !progress.busy) return
  }
})

/** A page in one language and at one size, with the steps that every story takes. */
async function story(language: Language, size: keyof typeof sizes, member: string | null = joost) {
  const page = await open({ language, size })
  const t = (code: Code, values: Values = {}) => say(language, code, values)
  // All contexts of this browser keep one storage: who acts is said anew by each story.
  const actAs = (who: string | null) =>
    page.evaluate((id) => (id === null ? localStorage.removeItem('koersvast.member') : localStorage.setItem('koersvast.member', id)), who)
  await actAs(member)
  const go = async (path: string) => {
    await page.goto(`${address}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const sheet = async () => {
    if (size === 'desk') await page.keyboard.press('n')
    else await page.getByRole('button', { name: t('screen.catch') }).click()
    return page.getByRole('dialog', { name: t('screen.catch') })
  }
  const met = async (title: string, more: { value?: string; hours?: string; place?: string; customer?: string } = {}) => {
    const form = await sheet()
    await form.getByLabel(t('screen.catch.what')).fill(title)
    await form.getByRole('button', { name: t('screen.catch.more-known') }).click()
    if (more.customer) {
      await form.getByLabel(t('screen.matter.customer'), { exact: true }).fill(more.customer)
      await form.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await form.getByRole('listbox').waitFor({ state: 'hidden' })
    }
    if (more.value) await form.getByLabel(t('screen.matter.value-left')).fill(more.value)
    if (more.hours) await form.getByLabel(t('screen.matter.hours-left')).fill(more.hours)
    if (more.place) {
      await form.getByRole('button', { name: t('screen.matter.other-ties') }).click()
      await form.getByLabel(t('tie.place')).fill(more.place)
    }
    await form.getByLabel(t('screen.catch.what')).press('Enter')
    await form.waitFor({ state: 'hidden' })
  }
  /** Yes or GO to the left, no or NO GO to the right; by thumb on a phone. */
  const answer = async (first: boolean, yes: Code = 'screen.gate.yes', no: Code = 'screen.gate.no') => {
    const label = page.getByText(t(first ? yes : no), { exact: true })
    await label.waitFor()
    if (size === 'desk') await page.keyboard.press(first ? 'ArrowLeft' : 'ArrowRight')
    else await label.click()
  }
  const check = () => looked(page)
  return { page, t, actAs, go, button, sheet, met, answer, check }
}

/** Nothing is wider than the screen, and axe is content. */
async function looked(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(wide <= 0, `${page.url()} is ${wide} px wider than the screen`)
  const { violations } = await new AxeBuilder({ page }).analyze()
  assert.deepEqual(
    violations.map((one) => `${page.url()} ${one.id}: ${one.nodes[0]?.html}`),
    [],
  )
}

/** A refusal is an answer of the server with a 422; anything else is a complaint. */
const complaints = (page: { readonly complaints: string[] }) => page.complaints.filter((complaint) => !complaint.includes('422'))

for (const [language, size] of [
  ['nl', 'desk'],
  ['en', 'phone'],
] as const) {
  const named = (title: string) => `${title} (${language})`

  test(`${language}, ${size}: one line is enough and Enter twice catches once; who you are is asked first`, async () => {
    const { page, t, go, button, sheet, check } = await story(language, size, null)
    await go('/gate')
    await page.getByRole('heading', { level: 1, name: t('screen.gate.heading', { waiting: 0, cards: 0 }) }).waitFor()
    const form = await sheet()
    await check()
    await form.getByLabel(t('screen.catch.what')).fill('ab')
    await page.keyboard.press('Enter')
    await page
      .getByRole('dialog', { name: t('screen.who') })
      .getByRole('button', { name: 'Joost van Dijk' })
      .click()
    // Too short: told below the line, and what was typed stays.
    await form.getByText(t('refusal.matter-title-length', { length: 2, least: 3, most: 200 })).waitFor()
    await form.getByLabel(t('screen.catch.what')).fill(named('Eén keer is genoeg'))
    await page.evaluate(() => {
      const line = document.querySelector<HTMLInputElement>('dialog[open] form input')
      line?.form?.requestSubmit()
      line?.form?.requestSubmit()
    })
    await page.getByText(t('matter.stands.at-gate', { test: 'pareto' })).waitFor()
    await button(t('screen.catch.open')).click()
    await page.getByRole('heading', { level: 1, name: named('Eén keer is genoeg') }).waitFor()
    const { rows } = await ask<MatterList>('matter/list-matters')
    assert.equal(rows.filter(({ title }) => title === named('Eén keer is genoeg')).length, 1)
    // It has no figures, so that a person answers; yes sets it aside.
    await page.getByRole('heading', { name: t('gate.pareto') }).waitFor()
    await check()
    await page.getByText(t('screen.gate.yes'), { exact: true }).click()
    await page.getByText(t('matter.stands.set-aside', { by: 'person' })).waitFor()
    assert.deepEqual(complaints(page), [])
  })

  test(`${language}, ${size}: what is not worth its hours is set aside by its numbers, one figure alone is not enough`, async () => {
    const { page, t, go, sheet } = await story(language, size)
    await go('/gate')
    const form = await sheet()
    await form.getByLabel(t('screen.catch.what')).fill(named('Nazorg van een oude levering'))
    await form.getByRole('button', { name: t('screen.catch.more-known') }).click()
    await form.getByLabel(t('screen.matter.value-left')).fill('20')
    await form.getByRole('button', { name: t('screen.catch.keep') }).click()
    await form.getByText(t('screen.matter.remains-half')).waitFor()
    await form.getByLabel(t('screen.matter.hours-left')).fill('10')
    await form.getByRole('button', { name: t('screen.catch.keep') }).click()
    await page.getByText(t('matter.stands.set-aside', { by: 'data' })).waitFor()
    await page
      .getByRole('navigation', { name: t('screen.gate.pile') })
      .getByRole('link', { name: t('matter.status.set-aside') })
      .click()
    assert.match(page.url(), /status=set-aside/)
    await page.getByRole('link', { name: named('Nazorg van een oude levering') }).click()
    await page.getByText(/€\s?20 .*10 (uur|hours).*(loont niet|not worth it)/).waitFor()
    assert.deepEqual(complaints(page), [])
  })

  test(`${language}, ${size}: a person names the tie, says yes, and GO on a card without a figure; then it is in the block`, async () => {
    const { page, t, go, met, answer, button, check } = await story(language, size)
    const title = named('De prijslijst klopt niet')
    await go('/gate')
    await met(title, worth)
    await page.getByRole('heading', { name: t('gate.cluster') }).waitFor()
    await check()
    await answer(true)
    await page.getByText(t('refusal.cluster-names-no-tie')).waitFor()
    await page.getByLabel(t('screen.gate.with-what')).selectOption('kind')
    await page.getByLabel(t('screen.gate.with-which')).fill('Prijslijst')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: t('gate.influence') }).waitFor()
    await answer(true)
    await page.getByText(t('matter.stands.at-gate', { test: 'gut' })).waitFor()
    await page
      .getByRole('status')
      .getByRole('link', { name: t('screen.gate.to-card') })
      .click()
    await page.getByText(title).waitFor()
    const { total } = await ask<Cards>('gate/show-cards')
    const shown = page.getByRole('region', { name: t('screen.go.question', { what: 'matter' }) })
    const figures = (await shown.innerText()).replace(t('screen.go.counter', { at: 1, total }), '').match(/\d|€/g)
    assert.equal(figures, null)
    await check()
    // A key that is held down, or a double tap, answers one card and not the next.
    const told: string[] = []
    page.on('request', (request) => request.method() === 'POST' && told.push(request.url().replace(`${address}/api/v1/`, '')))
    const inBlock = page.getByText(t('matter.stands.in-block', { named: 'no', block: '' }))
    if (size === 'desk') {
      await page.keyboard.down('ArrowLeft')
      await inBlock.waitFor()
      await page.keyboard.down('ArrowLeft')
      await page.keyboard.up('ArrowLeft')
    } else {
      await button(t('screen.go.go')).click()
      await inBlock.waitFor()
      await button(t('screen.go.go')).hover()
      await page.mouse.down({ clickCount: 2 })
      await page.mouse.up({ clickCount: 2 })
    }
    await page.evaluate(() => new Promise(requestAnimationFrame))
    assert.deepEqual(told, ['matter/answer-test'])
    await page.getByText(t('screen.go.counter', { at: 1, total: total - 1 })).waitFor()
    assert.equal((await ask<Cards>('gate/show-cards')).total, total - 1)
    await page.getByText(t('screen.go.later'), { exact: true }).click()
    await page.getByText(t('screen.go.counter', { at: 2, total: total - 1 })).waitFor()
    assert.equal((await ask<Cards>('gate/show-cards')).total, total - 1)
    assert.equal(await standing(title), 'in-block')
    assert.deepEqual(complaints(page), [])
  })

  test(`${language}, ${size}: what is alone waits, and comes back by itself with a second; what we cannot change drops out`, async () => {
    const { page, t, go, met, answer, button } = await story(language, size)
    const [first, second] = [named('Klacht over de levering'), named('Bezoek aan het magazijn')]
    const place = `Breda ${language}`
    await go('/gate')
    await met(first, { ...worth, place })
    await page.getByText(t('matter.stands.on-hold', { by: 'data' })).waitFor()
    assert.equal(await standing(first), 'on-hold')
    await met(second, { ...worth, place: place.toUpperCase() })
    await page.getByRole('heading', { level: 1, name: t('screen.gate.heading', { waiting: 2, cards: 0 }).replaceAll('*', '') }).waitFor()
    const hand = page.getByRole('region', { name: t('screen.gate.at-hand') })
    const shown = (await hand.getByRole('link').first().innerText()).trim()
    // Another one first: nothing is decided by that.
    await button(t('screen.gate.next')).click()
    await hand.getByRole('link', { name: shown === first ? second : first }).waitFor()
    await button(t('screen.gate.next')).click()
    await hand.getByRole('link', { name: shown }).waitFor()
    await answer(false)
    await page.getByText(t('matter.stands.dropped')).waitFor()
    assert.equal(await standing(shown), 'dropped')
    await hand.getByRole('link', { name: shown === first ? second : first }).waitFor()
    await answer(false)
    await page.getByRole('heading', { level: 1, name: t('screen.gate.heading', { waiting: 0, cards: 0 }) }).waitFor()
    assert.deepEqual(complaints(page), [])
  })

  test(`${language}, ${size}: NO GO asks for an alternative; the same proposal is refused, another one is asked anew`, async () => {
    const { page, t, go, met, answer, button, check } = await story(language, size)
    const title = named('Een eigen magazijn huren')
    await go('/gate')
    await met(title, { ...worth, customer: 'Hendriks' })
    await page.getByRole('heading', { name: t('gate.influence') }).waitFor()
    await answer(true)
    await page.getByText(t('matter.stands.at-gate', { test: 'gut' })).waitFor()
    await page
      .getByRole('status')
      .getByRole('link', { name: t('screen.gate.to-card') })
      .click()
    await page.getByText(title).waitFor()
    await answer(false, 'screen.go.go', 'screen.go.no-go')
    await page.getByText(t('screen.go.said-no-go-about', { what: 'matter' })).waitFor()
    await check()
    await button(t('screen.go.think')).click()
    const form = page.getByRole('dialog', { name: t('screen.catch.alternative') })
    await form.getByLabel(t('screen.catch.alternative-what')).fill(`een EIGEN magazijn huren, (${language})!`)
    await page.keyboard.press('Enter')
    await form.getByText(t('refusal.proposal-asked-before')).waitFor()
    await check()
    await form.getByLabel(t('screen.catch.alternative-what')).fill(named('Ruimte delen met een klant'))
    await page.keyboard.press('Enter')
    // It begins with the customer of the first; what is left of it nobody said yet.
    await page.getByText(t('matter.stands.at-gate', { test: 'pareto' })).waitFor()
    await button(t('screen.catch.open')).click()
    await page.getByRole('heading', { level: 1, name: named('Ruimte delen met een klant') }).waitFor()
    await page.getByRole('link', { name: title }).waitFor()
    assert.equal(await standing(title), 'alternatives-asked')
    await page.getByText(t('screen.gate.yes'), { exact: true }).click()
    await page.getByText(t('matter.stands.set-aside', { by: 'person' })).waitFor()
    assert.deepEqual(complaints(page), [])
  })

  test(`${language}, ${size}: a matter is handed over, solved by the second owner and checked by the first`, async () => {
    const { page, t, actAs, go, button, check } = await story(language, size)
    const title = named('Klacht over de factuur')
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
    await page.keyboard.press('Escape')
    await button(t('screen.matter.offer')).click()
    const offer = page.getByRole('dialog', { name: t('screen.matter.offer') })
    await offer.getByLabel(t('screen.matter.offer-to')).selectOption({ label: 'Marleen Peters' })
    await offer.getByLabel(t('screen.matter.offer-until')).fill('2020-01-01')
    await offer.getByRole('button', { name: t('screen.matter.offer-make') }).click()
    await offer.getByText(t('refusal.offer-until-past')).waitFor()
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
    assert.deepEqual(complaints(page), [])
  })
}

for (const [language, size] of [
  ['nl', 'phone'],
  ['en', 'desk'],
] as const) {
  test(`${language}, ${size}: the gate, one matter and a card fit, and say what they are`, async () => {
    const { page, t, go, check } = await story(language, size)
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
    assert.deepEqual(complaints(page), [])
  })
}

test('when the answer to a catch gets lost, catching it again catches it once', async () => {
  const { page, t, go, sheet } = await story('en', 'desk')
  await go('/gate')
  const form = await sheet()
  await form.getByLabel(t('screen.catch.what')).fill('Lost on the way back')
  const caught = '**/api/v1/matter/catch-matter'
  await page.route(caught, async (route) => {
    await route.fetch()
    await route.abort()
  })
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
  const { page, t, go, button } = await story('en', 'desk')
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
