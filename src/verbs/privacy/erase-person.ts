/** A member erases what is known of a person, as far as was chosen; what was decided stays, under a name that says nothing. */
import { z } from 'zod'
import { decideErasePerson, privacyLog } from '../../core/privacy/privacy.ts'
import { erasePerson as erase, stillThere } from '../../store/rows/erase-person.ts'
import { decide } from '../kinds.ts'

const MOST = 10_000
const ids = z.array(z.coerce.string().min(1).max(500)).max(MOST).default([])

export const erasePerson = decide({
  word: 'privacy',
  name: 'erase-person',
  input: z.object({
    members: ids,
    contacts: ids,
    people: ids,
    files: ids,
    words: z.array(z.coerce.number().int().positive()).max(MOST).default([]),
  }),
  ...privacyLog,
  decide: decideErasePerson,
  // What is erased is never written down: the log hears only how much it was.
  learn: (chosen, tx) => stillThere(tx, chosen),
  follow: (tx, _settled, { known, now }) => erase(tx, known, now),
  plans: true,
})
