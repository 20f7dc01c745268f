import { start } from './shot.local.mjs'
process.env.FULL = '1'
const { browser, page, shot } = await start('http://127.0.0.1:4741', { language: 'nl', size: 'phone' })
await page.waitForTimeout(1500)
await shot('db-nl-phone')
await page.getByRole('button', { name: 'Antwoorden' }).click()
await page.waitForTimeout(6000)
await shot('db-after')
console.log((await page.locator('body').innerText()).slice(0, 1500))
await page.goto('http://127.0.0.1:4741/files'); await page.waitForTimeout(1500); await shot('db-files')
await browser.close()
