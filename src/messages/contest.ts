/** A contest: why a verdict is contested, what is asked and told on the screen, and every "no" about it. */
import type { ContestReason } from '../core/customer/contest.ts'
import type { Sentence } from './say.ts'

const reasons = {
  'contest.hours-wrong': { nl: 'de uren kloppen niet', en: 'the hours are wrong' },
  'contest.margin-wrong': { nl: 'de marge klopt niet', en: 'the margin is wrong' },
  'contest.potential-unseen': { nl: 'er zit meer of minder in', en: 'there is more or less in it' },
  'contest.won-or-lost-since': { nl: 'sindsdien gewonnen of verloren', en: 'won or lost since' },
  'contest.wrong-group': { nl: 'de groep klopt niet', en: 'the group is wrong' },
} satisfies Record<`contest.${ContestReason}`, Sentence>

const refusals = {
  'refusal.contest-why-length': {
    nl: 'Zeg in {least, number} tot {most, number} tekens waarom; dit zijn er {length, number}.',
    en: 'Say why in {least, number} to {most, number} characters; this has {length, number}.',
  },
  'refusal.contest-hours-out-of-range': {
    nl: 'De uren van een klant liggen tussen 0 en {most, number} per jaar. Vul een ander getal in.',
    en: 'The hours of a customer lie between 0 and {most, number} a year. Enter another number.',
  },
  'refusal.contest-margin-out-of-range': {
    nl: 'Een marge van meer dan {most, number, euro}, of zo’n verlies, kan niet. Vul een ander bedrag in.',
    en: 'A margin above {most, number, euro}, or such a loss, cannot be. Enter another amount.',
  },
  'refusal.contest-nothing-new': {
    nl: 'Dit zeggen de cijfers al. Geef uren, marge of een verwachting die anders is: een bezwaar zonder nieuw feit verandert niets.',
    en: 'The figures say this already. Give hours, margin or an expectation that differs: a contest without a new fact changes nothing.',
  },
  'refusal.contest-no-verdict': {
    nl: 'Over deze klant is nog geen oordeel om bezwaar tegen te maken. Wacht tot het plan klaar is.',
    en: 'There is no verdict about this customer to contest yet. Wait until the plan is ready.',
  },
} satisfies Record<string, Sentence>

const screen = {
  'screen.contest': { nl: 'Bezwaar maken', en: 'Contest' },
  'screen.contest.again': { nl: 'Bezwaar aanpassen', en: 'Change the contest' },
  'screen.contest.about': {
    nl: 'Kloppen de cijfers niet? Geef er betere. Het plan wordt er opnieuw mee gemaakt, en wat er dan uitkomt geldt, ook als het hetzelfde is.',
    en: 'Are the figures wrong? Give better ones. The plan is made again with them, and what comes out then holds, also when it is the same.',
  },
  'screen.contest.reason': { nl: 'Wat klopt er niet?', en: 'What is wrong?' },
  'screen.contest.hours': { nl: 'Uren in het jaar', en: 'Hours in the year' },
  'screen.contest.hours-computed': { nl: 'de bestanden: {hours} uur', en: 'the files: {hours} hours' },
  'screen.contest.margin': { nl: 'Marge in het jaar', en: 'Margin in the year' },
  'screen.contest.margin-computed': { nl: 'de bestanden: {margin, number, euro}', en: 'the files: {margin, number, euro}' },
  'screen.contest.potential': {
    nl: 'Wat verwacht u aan marge in een jaar? Vul alle drie in, of geen.',
    en: 'What margin do you expect in a year? Fill in all three, or none.',
  },
  'screen.contest.at-hours': { nl: 'Bij zoveel uur in een jaar', en: 'With so many hours in a year' },
  'screen.contest.why': { nl: 'Waarom? In uw eigen woorden', en: 'Why? In your own words' },
  'screen.contest.kept': {
    nl: '{customer}: uw bezwaar telt. Het plan wordt opnieuw gemaakt.',
    en: '{customer}: your contest counts. The plan is being made again.',
  },
  'screen.contest.withdraw': { nl: 'Intrekken', en: 'Withdraw' },
  'screen.contest.withdrawn': {
    nl: '{customer}: ingetrokken. De bestanden tellen weer.',
    en: '{customer}: withdrawn. The files count again.',
  },
  'screen.contest.standing': { nl: 'Bezwaar: {reason}', en: 'Contested: {reason}' },
  'screen.contest.quote': { nl: '“{why}”', en: '“{why}”' },
  'screen.contest.by': { nl: '{name}, {day}', en: '{name}, {day}' },
  'screen.contest.given-hours': {
    nl: '{given} uur, de bestanden zeggen {computed}',
    en: '{given} hours, the files say {computed}',
  },
  'screen.contest.given-margin': {
    nl: '{given, number, euro} marge, de bestanden zeggen {computed, number, euro}',
    en: '{given, number, euro} margin, the files say {computed, number, euro}',
  },
} satisfies Record<string, Sentence>

export const contestMessages = { ...reasons, ...refusals, ...screen }
