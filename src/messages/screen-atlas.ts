/** Words on the screens about the Atlas curve: one by one against all at once. */
import type { Sentence } from './say.ts'

export const screenAtlasMessages = {
  'screen.atlas.title': {
    nl: 'Eén voor één is na *{hours} uur* al {oneByOne, number, percent} binnen; alles tegelijk {atOnce, number, percent}.',
    en: 'One by one, *{oneByOne, number, percent}* is in after {hours} hours; all at once {atOnce, number, percent}.',
  },
  'screen.atlas.even': {
    nl: 'Eén voor één en alles tegelijk brengen hier op elk moment evenveel binnen.',
    en: 'One by one and all at once bring in the same here at every moment.',
  },
  'screen.atlas.single': {
    nl: 'Met één blok in de wachtrij valt er nog niets te vergelijken. Vanaf twee staat hier wat één voor één oplevert tegenover alles tegelijk.',
    en: 'With one block in the queue there is nothing to compare yet. From two on, this shows what one by one brings against all at once.',
  },
  'screen.atlas.behind': {
    nl: 'In deze volgorde komt de waarde later binnen dan met alles tegelijk.',
    en: 'In this order the value comes in later than with all at once.',
  },
  'screen.atlas.earlier': {
    nl: 'Dat is waar het verschil het grootst is. Gemiddeld is een euro {hours} uur werk eerder binnen.',
    en: 'That is where the difference is largest. On average a euro is in {hours} hours of work earlier.',
  },
  'screen.atlas.later': {
    nl: 'Gemiddeld is een euro {hours} uur werk later binnen.',
    en: 'On average a euro is in {hours} hours of work later.',
  },
  'screen.atlas.largest': {
    nl: 'Dat is waar het verschil het grootst is; gemiddeld scheelt het niets.',
    en: 'That is where the difference is largest; on average there is none.',
  },
  'screen.atlas.warning': {
    nl: 'Let op: wachten kost in deze volgorde {times} keer zoveel als alles tegelijk doen. Een lang blok gaat voor korte die er meer aan hebben; kijk of een kort blok echt moet wachten.',
    en: 'Mind: in this order waiting costs {times} times as much as doing everything at once. A long block goes before short ones that need it more; see whether a short block really has to wait.',
  },
  'screen.atlas.across': { nl: 'uren werk', en: 'hours of work' },
  'screen.atlas.up': { nl: 'waarde die binnen is', en: 'value that is in' },
  'screen.atlas.one-by-one': { nl: 'één voor één, in deze volgorde', en: 'one by one, in this order' },
  'screen.atlas.at-once': { nl: 'alles tegelijk', en: 'all at once' },
  'screen.atlas.picture': {
    nl: 'De waarde die binnen is, tegen de uren die erin gingen: één voor één tegenover alles tegelijk. De tabel eronder bevat dezelfde cijfers.',
    en: 'The value that is in, against the hours that went in: one by one against all at once. The table below holds the same figures.',
  },
  'screen.atlas.about': {
    nl: 'Waarde telt pas als een blok af is. Dat wisselen tijd kost, is niet meegerekend.',
    en: 'Value counts only once a block is finished. What switching costs is not counted.',
  },
  'screen.atlas.column.finished': { nl: 'af na, uur', en: 'finished after, h' },
  'screen.atlas.column.value': { nl: 'dan binnen', en: 'then in' },
  'screen.atlas.hint': { nl: 'na {hours} uur {value, number, euro} binnen', en: '{value, number, euro} in after {hours} hours' },
} satisfies Record<string, Sentence>
