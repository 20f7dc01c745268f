/** `koersvast doctor --rebuild`: folds the log again, says what differed, and does nothing while a server runs or the log is broken. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Client } from 'pg'
import type { Rebuilt } from '../../src/core/workspace/health.ts'
import { openStore } from '../../src/store/open/open-store.ts'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const { folder, remove } = await emptyFolder()
after(remove)
const settings = { KOERSVAST_DATA: folder }

/** Past all rules, as whoever has the machine can. */
async function tamper(...statements: readonly string[]): Promise<void> {
  const opened = await openStore({ folder })
  assert.ok(opened.ok)
  const client = new Client(opened.store.connection)
  await client.connect()
  await client.query('set search_path = koersvast, pg_catalog')
  for (const statement of statements) await client.query(statement)
  await client.end()
  await opened.store.close()
}

test('what stands is built anew and was the same; what was changed beside the log is told and mended', async () => {
  const { server, address } = await serve(folder)
  const tell = (verb: string, body: object, member = '') =>
    fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers: { 'koersvast-member': member }, body: JSON.stringify(body) })
  assert.equal((await tell('team/join-team', { name: 'Eva' })).status, 200)
  const { members } = (await (await fetch(`${address}/api/v1/team/list-members`)).json()) as { members: { id: string }[] }
  assert.equal((await tell('team/set-net-hours', { member: members[0]?.id, hours: 900 }, 'Eva')).status, 200)

  const during = await koersvast(['doctor', '--rebuild'], settings)
  assert.equal(during.code, 1)
  assert.match(during.err, new RegExp(`The data is in use \\(${address}\\)\\. Stop the server first`))
  await stopped(server)

  const first = await koersvast(['doctor', '--rebuild'], settings)
  assert.equal(first.code, 0, first.err)
  assert.match(first.out, /setting: 1 row, the same\n/)
  assert.match(first.out, /matter: no rows, the same\n/)
  assert.match(first.out, /Built anew from 2 decisions\. Everything was the same, to the byte\.\n$/)

  await tamper("update setting set value = '9999'")
  const second = await koersvast(['doctor', '--rebuild', '--json'], settings)
  const told = JSON.parse(second.out) as Rebuilt
  assert.deepEqual(
    told.tables.filter(({ same }) => !same),
    [{ table: 'setting', rowsBefore: 1, rows: 1, same: false }],
  )
  const third = await koersvast(['doctor', '--rebuild', '--language', 'nl'], settings)
  assert.match(third.out, /Opnieuw opgebouwd uit 2 besluiten\. Alles was tot op de byte gelijk\./)
})

test('from a log that was changed nothing is built', async () => {
  await tamper(
    'alter table decision disable trigger user',
    "update decision set actor = 'x' where position = 2",
    'alter table decision enable trigger user',
    "update setting set value = '9999'",
  )
  const ran = await koersvast(['doctor', '--rebuild'], settings)
  assert.equal(ran.code, 1)
  assert.match(ran.err, /Decision 2 was changed behind the back of Koersvast, .* Nothing was done\. Restore a backup first\./)
  assert.equal(ran.out, '')
})
