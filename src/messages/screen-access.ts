/** Sentences of the screens of signing in and of access. */
import type { Sentence } from './say.ts'

export const screenAccessMessages = {
  'screen.access.name': { nl: 'Naam', en: 'Name' },
  'screen.access.email': { nl: 'Mailadres', en: 'Mail address' },
  'screen.access.roles': { nl: 'Rollen', en: 'Roles' },
} satisfies Record<string, Sentence>
