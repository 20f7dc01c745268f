/** A file that is written whole: under its own name only once all of it is there. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'

/** `write` opens it when it begins; what it refuses, or a disk that does, leaves nothing behind. */
export async function writeWhole<Answer>(
  path: string,
  write: (open: () => Writable) => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> {
  const part = `${path}.part`
  try {
    const answer = await write(() => createWriteStream(part))
    if (isRefusal(answer)) await rm(part, { force: true })
    else await rename(part, path)
    return answer
  } catch (error) {
    await rm(part, { force: true })
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    return refuse('path-unwritable', { path, code })
  }
}
