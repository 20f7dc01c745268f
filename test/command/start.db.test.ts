/** `koersvast start`: one line with the address, and a sentence for everything that can stand in its way. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { CustomerPage } from '../../src/core/customer/customer-page.ts'
import type { Progress, Source, Sources } from '../../src/core/fact/source.ts'
import type { VerdictList } from '../../src/core/plan/focus.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { dutchFiles } from '../../src/intake/tables/test-database.ts'
import { withStore } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const own = withStore()
const folder = mkdtempSync(join(tmpdir(), 'koersvast-start-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('it serves, refuses a second start on the same folder, and stops without leaving anything behind', async () => {
  const { server, address } = await serve(folder)
  const response = await fetch(`${address}/api/v1/workspace/show-workspace`)
  assert.equal(response.status, 200)

  const second = await koersvast(['start'], { KOERSVAST_DATA: folder, PORT: '0' })
  assert.equal(second.code, 1)
  assert.match(second.err, /Koersvast already runs on .* Use that one, or stop it first\./)

  const doctor = await koersvast(['doctor'], { KOERSVAST_DATA: folder })
  assert.equal(doctor.code, 0)
  assert.match(doctor.out, /PostgreSQL 18.*\nRunning at http:\/\/127\.0\.0\.1/)

  const postgres = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  assert.equal(await stopped(server, 'SIGINT'), 0)
  assert.throws(() => process.kill(postgres, 0), { code: 'ESRCH' })
  assert.ok(!existsSync(join(folder, 'koersvast.lock')))
  assert.ok(!existsSync(join(folder, 'address')))
})

test('a port in use is named, with the way out, and the database is closed again', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const ran = await koersvast(['start'], { KOERSVAST_DATA: folder, PORT: String(port) })
  other.close()
  assert.equal(ran.code, 1)
  assert.match(ran.err, new RegExp(`Port ${port} is in use .* PORT=${port + 1} npm start`))
  assert.ok(!existsSync(join(folder, 'postgres', 'postmaster.pid')))
})

test('nothing is opened to the network while there is no sign-in', async () => {
  const ran = await koersvast(['start'], { KOERSVAST_DATA: folder, HOST: '0.0.0.0' })
  assert.equal(ran.code, 1)
  assert.match(ran.err, /HOST=0\.0\.0\.0 would let everyone on the network in/)
})

test("a server of one's own holds the data; the folder holds no more than a key and who has it open", async () => {
  const place = join(folder, 'absent')
  const host = encodeURIComponent(own.store().connection.host ?? '')
  const settings = { KOERSVAST_DATA: place, DATABASE_URL: `postgres://koersvast:geheim@localhost/koersvast?host=${host}` }
  const { server, address } = await serve(place, settings)
  assert.deepEqual(readdirSync(place).toSorted(), ['address', 'key', 'koersvast.lock'])
  const second = await koersvast(['start'], { ...settings, PORT: '0' })
  assert.match(second.err, /Koersvast already runs on .*absent/)
  const doctor = await koersvast(['doctor'], settings)
  assert.match(doctor.out, new RegExp(`PostgreSQL 18.*, in postgres://koersvast@localhost/koersvast.*\\nRunning at ${address}`))
  assert.equal(await stopped(server, 'SIGTERM'), 0)
  assert.deepEqual(readdirSync(place), ['key'])
  const alone = await koersvast(['doctor'], settings)
  assert.match(alone.out, /No server is running/)
})

test('an address that a killed server left behind is not believed', async () => {
  writeFileSync(join(folder, 'address'), 'http://127.0.0.1:9')
  const doctor = await koersvast(['doctor'], { KOERSVAST_DATA: folder })
  assert.match(doctor.out, /No server is running/)
})

test('files come in without a server, and a server that runs is asked instead of its folder', async () => {
  const invoices = join(folder, 'facturen.csv')
  const hours = join(folder, 'uren.csv')
  writeFileSync(invoices, 'Datum;Klant;Bedrag excl. btw;Kostprijs\n12-03-2026;Jansen;1.250,00;840,00\n')
  writeFileSync(hours, 'Datum;Klant;Medewerker;Uren\n10-03-2026;Jansen;Sanne;1,5\n')
  const alone = await koersvast(['import', invoices, hours, '--json'], { KOERSVAST_DATA: folder })
  assert.equal(alone.code, 0, alone.err)
  assert.deepEqual(
    (JSON.parse(alone.out) as Source[]).map((source) => source.status),
    ['done', 'done'],
  )

  const { server } = await serve(folder)
  const asked = await koersvast(['ask', 'customer/show-customer', '{"id":"name:jansen"}'], { KOERSVAST_DATA: folder })
  const more = join(folder, 'facturen-2.csv')
  writeFileSync(more, 'Datum;Klant;Bedrag excl. btw;Kostprijs\n12-03-2026;Jansen;1.250,00;840,00\n13-03-2026;Jansen;50,00;40,00\n')
  const look = async () => {
    const looked = await koersvast(['import', '--preview', more, '--json'], { KOERSVAST_DATA: folder })
    return (JSON.parse(looked.out) as Source[]).map(({ status, preview }) => [status, preview?.rows])
  }
  const only = [['ready', { new: 1, changed: 0, same: 1, elsewhere: 0 }]]
  assert.deepEqual(await look(), only, 'only looked at, through a server')
  await stopped(server)
  assert.equal(asked.code, 0, asked.err)
  const { row, work } = JSON.parse(asked.out) as CustomerPage
  // The parts that a page shows are the parts of the hours: the order is in the measured time already.
  const parts = work.map(
    (one) =>
      one.counted.reduce((sum, part) => sum + (part.count * part.minutesEach) / 60, 0) +
      one.measured.reduce((sum, part) => sum + part.hours, 0),
  )
  assert.equal(row?.hoursNow, 1.5)
  assert.deepEqual(parts, [1.5])

  assert.deepEqual(await look(), only, 'and without one')
  const left = await koersvast(['ask', 'fact/show-sources'], { KOERSVAST_DATA: folder })
  assert.deepEqual(
    (JSON.parse(left.out) as Sources).sources.map(({ status }) => status),
    ['undone', 'undone', 'done', 'done'],
  )
})

test('tables of a database are told with their keys, and come in by the command that is told with them', async () => {
  const place = mkdtempSync(join(tmpdir(), 'koersvast-tables-'))
  after(() => rmSync(place, { recursive: true, force: true }))
  const tables = Object.entries(dutchFiles).map(([name, text]) => {
    writeFileSync(join(place, name), text)
    return join(place, name)
  })
  const home = { KOERSVAST_DATA: join(place, 'data') }
  const brought = await koersvast(['import', ...tables], home)
  assert.equal(brought.code, 3)
  assert.match(brought.err, /orderregels\.order_id points to orders\.id\./)
  assert.match(brought.out, /together with .*klanten\.csv/)
  const command = brought.err.match(/koersvast ask fact\/answer-questions '(.*)'/)?.[1] ?? assert.fail(brought.err)
  assert.equal((await koersvast(['ask', 'fact/answer-questions', command], home)).code, 0)
  const { sources } = JSON.parse((await koersvast(['ask', 'fact/show-sources'], home)).out) as Sources
  assert.deepEqual(sources.map(({ status }) => status).toSorted(), ['done', ...Array.from({ length: 5 }, () => 'together')])
})

test('killed in the middle of an import, it goes on with it at the next start', async () => {
  const place = mkdtempSync(join(tmpdir(), 'koersvast-killed-'))
  after(() => rmSync(place, { recursive: true, force: true }))
  const first = await serve(place)
  await fetch(`${first.address}/api/v1/fact/import-example`, json({ code: 'adventure-works' }))
  await until(async () => (await progressAt(first.address)).done > 0)
  const gone = stopped(first.server)
  process.kill(Number(readFileSync(join(place, 'koersvast.lock'), 'utf8').split('\n')[0]), 'SIGKILL')
  await gone

  const second = await serve(place)
  await until(async () => !(await progressAt(second.address)).busy)
  const list = await fetch(`${second.address}/api/v1/plan/list-verdicts?limit=1`)
  const files = await fetch(`${second.address}/api/v1/fact/show-sources`)
  const { total } = (await list.json()) as VerdictList
  const { sources } = (await files.json()) as Sources
  await stopped(second.server)
  assert.equal(total, 701)
  assert.deepEqual(
    sources.map((source) => source.status),
    ['done', 'done', 'done'],
  )
  assert.equal(
    sources.reduce((sum, source) => sum + (source.facts['invoice-line'] ?? 0), 0),
    60_855,
  )
})

const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

async function progressAt(address: string): Promise<Progress> {
  const response = await fetch(`${address}/api/v1/workspace/show-workspace`)
  return ((await response.json()) as Workspace).progress
}

/** Asks again until it is so; the runner's time limit ends a wait that never ends. */
async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await wait(50)
}
