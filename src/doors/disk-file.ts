/** A file on a disk as verbs take it: whole from the beginning, or any part of it. */
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { File } from '../core/fact/file.ts'

const PIECE = 1 << 20

/** `name` is what it is called to people; the path is where it stands, and need not resemble it. */
export const diskFile = (path: string, name: string, size: number): File => ({
  name,
  size,
  pieces: () => createReadStream(path, { highWaterMark: PIECE }),
  part: (from, to) => (to > from ? createReadStream(path, { start: from, end: to - 1, highWaterMark: PIECE }) : Readable.from([])),
})
