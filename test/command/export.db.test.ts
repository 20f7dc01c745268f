/** What is downloaded over HTTP and written by the command is the same file, with a server and without one. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/universal'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const { folder } = await emptyFolder()
const out = mkdtempSync(join(tmpdir(), 'koersvast-export-out-'))
const scratch = mkdtempSync(join(tmpdir(), 'koersvast-export-scratch-'))
const { server, address } = await serve(folder, { TMPDIR: scratch, TEMP: scratch, TMP: scratch })
after(async () => {
  await stopped(server)
  for (const one of [folder, out, scratch]) rmSync(one, { recursive: true, force: true })
})
const joined = await fetch(`${address}/api/v1/team/join-team`, { method: 'POST', body: JSON.stringify({ name: '=Eva; "de" Boer' }) })
assert.equal(joined.status, 200)

const run = (...args: string[]) => koersvast(['export', ...args], { KOERSVAST_DATA: folder })
const get = (path: string) => fetch(`${address}/api/v1/export/${path}`)
const members = '\uFEFFMedewerker;Leidinggevende;'

test('a download has a name, a kind and all of its bytes', async () => {
  const csv = await get('members.csv?language=nl')
  assert.equal(csv.status, 200)
  assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.match(csv.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''Team%20\d{4}-\d\d-\d\d\.csv$/)
  const text = Buffer.from(await csv.arrayBuffer()).toString('utf8')
  assert.ok(text.startsWith(members), text)
  assert.match(text, /\r\n"'=Eva; ""de"" Boer";/)
  const xlsx = await get('members.xlsx?language=en')
  assert.equal(xlsx.headers.get('content-type'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  const bytes = await xlsx.arrayBuffer()
  assert.equal(Number(xlsx.headers.get('content-length')), bytes.byteLength)
  const [first] = await readXlsx(bytes)
  assert.deepEqual([first?.sheet, first?.data[1]?.[0]], ['Team', '=Eva; "de" Boer'])
})

for (const [path, status, code] of [
  ['nothing.csv', 404, 'export-unknown'],
  ['members.pdf', 404, 'export-unknown'],
  ['members.csv?color=red', 400, 'input-no-such-filter'],
  ['source-rows.csv?id=nobody', 404, 'customer-unknown'],
  ['contacts.xlsx', 422, 'contacts-not-kept'],
] as const) {
  test(`${path} is refused with a code and a sentence`, async () => {
    const answer = await get(path)
    const problem = (await answer.json()) as { code: string; title: string }
    assert.deepEqual([answer.status, problem.code], [status, code])
    assert.match(problem.title, /\.$/)
  })
}

test('the command writes the same as a download, to standard output or to a file, with a server and without one', async () => {
  const served = Buffer.from(await (await get('members.csv?language=nl')).arrayBuffer()).toString('utf8')
  const printed = await run('members', '--language', 'nl')
  assert.deepEqual([printed.code, printed.out, printed.err], [0, served, ''])
  const file = join(out, 'team.xlsx')
  const written = await run('members', '-o', file)
  assert.deepEqual([written.code, written.out, written.err], [0, '', `Written: ${file}\n`])
  const asServed = readFileSync(file)
  assert.equal((await readXlsx(new Uint8Array(asServed).buffer))[0]?.data[1]?.[0], '=Eva; "de" Boer')
  await stopped(server)
  // What was written to be sent is gone.
  assert.deepEqual(
    readdirSync(scratch).filter((name) => name.startsWith('koersvast-download-')),
    [],
  )
  const alone = await run('members', '--language', 'nl')
  assert.deepEqual([alone.code, alone.out], [0, served])
  const other = join(out, 'decisions.csv')
  assert.equal((await run('decisions', 'type=member-joined', '-o', other)).code, 0)
  const [heads, ...rows] = parse(readFileSync(other), { bom: true })
  assert.deepEqual([heads?.[0], rows.length, existsSync(`${other}.part`)], ['Number', 1, false])
})

test('a command that is typed wrong, or cannot be done, says so and writes nothing', async () => {
  const filter = await run('members', 'white')
  assert.deepEqual([filter.code, filter.out], [2, ''])
  assert.match(filter.err, /name=value/)
  const unknown = await run('everything')
  assert.deepEqual([unknown.code, unknown.out], [1, ''])
  assert.match(unknown.err, /^koersvast: “everything” cannot be downloaded\. What can: customers, sweet-spot,/)
  const nowhere = join(out, 'no', 'such', 'folder.csv')
  const failed = await run('members', '-o', nowhere)
  assert.equal(failed.code, 1)
  assert.match(failed.err, /folder\.csv cannot be written \(ENOENT\)\.\n$/)
  assert.match((await run('--help')).out, /customers +sort, descending, verdict, owner, group, search, marginFrom/)
})
