/** Opens the files that a command names; the first that cannot be read is told with its reason. */
import { access, constants, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { File } from '../../core/fact/file.ts'
import { diskFile } from '../disk-file.ts'

/** A file with the place where it stands. */
export type FileAt = File & { readonly path: string }

export async function readFiles(paths: readonly string[]): Promise<FileAt[] | Refusal> {
  const files: FileAt[] = []
  for (const path of paths) {
    try {
      await access(path, constants.R_OK)
      if ((await stat(path)).isDirectory()) return refuse('path-is-folder', { path })
      files.push(await fileAt(path))
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'EIO'
      const known: Record<string, string> = { ENOENT: 'path-not-there', EACCES: 'path-not-allowed' }
      return refuse(known[code] ?? 'path-unreadable', { path, code })
    }
  }
  return files
}

/** The file at a path. */
export async function fileAt(path: string): Promise<FileAt> {
  const { size } = await stat(path)
  return { ...diskFile(path, basename(path), size), path }
}
