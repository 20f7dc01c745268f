/** Reads the description in an archive: made by a program that we know, and about exactly the files that are there. */
import { z } from 'zod'
import {
  ARCHIVE_FORMAT,
  archivedTablePath,
  DESCRIPTION_NAME,
  OLDEST_MIGRATION,
  README_NAME,
  type ArchiveDescription,
} from '../../core/workspace/archive.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { archivedTables } from '../../store/archive/archived-tables.ts'
import type { OpenZip } from './unpack-archive.ts'

/** Bytes: a description of a hundred thousand files. */
const LARGEST_DESCRIPTION = 1 << 26
/** Bytes that an archive may unfold to; beyond it nobody made it by working. */
const LARGEST_UNFOLDED = 2 ** 37

const count = z.number().int().min(0)
const sealed = { file: z.string(), bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) }
const made = z.object({ format: z.number().int().min(1), program: z.string(), migration: count })
const shape = made.extend({
  madeAt: z.string(),
  workspace: z.string(),
  decisions: z.object({ count, hash: z.string() }),
  tables: z.array(z.object({ ...sealed, table: z.enum(archivedTables), columns: z.array(z.string()), rows: count })),
  files: z.array(z.object({ ...sealed, import: z.number().int().min(1).max(999_999_999), name: z.string() })),
}) satisfies z.ZodType<ArchiveDescription>

/** `migration` is the shape of the database here; older ones lack what came later, newer ones are refused. */
export async function readDescription(zip: OpenZip, migration: number): Promise<ArchiveDescription | Refusal> {
  const text = await descriptionText(zip)
  if (text === null) return refuse('not-an-archive')
  const by = made.safeParse(text)
  if (!by.success) return refuse('not-an-archive')
  if (by.data.format > ARCHIVE_FORMAT || by.data.migration > migration) return refuse('archive-newer', { program: by.data.program })
  if (by.data.migration < OLDEST_MIGRATION) return refuse('archive-older', { program: by.data.program })
  const read = shape.safeParse(text)
  if (!read.success) return refuse('archive-file-changed', { file: DESCRIPTION_NAME })
  return fault(zip.names, read.data, migration) ?? read.data
}

async function descriptionText(zip: OpenZip): Promise<unknown> {
  if (!zip.names.includes(DESCRIPTION_NAME) || zip.sizeOf(DESCRIPTION_NAME) > LARGEST_DESCRIPTION) return null
  try {
    return JSON.parse(Buffer.concat(await Array.fromAsync(zip.read(DESCRIPTION_NAME))).toString('utf8')) as unknown
  } catch {
    return null
  }
}

/** What of the contents is not as described; null when all is. */
function fault(names: readonly string[], { tables, files, migration }: ArchiveDescription, ours: number): Refusal | null {
  const described = [...tables, ...files]
  const paths = new Set(described.map(({ file }) => file))
  const stray = names.find((name) => name !== README_NAME && name !== DESCRIPTION_NAME && !paths.has(name))
  if (stray !== undefined) return refuse('archive-entry-unknown', { file: stray })
  const missing = described.find(({ file }) => !names.includes(file))?.file ?? (migration === ours ? forgotten(tables) : undefined)
  if (missing !== undefined) return refuse('archive-file-missing', { file: missing })
  const twice = paths.size < described.length || new Set(tables.map(({ table }) => table)).size < tables.length
  if (twice) return refuse('archive-file-changed', { file: DESCRIPTION_NAME })
  const unfolded = described.reduce((sum, { bytes }) => sum + bytes, 0)
  return unfolded > LARGEST_UNFOLDED ? refuse('archive-too-large', { most: LARGEST_UNFOLDED }) : null
}

const forgotten = (tables: ArchiveDescription['tables']): string | undefined => {
  const table = archivedTables.find((known) => tables.every((one) => one.table !== known))
  return table && archivedTablePath(table)
}
