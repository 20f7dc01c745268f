/**
 * Reads the files that wait, all together, because one may say who the other is about:
 *
 *   1 examine each -> 2 learn who is who from all -> 3 keep the facts of each, whole or not at all -> 4 ask for a plan
 */
import { z } from 'zod'
import { createMatcher, type Known, type Matcher } from '../../core/fact/match.ts'
import { idle } from '../../core/fact/source.ts'
import { dayOf } from '../../core/units.ts'
import { examine } from '../../intake/examine.ts'
import { fileOf } from '../../intake/file.ts'
import type { Examined, Recognised } from '../../intake/examined.ts'
import { learn } from '../../intake/resolve.ts'
import { importsToRead, importToRead } from '../../store/rows/imports-to-read.ts'
import { knownCustomers } from '../../store/rows/known-customers.ts'
import { knownMembers } from '../../store/rows/known-members.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { finishImport, noteImport } from '../../store/rows/note-import.ts'
import { beginReading, wantPlan } from '../../store/rows/progress.ts'
import { saveProblems } from '../../store/rows/save-problems.ts'
import { sources } from '../../store/rows/sources.ts'
import { work } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { keepFacts } from './keep-facts.ts'
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

      const known = { customers: named(await tx(knownCustomers)), members: named(await tx(knownMembers)) }
      let matcher = createMatcher(known)
      for (const { file } of ready) await learn(file, matcher)
      if (anyoneMoved(matcher, known)) {
        // A new file gives a code to someone whom earlier files knew by name only: read those again as well.
        const earlier = (await tx(sources)).filter((source) => source.status === 'done' && !ready.some(({ id }) => id === source.id))
        ready.unshift(...(await examineAll(earlier.map(({ id }) => id).toReversed(), asked, house)))
        matcher = createMatcher()
        for (const { file } of ready) await learn(file, matcher)
      }

      for (const { id, file } of ready) await keepFacts(id, file, matcher, asked, house)
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
    const examined = await examine(fileOf(source.file, source.bytes), { answers: source.answers, today: dayOf(asked.now) })
    await noteExamined(id, examined, asked, house)
    if (examined.status === 'recognised') ready.push({ id, file: examined })
  }
  return ready
}

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
    else await noteImport(tx, id, { ...seen, status: 'reading', rowsRead: 0 })
  })

type Named<Id> = { readonly id: Id; readonly key: string | null; readonly name: string | null }

const named = <Id extends string>(everyone: readonly Named<Id>[]): Known<Id>[] =>
  everyone.map(({ id, key, name }) => ({ id, key, name: name ?? key ?? id }))

/** Whether a name that stood on its own now belongs to a code. */
function anyoneMoved(matcher: Matcher, known: Parameters<typeof createMatcher>[0] & object): boolean {
  const moved = <Id>(find: Matcher['customer'] | Matcher['member'], all: readonly Known<Id>[] = []) =>
    all.some(({ id, key, name }) => {
      if (key !== null) return false
      const found = find({ key: null, name })
      return !('id' in found) || String(found.id) !== String(id)
    })
  return moved(matcher.customer, known.customers) || moved(matcher.member, known.members)
}
