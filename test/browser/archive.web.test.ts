/** A company moves to another computer: one archive from the one, opened on the first screen of the other. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { koersvast } from '../command/koersvast.ts'
import { exampleFolder, served } from './served.ts'

const folder = mkdtempSync(join(tmpdir(), 'koersvast-moved-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const { page: open } = await served()

test('what is no archive is told, what is one is opened, and from then on it can be taken away again', async () => {
  const old = await exampleFolder('adventure-works')
  const made = await koersvast(['archive', 'make', '-o', join(folder, 'moved.zip')], { KOERSVAST_DATA: old.folder })
  old.remove()
  assert.equal(made.code, 0)
  writeFileSync(join(folder, 'text.zip'), 'geen archief')

  const page = await open({ language: 'nl', at: '/' })
  const choose = async (name: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open een archief' }).click()
    await (await chooser).setFiles(join(folder, name))
  }
  await choose('text.zip')
  await page.getByRole('alert').filter({ hasText: 'Dit is geen archief van Koersvast' }).waitFor()
  await choose('moved.zip')
  await page.getByText(/Alles staat er weer: 3 bestanden/).waitFor()
  await page.getByRole('link', { name: 'Bestanden' }).click()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Alles als één archief' }).click()
  const file = await download
  assert.match(file.suggestedFilename(), /^koersvast-\d{4}-\d\d-\d\d\.zip$/)
  assert.ok(statSync(await file.path()).size > 100_000)
})
