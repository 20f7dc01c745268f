/** `koersvast archive`: one file that a server or the command makes, and that either opens in an empty data folder. */
import assert from 'node:assert/strict'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { temporaryFolder } from '../../src/store/open/test-folder.ts'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const { folder, remove } = temporaryFolder()
after(remove)
const at = (name: string) => join(folder, name)
for (const name of ['one', 'three', 'four', 'served']) renameSync((await emptyFolder()).folder, at(name))
const { server, address } = await serve(at('served'))
after(() => stopped(server))

const run = (data: string, ...args: string[]) => koersvast(args, { KOERSVAST_DATA: at(data) })
const joined = JSON.stringify({ name: 'Sanne de Wit' })

/** What the server says while it opens a file: line by line. */
async function takenIn(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, unknown>[]> {
  const body = new FormData()
  body.append('files', new Blob([bytes]), 'archive.zip')
  const response = await fetch(`${address}/api/v1/workspace/archive.zip`, { method: 'POST', body })
  assert.equal(response.headers.get('content-type'), 'application/x-ndjson')
  const lines = (await response.text()).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('made without a server, opened by one, made by that and opened without one: the same decisions', async () => {
  assert.equal((await run('one', 'ask', 'team/join-team', joined)).code, 0)
  const made = await run('one', 'archive', 'make', '-o', at('one.zip'))
  assert.match(made.out, /one\.zip is ready: [\d,]+ bytes\./)
  assert.ok(!existsSync(at('one.zip.part')))
  const again = await run('one', 'archive', 'make', '-o', at('one.zip'))
  assert.deepEqual([again.code, /exists already/.test(again.err)], [1, true])

  const opened = await run('served', 'archive', 'open', at('one.zip'))
  assert.deepEqual([opened.code, opened.out], [0, 'Everything is back: 0 files, 4 rows, 1 decision.\n'])
  const filled = await run('served', 'archive', 'open', at('one.zip'))
  assert.deepEqual([filled.code, /Something is here already/.test(filled.err)], [1, true])

  assert.equal((await run('served', 'archive', 'make', '-o', at('two.zip'))).code, 0)
  assert.equal((await run('three', 'archive', 'open', at('two.zip'))).code, 0)
  const [first, last] = [await run('one', 'ask', 'decision/list-decisions'), await run('three', 'ask', 'decision/list-decisions')]
  assert.match(last.out, /Sanne de Wit/)
  assert.equal(last.out, first.out)
  assert.equal((await run('three', 'doctor')).code, 0)
})

test('what cannot be written or is no archive is a sentence, and nothing is left', async () => {
  const nowhere = await run('one', 'archive', 'make', '-o', at('absent/x.zip'))
  assert.deepEqual([nowhere.code, /cannot be written \(ENOENT\)/.test(nowhere.err)], [1, true])
  writeFileSync(at('text.zip'), 'geen archief')
  const none = await run('four', 'archive', 'open', at('text.zip'))
  assert.deepEqual([none.code, /This is no Koersvast archive/.test(none.err)], [1, true])
})

test('the server sends it as a file, and says while it opens one how far it is and why not', async () => {
  const sent = await fetch(`${address}/api/v1/workspace/archive.zip`)
  assert.deepEqual([sent.status, sent.headers.get('content-type')], [200, 'application/zip'])
  assert.match(sent.headers.get('content-disposition') ?? '', /^attachment; filename="koersvast-\d{4}-\d\d-\d\d\.zip"$/)
  const bytes = await sent.bytes()
  assert.deepEqual(await takenIn(bytes), [{ refusal: { refused: true, code: 'workspace-not-empty', facts: {} } }])
  assert.deepEqual(await takenIn(new Uint8Array(9)), [{ refusal: { refused: true, code: 'not-an-archive', facts: {} } }])
})
