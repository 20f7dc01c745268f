/// <reference lib="dom" />
/** The gate on the screen: caught in one line, one question at a time, set aside, on hold, and GO / NO GO on a card (E20 to E25). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cards } from '../../src/core/gate/card.ts'
import type { MatterList } from '../../src/core/matter/matter-page.ts'
import { beside, story } from './gate-story.ts'
import { bothWays, served } from './served.ts'

const house = await served('machine-builders')
const { address } = house
const { ask, standing } = beside(address)
const worth = { value: '5000', hours: '10' }

for (const [language, size] of bothWays) {
  const named = (title: string) => `${title} (${language})`

  test(`${language}, ${size}: one line is enough and Enter twice catches once; who you are is asked first`, async () => {
    const { page, t, go, button, sheet, check } = await story(house, language, size, null)
    page.willComplain('422')
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
  })

  test(`${language}, ${size}: what is not worth its hours is set aside by its numbers, one figure alone is not enough`, async () => {
    const { page, t, go, sheet } = await story(house, language, size)
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
  })

  test(`${language}, ${size}: a person names the tie, says yes, and GO on a card without a figure; then it is in the block`, async () => {
    const { page, t, go, met, answer, button, check } = await story(house, language, size)
    page.willComplain('422')
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
    const shown = page.getByRole('region', { name: t('screen.go.question', { what: 'matter' }) })
    await shown.getByText(title).waitFor()
    const { total } = await ask<Cards>('gate/show-cards')
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
  })

  test(`${language}, ${size}: what is alone waits, and comes back by itself with a second; what we cannot change drops out`, async () => {
    const { page, t, go, met, answer, button } = await story(house, language, size)
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
    await page.getByText(t('matter.stands.dropped', { by: 'person' })).waitFor()
    assert.equal(await standing(shown), 'dropped')
    await hand.getByRole('link', { name: shown === first ? second : first }).waitFor()
    await answer(false)
    await page.getByRole('heading', { level: 1, name: t('screen.gate.heading', { waiting: 0, cards: 0 }) }).waitFor()
  })

  test(`${language}, ${size}: NO GO asks for an alternative; the same proposal is refused, another one is asked anew`, async () => {
    const { page, t, go, met, answer, button, check } = await story(house, language, size)
    page.willComplain('422')
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
    // The page before it, which stays until this one is here, says the title too.
    const shown = page.getByRole('region', { name: t('screen.go.question', { what: 'matter' }) })
    await shown.getByText(title).waitFor()
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
    await button(t('screen.catch.open')).last().click()
    await page.getByRole('heading', { level: 1, name: named('Ruimte delen met een klant') }).waitFor()
    await page.getByRole('link', { name: title }).waitFor()
    assert.equal(await standing(title), 'alternatives-asked')
    await page.getByText(t('screen.gate.yes'), { exact: true }).click()
    await page.getByText(t('matter.stands.set-aside', { by: 'person' })).waitFor()
  })
}
