/// <reference lib="dom" />
/** What a colleague does appears without reload, and who has the same form open is not overwritten unseen. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { beside, joost, marleen, story } from './gate-story.ts'
import { isAccessible, served } from './served.ts'

const house = await served('machine-builders')
const { tell } = beside(house.address)
const rene = 'key:3'

/** Everything that the page says about others, from now on. */
async function listened(page: Page) {
  await page.evaluate(() => {
    const place = document.querySelector('body > :not(dialog) [role=status][class*=place]') ?? document.body
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => place.textContent && said.push(place.textContent)).observe(place, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('a matter that a colleague catches appears on my page, and who did it; not what I do myself, and not what is elsewhere', async () => {
  const mine = await story(house, 'en', 'desk', joost)
  const theirs = await story(house, 'nl', 'desk', marleen)
  await mine.go('/gate')
  await theirs.go('/gate')
  const theySee = await listened(theirs.page)
  await theirs.met('Klacht over de levertijd')
  await mine.page.getByText('Klacht over de levertijd').first().waitFor()
  await mine.page.getByText('Marleen Peters changed something here; you see it as it is now.').waitFor()
  await isAccessible(mine.page)

  // On the page of the team a matter is no change in view: only the number beside the gate is.
  await mine.go('/team')
  const said = await listened(mine.page)
  await tell('matter/catch-matter', { title: 'Nog een klacht' }, marleen)
  await mine.page.getByRole('link', { name: /^Gate\s*2$/ }).waitFor()
  assert.deepEqual(await theySee(), [], 'who did it is not told of it')
  await tell('team/set-net-hours', { member: joost, hours: 611 }, rene)
  await mine.page
    .getByRole('textbox', { name: /Joost van Dijk/ })
    .and(mine.page.locator('[value="611"]'))
    .waitFor()
  await mine.page.getByText(/changed something here/).waitFor()
  assert.ok(
    (await said()).every((text) => !text.includes('Marleen')),
    String(await said()),
  )
})

test('what a colleague tells between the first answers and the program that shows them is seen', async () => {
  const { page, go } = await story(house, 'en', 'phone', joost)
  let arrive = () => {}
  const travelled = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/assets/app-*.js', async (route) => {
    await travelled
    await route.continue()
  })
  const came = (path: string) => page.waitForResponse((response) => response.url().includes(path))
  const first = Promise.all([came('/api/v1/live'), came('matter/list-matters').then((response) => response.finished())])
  const opened = go('/gate')
  await first
  await tell('matter/catch-matter', { title: 'Vraag onderweg' }, marleen)
  arrive()
  await opened
  await page.getByText('Vraag onderweg').first().waitFor()
})

test('two who replace the same objective: the second sees who was first and what stands, and loses nothing', async () => {
  const next = new Date().getUTCFullYear() + 1
  const wish = { sentence: 'Zeven ton bij machinebouwers', measure: 'margin', amount: 700_000, by: `${next}-12-31`, reason: null }
  await tell('objective/set-objective', wish, joost)
  const pages = [await story(house, 'en', 'desk', joost), await story(house, 'nl', 'desk', marleen)] as const
  const [mine, theirs] = pages
  mine.page.willComplain('409')
  for (const { page, t, go } of pages) {
    await go('/focus')
    await page
      .getByRole('region', { name: t('screen.objective') })
      .getByRole('button', { name: t('screen.objective.replace') })
      .click()
    await page.getByLabel(t('screen.objective.reason')).selectOption('market-changed')
  }
  await theirs.page.getByLabel(theirs.t('screen.objective.amount')).fill('800000')
  await mine.page.getByLabel(mine.t('screen.objective.amount')).fill('900000')
  await theirs.button(theirs.t('screen.save')).click()
  await theirs.page.getByRole('dialog').waitFor({ state: 'hidden' })

  await mine.button('Save').click()
  const told = mine.page.getByRole('alert')
  await told.getByText(/^Marleen Peters changed this on .* Look at what stands now, then decide\.$/).waitFor()
  await told.getByText('800,000').waitFor()
  assert.equal(await told.getByRole('definition').count(), 1, 'only what changed is shown')
  assert.match(await mine.page.getByLabel('How much').inputValue(), /900,000/)
  await isAccessible(mine.page)
  await told.getByRole('button', { name: 'Take what stands now' }).click()
  assert.match(await mine.page.getByLabel('How much').inputValue(), /800,000/)

  // Once more, and now what I wrote goes over it, knowingly.
  await tell('objective/set-objective', { ...wish, amount: 850_000, reason: 'reached' }, marleen)
  await mine.page.getByLabel('How much').fill('900000')
  await mine.button('Save').click()
  await told.getByText('850,000').waitFor()
  await told.getByRole('button', { name: 'Put mine over it' }).click()
  await mine.page.getByRole('dialog').waitFor({ state: 'hidden' })
  for (const { page } of pages) await page.getByText(/900[.,]000 (margin|marge)/).waitFor()
})

test('net hours and assumptions that one types stay while another changes them, and are not put over theirs unseen', async () => {
  const { page, go } = await story(house, 'en', 'phone', joost)
  page.willComplain('409')
  await go('/team')
  const hours = page.getByRole('textbox', { name: /Joost van Dijk/ })
  await hours.fill('650')
  const visit = page.getByRole('textbox', { name: 'visit' })
  await tell('team/set-net-hours', { member: joost, hours: 620 }, marleen)
  await page.getByText('Marleen Peters changed something here').waitFor()
  assert.equal(await hours.inputValue(), '650')
  await hours.press('Enter')
  const sheet = page.getByRole('dialog', { name: /Joost van Dijk/ })
  await sheet.getByText('620').waitFor()
  await sheet.getByRole('button', { name: 'Take what stands now' }).click()
  await hours.and(page.locator('[value="620"]')).waitFor()

  await visit.fill('120')
  const standards = (await (await fetch(`${house.address}/api/v1/team/show-team`)).json()) as { standards: { reach: number } }
  await tell('customer/set-standards', { standards: { ...standards.standards, reach: 4.5 } }, marleen)
  await page.getByRole('textbox', { name: 'visit' }).and(page.locator('[value="120 min"]')).waitFor()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('alert').getByText('4.5').waitFor()
  assert.equal(await visit.inputValue(), '120 min')
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
})
