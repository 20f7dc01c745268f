import { start } from './shot.local.mjs'
process.env.FULL = '1'
const { browser, page, shot } = await start('http://127.0.0.1:4741', { language: 'nl', size: 'desk' })
await page.waitForTimeout(1500)
await page.getByRole('button', { name: 'Neem het in' }).click()
await page.waitForTimeout(6000)
await page.goto('http://127.0.0.1:4741/focus'); await page.waitForTimeout(2500); await shot('db-focus')
await page.goto('http://127.0.0.1:4741/files'); await page.waitForTimeout(1500); await shot('db-files')
console.log((await page.locator('main').innerText()).slice(0, 800))
await browser.close()
