/** Words on the screens: headings, labels, buttons, empty states. */
import type { Sentence } from './say.ts'

export const screenMessages = {
  'screen.save': { nl: 'Bewaren', en: 'Save' },
} satisfies Record<string, Sentence>
