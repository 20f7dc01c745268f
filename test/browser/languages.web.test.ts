/** Every page in both languages and at both sizes: a heading, no complaint, nothing wider than the screen, and axe is content. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { served, sizes } from './served.ts'

const { page: open, address } = await served()
const paths = ['/customers', '/focus', '/team', '/files', '/customers/key%3A496']

before(async () => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"code":"adventure-works"}' }
  await fetch(`${address}/api/v1/fact/import-example`, post)
  for (;;) {
    const response = await fetch(`${address}/api/v1/workspace/show-workspace`)
    const workspace = (await response.json()) as { plan: string | null; progress: { busy: boolean } }
    if (workspace.plan !== null && !workspace.progress.busy) return
    await wait(300)
  }
})

for (const language of ['nl', 'en'] as const) {
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
    test(`every page in ${language} on a ${size}`, async () => {
      const page = await open({ language, size })
      for (const path of paths) {
        await page.goto(`${address}${path}`)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        assert.equal(await page.locator('html').getAttribute('lang'), language)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert.ok(wide <= 0, `${path} is ${wide} px wider than the ${size}`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        assert.deepEqual(
          violations.map((one) => `${path} ${one.id}: ${one.nodes[0]?.html}`),
          [],
        )
      }
      assert.deepEqual(page.complaints, [])
    })
  }
}

test('the language can be switched, and numbers and dates follow', async () => {
  const page = await open({ language: 'nl' })
  await page.goto(`${address}/focus`)
  await page.getByRole('heading', { level: 1, name: /^Een uur is € \d/ }).waitFor()
  await page.getByRole('button', { name: /EN|English/ }).click()
  await page.getByRole('heading', { level: 1, name: /^An hour is worth €\d/ }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^An hour is worth/ }).waitFor()
})
