/** Starts the PostgreSQL that came with the packages on a data folder, keeps it running, and stops it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ClientConfig } from 'pg'
import { blocked, type Blocked } from '../../core/workspace/blocked.ts'
import { findNative, type Native } from './native.ts'
import { BORN_INSIDE, holdFolder, placeIn, type Place } from './place.ts'
import { readPostmaster, signalTo, stopOrphan, stopProcess } from './postmaster.ts'

export type Server = {
  readonly ok: true
  /** How to connect to it, without the database's name. */
  readonly connection: ClientConfig
  readonly place: Place
  readonly version: string
  readonly pid: () => number | null
  readonly stop: () => Promise<void>
}

/** Settings of the server, as on its command line. Tests switch safety on disk off; nobody else should. */
export type Settings = Readonly<Record<string, string>>

const SUPERUSER = 'koersvast'
const MAJOR = '18'
/** For a machine that does other things too: imports of a million rows without a checkpoint each moment, sorting in memory. */
const CALM: Settings = { jit: 'off', max_wal_size: '2GB', checkpoint_timeout: '15min', work_mem: '32MB', timezone: 'UTC' }

const LOG_BYTES = 5_000_000

/** One folder, one server: a second start says which process has it; a server without a program is ended first. */
export async function startPostgres(wanted: string, settings: Settings = {}): Promise<Server | Blocked> {
  const held = holdFolder(wanted)
  if (!held.ok) return held
  const place = placeIn(held.folder)
  const server = place.ok ? await startIn(place, settings, held.release) : place
  if (!server.ok) {
    if (place.ok) place.release()
    held.release()
  }
  return server
}

async function startIn(place: Place, settings: Settings, unlock: () => void): Promise<Server | Blocked> {
  const native = findNative(place.ids)
  if (!native.ok) return native
  const created = createCluster(place, native, settings['fsync'] === 'off')
  if (created) return created
  const found = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim()
  if (found !== MAJOR) return blocked('data-of-another-version', { found, wanted: MAJOR })
  await stopOrphan(place.data)
  const address = await addressOf(place)
  const begin = () => launch(place, native, { ...CALM, ...address.settings, ...settings })
  const first = await begin()
  if ('code' in first) return first

  let child: ChildProcess | null = first.child
  let stopping = false
  const atExit = () => child?.pid && signalTo(child.pid, 'SIGINT')
  process.on('exit', atExit)
  const watch = (running: ChildProcess) => {
    running.once('exit', async () => {
      child = null
      const again = stopping ? null : await begin()
      if (!again || 'code' in again) return
      child = again.child
      if (stopping) return atExit()
      watch(again.child)
    })
  }
  watch(first.child)

  const stop = async () => {
    if (stopping) return
    stopping = true
    if (child?.pid) await stopProcess(child.pid)
    process.off('exit', atExit)
    place.release()
    unlock()
  }
  return { ok: true, connection: address.connection, place, version: native.version, pid: () => child?.pid ?? null, stop }
}

/** Makes the files of a new database beside their place and moves them there when they are whole. */
function createCluster(place: Place, native: Native, unsynced: boolean): Blocked | null {
  if (existsSync(join(place.data, 'PG_VERSION'))) return null
  const draft = `${place.data}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const { uid, gid } = place.ids
  if (uid !== undefined && gid !== undefined) chownSync(draft, uid, gid)
  const inside = place.inside === BORN_INSIDE ? BORN_INSIDE : draft
  const args = ['-D', inside, '-U', SUPERUSER, '-E', 'UTF8', '--locale=C.UTF-8', '--data-checksums', ...(unsynced ? ['--no-sync'] : [])]
  const result = spawnSync(native.bin('initdb'), [...args, ...authentication(place)], {
    ...place.ids,
    cwd: draft,
    encoding: 'utf8',
    windowsHide: true,
  })
  if (result.status !== 0) {
    return blocked('postgres-does-not-start', { log: '', reason: result.error?.message ?? lastLine(result.stderr) })
  }
  rmSync(place.data, { recursive: true, force: true })
  renameSync(draft, place.data)
  return null
}

/** Starts, and answers when it is ready: `postmaster.pid` must name our child, else another server would be taken for it. */
async function launch(place: Place, native: Native, settings: Settings): Promise<{ child: ChildProcess } | Blocked> {
  let reason = ''
  // After a kill -9 the last helpers of the old server may still be going: it refuses for some moments.
  for (let tries = 0; tries < 40; tries++) {
    const log = openLog(place.log)
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    // Its own group: Ctrl-C in a terminal reaches us alone, and we stop it when our work is done.
    const child = spawn(native.bin('postgres'), ['-D', place.inside, ...options], {
      ...place.ids,
      cwd: place.data,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      windowsHide: true,
    })
    child.once('error', (error) => {
      reason = error.message
    })
    child.unref()
    closeSync(log.fd)
    if (await ready(child, place.data)) return { child }
    reason ||= lastLine(readFileSync(place.log, 'utf8').slice(log.from))
    if (!/postmaster\.pid|shared memory|lock file/.test(reason)) break
    reason = tries < 39 ? '' : reason
    await pause(250)
  }
  return blocked('postgres-does-not-start', { log: place.log, reason })
}

async function ready(child: ChildProcess, data: string): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const postmaster = readPostmaster(data)
    if (postmaster?.pid === child.pid && postmaster.ready) return true
    await pause(15)
  }
  await pause(0)
  return false
}

/** A socket that only its folder's user can enter; Windows has none that `pg` speaks, so there a port of this machine and a password. */
async function addressOf(place: Place): Promise<{ settings: Settings; connection: ClientConfig }> {
  if (process.platform !== 'win32') {
    const inside = place.inside === BORN_INSIDE ? BORN_INSIDE : place.socket
    const settings = { listen_addresses: '', unix_socket_directories: inside, unix_socket_permissions: '0700' }
    return { settings, connection: { host: place.socket, port: 5432, user: SUPERUSER } }
  }
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' }
  return { settings, connection: { host: '127.0.0.1', port, user: SUPERUSER, password: readFileSync(secretFile(place), 'utf8') } }
}

function authentication(place: Place): string[] {
  if (process.platform !== 'win32') return ['-A', 'trust']
  writeFileSync(secretFile(place), randomBytes(24).toString('hex'), { mode: 0o600 })
  return ['-A', 'scram-sha-256', '--pwfile', secretFile(place)]
}

const secretFile = (place: Place) => join(place.folder, 'postgres.secret')

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

function openLog(path: string): { fd: number; from: number } {
  const size = existsSync(path) ? statSync(path).size : 0
  if (size > LOG_BYTES) truncateSync(path)
  return { fd: openSync(path, 'a', 0o600), from: size > LOG_BYTES ? 0 : size }
}

/** What the server said last that names a cause. */
function lastLine(text: string): string {
  const lines = text.trim().split('\n')
  return (lines.findLast((line) => /FATAL|error|ERROR/.test(line)) ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|ERROR|error): +/, '')
}
