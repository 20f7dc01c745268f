/** Files as a door hands them over: in pieces, or small ones whole. */
import { z } from 'zod'
import type { File } from '../../core/fact/file.ts'
import { fileOf } from '../../intake/file.ts'

const pieces = z.custom<File['pieces']>((given) => typeof given === 'function')
const inPieces = z.object({ name: z.string().min(1), size: z.number().int().min(0), pieces })
const whole = z.object({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) }).transform(({ name, bytes }) => fileOf(name, bytes))

export const filesShape = z.array(z.union([inPieces, whole])).min(1)
