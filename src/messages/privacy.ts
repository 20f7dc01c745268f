/** Sentences about the data of people: how long it is kept, showing what is known of somebody, and erasing it. */
import type { Sentence } from './say.ts'

const refusals = {
  'refusal.retention-out-of-range': {
    nl: 'Kies {least, number} tot {most, number} hele jaren, of bewaar zonder termijn.',
    en: 'Choose {least, number} to {most, number} whole years, or keep without a limit.',
  },
  'refusal.nothing-to-erase': { nl: 'Er is niets gekozen om te wissen.', en: 'Nothing was chosen to be erased.' },
  'refusal.person-too-short': {
    nl: 'Geef een hele naam of een mailadres: minstens {least, number} letters.',
    en: 'Give a whole name or an address of mail: at least {least, number} letters.',
  },
} satisfies Record<string, Sentence>

const screen = {
  'screen.privacy': {
    nl: 'Privacy: bewaartermijn, contacten bij naam, en wat er van een persoon bekend is',
    en: 'Privacy: how long data is kept, contacts by name, and what is known of a person',
  },
  'screen.privacy.heading': {
    nl: '{years, select, null {Gegevens worden zonder termijn bewaard.} other {Gegevens worden {years, number} jaar bewaard.}}',
    en: '{years, select, null {Data is kept without a limit.} other {Data is kept for {years, number} years.}}',
  },
  'screen.privacy.basis': {
    nl: 'Hier staan {copies, plural, =0 {geen kopieën van bestanden} one {# kopie van een bestand} other {# kopieën van bestanden}}{copies, plural, =0 {} other { ({megabytes, number, ::.0} MB)}}.{contacts, select, true { Van een agenda zijn dag, duur, domeinen en namen bewaard.} other { Van een agenda zijn alleen dag, duur en domeinen bewaard.}}',
    en: 'There {copies, plural, =0 {are no copies of files} one {is # copy of a file} other {are # copies of files}} here{copies, plural, =0 {} other { ({megabytes, number, ::.0} MB)}}.{contacts, select, true { Of a calendar the day, the length, the domains and the names are kept.} other { Of a calendar only the day, the length and the domains are kept.}}',
  },
  'screen.privacy.retention': { nl: 'Bewaartermijn', en: 'How long data is kept' },
  'screen.privacy.retention-about': {
    nl: 'Facturen, deals, contactmomenten, contacten bij naam en kopieën van bestanden die ouder zijn, worden vanzelf gewist. Besluiten blijven.',
    en: 'Invoices, deals, touches, contacts by name and copies of files that are older are deleted by themselves. Decisions stay.',
  },
  'screen.privacy.keep': { nl: 'Bewaren', en: 'Keep' },
  'screen.privacy.no-limit': { nl: 'zonder termijn', en: 'without a limit' },
  'screen.privacy.years': { nl: '{years, number} jaar', en: '{years, number} years' },
  'screen.privacy.would': {
    nl: 'Dat wist nu {rows, plural, =0 {geen rijen} one {# rij} other {# rijen}} en {copies, plural, =0 {geen kopieën} one {# kopie} other {# kopieën}}, en daarna elke dag wat te oud wordt. Gewist is gewist.',
    en: 'That deletes {rows, plural, =0 {no rows} one {# row} other {# rows}} and {copies, plural, =0 {no copies} one {# copy} other {# copies}} now, and every day after that what becomes too old. This cannot be undone.',
  },
  'screen.privacy.keep-so': { nl: 'Zo bewaren', en: 'Keep it so' },
  'screen.privacy.leave': { nl: 'Laat maar', en: 'Leave it' },
  'screen.privacy.retention-set': { nl: 'De bewaartermijn is veranderd.', en: 'How long data is kept has changed.' },
  'screen.privacy.person': { nl: 'Gegevens van een persoon', en: 'Data of a person' },
  'screen.privacy.person-about': {
    nl: 'Wie vraagt wat u van hem of haar hebt, krijgt het hier als bestand; wie gewist wil worden, wordt hier gewist.',
    en: 'Whoever asks what you have of them gets it here as a file; whoever wants to be erased is erased here.',
  },
  'screen.privacy.who': { nl: 'Naam of mailadres', en: 'Name or address of mail' },
  'screen.privacy.look': { nl: 'Zoeken', en: 'Look' },
  'screen.privacy.looking': {
    nl: 'Er wordt gezocht, ook in elke regel van de kopieën. Bij grote bestanden duurt dat even…',
    en: 'Looking, also in every line of the copies. With large files this takes a moment…',
  },
  'screen.privacy.nothing': { nl: 'Van {text} is hier niets bekend.', en: 'Nothing is known here of {text}.' },
  'screen.privacy.members': { nl: 'Medewerkers', en: 'Members' },
  'screen.privacy.member': {
    nl: '{name}: {rows, plural, =0 {geen rijen} one {# rij} other {# rijen}} uit bestanden, {decisions, plural, =0 {geen besluiten} one {# besluit} other {# besluiten}}',
    en: '{name}: {rows, plural, =0 {no rows} one {# row} other {# rows}} out of files, {decisions, plural, =0 {no decisions} one {# decision} other {# decisions}}',
  },
  'screen.privacy.contacts': { nl: 'Contacten bij klanten', en: 'Contacts at customers' },
  'screen.privacy.contact': {
    nl: '{name}: {matters, plural, =0 {geen kwesties} one {# kwestie} other {# kwesties}}',
    en: '{name}: {matters, plural, =0 {no matters} one {# matter} other {# matters}}',
  },
  'screen.privacy.words': { nl: 'Woorden bij besluiten', en: 'Words with decisions' },
  'screen.privacy.said': { nl: 'besluit {position, number}: {text}', en: 'decision {position, number}: {text}' },
  'screen.privacy.files': { nl: 'Kopieën van bestanden', en: 'Copies of files' },
  'screen.privacy.file': {
    nl: '{file}{lines, plural, =0 {} one {: # regel} other {: # regels}}',
    en: '{file}{lines, plural, =0 {} one {: # line} other {: # lines}}',
  },
  'screen.privacy.lines': {
    nl: '{shown, plural, one {de regel} other {de eerste {shown, number} regels}}',
    en: '{shown, plural, one {the line} other {the first {shown, number} lines}}',
  },
  'screen.privacy.customers': { nl: 'Klanten', en: 'Customers' },
  'screen.privacy.ties': { nl: 'Verbanden van kwesties', en: 'Ties of matters' },
  'screen.privacy.stays': {
    nl: 'Ook zo genoemd, en van hieruit niet te wissen: {names}. Een klant gaat weg met de bestanden die hem noemen; een verband staat in het logboek, dat nooit verandert.',
    en: 'Called so as well, and not to be erased from here: {names}. A customer goes with the files that name it; a tie is in the log, which never changes.',
  },
  'screen.privacy.erase': {
    nl: '{count, plural, =0 {Kies wat weg moet} other {Wat gekozen is wissen ({count, number})}}',
    en: '{count, plural, =0 {Choose what must go} other {Erase what is chosen ({count, number})}}',
  },
  'screen.privacy.erase-about': {
    nl: 'Namen en woorden worden gewist, en van de gekozen bestanden de hele kopie; hun rijen blijven tellen. Besluiten blijven staan onder een naam die niets zegt. Archieven die al gemaakt zijn veranderen niet. Gewist is gewist.',
    en: 'Names and words are erased, and of the chosen files the whole copy; their rows go on counting. Decisions stay under a name that says nothing. Archives that were made already do not change. This cannot be undone.',
  },
  'screen.privacy.erase-sure': { nl: 'Ja, wissen', en: 'Yes, erase' },
  'screen.privacy.erased': { nl: 'De gegevens zijn gewist.', en: 'The data was erased.' },
  'screen.source.forgotten': {
    nl: 'De kopie van dit bestand is gewist; wat eruit gelezen is telt nog.',
    en: 'The copy of this file was deleted; what was read from it still counts.',
  },
  'export.person': { nl: 'Gegevens van een persoon', en: 'Data of a person' },
  'export.column.where': { nl: 'Waar', en: 'Where' },
  'export.column.what': { nl: 'Wat er staat', en: 'What it says' },
} satisfies Record<string, Sentence>

export const privacyMessages = { ...refusals, ...screen }
