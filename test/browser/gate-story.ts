/// <reference lib="dom" />
/** The steps that every story about the gate takes, in one language and at one size. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { MatterList } from '../../src/core/matter/matter-page.ts'
import type { Code } from '../../src/messages/messages.ts'
import { say, type Language, type Values } from '../../src/messages/say.ts'
import { isAccessible, type Served, type sizes } from './served.ts'

export const joost: string = 'key:1'
export const marleen: string = 'key:2'

/** Asking and telling the server beside the screens. */
export function beside(address: string) {
  const ask = async <Answer>(verb: string) => (await (await fetch(`${address}/api/v1/${verb}`)).json()) as Answer
  const standing = async (title: string) => (await ask<MatterList>('matter/list-matters')).rows.find((row) => row.title === title)?.status

  async function tell(verb: string, body: object, member = joost) {
    const headers = { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent(member) }
    const response = await fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })
    assert.ok(response.ok, `${verb}: ${await response.clone().text()}`)
  }

  return { ask, tell, standing }
}

/** A page in one language and at one size, with the steps that every story takes. */
export async function story({ address, page: open }: Served, language: Language, size: keyof typeof sizes, member: string | null = joost) {
  const page = await open({ language, size })
  const t = (code: Code, values: Values = {}) => say(language, code, values)
  const actAs = (who: string | null) =>
    page.evaluate((id) => (id === null ? localStorage.removeItem('koersvast.member') : localStorage.setItem('koersvast.member', id)), who)
  await actAs(member)
  const go = async (path: string) => {
    await page.goto(`${address}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const sheet = async () => {
    const catching = page.getByRole('button', { name: t('screen.catch') })
    await catching.waitFor()
    if (size === 'desk') await page.keyboard.press('n')
    else await catching.click()
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
export async function looked(page: Page) {
  // A sheet that is still fading in has no contrast yet.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(wide <= 0, `${page.url()} is ${wide} px wider than the screen`)
  await isAccessible(page)
}
