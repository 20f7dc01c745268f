/** Sentences about the agreed division and the bundles of changes that a plan proposes for it. */
import type { Sentence } from './say.ts'

const refusals = {
  'refusal.division-no-plan': {
    nl: 'Er is nog geen plan dat iemand uren geeft. Breng eerst facturen en uren.',
    en: 'No plan gives anybody hours yet. Bring invoices and hours first.',
  },
  'refusal.division-stands': {
    nl: 'Wie wie bewerkt is al afgesproken. Laat die verdeling eerst los.',
    en: 'Who works whom was agreed already. Let that division go first.',
  },
  'refusal.division-not-agreed': {
    nl: 'Wie wie bewerkt is nog niet afgesproken. Spreek eerst de verdeling af.',
    en: 'Who works whom is not agreed yet. Agree on the division first.',
  },
  'refusal.bundle-unknown': {
    nl: 'Deze wijziging wordt niet meer voorgesteld: er is intussen een nieuw plan.',
    en: 'This change is not proposed any more: there is a new plan by now.',
  },
  'refusal.bundle-overtaken': {
    nl: 'Een klant uit deze wijziging is intussen anders verdeeld. Kijk opnieuw.',
    en: 'A customer of this change was divided otherwise meanwhile. Look again.',
  },
  'refusal.bundle-not-accepted': {
    nl: 'Deze wijziging is niet aangenomen, of al teruggenomen.',
    en: 'This change was not accepted, or was taken back already.',
  },
  'refusal.bundle-not-there': {
    nl: 'Wijziging {number, number} staat niet in de lijst: er {count, plural, =0 {wachten er geen} one {wacht er één} other {wachten er #}}.',
    en: 'Change {number, number} is not in the list: {count, plural, =0 {none wait} one {one waits} other {# wait}}.',
  },
} satisfies Record<string, Sentence>

const decided = {
  'decision.division-agreed': {
    nl: 'sprak af wie wie bewerkt: {customers, plural, one {# klant} other {# klanten}} bij {members, plural, one {# medewerker} other {# medewerkers}}.',
    en: 'agreed on who works whom: {customers, plural, one {# customer} other {# customers}} with {members, plural, one {# member} other {# members}}.',
  },
  'decision.division-let-go': {
    nl: 'liet de afgesproken verdeling los: elk plan verdeelt weer opnieuw.',
    en: 'let the agreed division go: every plan divides anew again.',
  },
  'decision.bundle-accepted': {
    nl: 'nam een wijziging van de verdeling aan: {customers, plural, one {# klant} other {# klanten}}, {gain, number, euro} winst tegen {disruption, number, euro} verstoring.',
    en: 'accepted a change of the division: {customers, plural, one {# customer} other {# customers}}, {gain, number, euro} gained against {disruption, number, euro} of disruption.',
  },
  'decision.bundle-refused': {
    nl: 'wees een wijziging van de verdeling af: {customers, plural, one {# klant} other {# klanten}}, {gain, number, euro} winst tegen {disruption, number, euro} verstoring.',
    en: 'refused a change of the division: {customers, plural, one {# customer} other {# customers}}, {gain, number, euro} gained against {disruption, number, euro} of disruption.',
  },
  'decision.bundle-taken-back': {
    nl: 'nam een wijziging van de verdeling terug: {customers, plural, one {# klant} other {# klanten}}.',
    en: 'took back a change of the division: {customers, plural, one {# customer} other {# customers}}.',
  },
  'decision.kind.division-agreed': { nl: 'verdeling afgesproken', en: 'division agreed' },
  'decision.kind.division-let-go': { nl: 'verdeling losgelaten', en: 'division let go' },
  'decision.kind.bundle-accepted': { nl: 'wijziging aangenomen', en: 'change accepted' },
  'decision.kind.bundle-refused': { nl: 'wijziging afgewezen', en: 'change refused' },
  'decision.kind.bundle-taken-back': { nl: 'wijziging teruggenomen', en: 'change taken back' },
} satisfies Record<string, Sentence>

const screen = {
  'screen.bundles': { nl: 'De kleinste bijsturing', en: 'The smallest correction' },
  'screen.bundles.about': {
    nl: 'Elke wijziging levert meer op dan ze verstoort: {hours, number} uur per klant die wisselt, begint of stopt, en wat er bij een overdracht verloren gaat. Niets verschuift vanzelf.',
    en: 'Each change earns more than it disrupts: {hours, number} hours for each customer that changes hands, begins or stops, and what is lost by handing over. Nothing moves by itself.',
  },
  'screen.bundles.agree-about': {
    nl: 'Wie wie bewerkt is nog niet afgesproken: elk nieuw plan verdeelt opnieuw. Spreek de verdeling van dit plan af ({customers, plural, one {# klant} other {# klanten}} bij {members, plural, one {# medewerker} other {# medewerkers}}); daarna verschuift niets meer vanzelf.',
    en: 'Who works whom is not agreed yet: every new plan divides anew. Agree on the division of this plan ({customers, plural, one {# customer} other {# customers}} with {members, plural, one {# member} other {# members}}); after that nothing moves by itself.',
  },
  'screen.bundles.agree': { nl: 'Spreek deze verdeling af', en: 'Agree on this division' },
  'screen.bundles.agreed': {
    nl: 'Afgesproken op {day}: {customers, plural, one {# klant} other {# klanten}} bij {members, plural, one {# medewerker} other {# medewerkers}}.',
    en: 'Agreed on {day}: {customers, plural, one {# customer} other {# customers}} with {members, plural, one {# member} other {# members}}.',
  },
  'screen.bundles.has-agreed': { nl: 'De verdeling is afgesproken', en: 'The division is agreed' },
  'screen.bundles.let-go': { nl: 'Laat de verdeling los', en: 'Let the division go' },
  'screen.bundles.let-go-about': {
    nl: 'Dan verdeelt elk plan weer opnieuw, en gelden aangenomen wijzigingen niet meer.',
    en: 'Then every plan divides anew again, and changes that were accepted count no more.',
  },
  'screen.bundles.keep': { nl: 'Houd haar', en: 'Keep it' },
  'screen.bundles.has-let-go': { nl: 'De verdeling is losgelaten', en: 'The division was let go' },
  'screen.bundles.none': {
    nl: 'Geen enkele wijziging levert meer op dan ze verstoort. Zo is het goed.',
    en: 'No change earns more than it disrupts. It is fine as it is.',
  },
  'screen.bundles.planning': {
    nl: 'Het plan wordt nu opnieuw gemaakt; wat hier staat, is van het vorige.',
    en: 'The plan is being made anew now; what stands here is of the one before.',
  },
  'screen.bundles.total': {
    nl: 'Alles samen: {gain, number, euro} per jaar winst tegen {disruption, number, euro} verstoring.',
    en: 'All together: {gain, number, euro} a year gained against {disruption, number, euro} of disruption.',
  },
  'screen.bundles.refused': {
    nl: '{count, plural, one {# wijziging is} other {# wijzigingen zijn}} eerder afgewezen en keren pas terug als ze een verstoring meer opleveren.',
    en: '{count, plural, one {# change was} other {# changes were}} refused before and come back only when they gain a disruption more.',
  },
  'screen.bundle.gain': {
    nl: '*{gain, number, euro}* per jaar winst{error, plural, =0 {} other {, geef of neem {error, number, euro}}}, tegen *{disruption, number, euro}* verstoring.',
    en: '*{gain, number, euro}* a year gained{error, plural, =0 {} other {, give or take {error, number, euro}}}, against *{disruption, number, euro}* of disruption.',
  },
  'screen.bundle.handed-over': {
    nl: '{customer} gaat van {from} naar {to}: {before, number, hours} → {after, number, hours} uur.',
    en: '{customer} goes from {from} to {to}: {before, number, hours} → {after, number, hours} h.',
  },
  'screen.bundle.begins': {
    nl: '{customer} komt erbij, bij {to}: {after, number, hours} uur.',
    en: '{customer} comes in, with {to}: {after, number, hours} h.',
  },
  'screen.bundle.stops': {
    nl: '{customer} valt af bij {from}: {before, number, hours} uur komt vrij.',
    en: '{customer} is let go by {from}: {before, number, hours} h come free.',
  },
  'screen.bundle.forced.customer-gone': { nl: 'Deze klant staat in geen bestand meer.', en: 'This customer is in no file any more.' },
  'screen.bundle.forced.member-left': { nl: 'Wie hem bewerkte, is er niet meer.', en: 'Whoever worked it is gone.' },
  'screen.bundle.forced.cannot-work': {
    nl: 'Wie hem bewerkte, heeft er de uren niet meer voor.',
    en: 'Whoever worked it has not the hours for it any more.',
  },
  'screen.bundle.forced.hours-short': {
    nl: 'De minste uren van alle klanten van deze medewerker passen niet meer.',
    en: 'The least hours of all customers of this member do not fit any more.',
  },
  'screen.bundle.forced.no-go': { nl: 'Iemands gevoel zei NO GO.', en: 'Somebody’s gut said NO GO.' },
  'screen.bundle.forced.go': { nl: 'Iemands gevoel zei GO, en niemand bewerkt hem.', en: 'Somebody’s gut said GO, and nobody works it.' },
  'screen.bundle.moved': { nl: '{customer}: van {from} naar {to}.', en: '{customer}: from {from} to {to}.' },
  'screen.bundle.nobody': { nl: 'niemand', en: 'nobody' },
  'screen.bundle.accept': { nl: 'Neem aan', en: 'Accept' },
  'screen.bundle.refuse': { nl: 'Wijs af', en: 'Refuse' },
  'screen.bundle.accepted': { nl: 'Aangenomen', en: 'Accepted' },
  'screen.bundle.has-refused': { nl: 'Afgewezen', en: 'Refused' },
  'screen.bundle.take-back': { nl: 'Neem terug', en: 'Take back' },
  'screen.bundle.taken-back': { nl: 'Teruggenomen', en: 'Taken back' },
  'screen.bundles.accepted': { nl: 'Aangenomen wijzigingen', en: 'Changes that were accepted' },
  'screen.bundle.accepted-on': {
    nl: '{day}: {gain, number, euro} winst tegen {disruption, number, euro} verstoring',
    en: '{day}: {gain, number, euro} gained against {disruption, number, euro} of disruption',
  },
  'export.column.bundle': { nl: 'Wijziging', en: 'Change' },
  'export.column.to-whom': { nl: 'Naar', en: 'To whom' },
  'export.column.hours-before': { nl: 'Uren zoals afgesproken', en: 'Hours as agreed' },
  'export.column.hours-after': { nl: 'Uren daarna', en: 'Hours after it' },
  'export.column.gain': { nl: 'Winst per jaar', en: 'Gained a year' },
  'export.column.gain-error': { nl: 'Standaardfout van de winst', en: 'Standard error of the gain' },
  'export.column.disruption': { nl: 'Verstoring', en: 'Disruption' },
  'export.column.forced': { nl: 'Waarom het zo niet kan blijven', en: 'Why it cannot stay' },
  'archive.table.division': {
    nl: 'wie welke klant bewerkt, zoals afgesproken',
    en: 'who works which customer, as agreed',
  },
  'archive.table.division_turn': {
    nl: 'wanneer een klant voor het laatst van hand wisselde, begon of stopte',
    en: 'when a customer last changed hands, began or stopped',
  },
  'cli.course-division': {
    nl: 'wie wie bewerkt zoals afgesproken, en welke wijzigingen meer opleveren dan ze verstoren',
    en: 'who works whom as agreed, and which changes earn more than they disrupt',
  },
  'cli.course-division-agree': { nl: 'spreek de verdeling van het plan af', en: 'agree on the division of the plan' },
  'cli.course-division-let-go': { nl: 'laat de afgesproken verdeling los', en: 'let the agreed division go' },
  'cli.course-division-accept': { nl: 'neem een wijziging aan', en: 'accept a change' },
  'cli.course-division-refuse': { nl: 'wijs een wijziging af', en: 'refuse a change' },
  'cli.course-division-back': { nl: 'neem de laatst aangenomen wijziging terug', en: 'take back the change that was accepted last' },
  'cli.course-bundle': { nl: 'nummer van de wijziging in de lijst', en: 'number of the change in the list' },
} satisfies Record<string, Sentence>

export const bundleMessages = { ...refusals, ...decided, ...screen }
