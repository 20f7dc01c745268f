/** A calendar is connected on the screen, answers whose it is, is read again, says what is wrong, and is disconnected. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { calendarServer, event } from '../../src/outside/test-calendar-server.ts'
import { isAccessible, served } from './served.ts'

const OURS = 'ATTENDEE;CN=Anna de Boer:mailto:anna@ons.nl'
const events = [event('1', '20260105', OURS), event('2', '20260106', OURS)]
const elsewhere = await calendarServer({ calendars: { 'Anna de Boer': events } })
after(() => elsewhere.close())
const { page: open, address } = await served(undefined, { KOERSVAST_OWN_NETWORK: '127.0.0.1' })

test('a calendar is connected, and what is wrong with an address is said where it was typed', async () => {
  const page = await open()
  page.willComplain('422')
  await page.goto(`${address}/files`)
  await page.getByRole('button', { name: 'Connect a calendar' }).click()
  const sheet = page.getByRole('dialog', { name: 'Connect a calendar' })
  assert.ok(await sheet.getByRole('button', { name: 'Connect', exact: true }).isDisabled())
  await sheet.getByLabel('Address of the calendar').fill('http://192.168.1.20/anna.ics')
  await sheet.getByRole('button', { name: 'Connect', exact: true }).click()
  await sheet.getByRole('alert').filter({ hasText: 'put the address in KOERSVAST_OWN_NETWORK' }).waitFor()
  await isAccessible(page)

  await sheet.getByLabel('Address of the calendar').fill(elsewhere.feed('Anna de Boer'))
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'hidden' })
  await page.getByText('Anna de Boer is connected').waitFor()
  await page.getByRole('heading', { level: 1, name: 'One file waits for your answer.' }).waitFor()
  await page.getByRole('button', { name: 'Answer' }).click()
  await page.getByRole('heading', { level: 1, name: /^1 file, 2 rows, up to/ }).waitFor()
  await page.getByRole('region', { name: 'Connected calendars' }).getByText('read just now').waitFor()
  assert.ok(!(await page.content()).includes('/feeds'), 'the address is shown')
  await isAccessible(page)
})

test('a calendar that cannot be read says so and keeps what it gave; then it is disconnected', async () => {
  const page = await open()
  await page.goto(`${address}/files`)
  const feeds = page.getByRole('region', { name: 'Connected calendars' })
  elsewhere.behave(() => ({ status: 503 }))
  await feeds.getByRole('button', { name: 'Read Anna de Boer now' }).click()
  await feeds.getByText(/refuses: answer 503\..* What was read before still holds\./).waitFor()
  elsewhere.behave(null)
  await feeds.getByRole('button', { name: 'Read Anna de Boer now' }).click()
  await feeds.getByText('refuses: answer 503').waitFor({ state: 'hidden' })

  await feeds.getByRole('button', { name: 'Disconnect Anna de Boer' }).click()
  await page.getByText('Anna de Boer is disconnected').waitFor()
  await feeds.getByText('Connect the calendars of your team').waitFor()
  await page.getByRole('heading', { level: 1, name: /^1 file, 2 rows/ }).waitFor()
})
