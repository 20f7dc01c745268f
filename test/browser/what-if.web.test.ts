/** The live what-if: a slider moved by keyboard computes the plan again, keeps it in view, and Escape goes back to the plan. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { koersvast } from '../command/koersvast.ts'
import { served } from './served.ts'

const { page: open, address, folder } = await served('machine-builders')

type Opened = Awaited<ReturnType<typeof open>>

async function focus(options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await page.goto(`${address}/focus`)
  // While the plan is made the page says so; it shows the plan by itself.
  await page.getByRole('heading', { level: 1, name: /^(An hour is worth|Een uur is)/ }).waitFor()
  const figure = (name: string) =>
    page
      .getByRole('complementary')
      .locator('div', { has: page.locator('dt', { hasText: name }) })
      .last()
      .locator('dd')
  return { page, figure }
}

const press = async (page: Opened, name: string, key: string, times: number) => {
  const slider = page.getByRole('slider', { name })
  await slider.focus()
  for (let n = 0; n < times; n++) await slider.press(key)
  return slider
}

test('fewer hours make an hour dearer and fewer customers white; Escape restores the plan', async () => {
  const { page, figure } = await focus()
  const price = await figure('Hour price').first().innerText()
  const white = await figure('White').first().innerText()
  const hours = await press(page, 'Hours a year', 'ArrowLeft', 30)
  await page.getByText('What if there are 1,770 hours: nothing is decided.').waitFor()
  await page.getByText(`${price} in the plan`).waitFor()
  const euro = (text: string) => Number(text.replace(/[^\d]/g, ''))
  // Once more the figures of the last answer, when nothing is busy.
  await page.locator('section[aria-busy=false]').waitFor()
  assert.ok(euro(await figure('Hour price').first().innerText()) > euro(price))
  const fewer = await figure('White').first().innerText()
  assert.ok(Number(fewer) < Number(white))
  await page.getByText(`${fewer} white: work`).waitFor()
  assert.match(await figure('Against the plan').innerText(), /^-€\d/)
  await page.getByRole('img', { name: new RegExp(`${fewer} white customers`) }).waitFor()

  await page.keyboard.press('Escape')
  await page.getByText('Move a corner and the whole plan is computed again.').waitFor()
  assert.equal(await figure('Hour price').first().innerText(), price)
  assert.equal(await figure('White').first().innerText(), white)
  assert.equal(await hours.getAttribute('aria-valuenow'), '2370')
})

test('fewer places and more hours for each are kept to, on a phone and in Dutch; the way back is a button too', async () => {
  const { page, figure } = await focus({ language: 'nl', size: 'phone' })
  await press(page, 'Klanten die uren krijgen', 'Home', 1)
  await press(page, 'Klanten die uren krijgen', 'ArrowRight', 10)
  await press(page, 'Uren per klant, minstens', 'ArrowRight', 8)
  await page.getByText('Wat als u hooguit 20 klanten bedient en elke klant minstens 3 uur krijgt: er is niets besloten.').waitFor()
  await page.locator('section[aria-busy=false]').waitFor()
  assert.equal(await figure('Wit').first().innerText(), '20')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(wide <= 0, `${wide} px wider than the phone`)
  await page.getByRole('button', { name: 'Terug naar het plan' }).click()
  await page.getByText('Er wordt niets besloten.').waitFor()
})

test('the ground is fetched when somebody first moves a corner, and not before', async () => {
  const { page } = await focus()
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByRole('slider', { name: 'Hours a year' }).waitFor()
  assert.deepEqual(
    asked.filter((path) => path.endsWith('show-what-if')),
    [],
  )
  await press(page, 'Hours a year', 'ArrowRight', 3)
  await page.getByText(/nothing is decided\.$/).waitFor()
  await page.locator('section[aria-busy=false]').waitFor()
  assert.deepEqual(
    asked.filter((path) => path.endsWith('show-what-if')),
    ['/api/v1/plan/show-what-if'],
  )
})

test('the command line gives the same answer as the screen', async () => {
  const { page, figure } = await focus()
  await press(page, 'Hours a year', 'ArrowLeft', 30)
  await page.locator('section[aria-busy=false]').waitFor()
  await page.getByText('€31 in the plan').waitFor()
  const ran = await koersvast(['what-if', '--hours', '1770'], { KOERSVAST_DATA: folder })
  assert.equal(ran.code, 0, ran.err)
  const price = await figure('Hour price').first().innerText()
  const against = await figure('Against the plan').innerText()
  assert.ok(ran.out.startsWith(`Then an hour is worth ${price} (now €31)`), ran.out)
  assert.ok(ran.out.includes(`Against the plan: ${against}.`), ran.out)
  const wrong = await koersvast(['what-if', '--hours', '-3'], { KOERSVAST_DATA: folder })
  assert.equal(wrong.code, 1)
})
