import { start } from './shot.local.mjs'
import { readdirSync } from 'node:fs'
const dir = process.argv[2] ?? '/tmp/mine/db'
process.env.FULL = '1'
for (const [language, size] of [['nl','desk'],['en','phone']]) {
  const { browser, page, shot } = await start('http://127.0.0.1:4741', { language, size })
  if (language === 'nl') {
    await page.locator('input[type=file]').first().setInputFiles(readdirSync(dir).map((f) => `${dir}/${f}`))
    await page.waitForTimeout(4000)
  } else await page.waitForTimeout(1500)
  await shot(`db-${language}-${size}`)
  console.log((await page.locator('main').innerText()).slice(0, 1500))
  await browser.close()
}
