/** Words on the page of one customer: what a person expects of hours there, and how its verdict was computed. */
import type { Sentence } from './say.ts'

/** Where measured hours were recorded. */
const recorded = {
  'screen.recorded.time-entry': { nl: 'gemeten in urenregels', en: 'measured in time entries' },
  'screen.recorded.calendar': { nl: 'gemeten in de agenda', en: 'measured in a calendar' },
  'screen.customer.hours-share': {
    nl: '{hours, number, hours} uur, waarvan {share, number, percent} gemeten. Elk uur telt één keer: een urenregel gaat voor de agenda, de agenda voor de afspraken in andere lijsten.',
    en: '{hours, number, hours} hours, {share, number, percent} of them measured. Each hour counts once: a time entry goes before the calendar, the calendar before appointments in other lists.',
  },
  'screen.customer.counts-elsewhere': { nl: 'telt al elders', en: 'counts elsewhere' },
  'screen.recorded.activity': { nl: 'gemeten in bezoeken en gesprekken', en: 'measured in visits and calls' },
} satisfies Record<string, Sentence>

const judged = {
  'screen.judged': { nl: 'Wat verwacht u?', en: 'What do you expect?' },
  'screen.judged.about': {
    nl: 'Kent u deze klant beter dan de cijfers? Geef aan welke marge u in een jaar verwacht. Het plan rekent daar dan mee; de cijfers blijven ernaast staan.',
    en: 'Do you know this customer better than the figures do? Say what margin you expect in a year. The plan then counts with that; the figures stay beside it.',
  },
  'screen.judged.hours': { nl: 'Uren in een jaar', en: 'Hours in a year' },
  'screen.judged.hours-about': { nl: 'nu: {hours} uur', en: 'now: {hours} hours' },
  'screen.judged.none': { nl: 'Marge zonder uren', en: 'Margin with no hours' },
  'screen.judged.today': { nl: 'Marge met deze uren', en: 'Margin with these hours' },
  'screen.judged.double': { nl: 'Marge met dubbele uren', en: 'Margin with double hours' },
  'screen.judged.computed': { nl: 'de cijfers: {amount, number, euro}', en: 'the figures: {amount, number, euro}' },
  'screen.judged.not-computed': { nl: 'de cijfers zeggen niets', en: 'the figures say nothing' },
  'screen.judged.take-back': { nl: 'Neem terug', en: 'Take back' },
  'screen.judged.kept': { nl: '{customer}: uw inschatting telt.', en: '{customer}: your judgement counts.' },
  'screen.judged.taken-back': { nl: '{customer}: de cijfers tellen weer.', en: '{customer}: the figures count again.' },
  'screen.judged.margin-note': {
    nl: 'op {revenue, number, euro} omzet; gerekend is met wat iemand verwacht',
    en: 'on {revenue, number, euro} revenue; what a person expects was used',
  },
} satisfies Record<string, Sentence>

/** Precise enough to be computed again by hand: money in cents, hours in hundredths, the curve in five digits. */
const how = {
  'screen.how': { nl: 'Hoe dit is uitgerekend', en: 'How this was computed' },
  'screen.how.known': {
    nl: 'In het jaar: {lines, number} factuurregels, {margin, number, cents} marge en {hours, number, ::.00} uur.',
    en: 'In the year: {lines, number} invoice lines, {margin, number, cents} margin and {hours, number, ::.00} hours.',
  },
  'screen.how.given-margin': {
    nl: 'Van {lines, number} van die regels is de marge een percentage van de omzet dat iemand opgaf, omdat het bestand geen kostprijs heeft.',
    en: 'The margin of {lines, number} of these lines is a percentage of revenue that somebody gave, because the file has no cost.',
  },
  'screen.how.contested': {
    nl: 'De bestanden zeggen {margin, number, cents} marge en {hours, number, ::.00} uur; gerekend is met wat een medewerker daarvoor in de plaats gaf.',
    en: 'The files say {margin, number, cents} margin and {hours, number, ::.00} hours; what a member gave in their place was used.',
  },
  'screen.how.go': {
    nl: 'Een medewerker zei GO: de klant krijgt uren zolang die er zijn. Wat de cijfers zeggen staat hieronder.',
    en: 'A member said GO: the customer gets hours as long as there are any. What the figures say stands below.',
  },
  'screen.how.no-go': {
    nl: 'Een medewerker zei NO GO: de klant krijgt geen uren. Wat de cijfers zeggen staat hieronder.',
    en: 'A member said NO GO: the customer gets no hours. What the figures say stands below.',
  },
  'screen.how.lot-worked': {
    nl: 'De klant staat rond de lijn en het lot van de proef is: bewerken, zolang er uren zijn. Wat de cijfers zeggen staat hieronder.',
    en: 'The customer is near the line and its lot in the experiment is: to be worked, as long as there are hours. What the figures say stands below.',
  },
  'screen.how.lot-left': {
    nl: 'De klant staat rond de lijn en het lot van de proef is: laten. Wat de cijfers zeggen staat hieronder.',
    en: 'The customer is near the line and its lot in the experiment is: to be left. What the figures say stands below.',
  },
  'screen.how.expected': {
    nl: 'Te verwachten is {expected, number, cents} marge, naar soortgelijke klanten toe. Is dat niet meer dan nul, dan kan geen uur lonen.',
    en: '{expected, number, cents} margin can be expected, drawn towards customers like it. When that is not above nothing, no hour can pay.',
  },
  'screen.how.expected-at': {
    nl: 'Te verwachten is {expected, number, cents} marge bij {hours, number, ::.00} uur, naar soortgelijke klanten toe; {share, number, fine} daarvan komt vanzelf.',
    en: '{expected, number, cents} margin can be expected with {hours, number, ::.00} hours, drawn towards customers like it; {share, number, fine} of it comes by itself.',
  },
  'screen.how.prospect': {
    nl: 'Zulke klanten brengen {like, number, cents} op bij {hours, number, ::.00} uur. Aangenomen is dat {conversion, number, fine} van de prospects ja zegt: te verwachten is {expected, number, cents}, waarvan {share, number, fine} vanzelf komt.',
    en: 'Such customers bring {like, number, cents} with {hours, number, ::.00} hours. {conversion, number, fine} of the prospects are assumed to say yes: {expected, number, cents} can be expected, of which {share, number, fine} comes by itself.',
  },
  'screen.how.before': {
    nl: 'Voor wat een klant nodig heeft telt het jaar vóór het eerste plan, hier met {hours, number, ::.00} uur: uren die een plan heeft verlegd, zeggen daar niets over.',
    en: 'For what a customer needs the year before the first plan counts, here with {hours, number, ::.00} hours: hours that a plan moved say nothing about that.',
  },
  'screen.how.anchor': {
    nl: 'Soortgelijke klanten krijgen gewoonlijk {usual, number, ::.00} uur; halverwege ligt {anchor, number, ::.00} uur. Daar is de elasticiteit gemiddeld {elasticity, number, ::@@@@@} en komt {share, number, fine} vanzelf.',
    en: 'Customers like it usually get {usual, number, ::.00} hours; half-way lies {anchor, number, ::.00} hours. There the elasticity is {elasticity, number, ::@@@@@} on average and {share, number, fine} comes by itself.',
  },
  'screen.how.curve': {
    nl: 'Zo brengen x uren {k, number, cents} × (1 − (1 + x / {scale, number, ::@@@@@})^−{shape, number, ::@@@@@}) op.',
    en: 'So x hours return {k, number, cents} × (1 − (1 + x / {scale, number, ::@@@@@})^−{shape, number, ::@@@@@}).',
  },
  'screen.how.judged': {
    nl: 'Iemand verwacht {noneEuro, number, cents} zonder uren, {todayEuro, number, cents} met {hours, number, ::.00} uur en {doubleEuro, number, cents} met het dubbele. Dat telt.',
    en: 'A person expects {noneEuro, number, cents} with no hours, {todayEuro, number, cents} with {hours, number, ::.00} hours and {doubleEuro, number, cents} with double. That counts.',
  },
  'screen.how.judged-curve': {
    nl: 'Door die drie punten brengen x uren {k, number, cents} × (1 − (1 + x / {scale, number, ::@@@@@})^−{shape, number, ::@@@@@}) op.',
    en: 'Through those three points x hours return {k, number, cents} × (1 − (1 + x / {scale, number, ::@@@@@})^−{shape, number, ::@@@@@}).',
  },
  'screen.how.first-hour': {
    nl: 'Het allereerste uur zou {first, number, cents} opbrengen.',
    en: 'The very first hour would return {first, number, cents}.',
  },
  'screen.how.range': {
    nl: 'Het plan geeft hier niets, of {least, number, ::.00} tot {most, number, ::.00} uur.',
    en: 'The plan gives nothing here, or {least, number, ::.00} to {most, number, ::.00} hours.',
  },
  'screen.how.handover': {
    nl: 'Een ander dan de eigenaar zou deze klant bewerken; overdragen kost {loss, number, cents}.',
    en: 'Somebody else than the owner would work this customer; handing over costs {loss, number, cents}.',
  },
  'screen.how.entry': {
    nl: 'Daarbinnen is de beste opbrengst per uur {entry, number, cents}. Een uur is elders {price, number, cents} waard.',
    en: 'Within that the best return per hour is {entry, number, cents}. Elsewhere an hour is worth {price, number, cents}.',
  },
  'screen.how.planned': {
    nl: 'Gepland: {hours, number, ::.00} uur, die {worth, number, cents} opbrengen en elders {cost, number, cents} waard zijn.',
    en: 'Planned: {hours, number, ::.00} hours, which return {worth, number, cents} and are worth {cost, number, cents} elsewhere.',
  },
  'screen.how.not-planned': { nl: 'Gepland: geen uren.', en: 'Planned: no hours.' },
  'screen.how.draws': {
    nl: 'In {white, number, fine} van de trekkingen ligt de klant boven de lijn. Het andere oordeel zou gemiddeld {regret, number, cents} winnen; vragen kost {asking, number, cents}.',
    en: 'In {white, number, fine} of the draws the customer lies above the line. The other verdict would gain {regret, number, cents} on average; asking costs {asking, number, cents}.',
  },
  'screen.how.band': {
    nl: 'In vier van de vijf trekkingen liggen de beste uren tussen {low, number, hours} en {high, number, hours}.',
    en: 'In four draws out of five the best hours lie between {low, number, hours} and {high, number, hours}.',
  },
} satisfies Record<string, Sentence>

export const screenCustomerMessages = { ...recorded, ...judged, ...how }
