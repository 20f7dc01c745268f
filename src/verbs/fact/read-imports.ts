/**
 * Reads the files that wait, all together, because one may say who the other is about:
 *
 *   1 examine each -> 2 find who is who from all -> 3 keep the facts of each, whole or not at all -> 4 ask for a plan
 *
 * Files that somebody wants to look at first are only rehearsed. Whoever stops it loses what was being read, and nothing else.
 */
import { z } from 'zod'
import { keptFrom } from '../../core/privacy/privacy.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import { dayOf } from '../../core/units.ts'
import { matchMembers } from '../../core/fact/match-members.ts'
import { idle, type Progress } from '../../core/fact/source.ts'
import { whoOf } from '../../core/fact/who.ts'
import { isOfPeople, onlyWhatIsRead } from '../../intake/only-what-is-read.ts'
import { putCopy } from '../../store/rows/copies-of-people.ts'
import { forgetContacts } from '../../store/rows/contacts-said.ts'
import { forgetCopies } from '../../store/rows/forget-copies.ts'
import { importsToRead } from '../../store/rows/imports-to-read.ts'
import { knownMembers } from '../../store/rows/known-members.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { finishImport, noteImport } from '../../store/rows/note-import.ts'
import { beginReading, wantPlan } from '../../store/rows/progress.ts'
import { putAwayUnread } from '../../store/rows/put-away-unread.ts'
import { saveProblems } from '../../store/rows/save-problems.ts'
import { sources } from '../../store/rows/sources.ts'
import { takeBackFacts } from '../../store/rows/undo-import.ts'
import { work } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { examineImports, type Ready } from './examine-imports.ts'
import { keepFacts } from './keep-facts.ts'
import { moveMembers } from '../../store/rows/move-members.ts'
import { anyoneMoved, idOfName, learnMembers, movedMembers, named } from './learn-members.ts'
import { previewImports } from './preview-imports.ts'
import { tellProgress, withProgress } from './progress.ts'
import { rejoin } from './rejoin.ts'
import { watchStop } from './watch-stop.ts'

export const readImports = work({
  word: 'fact',
  name: 'read-imports',
  input: z.object({}),
  run: (_input, asked, house) =>
    withProgress(house, asked, beginReading, async () => {
      const stop = watchStop(asked, house)
      try {
        return await readAll(asked, house, stop.signal)
      } catch (error) {
        if (!stop.signal.aborted) throw error
        await house.store.run(asked.workspace, (tx) => putAwayUnread(tx, asked.now))
        return idle
      } finally {
        stop.end()
      }
    }),
})

async function readAll(asked: Asked, house: House, signal: AbortSignal): Promise<Progress> {
  const tx = <T>(run: Parameters<typeof house.store.run<T>>[1]) => house.store.run(asked.workspace, run)
  const { contactsSince } = await tx(standingPrivacy)
  const waiting = await tx(importsToRead)
  const idsOf = (confirmed: boolean) => waiting.filter((source) => source.confirmed === confirmed).map(({ id }) => id)
  const looked = await examineImports(idsOf(false), asked, house, signal)
  if (looked.length > 0) await previewImports(looked, asked, house, signal)

  const ready = await examineImports(idsOf(true), asked, house, signal)
  const everyone = named(await tx(knownMembers))
  let members = matchMembers(everyone, idOfName(asked, house))
  learnMembers(members, ready)
  if (anyoneMoved(members, await tx(knownMembers))) {
    // A new file gives a code to a member whom earlier files knew by name only: read those again as well.
    const earlier = (await tx(sources)).filter(
      (source) => source.status === 'done' && source.forgottenAt === null && !ready.some(({ id }) => id === source.id),
    )
    ready.unshift(...(await examineImports(earlier.map(({ id }) => id).toReversed(), asked, house, signal)))
    // Whoever has no code keeps the id, as far as no code has that name.
    members = matchMembers(everyone.filter(({ key }) => key === null), idOfName(asked, house)) // prettier-ignore
    learnMembers(members, ready)
  }
  if (ready.length === 0) return idle
  await tx((inside) => moveMembers(inside, movedMembers(members, everyone)))
  const joins = await tx((inside) => rejoin(inside, ready))
  const who = whoOf(joins, members)
  for (const one of ready) await keepOne(one)
  // Somebody decided meanwhile that people are not kept.
  if (contactsSince !== null && (await tx(standingPrivacy)).contactsSince === null) await tx(forgetContacts)
  // Files that gave nothing leave the plan as it is.
  if ((await tx(lastInvoiceDay)) === null) return idle
  await tx(wantPlan)
  await house.queue('plan/make-plan', asked, {})
  return idle

  async function keepOne(one: Ready): Promise<void> {
    const { id, file } = one
    await tx(async (inside) => {
      await takeBackFacts(inside, id)
      const kept = await keepFacts(inside, one, who, members.everyone(), {
        keptFrom: keptFrom(await standingPrivacy(inside), dayOf(asked.now)),
        noteProblems: (problems, part) => saveProblems(inside, id, problems, part),
        // In transactions of their own: whoever watches sees them, and they lock nothing that this one needs.
        onRows: async (rowsRead) => {
          signal.throwIfAborted()
          await tx((other) => noteImport(other, id, { rowsRead }))
          await tellProgress(house, asked, 'reading', rowsRead, file.rows)
        },
      })
      await finishImport(inside, id, { status: 'done', ...kept, preview: null, at: asked.now })
      const bare = isOfPeople(file) ? await onlyWhatIsRead(file) : null
      if (bare !== null) await putCopy(inside, id, bare)
      else if (isOfPeople(file) || file.notes.some(({ code }) => code === 'file-people-left')) await forgetCopies(inside, [id], asked.now)
    })
  }
}
