/** One Koersvast per data folder: a file with the process that holds it, believed only as long as that process lives. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type FolderLock = { ok: true; release: () => void } | { ok: false; pid: number }

/** Takes the folder, or says which process has it. A lock whose process is gone is taken over. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'koersvast.lock')
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, `${process.pid}\n${birthOf(process.pid)}\n`, { mode: 0o600 })
  try {
    for (let tries = 0; ; tries++) {
      // A hard link either is made whole or not at all, so nobody ever reads half a lock.
      if (linked(mine, path)) return { ok: true, release: () => rmSync(path, { force: true }) }
      const holder = read(path)
      if (holder && (alive(holder) || tries > 20)) return { ok: false, pid: holder.pid }
      if (holder) setAside(path, holder)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

type Holder = { readonly pid: number; readonly birth: string }

const alive = (holder: Holder) => isAlive(holder.pid) && birthOf(holder.pid) === holder.birth

/** Two starters may both see a dead holder; the slower one must not throw away the fresh lock of the faster. */
function setAside(path: string, dead: Holder): void {
  const aside = `${path}.${process.pid}.old`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = read(aside)
  if (moved && moved.pid !== dead.pid) linked(aside, path)
  rmSync(aside, { force: true })
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    // Some file systems know no hard links; an exclusive write is the next best.
    try {
      writeFileSync(to, readFileSync(from), { flag: 'wx', mode: 0o600 })
      return true
    } catch {
      return false
    }
  }
}

function read(path: string): Holder | null {
  try {
    const [pid = '', birth = ''] = readFileSync(path, 'utf8').split('\n')
    return { pid: Number(pid), birth }
  } catch {
    return null
  }
}

/**
 * When a process was born, so that a number that was given out again is not taken for the old process.
 * Linux tells it; elsewhere the number alone must do.
 */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
