/** Files into the database: a million rows against a plain COPY of the same rows, the memory it takes, and the way back. Run: `npm run bench -- intake [rows ...]`. */
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { roles } from '../src/core/access/role.ts'
import { isRefusal } from '../src/core/refusal.ts'
import type { File } from '../src/core/fact/file.ts'
import { openStore } from '../src/store/open/open-store.ts'
import { OWN_WORKSPACE, ownWorkspace } from '../src/store/rows/own-workspace.ts'
import { importFiles } from '../src/verbs/fact/import-files.ts'
import { readImports } from '../src/verbs/fact/read-imports.ts'
import { undoImport } from '../src/verbs/fact/undo-import.ts'
import { workThread } from '../src/doors/clock/work.ts'
import { quietRooms } from '../src/verbs/test-rooms.ts'
import { verbPath, type House } from '../src/verbs/verb.ts'

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(100_000, 1_000_000)
const CUSTOMERS = 50_000
const COLUMNS = 'workspace_id, import_id, part, row_no, customer_id, member_id, day, invoice, product, revenue, cost'

const folder = mkdtempSync(join(tmpdir(), 'koersvast-bench-intake-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const opened = await openStore({ folder: join(folder, 'store') })
if (!opened.ok) throw new Error(opened.code)
const { store } = opened
await ownWorkspace(store, '2026-01-01T00:00:00.000Z')
const house: House = { ...quietRooms, store }
const asked = { workspace: OWN_WORKSPACE, actor: 'nobody', roles, atHome: true, now: '2026-12-31T12:00:00.000Z' }

const thread = workThread(
  { connection: store.connection, version: 'bench', key: Buffer.alloc(32), ownNetwork: [], directory: null },
  async () => {},
)

let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)

for (const rows of sizes) {
  const path = join(folder, `${rows}.csv`)
  await writeInvoices(path, rows)
  const { size } = statSync(path)
  const file: File = { name: `${rows}.csv`, size, pieces: () => createReadStream(path, { highWaterMark: 1 << 20 }) }
  peak = 0
  const taken = await timed(async () => well(await importFiles.answer({ files: [file] }, asked, house)))
  const read = await timed(() => thread.perform({ verb: verbPath(readImports), asked, input: {} }))
  const most = peak
  const { ids } = taken.value as { ids: string[] }
  const copied = await copyOnce()
  const undone = await timed(async () => well(await undoImport.answer({ id: ids[0] }, asked, house)))
  const imported = taken.seconds + read.seconds
  console.log(`\n${rows} rows, ${(size / 1e6).toFixed(0)} MB`)
  line('file kept', taken.seconds)
  line('read and kept as facts', read.seconds)
  line('plain COPY of the same rows', copied)
  console.log('  ratio'.padEnd(32), (imported / copied).toFixed(2).padStart(8))
  line('undone', undone.seconds)
  console.log('  peak of the process'.padEnd(32), `${(most / 1e6).toFixed(0)} MB`.padStart(8))
}
clearInterval(watch)
await thread.close()
await store.close()

function line(what: string, seconds: number): void {
  console.log(`  ${what}`.padEnd(32), `${seconds.toFixed(1)} s`.padStart(8))
}

/** The rows of the table out and in again, as the owner of the database does it: no policies, the same indexes. */
async function copyOnce(): Promise<number> {
  const client = new Client(store.connection)
  await client.connect()
  try {
    await client.query('set search_path = koersvast, pg_catalog')
    const out = join(folder, 'out.copy')
    await pipeline(
      client.query(copyTo(`copy (select ${COLUMNS} from invoice_line order by import_id, row_no) to stdout`)),
      createWriteStream(out),
    )
    await client.query('create temporary table kept as select * from invoice_line')
    await client.query('delete from invoice_line')
    await client.query('vacuum invoice_line')
    const { seconds } = await timed(() =>
      pipeline(createReadStream(out), client.query(copyFrom(`copy invoice_line (${COLUMNS}) from stdin`))),
    )
    return seconds
  } finally {
    await client.end()
  }
}

/** Invoice lines as a Dutch office writes them, of 50,000 customers, the same on every machine. */
async function writeInvoices(path: string, rows: number): Promise<void> {
  const to = createWriteStream(path)
  to.write('Factuurnummer;Factuurdatum;Klantnummer;Klantnaam;Artikel;Bedrag excl. btw;Kostprijs;Verkoper\r\n')
  let text = ''
  for (let n = 0; n < rows; n += 1) {
    const customer = (n * 7919) % CUSTOMERS
    const day = `${String((n % 28) + 1).padStart(2, '0')}-${String((n % 12) + 1).padStart(2, '0')}-2026`
    const revenue = 1000 + ((n * 31) % 900_000)
    const money = (cents: number) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
    text += `F${n};${day};${10_000 + customer};Klant ${customer} B.V.;Artikel ${n % 400};${money(revenue)};${money(Math.floor(revenue * 0.65))};Verkoper ${customer % 40}\r\n`
    if (text.length < 1 << 18) continue
    if (!to.write(text)) await once(to, 'drain')
    text = ''
  }
  to.end(text)
  await once(to, 'finish')
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { seconds: (performance.now() - start) / 1000, value }
}

function well<T extends object>(answer: T): T {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer
}
