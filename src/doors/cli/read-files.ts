/** Reads the files that a command names; the first that cannot be read is told with its reason. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse, type Refusal } from '../../core/refusal.ts'

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

export async function readFiles(paths: readonly string[]): Promise<NamedBytes[] | Refusal> {
  const files: NamedBytes[] = []
  for (const path of paths) {
    try {
      files.push({ name: basename(path), bytes: await readFile(path) })
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'EIO'
      const known: Record<string, string> = { ENOENT: 'path-not-there', EISDIR: 'path-is-folder', EACCES: 'path-not-allowed' }
      return refuse(known[code] ?? 'path-unreadable', { path, code })
    }
  }
  return files
}
