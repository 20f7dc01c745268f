/**
 * Reads the files that wait, all together, because one may say who the other is about:
 *
 *   1 examine each -> 2 find who is who from all -> 3 keep the facts of each, whole or not at all -> 4 ask for a plan
 */
import { z } from 'zod'
import { matchMembers, type KnownMember, type Members } from '../../core/fact/match-members.ts'
import { idle, type ImportedPart } from '../../core/fact/source.ts'
import { dayOf } from '../../core/units.ts'
import { examine } from '../../intake/examine.ts'
import type { File } from '../../core/fact/file.ts'
import type { Examined, Recognised } from '../../intake/examined.ts'
import { piecesOf } from '../../store/rows/file-pieces.ts'
import { importsToRead, importToRead, type ImportToRead } from '../../store/rows/imports-to-read.ts'
import { whoOf } from '../../core/fact/who.ts'
import { knownMembers, type KnownMember as StoredMember } from '../../store/rows/known-members.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { finishImport, noteImport } from '../../store/rows/note-import.ts'
import { beginReading, wantPlan } from '../../store/rows/progress.ts'
import { saveProblems } from '../../store/rows/save-problems.ts'
import { sources } from '../../store/rows/sources.ts'
import { work } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { keepFacts } from './keep-facts.ts'
import { rejoin } from './rejoin.ts'
import { withProgress } from './progress.ts'

type Ready = { readonly id: string; readonly file: Recognised }

export const readImports = work({
  word: 'fact',
  name: 'read-imports',
  input: z.object({}),
  run: (_input, asked, house) =>
    withProgress(house, asked, beginReading, async () => {
      const tx = <T>(run: Parameters<typeof house.store.run<T>>[1]) => house.store.run(asked.workspace, run)
      const ready = await examineAll(await tx(importsToRead), asked, house)

      let members = matchMembers(named(await tx(knownMembers)))
      learnMembers(members, ready)
      if (anyoneMoved(members, await tx(knownMembers))) {
        // A new file gives a code to a member whom earlier files knew by name only: read those again as well.
        const earlier = (await tx(sources)).filter((source) => source.status === 'done' && !ready.some(({ id }) => id === source.id))
        ready.unshift(...(await examineAll(earlier.map(({ id }) => id).toReversed(), asked, house)))
        members = matchMembers()
        learnMembers(members, ready)
      }
      const joins = await tx((inside) => rejoin(inside, ready))
      const who = whoOf(joins, members)
      for (const { id, file } of ready) await keepFacts(id, file, who, members.everyone(), asked, house)
      // Files that gave nothing leave the plan as it is.
      if (ready.length === 0 || (await tx(lastInvoiceDay)) === null) return idle
      await tx(wantPlan)
      await house.queue('plan/make-plan', asked, {})
      return idle
    }),
})

/** Examines every file; what is asked or refused is written down, what can be read comes back. */
async function examineAll(ids: readonly string[], asked: Asked, house: House): Promise<Ready[]> {
  const ready: Ready[] = []
  for (const id of ids) {
    const source = await house.store.run(asked.workspace, (tx) => importToRead(tx, id))
    if (!source) continue
    const examined = await examine(keptFile(house, asked, id, source), { answers: source.answers, today: dayOf(asked.now) })
    await noteExamined(id, examined, asked, house)
    if (examined.status === 'recognised') ready.push({ id, file: examined })
  }
  return ready
}

/** The file as it is kept, read a piece at a time. */
const keptFile = (house: House, asked: Asked, id: string, { file, size }: ImportToRead): File => ({
  name: file,
  size,
  pieces: () => piecesOf(house.store, asked.workspace, id),
})

const noteExamined = (id: string, examined: Examined, asked: Asked, house: House): Promise<void> =>
  house.store.run(asked.workspace, async (tx) => {
    if (examined.status === 'refused') {
      await saveProblems(tx, id, [examined.problem])
      await finishImport(tx, id, { status: 'refused', at: asked.now })
      return
    }
    const sample = [examined.headers, ...examined.sample]
    const seen = { format: examined.format, rowsTotal: examined.rows, sample }
    if (examined.status === 'asked') await finishImport(tx, id, { ...seen, status: 'asked', questions: examined.questions, at: asked.now })
    else await noteImport(tx, id, { ...seen, status: 'reading', rowsRead: 0, parts: partsOf(examined) })
  })

const partsOf = ({ readings }: Recognised): readonly ImportedPart[] =>
  readings.map(({ part, table, format, headers }) => ({ part, sheet: table.sheet, format: format.id, headers }))

const named = (everyone: readonly StoredMember[]): KnownMember[] =>
  everyone.map(({ id, key, name }) => ({ id, key, name: name ?? key ?? id }))

function learnMembers(members: Members, ready: readonly Ready[]): void {
  for (const { file } of ready) for (const { reference, listed } of file.mentions.members.values()) members.learn(reference, listed)
}

/** Whether a name that stood on its own now belongs to a code. */
const anyoneMoved = (members: Members, known: readonly StoredMember[]): boolean =>
  known.some(({ id, key, name }) => {
    if (key !== null) return false
    const found = members.find({ key: null, name: name ?? id })
    return !('id' in found) || found.id !== id
  })
