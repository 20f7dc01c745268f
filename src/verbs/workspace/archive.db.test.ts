/** An archive opens to the same state, to the byte, and the workspace goes on from there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Sources } from '../../core/fact/source.ts'
import { OLDEST_MIGRATION, type OpenedArchive } from '../../core/workspace/archive.ts'
import { compute } from '../../doors/clock/compute.ts'
import { archivedTables, notArchived, otherwiseArchived } from '../../store/archive/archived-tables.ts'
import { verifyChain } from '../../store/log/log.ts'
import { rebuild } from '../../store/log/rebuild.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { nameWorkspace } from '../../store/rows/name-workspace.ts'
import { bring, visits } from '../../store/rows/test-company.ts'
import { importFiles } from '../fact/import-files.ts'
import { readImports } from '../fact/read-imports.ts'
import { showSources } from '../fact/show-sources.ts'
import { undoImport } from '../fact/undo-import.ts'
import { makePlan } from '../plan/make-plan.ts'
import { setNetHours } from '../team/set-net-hours.ts'
import { makeArchive } from './make-archive.ts'
import { openArchive } from './open-archive.ts'
import { withMove, type Place } from './test-archive.ts'
import { repacked, unpacked, type Contents } from './test-zip.ts'

const { from, to, placeIn, both, lived } = withMove(compute)

const tablesIn = (contents: Contents) => [...contents].filter(([name]) => name.startsWith('tables/') || name.startsWith('files/'))

test('every table of a workspace is in the archive, or named with the reason why not', async () => {
  const rows = await from.asOwner<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'koersvast' and tablename <> 'migration' order by 1",
  )
  assert.deepEqual(
    rows.map(({ name }) => name),
    [...archivedTables, ...Object.keys(otherwiseArchived), ...Object.keys(notArchived)].toSorted(),
  )
})

test('what was archived and opened is archived again to the same bytes, and every table held something', async () => {
  const { old, fresh, archive } = await lived()
  assert.deepEqual(
    await old.filled(),
    [...archivedTables, ...Object.keys(otherwiseArchived)].filter((table) => table !== 'workspace'),
  )
  const opened = (await fresh.well(openArchive, { files: [{ name: 'a.zip', bytes: archive }] })) as OpenedArchive
  const [before, after] = [await unpacked(archive), await unpacked(await fresh.made())]
  assert.deepEqual([...after.keys()], [...before.keys()])
  for (const [name, bytes] of tablesIn(before)) assert.equal(after.get(name)?.toString('latin1'), bytes.toString('latin1'), name)
  assert.deepEqual([opened.files, opened.decisions], [2, ((await old.run(verifyChain)) as { length: number }).length])
  assert.deepEqual(await fresh.run(verifyChain), await old.run(verifyChain))
  const rebuilt = await fresh.run(rebuild)
  assert.deepEqual(
    rebuilt.tables.filter(({ same }) => !same),
    [],
  )
  assert.deepEqual(fresh.queued, [])
  // How far running work is says nothing anywhere else.
  assert.match(before.get('tables/workspace.csv')?.toString() ?? '', /^name,example,created_at,plan_wanted\n.*,2026-01-01 00:00:00\+00,/)
})

const brings = { files: [{ name: 'b.csv', bytes: Buffer.from('a;b\n1;2\n') }] }

test('who brings a file while an archive is opened waits, and gets a number of its own', async () => {
  const { fresh, archive } = await lived()
  const brought: Promise<object>[] = []
  const onProgress = () => void (brought.length === 0 && brought.push(fresh.well(importFiles, brings)))
  await fresh.well(openArchive, { files: [{ bytes: archive }], onProgress })
  const [taken] = await Promise.all(brought)
  assert.deepEqual((taken as { ids: string[] }).ids, ['4'])
})

test('an archive that is opened while somebody brings a file waits, and then finds it there', async () => {
  const { fresh, archive } = await lived()
  const opening = await fresh.run(async (tx) => {
    await nameWorkspace(tx, { name: 'Van ons' })
    await bring(tx, 'visits.csv', visits)
    const opened = fresh.open(archive)
    for (let waits = 0; waits === 0;) {
      waits = (await to.asOwner<{ n: number }>('select count(*) as n from pg_locks where not granted'))[0]?.n ?? 0
    }
    return { opened }
  })
  assert.equal(await opening.opened, 'workspace-not-empty')
})

test('the workspace goes on from there: a decision, a plan, a file taken back', async () => {
  const { fresh, archive } = await lived()
  await fresh.open(archive)
  await fresh.well(setNetHours, { member: 'm1', hours: 900 })
  assert.ok((await fresh.run(verifyChain)).ok)
  const before = await fresh.run(currentPlan)
  await fresh.perform(makePlan)
  assert.equal(Number((await fresh.run(currentPlan))?.id), Number(before?.id) + 1)
  await fresh.well(undoImport, { id: '2' })
  assert.ok((await fresh.run(rebuild)).tables.every(({ same }) => same))
})

test('files that waited to be read are read after it was opened', async () => {
  const { old, fresh } = await both()
  const bytes = Buffer.from('Datum;Klant;Omzet;Kostprijs;Medewerker\n2025-03-01;Jansen;100,00;60,00;Anna\n')
  await old.well(importFiles, { files: [{ name: 'facturen.csv', bytes }] })
  await fresh.open(await old.made())
  assert.deepEqual(fresh.queued, ['fact/read-imports', 'plan/make-plan'])
  await fresh.perform(readImports)
  assert.ok((await fresh.filled()).includes('invoice_line'))
})

test('an archive of before prices and deals were kept opens, and knows nothing of either', async () => {
  const { fresh, archive } = await lived()
  const contents = await unpacked(archive)
  contents.delete('tables/deal.csv')
  const lines = contents.get('tables/invoice_line.csv')?.toString() ?? ''
  assert.match(lines, /,quantity,discount,margin_from\n/)
  contents.set('tables/invoice_line.csv', Buffer.from(lines.replaceAll(/,[^,\n]*,[^,\n]*,[^,\n]*$/gm, '')))
  const description = JSON.parse(contents.get('archive.json')?.toString() ?? '') as { tables: { table: string; columns: string[] }[] }
  const tables = description.tables.filter(({ table }) => table !== 'deal')
  tables.find(({ table }) => table === 'invoice_line')?.columns.splice(-3)
  contents.set('archive.json', Buffer.from(JSON.stringify({ ...description, tables, migration: OLDEST_MIGRATION })))
  assert.equal(await fresh.open(await repacked(contents, { seal: true })), 'opened')
  const { rows } = await fresh.run((tx) =>
    sql<{ lines: number; units: number; deals: number }>`
      select count(*) as lines, count(quantity) + count(discount) as units, (select count(*) from deal) as deals from invoice_line`.execute(
      tx,
    ),
  )
  assert.deepEqual(rows, [{ lines: 3, units: 0, deals: 0 }])
})

test('a workspace that is empty gives an archive that opens, also under another id', async () => {
  const { old, fresh } = await both()
  const archive = await old.made()
  assert.deepEqual(await fresh.well(openArchive, { files: [{ bytes: archive }] }), { rows: 1, files: 0, decisions: 0 })
  const { id } = await to.workspace()
  assert.equal(await placeIn(to, id).open(archive), 'opened')
})

test('values that mean something to a CSV, to COPY or to nobody come back as they were', async () => {
  const { old, fresh } = await both()
  const nasty = ['\\.', '\\N', '', '""', 'a,b', 'x\ny', 'x\r\n\\.\r\ny', ' padded ', '=1+1', 'Ångström', '\u{1F600}', "'; drop"]
  await old.run(async (tx) => {
    for (const [at, text] of nasty.entries()) {
      await sql`insert into member (workspace_id, id, key, name, net_hours)
        values (current_workspace(), ${`${at}${text}`}, ${text}, ${at % 2 === 0 ? text : null}, ${1 / (at + 3)})`.execute(tx)
    }
    await sql`insert into member (workspace_id, id, key) values (current_workspace(), ${'\\.'}, ${'\\.'})`.execute(tx)
  })
  const members = (place: Place) => place.run((tx) => tx.selectFrom('member').selectAll().orderBy('id').execute())
  await fresh.open(await old.made())
  assert.deepEqual(await members(fresh), await members(old))
})

test('a workspace that holds something is left as it is', async () => {
  const { old, fresh, archive } = await lived()
  await fresh.run((tx) => sql`insert into contact (workspace_id, id, name) values (current_workspace(), 'c', 'Jan')`.execute(tx))
  assert.equal(await fresh.open(archive), 'workspace-not-empty')
  assert.deepEqual(await fresh.filled(), ['contact'])
  assert.equal(await old.open(archive), 'workspace-not-empty')
})

test('decisions of another workspace cannot vouch for each other here', async () => {
  const { archive } = await lived()
  const { id } = await to.workspace()
  const elsewhere = placeIn(to, id)
  assert.equal(await elsewhere.open(archive), 'archive-of-another-workspace')
  assert.deepEqual(await elsewhere.filled(), [])
})

test('who stops taking an archive half way leaves the store as usable as before', async () => {
  const { old } = await both()
  // Many times what fits between whoever makes it and whoever takes it.
  await old.run((tx) =>
    sql`insert into member (workspace_id, id, name)
      select current_workspace(), n::text, encode(sha256(n::text::bytea), 'hex') from generate_series(1, 100000) as n`.execute(tx),
  )
  // More often than there are connections.
  for (let time = 0; time < 12; time += 1) {
    const stream = makeArchive(old.house, old.asked, 'Lees mij')
    let taken = 0
    for await (const piece of stream) if ((taken += (piece as Buffer).length) > 400_000) break
    assert.ok(stream.destroyed && taken < 2_000_000)
  }
  assert.ok((await unpacked(await old.made())).has('archive.json'))
})

test('it tells how far it is, to the end', async () => {
  const { old, fresh, archive } = await lived()
  const made: number[] = []
  await makeArchive(old.house, old.asked, '', (done, total) => made.push(done / total)).toArray()
  const opened: number[] = []
  await fresh.well(openArchive, { files: [{ bytes: archive }], onProgress: (done: number, total: number) => opened.push(done / total) })
  for (const heard of [made, opened]) {
    assert.deepEqual(
      heard,
      heard.toSorted((one, other) => one - other),
    )
    assert.ok(heard.length > 20 && heard.every((share) => share <= 1))
  }
  assert.equal(opened.at(-1), 1)
})

test('an archive that is brought among files is known for what it is, and says where to open it', async () => {
  const { old, archive } = await lived()
  await old.well(importFiles, { files: [{ name: 'koersvast.zip', bytes: archive }] })
  await old.perform(readImports)
  const { sources } = (await old.well(showSources, {})) as Sources
  assert.deepEqual([sources[0]?.status, sources[0]?.problems[0]?.code], ['refused', 'file-is-archive'])
})
