/** Files as a door hands them over: a name and the bytes. */
import { z } from 'zod'

export const filesShape = z.array(z.object({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) })).min(1)

/** A file with its bytes. */
export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }
