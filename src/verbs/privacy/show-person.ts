/** Everything that is known of a person, for whoever asks what is kept of them. */
import { z } from 'zod'
import { show } from '../kinds.ts'
import { personFound } from './person-found.ts'

export const showPerson = show({
  word: 'privacy',
  name: 'show-person',
  input: z.object({
    /** A name or an address of mail. */
    text: z.string().max(200),
    /** Lines of each file that are shown; whoever hands it over takes all. */
    limit: z.coerce.number().int().min(1).max(100_000).default(20),
  }),
  run: ({ text, limit }, _tx, asked, house) => personFound(text, limit, asked, house),
})
