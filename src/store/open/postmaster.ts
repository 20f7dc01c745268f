/** What `postmaster.pid` tells about a server that runs, or ran, on a data folder. */
import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './folder-lock.ts'

export type Postmaster = { readonly pid: number; readonly ready: boolean }

export function readPostmaster(data: string): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/**
 * Ends a server that outlived the Koersvast that started it. Called with the folder's lock in hand, so nobody of ours
 * is using it. Its number may since have been given to another process: that one is left alone.
 */
export async function stopOrphan(data: string): Promise<void> {
  const orphan = readPostmaster(data)
  // The file of a dead server stays: by it PostgreSQL sees whether helpers of the old one are still at work.
  if (!orphan || !isAlive(orphan.pid)) return
  if (servesFolder(orphan.pid, data)) return stopProcess(orphan.pid)
  rmSync(join(data, 'postmaster.pid'), { force: true })
}

/** Fast shutdown: open transactions are rolled back, everything is written. After a minute, without waiting: nothing is lost by it. */
export async function stopProcess(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 60],
    ['SIGQUIT', 10],
    ['SIGKILL', 10],
  ] as const) {
    signalTo(pid, signal)
    for (let tries = 0; tries < seconds * 50; tries++) {
      if (!isAlive(pid)) return
      await pause(20)
    }
  }
}

export function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has already ended.
  }
}

function servesFolder(pid: number, data: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === data
    } catch {
      return false
    }
  }
  const ask = process.platform === 'win32' ? ['tasklist', '/FI', `PID eq ${pid}`] : ['ps', '-o', 'command=', '-p', String(pid)]
  const { stdout } = spawnSync(ask[0] ?? '', ask.slice(1), { encoding: 'utf8' })
  return /postgres/.test(stdout ?? '') && (process.platform === 'win32' || stdout.includes(data))
}
