/** Pictures: gone through by keys, saved as files, and drawn as their figures are. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import type { Page } from 'playwright-core'
import { root } from '../command/koersvast.ts'
import { HEIGHT, pictureCases, WIDTH } from './picture-cases.ts'
import { isAccessible, served } from './served.ts'

use([LineChart, ScatterChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer])

const site = await served('machine-builders')

async function customers(language: 'nl' | 'en' = 'en'): Promise<Page> {
  const page = await site.page({ language })
  await page.goto(`${site.address}/customers`)
  await page.locator('[data-drawn=true]').nth(2).waitFor()
  return page
}

test('the arrow keys go through the customers of a picture from the best down, each says itself, and Enter opens it', async () => {
  const page = await customers()
  const walk = page.getByRole('slider', { name: 'Points of the picture, by the arrow keys' }).first()
  const rows = page.getByRole('table', { name: 'Customers' }).getByRole('row')
  const names = await rows.locator('a').allTextContents()
  await walk.focus()
  for (const name of names.slice(0, 3)) {
    assert.match(
      (await walk.getAttribute('aria-valuetext')) ?? '',
      new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, .*hours, €.* margin`),
    )
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Home')
  await isAccessible(page)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: names[0] ?? '' }).waitFor()
})

test('who earns it is told above its two curves, and their tables end with everybody and all of it', async () => {
  const page = await customers('nl')
  await page
    .getByRole('heading', { name: /^\d+ klanten verdienen meer dan alle andere samen\. \d+ klanten nemen er € [\d.]+ van terug\.$/ })
    .waitFor()
  const pareto = page.getByRole('figure').filter({ hasText: /Het beste vijfde deel brengt \d+% van de marge in \d+% van de uren\./ })
  await pareto.getByText('Dezelfde cijfers als tabel').click()
  assert.deepEqual(await pareto.getByRole('row').last().getByRole('cell').allTextContents(), ['100%', '100%'])
  const everybody = (await page.getByRole('button', { name: /^alle/ }).textContent())?.replace('alle', '')
  assert.equal(await pareto.getByRole('row').last().getByRole('rowheader').textContent(), everybody)
})

/** A picture that the page saves, as a file of this name. */
async function saved(page: Page, form: 'PNG' | 'SVG', what: string, name: string): Promise<Buffer> {
  const button = page.getByRole('button', { name: new RegExp(`^Save ${what}.* as ${form}$`) })
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  assert.match(file.suggestedFilename(), new RegExp(`^koersvast-${name}-\\d{4}-\\d\\d-\\d\\d\\.${form.toLowerCase()}$`))
  const bytes = readFileSync(await file.path())
  // Whatever opens it reads it as XML.
  const read = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null
  if (form === 'SVG') assert.equal(await page.evaluate(read, bytes.toString()), null)
  return bytes
}

test('a picture is a file with its finding, its marks and its day: in lines, and in pixels', async () => {
  const page = await customers()
  const finding = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const file = await saved(page, 'SVG', 'Every customer with its hours', 'sweet-spot')
  // A finding may stand on two lines.
  const lines = file
    .toString()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
  for (const text of [finding, 'hours in the year', 'margin in the year', 'hour price €', 'white: work', 'Koersvast, '])
    assert.ok(lines.includes(text), text)
  const pixels = await saved(page, 'PNG', 'Every customer with its hours', 'sweet-spot')
  assert.equal(pixels.subarray(1, 4).toString(), 'PNG')
  // Twice 960 wide, and higher than the picture on the screen by its title and what stands below.
  assert.deepEqual([pixels.readUInt32BE(16), pixels.readUInt32BE(20) > 2 * 460], [1920, true])
})

test('what is no chart is a file too: the triangle with what was moved, and the matrix with its cells', async () => {
  const page = await site.page()
  await page.goto(`${site.address}/team`)
  const slider = page.getByRole('slider', { name: 'Hours a year' })
  await slider.focus()
  await slider.press('ArrowLeft')
  await page.getByText(/in the plan$/).first().waitFor() // prettier-ignore
  await page.locator('section[aria-busy=false]').waitFor()
  const corners = (await saved(page, 'SVG', 'Time, priority, quality', 'triangle')).toString()
  for (const text of ['What if there are 2,350 hours', 'Hours a year', '2,350', 'Hour price', 'In the plan', 'Koersvast, '])
    assert.ok(corners.includes(text), text)
  await page.getByText('The same figures as a table').click()
  const hours = page.getByRole('row', { name: /^Hours a year/ })
  assert.deepEqual(await hours.getByRole('cell').allTextContents(), ['2,370', '2,350'])
  await page.goto(`${site.address}/matrix`)
  const cell = page.getByRole('table').getByRole('link').first()
  const [heading, figure] = [await page.getByRole('heading', { level: 1 }).textContent(), await cell.textContent()]
  const cells = (await saved(page, 'SVG', 'Matrix', 'matrix')).toString()
  for (const text of [heading!.slice(0, 40), `>${figure}<`, 'Margin. In euro', 'Koersvast, ']) assert.ok(cells.includes(text), text)
})

const kept = join(root, 'test', 'browser', 'pictures')
const letter = readFileSync(join(root, 'node_modules', '@fontsource-variable', 'inter', 'files', 'inter-latin-wght-normal.woff2'))
const style = `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${letter.toString('base64')})}body{margin:0;font-family:Inter}`

/** Pixels that differ so much that somebody sees it; the edge of a line may differ a little from machine to machine. */
const SEEN = 64
/** A tick or a mark that moved by a few pixels changes more. */
const FEW = 20

function drawn(name: string, times: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  chart.setOption({ ...pictureCases[name]!(times), backgroundColor: '#fff' })
  const lines = chart.renderToSVGString()
  chart.dispose()
  return lines
}

const shot = async (page: Page, lines: string): Promise<Buffer> => {
  await page.setContent(`<style>${style}</style><body>${lines}</body>`)
  await page.evaluate(() => document.fonts.load('12px Inter').then(() => document.fonts.ready))
  return page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT } })
}

/** How many pixels differ visibly between two pictures, told by a canvas of the browser. */
const different = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async ([sources, seen]) => {
      const data = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = `data:image/png;base64,${source}`
          await image.decode()
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
          pen.drawImage(image, 0, 0)
          return pen.getImageData(0, 0, image.width, image.height).data
        }),
      )
      const [one, other] = data
      if (!one || !other || one.length !== other.length) return Number.POSITIVE_INFINITY
      let count = 0
      for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(one[at + channel]! - other[at + channel]!) > seen)) count += 1
      return count
    },
    [pictures.map((picture) => picture.toString('base64')), SEEN] as const,
  )

test('each chart is drawn as it was looked at, and a figure that is a quarter more is seen', async () => {
  const page = await site.page()
  // Away from ours, whose pages load no letter from elsewhere.
  await page.goto('about:blank')
  for (const name of Object.keys(pictureCases)) {
    const file = join(kept, `${name}.png`)
    const now = await shot(page, drawn(name, 1))
    // `KOERSVAST_PICTURES=look` keeps what is drawn now: look at it before it is committed.
    if (process.env['KOERSVAST_PICTURES'] === 'look') writeFileSync(file, now)
    assert.ok(existsSync(file), `${name} was never looked at`)
    const before = readFileSync(file)
    const changed = await different(page, [before, now])
    assert.ok(changed <= FEW, `${name}: ${changed} pixels differ from the picture that was looked at`)
    const wrong = await different(page, [before, await shot(page, drawn(name, 1.25))])
    assert.ok(wrong > 2 * FEW, `${name}: a wrong figure changes only ${wrong} pixels`)
  }
})
