/** Data folders for tests: made once for one state of the code, kept beside the packages, then copied for every test file. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const kept = join(root, 'node_modules', '.cache', 'koersvast')

export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kv-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** As PostgreSQL left it, owner and all: it refuses a folder of somebody else. */
function copy(from: string, to: string): void {
  if (process.platform === 'win32') return cpSync(from, to, { recursive: true })
  const copied = spawnSync('cp', ['-a', `${from}/.`, to])
  if (copied.status !== 0) throw new Error(`no copy of ${from}: ${copied.stderr.toString()}`)
}

/**
 * A copy of what `make` leaves in a folder. It is made again on another day, and when a file of `madeOf` (globs below the
 * root) or the packages changed; two test files that make it at once both do, and the second one's is thrown away.
 */
export async function readyFolder(
  name: string,
  madeOf: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<ReturnType<typeof temporaryFolder>> {
  const hash = createHash('sha256').update(process.arch).update(new Date().toISOString().slice(0, 10))
  const files = globSync([...madeOf, 'package-lock.json'], { cwd: root }).filter((file) => /\.\w+$/.test(file) && !file.includes('.test.'))
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)))
  const ready = join(kept, `${name}-${hash.digest('hex').slice(0, 16)}`)
  if (!existsSync(ready)) {
    const making = temporaryFolder()
    mkdirSync(kept, { recursive: true })
    const beside = mkdtempSync(join(kept, '.making-'))
    try {
      await make(making.folder)
      copy(making.folder, beside)
    } catch (error) {
      rmSync(beside, { recursive: true, force: true })
      throw error
    } finally {
      making.remove()
    }
    for (const old of globSync(join(kept, `${name}-*`))) if (old !== ready) rmSync(old, { recursive: true, force: true })
    try {
      renameSync(beside, ready)
    } catch (error) {
      if (!existsSync(ready)) throw error
      rmSync(beside, { recursive: true, force: true })
    }
  }
  const own = temporaryFolder()
  copy(ready, own.folder)
  return own
}
