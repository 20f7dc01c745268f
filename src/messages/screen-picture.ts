/** Words around any picture: its points by keys, its table, and the picture as a file. */
import type { Sentence } from './say.ts'

export const screenPictureMessages = {
  'screen.picture.points': { nl: 'Punten van de afbeelding, met de pijltjes', en: 'Points of the picture, by the arrow keys' },
  'screen.picture.table': { nl: 'Dezelfde cijfers als tabel', en: 'The same figures as a table' },
  'screen.picture.save': { nl: 'Afbeelding bewaren', en: 'Save the picture' },
  'screen.picture.save-this': { nl: '{what} bewaren als {format}', en: 'Save {what} as {format}' },
  'screen.picture.not-saved': {
    nl: 'Bewaren lukte niet: er is nu geen verbinding. Probeer het nog eens.',
    en: 'It could not be saved: there is no connection now. Try again.',
  },
  'screen.picture.made': { nl: 'Koersvast, {day}', en: 'Koersvast, {day}' },
} satisfies Record<string, Sentence>
