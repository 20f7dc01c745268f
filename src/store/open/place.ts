/** Where an embedded server lives: as which user it runs, how it names its folder, and the path of its socket. */
import { chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blocked, type Blocked } from '../../core/workspace/blocked.ts'
import { lockFolder } from './folder-lock.ts'

/** The user that the server runs as; empty for our own. PostgreSQL refuses to run as root. */
export type Ids = { readonly uid?: number; readonly gid?: number }

export type Place = {
  readonly ok: true
  readonly folder: string
  readonly data: string
  readonly log: string
  readonly ids: Ids
  /** How the server names its own data folder, which is also its working folder. */
  readonly inside: string
  /** The folder of the socket as we reach it, and whether it is a short way around a path that is too long. */
  readonly socket: string
  readonly shortened: boolean
  readonly release: () => void
}

/** The user "nobody": the usual one to hand work to that needs no rights. */
const NOBODY = 65534

/** The working folder of whoever asks. */
export const BORN_INSIDE = '/proc/self/cwd'

/** A socket's path may have 107 bytes on Linux and 103 on macOS. */
const SOCKET_PATH_BYTES = 103

function openFolder(folder: string): { ok: true; folder: string } | Blocked {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const real = realpathSync(folder)
    const probe = mkdtempSync(join(real, '.probe-'))
    rmSync(probe, { recursive: true })
    return { ok: true, folder: real }
  } catch (error) {
    return blocked('folder-not-writable', { folder, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
}

/** The folder, ours alone until it is released: one Koersvast per data folder, wherever its database is. */
export function holdFolder(wanted: string): { ok: true; folder: string; release: () => void } | Blocked {
  const opened = openFolder(wanted)
  if (!opened.ok) return opened
  const lock = lockFolder(opened.folder)
  return lock.ok ? { ...opened, release: lock.release } : blocked('already-running', { pid: lock.pid, folder: opened.folder })
}

export function placeIn(folder: string): Place | Blocked {
  const data = join(folder, 'postgres')
  const root = process.getuid?.() === 0
  const owner = existsSync(data) ? statSync(data) : null
  if (owner && !root && process.getuid && owner.uid !== process.getuid()) {
    return blocked('folder-of-another-user', { folder: data, uid: owner.uid })
  }
  // Data that an ordinary user made stays theirs when root starts it.
  const ids: Ids = !root ? {} : owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY }
  const { socket, shortened, release } = socketFolder(data, ids)
  return { ok: true, folder, data, log: join(folder, 'postgres.log'), ids, inside: insideName(data, root), socket, shortened, release }
}

/**
 * Under a home that only root may enter, the unprivileged server can reach its folder by no path at all. But it is
 * born inside it: as "my working folder" it needs no path. Tried and lost: opening up the home (not ours to do),
 * data elsewhere (then it is not where the user put it), user namespaces (often switched off in containers).
 */
const insideName = (data: string, root: boolean) => (root && process.platform === 'linux' ? BORN_INSIDE : data)

/** The socket lives in the data folder; when that path is too long, a private folder below tmp points to it. */
function socketFolder(data: string, ids: Ids): Pick<Place, 'socket' | 'shortened' | 'release'> {
  if (process.platform === 'win32' || Buffer.byteLength(join(data, '.s.PGSQL.5432')) <= SOCKET_PATH_BYTES) {
    return { socket: data, shortened: false, release: () => {} }
  }
  const around = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : '/tmp', 'koersvast-'))
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(around, ids.uid, ids.gid)
  const socket = join(around, 'data')
  symlinkSync(data, socket)
  return { socket, shortened: true, release: () => rmSync(around, { recursive: true, force: true }) }
}
