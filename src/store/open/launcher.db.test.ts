/** The launcher against real processes: a second start, a killed program, a killed server, folders that only their owner may enter. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, type QueryResultRow } from 'pg'
import { startPostgres, type Server } from './postgres.ts'
import { isAlive } from './folder-lock.ts'
import { readPostmaster } from './postmaster.ts'
import { temporaryFolder } from './test-folder.ts'
import { unsafeButFast } from './test-store.ts'

const root = process.getuid?.() === 0

/** An ordinary user that every machine has. */
const daemon = { uid: 1, gid: 1 }

function folderFor(context: TestContext): string {
  const { folder, remove } = temporaryFolder()
  context.after(remove)
  return folder
}

async function started(folder: string): Promise<Server> {
  const server = await startPostgres(folder, unsafeButFast)
  assert.ok(server.ok, JSON.stringify(server))
  return server
}

async function ask<T extends QueryResultRow>(server: Server, text: string): Promise<T[]> {
  const client = new Client({ ...server.connection, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** A program of its own that starts a server, says so, and stays until it is killed. */
async function otherProgram(folder: string): Promise<{ pid: number; server: number; kill: () => Promise<void> }> {
  const source = `import { startPostgres } from ${JSON.stringify(new URL('./postgres.ts', import.meta.url).href)}
    const server = await startPostgres(${JSON.stringify(folder)}, ${JSON.stringify(unsafeButFast)})
    console.log(server.ok ? server.pid() : JSON.stringify(server))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(String(data))))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { pid: child.pid ?? 0, server: Number(said), kill: () => (child.kill('SIGKILL'), gone) }
}

test('a second start on the same folder says which process has it, and disturbs nothing', async (t) => {
  const server = await started(folderFor(t))
  t.after(server.stop)
  const second = await startPostgres(server.place.folder)
  assert.deepEqual(second, { ok: false, code: 'already-running', facts: { pid: process.pid, folder: server.place.folder } })
  assert.deepEqual(await ask(server, 'select 1 as one'), [{ one: 1 }])
})

test('ready means that the server is our own child; it listens to no network, and runs in a home that only its owner may enter', async (t) => {
  const home = folderFor(t)
  assert.equal(statSync(home).mode & 0o777, 0o700)
  const server = await started(join(home, 'data'))
  t.after(server.stop)
  assert.deepEqual(readPostmaster(server.place.data), { pid: server.pid(), ready: true })
  assert.deepEqual(await ask(server, "select current_setting('listen_addresses') as listens"), [{ listens: '' }])
})

test('a stopped server leaves its data, no process and no lock', async (t) => {
  const folder = folderFor(t)
  const server = await started(folder)
  await ask(server, 'create table kept as select 7 as seven')
  const pid = server.pid() ?? 0
  await server.stop()
  assert.equal(isAlive(pid), false)
  assert.equal(existsSync(join(folder, 'koersvast.lock')), false)
  const again = await started(folder)
  t.after(again.stop)
  assert.deepEqual(await ask(again, 'select seven from kept'), [{ seven: 7 }])
})

test('a server that outlived its killed program is ended and started anew', async (t) => {
  const folder = folderFor(t)
  const other = await otherProgram(folder)
  const refused = await startPostgres(folder)
  assert.deepEqual(refused, { ok: false, code: 'already-running', facts: { pid: other.pid, folder } })
  await other.kill()
  assert.equal(isAlive(other.server), true, 'the server outlives the kill')
  const server = await started(folder)
  t.after(server.stop)
  assert.equal(isAlive(other.server), false)
  assert.notEqual(server.pid(), other.server)
})

test('program and server killed together: the next start recovers at once', async (t) => {
  const folder = folderFor(t)
  const other = await otherProgram(folder)
  await other.kill()
  process.kill(other.server, 'SIGKILL')
  const server = await started(folder)
  t.after(server.stop)
  assert.deepEqual(await ask(server, 'select 1 as one'), [{ one: 1 }])
})

test('a server that is killed under a running program comes back by itself', async (t) => {
  const server = await started(folderFor(t))
  t.after(server.stop)
  const killed = server.pid() ?? 0
  process.kill(killed, 'SIGKILL')
  while (server.pid() === null || server.pid() === killed) await pause(20)
  assert.deepEqual(await ask(server, 'select 1 as one'), [{ one: 1 }])
})

test('files of processes that are gone do not block a start, also when another process got their number', async (t) => {
  const folder = folderFor(t)
  const server = await started(folder)
  await server.stop()
  const postmaster = `1\n${server.place.data}\n1700000000\n5432\n${server.place.data}\n\n 1 1\nready   \n`
  const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], server.place.ids)
  t.after(() => bystander.kill('SIGKILL'))
  writeFileSync(join(server.place.data, 'postmaster.pid'), postmaster.replace(/^1/, String(bystander.pid)), { mode: 0o666 })
  writeFileSync(join(folder, 'koersvast.lock'), `${bystander.pid}\n12345\n`)
  const again = await started(folder)
  t.after(again.stop)
  assert.equal(bystander.exitCode, null, 'the bystander lives')
})

test('a half made database is made anew', async (t) => {
  const folder = folderFor(t)
  mkdirSync(join(folder, 'postgres.new', 'base'), { recursive: true })
  const server = await started(folder)
  t.after(server.stop)
  assert.equal(existsSync(join(folder, 'postgres.new')), false)
})

test('data of another major version is left alone and named', async (t) => {
  const folder = folderFor(t)
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n')
  const refused = await startPostgres(folder)
  assert.deepEqual(refused, { ok: false, code: 'data-of-another-version', facts: { found: '15', wanted: '18' } })
  assert.equal(readFileSync(join(folder, 'postgres', 'PG_VERSION'), 'utf8'), '15\n')
  assert.equal(existsSync(join(folder, 'koersvast.lock')), false)
})

test('a path too long for a socket is reached by a short way around', async (t) => {
  const folder = join(folderFor(t), 'a-long-name-'.repeat(9))
  const server = await started(folder)
  t.after(server.stop)
  assert.equal(server.place.shortened, true)
  assert.deepEqual(await ask(server, 'select 1 as one'), [{ one: 1 }])
  await server.stop()
  assert.equal(existsSync(server.place.socket), false)
})

test('a folder in which nothing can be written is named with its reason', async (t) => {
  const file = join(folderFor(t), 'file')
  writeFileSync(file, '')
  assert.deepEqual(await startPostgres(join(file, 'data')), {
    ok: false,
    code: 'folder-not-writable',
    facts: { folder: join(file, 'data'), reason: 'ENOTDIR' },
  })
})

test('an ordinary user starts it too, in a home of their own, and root may then start it on the same data', async (t) => {
  if (!root) return
  const home = folderFor(t)
  chownSync(home, daemon.uid, daemon.gid)
  const source = `import { startPostgres } from ${JSON.stringify(fileURLToPath(new URL('./postgres.ts', import.meta.url)))}
    const server = await startPostgres(process.argv[2], ${JSON.stringify(unsafeButFast)})
    console.log(JSON.stringify(server.ok ? server.place.ids : server))
    if (server.ok) await server.stop()`
  const script = join(home, 'start.mts')
  writeFileSync(script, source)
  const run = spawnSync(process.execPath, [script, join(home, 'data')], { ...daemon, cwd: home, encoding: 'utf8' })
  assert.equal(run.stdout, '{}\n', run.stderr)
  const server = await started(join(home, 'data'))
  t.after(server.stop)
  assert.deepEqual(server.place.ids, daemon)
})
