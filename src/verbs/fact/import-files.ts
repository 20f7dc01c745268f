/** Files come in: kept as they are, without the people in calendars and cards unless contacts are kept by name, and queued to be read. Exactly the same file twice changes nothing. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { File } from '../../core/fact/file.ts'
import { formatsOfPeople } from '../../intake/formats.ts'
import { withoutPersons } from '../../intake/without-persons.ts'
import { confirmImport } from '../../store/rows/confirm-import.ts'
import { cameWithoutPeople } from '../../store/rows/copies-of-people.ts'
import { findSameFile } from '../../store/rows/find-same-file.ts'
import { nameWorkspace, workspaceName } from '../../store/rows/name-workspace.ts'
import { forgetStopped } from '../../store/rows/progress.ts'
import { keepPieces } from '../../store/rows/file-pieces.ts'
import { replaceFile } from '../../store/rows/replace-file.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { startImport, type IncomingFile } from '../../store/rows/start-import.ts'
import { bring } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { removeAllImports } from '../workspace/remove-example.ts'
import { filesShape } from './files-shape.ts'

export const importFiles = bring({
  word: 'fact',
  name: 'import-files',
  input: z.object({
    files: filesShape,
    /** Only look what would change; `fact/confirm-imports` takes them in. */
    preview: z.stringbool().or(z.boolean()).default(false),
  }),
  run: ({ files, preview }, asked, house) => takeIn(files, { example: null, confirmed: !preview }, asked, house),
})

/** `example` is the company that the files are, or null for a person's own: those never mix with an example. */
type Manner = { readonly example: string | null; readonly confirmed: boolean }

export async function takeIn(files: readonly File[], { example, confirmed }: Manner, asked: Asked, house: House) {
  const hashes = await Promise.all(files.map(hashOf))
  const taken = await house.store.run(asked.workspace, async (tx) => {
    const before = await workspaceName(tx)
    // Files that are only looked at leave an example as it is, until they are taken in.
    const removedExample = confirmed && before?.example != null && before.example !== example
    if (removedExample) await removeAllImports(tx, asked.now)
    if (confirmed || before === null) await nameWorkspace(tx, { example })
    const ids: string[] = []
    const same: string[] = []
    const known = []
    for (const sha256 of hashes) known.push(await findSameFile(tx, sha256))
    // A table that did not change still belongs to the others that did.
    const allSame = known.every((one) => one !== null)
    const { contactsSince: since } = await standingPrivacy(tx)
    for (const [at, file] of files.entries()) {
      const sha256 = hashes[at] ?? ''
      const there = known[at]?.together && !allSame ? null : (known[at]?.id ?? null)
      // Brought while people were not kept: this time with them.
      if (there && since !== null && (await cameWithoutPeople(tx, there, since, formatsOfPeople))) {
        const kept = await withoutPersons(file, true)
        await replaceFile(tx, there, { file: file.name, sha256, size: kept.size, at: asked.now }, kept.pieces())
        ids.push(there)
        continue
      }
      // A file that was only looked at is now wanted in.
      if (there && !(confirmed && (await confirmImport(tx, there)))) same.push(file.name)
      ids.push(there ?? (await takeOne(tx, file, { sha256, confirmed, at: asked.now }, since !== null)))
    }
    if (same.length < files.length) await forgetStopped(tx)
    return { ids, same, removedExample }
  })
  if (taken.same.length < files.length) await house.queue('fact/read-imports', asked, {})
  return taken
}

async function takeOne(
  tx: Transaction,
  file: File,
  about: Pick<IncomingFile, 'sha256' | 'confirmed' | 'at'>,
  people: boolean,
): Promise<string> {
  const kept = await withoutPersons(file, people)
  const id = await startImport(tx, { ...about, file: file.name, size: kept.size })
  await keepPieces(tx, id, kept.pieces())
  return id
}

/** SHA-256 of all bytes, in hexadecimal. */
async function hashOf(file: File): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of file.pieces()) hash.update(piece)
  return hash.digest('hex')
}
