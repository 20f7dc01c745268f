/** A member decides whether people at customers are kept by name. Without them nobody is: not in the tables, and not in the copies of files. */
import { z } from 'zod'
import { decideContacts, privacyLog } from '../../core/privacy/privacy.ts'
import { withoutPersons } from '../../intake/without-persons.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { forgetContacts } from '../../store/rows/contacts-said.ts'
import { copiesOfPeople, copyIn, putCopy, readFeedsAnew } from '../../store/rows/copies-of-people.ts'
import { forgetCopies } from '../../store/rows/forget-copies.ts'
import { undoImport } from '../../store/rows/undo-import.ts'
import { decide } from '../kinds.ts'

export const keepContacts = decide({
  word: 'privacy',
  name: 'keep-contacts',
  input: z.object({ keep: z.stringbool().or(z.boolean()) }),
  ...privacyLog,
  decide: decideContacts,
  follow: (tx, { after }, { now }) => (after.contactsSince === null ? forgetPeople(tx, now) : readFeedsAnew(tx, now)),
  plans: false,
})

async function forgetPeople(tx: Transaction, now: string): Promise<void> {
  for (const copy of await copiesOfPeople(tx)) {
    const file = copyIn(tx, copy)
    const bare = copy.written ? await withoutPersons(file) : file
    // What is about nobody comes back as it is, and stays.
    if (bare !== file) await putCopy(tx, copy.id, bare)
    else if (copy.written) continue
    // A list of people that was not taken in yet gave nothing, and would give nothing.
    else if (copy.taken) await forgetCopies(tx, [copy.id], now)
    else await undoImport(tx, copy.id, now)
  }
  await forgetContacts(tx)
}
