/** Takes files in and takes everything back: what would change, told before anything is written. The code is that of the import. */
import { matchMembers } from '../../core/fact/match-members.ts'
import { keptFrom } from '../../core/privacy/privacy.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import { dayOf } from '../../core/units.ts'
import { whoOf } from '../../core/fact/who.ts'
import { knownMembers } from '../../store/rows/known-members.ts'
import { workspaceName } from '../../store/rows/name-workspace.ts'
import { daysOfImport, noteImport, type ImportNote } from '../../store/rows/note-import.ts'
import { previewOf, rememberKnown } from '../../store/rows/preview-of.ts'
import { saveProblems } from '../../store/rows/save-problems.ts'
import type { Asked, House } from '../verb.ts'
import { removeAllImports } from '../workspace/remove-example.ts'
import type { Ready } from './examine-imports.ts'
import { keepFacts } from './keep-facts.ts'
import { idOfName, learnMembers, named } from './learn-members.ts'
import { tellProgress } from './progress.ts'
import { rejoin } from './rejoin.ts'

/** All of them together: rows are held against the files before them too, customers and members against who is known now. Rejected rows are written down: they can be looked at. */
export async function previewImports(ready: readonly Ready[], asked: Asked, house: House, signal: AbortSignal): Promise<void> {
  const tx = <T>(run: Parameters<typeof house.store.run<T>>[1]) => house.store.run(asked.workspace, run)
  const notes = await house.store.rehearse(asked.workspace, async (inside) => {
    // Own files take the place of an example.
    if ((await workspaceName(inside))?.example != null) await removeAllImports(inside, asked.now)
    const members = matchMembers(named(await knownMembers(inside)), idOfName(asked, house))
    learnMembers(members, ready)
    const who = whoOf(await rejoin(inside, ready), members)
    await rememberKnown(inside)
    const found: { readonly id: string; readonly note: ImportNote }[] = []
    for (const one of ready) {
      const { id, file } = one
      const kept = await keepFacts(inside, one, who, members.everyone(), {
        keptFrom: keptFrom(await standingPrivacy(inside), dayOf(asked.now)),
        // Not in the transaction that is taken back.
        noteProblems: (problems, part) => tx((other) => saveProblems(other, id, problems, part)),
        onRows: async (rowsRead) => {
          signal.throwIfAborted()
          await tellProgress(house, asked, 'looking', rowsRead, file.rows)
        },
      })
      found.push({ id, note: { ...kept, ...(await daysOfImport(inside, id)), preview: await previewOf(inside, id) } })
    }
    return found
  })
  await tx(async (inside) => {
    for (const { id, note } of notes) await noteImport(inside, id, { ...note, status: 'ready' })
  })
}
