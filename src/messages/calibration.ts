/** Sentences about how good estimates are: what was predicted held against what happened. */
import type { Sentence } from './say.ts'

const screen = {
  'screen.page.calibration': { nl: 'IJking', en: 'Calibration' },
  'screen.calibration.finding': {
    nl: 'Wat klanten zouden brengen, kwam voor *{share, number, percent}* uit.',
    en: 'Of what customers were going to bring, *{share, number, percent}* came.',
  },
  'screen.calibration.finding-euro': {
    nl: 'Verwacht werd {predicted, number, euro}, en er kwam *{happened, number, euro}*.',
    en: '{predicted, number, euro} was expected, and *{happened, number, euro}* came.',
  },
  'screen.calibration.basis': {
    nl: 'Voorspeld uit het jaar voor {from}, met de uren die het werden, tegen wat er tot en met {to} kwam. Negen van de tien keer laat het toeval het tussen {low, number, percent} en {high, number, percent}.',
    en: 'Predicted from the year before {from}, with the hours that it became, against what came until {to}. Nine times out of ten chance leaves it between {low, number, percent} and {high, number, percent}.',
  },
  'screen.calibration.basis-euro': {
    nl: 'Voorspeld uit het jaar voor {from}, met de uren die het werden, tegen wat er tot en met {to} kwam. Negen van de tien keer laat het toeval het tussen {low, number, euro} en {high, number, euro}.',
    en: 'Predicted from the year before {from}, with the hours that it became, against what came until {to}. Nine times out of ten chance leaves it between {low, number, euro} and {high, number, euro}.',
  },
  'screen.calibration.season': {
    nl: 'Dit is geen heel jaar: wat het seizoen doet zit erin.',
    en: 'This is not a whole year: what the season does is in it.',
  },
  'screen.calibration.closer': {
    nl: 'Per klant zit de schatting *{closer, number, percent}* dichter bij wat er kwam dan “zoals vorig jaar”.',
    en: 'Per customer the estimate is *{closer, number, percent}* closer to what came than “as last year”.',
  },
  'screen.calibration.further': {
    nl: 'Per klant zit de schatting *{further, number, percent}* verder van wat er kwam dan “zoals vorig jaar”.',
    en: 'Per customer the estimate is *{further, number, percent}* further from what came than “as last year”.',
  },
  'screen.calibration.none': {
    nl: 'Om te zien hoe goed schattingen zijn, is een heel jaar nodig en daarna een kwartaal. Er {days, plural, =0 {zijn nog geen facturen} other {is pas {days, number} dagen aan facturen}}.',
    en: 'To see how good estimates are it takes a whole year and then a quarter. There {days, plural, =0 {are no invoices yet} other {are only {days, number} days of invoices}}.',
  },
  'screen.calibration.measuring': {
    nl: 'De schattingen worden nu geijkt. Zodra dat klaar is, staat het hier.',
    en: 'The estimates are being calibrated now. It stands here as soon as that is done.',
  },
  'screen.calibration.window': { nl: 'Waartegen', en: 'Against what' },
  'screen.calibration.quarters': {
    nl: '{quarters, plural, =1 {het laatste kwartaal} =2 {het laatste half jaar} =3 {de laatste drie kwartalen} other {het laatste jaar}}',
    en: '{quarters, plural, =1 {the last quarter} =2 {the last half year} =3 {the last three quarters} other {the last year}}',
  },
  'screen.calibration.all': { nl: 'Alle klanten', en: 'All customers' },
  'screen.calibration.fifth': {
    nl: '{n, selectordinal, =1 {De vijfde waarvan het minst verwacht werd} =5 {De vijfde waarvan het meest verwacht werd} other {De {n}e vijfde}}',
    en: '{n, selectordinal, =1 {The fifth of which least was expected} =5 {The fifth of which most was expected} two {The {n}nd fifth} few {The {n}rd fifth} other {The {n}th fifth}}',
  },
  'screen.calibration.prospects': { nl: 'Prospects', en: 'Prospects' },
  'screen.calibration.judged': { nl: 'Zoals mensen het inschatten', en: 'As people judged it' },
  'screen.calibration.judged-arithmetic': {
    nl: 'Dezelfde klanten, zoals de cijfers het schatten',
    en: 'The same customers, as the figures estimate it',
  },
  'screen.calibration.go': { nl: 'Met GO van iemands gevoel', en: 'With GO from somebody’s gut' },
  'screen.calibration.no-go': { nl: 'Met NO GO van iemands gevoel', en: 'With NO GO from somebody’s gut' },
  'screen.calibration.people-about': {
    nl: 'Van mensen staat hier alleen wat zij samen zeiden: van minstens drie, over minstens vijf klanten. Bij GO meer dan de cijfers en bij NO GO minder: dan wist het gevoel iets dat de cijfers niet wisten.',
    en: 'Of people only what they said together stands here: of at least three, about at least five customers. More than the figures with GO and less with NO GO: then the gut knew something that the figures did not.',
  },
  'screen.calibration.people-none': {
    nl: 'Wat mensen inschatten, en GO en NO GO, komt hier zodra minstens drie mensen het over minstens vijf klanten zeiden en er een kwartaal overheen is. Nooit per persoon.',
    en: 'What people judge, and GO and NO GO, comes here as soon as at least three people said it about at least five customers and a quarter has passed since. Never per person.',
  },
  'screen.calibration.table': { nl: 'Voorspeld en gekomen', en: 'Predicted and come' },
  'screen.calibration.came': {
    nl: '{predicted, number, euro} voorspeld, {happened, number, euro} gekomen',
    en: '{predicted, number, euro} predicted, {happened, number, euro} came',
  },
  'screen.calibration.column.who': { nl: 'Wie', en: 'Who' },
  'screen.calibration.column.predicted': { nl: 'Voorspeld', en: 'Predicted' },
  'screen.calibration.column.happened': { nl: 'Gekomen', en: 'Came' },
  'screen.calibration.column.share': { nl: 'Van wat voorspeld was', en: 'Of what was predicted' },
  'screen.calibration.column.band': { nl: 'Negen van de tien keer', en: 'Nine times out of ten' },
  'screen.calibration.between': {
    nl: '{low, number, percent} tot {high, number, percent}',
    en: '{low, number, percent} to {high, number, percent}',
  },
  'screen.calibration.between-euro': {
    nl: '{low, number, euro} tot {high, number, euro}',
    en: '{low, number, euro} to {high, number, euro}',
  },
  'screen.calibration.picture': {
    nl: 'Gekomen in delen van wat voorspeld was; de oranje lijn is 100 %.',
    en: 'What came in parts of what was predicted; the orange line is 100%.',
  },
  'screen.calibration.to-page': { nl: 'Hoe goed zijn onze schattingen?', en: 'How good are our estimates?' },
  'export.column.came-low': { nl: 'Ondergrens van wat kwam', en: 'Lower bound of what came' },
  'export.column.came-high': { nl: 'Bovengrens van wat kwam', en: 'Upper bound of what came' },
  'archive.table.calibration': {
    nl: 'wat er van het laatste kwartaal of jaar voorspeld was en wat er kwam',
    en: 'what was predicted of the last quarter or year and what came',
  },
  'cli.calibration': {
    nl: 'hoe goed schattingen zijn: wat voorspeld was tegen wat er kwam',
    en: 'how good estimates are: what was predicted against what came',
  },
} satisfies Record<string, Sentence>

export const calibrationMessages = screen
