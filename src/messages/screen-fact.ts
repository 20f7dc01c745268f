/** Words on the screens about files: dropping them, the story of an import, questions, rejected rows. */
import type { Sentence } from './say.ts'

const files = {
  'screen.drop.let-go': { nl: 'Laat maar los', en: 'Let go' },
  'screen.drop.bringing': { nl: 'De bestanden komen binnen…', en: 'The files are coming in…' },
  'screen.drop.kinds': {
    nl: 'Wat u hebt: CSV, Excel, auditfile, agenda, visitekaartjes; uit boekhouding, CRM of urenregistratie',
    en: 'What you have: CSV, Excel, audit file, calendar, cards; out of bookkeeping, CRM or time sheets',
  },
  'screen.more-files': { nl: 'Meer bestanden kiezen', en: 'Choose more files' },
  'screen.files.heading': {
    nl: '{files, plural, one {# bestand} other {# bestanden}}, {rows, number} rijen{dated, select, yes {, tot en met *{latest, date, day}*} other {}}.',
    en: '{files, plural, one {# file} other {# files}}, {rows, number} rows{dated, select, yes {, up to *{latest, date, day}*} other {}}.',
  },
  'screen.files.none': { nl: 'Er zijn nog geen bestanden.', en: 'There are no files yet.' },
  'screen.files.basis': {
    nl: 'Elk bestand kan terug: ongedaan maken herstelt wat het overschreef. Hetzelfde bestand nog eens brengen verandert niets.',
    en: 'Every file can go back: undo restores what it overwrote. Bringing the same file again changes nothing.',
  },
  'screen.files.drop': { nl: 'Leg hier bestanden neer, of kies ze', en: 'Drop files here, or choose them' },
  'screen.files.undone': {
    nl: '{files, plural, one {# bestand is} other {# bestanden zijn}} teruggedraaid',
    en: '{files, plural, one {# file was} other {# files were}} taken back',
  },
  'screen.brought': {
    nl: '{files, plural, one {{file} is ingelezen.} other {# bestanden zijn ingelezen.}}',
    en: '{files, plural, one {{file} is in.} other {# files are in.}}',
  },
  'screen.undone': {
    nl: '{files, plural, one {{file} is teruggedraaid} other {# bestanden zijn teruggedraaid}}: {rows, plural, =0 {er stonden geen regels in} one {# regel is weg} other {# regels zijn weg}}.{kept, plural, =0 {} one { Eén klant of medewerker bleef, omdat er intussen over beslist is;} other { # klanten en medewerkers bleven, omdat er intussen over beslist is;}}{kept, plural, =0 {} other { wat in het logboek staat ({decisions, plural, one {# besluit} other {# besluiten}}) wordt nooit gewist.}}',
    en: '{files, plural, one {{file} was taken back} other {# files were taken back}}: {rows, plural, =0 {it held no rows} one {# row is gone} other {# rows are gone}}.{kept, plural, =0 {} one { One customer or member stayed, because somebody has decided about it since;} other { # customers and members stayed, because somebody has decided about them since;}}{kept, plural, =0 {} other { what is in the log ({decisions, plural, one {# decision} other {# decisions}}) is never wiped.}}',
  },
} satisfies Record<string, Sentence>

const story = {
  'screen.story.opening': { nl: 'De bestanden worden geopend', en: 'Opening the files' },
  'screen.story.reading': {
    nl: '{known, select, yes {*{done}* van {total} rijen gelezen} other {*{done}* rijen gelezen}}',
    en: '{known, select, yes {*{done}* of {total} rows read} other {*{done}* rows read}}',
  },
  'screen.story.matching': { nl: 'Klanten uit alle bestanden bij elkaar zoeken', en: 'Finding each customer in all files' },
  'screen.story.planning': { nl: 'De prijs van een uur uitrekenen', en: 'Working out the price of an hour' },
  'screen.story.asked': {
    nl: '{files, plural, one {Eén bestand wacht} other {# bestanden wachten}} op uw antwoord.',
    en: '{files, plural, one {One file waits} other {# files wait}} for your answer.',
  },
  'screen.story.nothing': { nl: 'Hier konden we niets mee.', en: 'We could not use this.' },
  'screen.story.not-enough': { nl: 'Dit is nog niet genoeg voor een beeld.', en: 'This is not enough for a picture yet.' },
  'screen.story.leave': {
    nl: 'U kunt deze pagina verlaten en terugkomen; het gaat gewoon door.',
    en: 'You may leave this page and come back; it just goes on.',
  },
  'screen.story.answer-once': {
    nl: 'Wat een bestand niet zegt, raden we niet. U antwoordt één keer.',
    en: 'What a file does not say, we do not guess. You answer once.',
  },
  'screen.story.needs': {
    nl: 'Nodig is ten minste een bestand met facturen of orders: klant, datum en bedrag.',
    en: 'Needed is at least one file of invoices or orders: customer, date and amount.',
  },
} satisfies Record<string, Sentence>

const source = {
  'screen.source.rows': {
    nl: '{known, select, yes {{rows, number} van {total, number} rijen} other {{rows, plural, one {# rij} other {# rijen}}}}',
    en: '{known, select, yes {{rows, number} of {total, number} rows} other {{rows, plural, one {# row} other {# rows}}}}',
  },
  'screen.source.period': { nl: '{from} – {to}', en: '{from} – {to}' },
  'screen.source.rejected': {
    nl: '{rows, plural, one {# rij kwam terug} other {{text} rijen kwamen terug}}',
    en: '{rows, plural, one {# row came back} other {{text} rows came back}}',
  },
  'screen.source.undo-this': { nl: '{file} ongedaan maken', en: 'Undo {file}' },
  'screen.source.put-away': { nl: 'Weghalen', en: 'Put away' },
  'screen.source.put-away-this': { nl: '{file} weghalen', en: 'Put {file} away' },
  'screen.gave.invoice-line': {
    nl: '{number, plural, one {# factuurregel} other {# factuurregels}}',
    en: '{number, plural, one {# invoice line} other {# invoice lines}}',
  },
  'screen.gave.touch': {
    nl: '{number, plural, one {# contactmoment} other {# contactmomenten}}',
    en: '{number, plural, one {# touch} other {# touches}}',
  },
  'screen.gave.deal': {
    nl: '{number, plural, one {# deal} other {# deals}}',
    en: '{number, plural, one {# deal} other {# deals}}',
  },
  'screen.gave.customer-row': {
    nl: '{number, plural, one {# klant} other {# klanten}}',
    en: '{number, plural, one {# customer} other {# customers}}',
  },
  'screen.gave.contact': {
    nl: '{number, plural, one {# vermelding} other {# vermeldingen}} van contacten',
    en: '{number, plural, one {# mention} other {# mentions}} of contacts',
  },
  'screen.gave.member-row': {
    nl: '{number, plural, one {# medewerker} other {# medewerkers}}',
    en: '{number, plural, one {# member} other {# members}}',
  },
  'screen.status.waiting': { nl: 'wacht', en: 'waiting' },
  'screen.status.reading': { nl: 'wordt gelezen', en: 'reading' },
  'screen.status.asked': { nl: 'vraagt u iets', en: 'has a question' },
  'screen.status.ready': { nl: 'staat klaar', en: 'ready' },
  'screen.status.done': { nl: 'ingelezen', en: 'in' },
  'screen.status.refused': { nl: 'niet ingelezen', en: 'not taken' },
  'screen.status.together': { nl: 'hoort bij een ander bestand', en: 'goes with another file' },
  'screen.status.undone': { nl: 'teruggedraaid', en: 'taken back' },
  'screen.touch.order': { nl: '{number, plural, one {order} other {orders}}', en: '{number, plural, one {order} other {orders}}' },
  'screen.touch.quote': { nl: '{number, plural, one {offerte} other {offertes}}', en: '{number, plural, one {quote} other {quotes}}' },
  'screen.touch.call': { nl: '{number, plural, one {gesprek} other {gesprekken}}', en: '{number, plural, one {call} other {calls}}' },
  'screen.touch.meeting': {
    nl: '{number, plural, one {afspraak} other {afspraken}}',
    en: '{number, plural, one {meeting} other {meetings}}',
  },
  'screen.touch.visit': { nl: '{number, plural, one {bezoek} other {bezoeken}}', en: '{number, plural, one {visit} other {visits}}' },
  'screen.touch.mail': { nl: '{number, plural, one {mail} other {mails}}', en: '{number, plural, one {mail} other {mails}}' },
  'screen.touch.trip': {
    nl: '{number, plural, one {reis} other {reizen}}',
    en: '{number, plural, one {trip} other {trips}}',
  },
  'screen.touch.time-entry': {
    nl: '{number, plural, one {urenregel} other {urenregels}}',
    en: '{number, plural, one {time entry} other {time entries}}',
  },
  'screen.rejected.all': { nl: 'Deze rijen zijn niet ingelezen; de andere wel.', en: 'These rows were not taken; the others were.' },
  'screen.rejected.first': {
    nl: 'De eerste {rows} van {total} rijen die niet zijn ingelezen.',
    en: 'The first {rows} of {total} rows that were not taken.',
  },
  'screen.rejected.mend': {
    nl: 'Download ze, herstel ze en leg het bestand hier weer neer: ze horen dan bij dit bestand.',
    en: 'Download them, mend them and drop the file here again: they then belong to this file.',
  },
  'screen.rejected.rows': { nl: 'Rijen van {file} die terugkwamen', en: 'Rows of {file} that came back' },
} satisfies Record<string, Sentence>

const ready = {
  'screen.story.looking': {
    nl: '{known, select, yes {*{done}* van {total} rijen bekeken} other {*{done}* rijen bekeken}}',
    en: '{known, select, yes {*{done}* of {total} rows looked at} other {*{done}* rows looked at}}',
  },
  'screen.story.ready': {
    nl: '{files, plural, one {*Eén bestand* staat klaar.} other {*# bestanden* staan klaar.}}',
    en: '{files, plural, one {*One file* is ready.} other {*# files* are ready.}}',
  },
  'screen.story.ready-basis': {
    nl: 'Er is nog niets veranderd. Kijk of de kolommen kloppen en neem het dan in.',
    en: 'Nothing has changed yet. See whether the columns are right, and then take it in.',
  },
  'screen.ready.take': {
    nl: '{files, plural, one {Neem het in} other {Neem alle # in}}',
    en: '{files, plural, one {Take it in} other {Take all # in}}',
  },
  'screen.ready.example-goes': {
    nl: 'Het voorbeeldbedrijf gaat dan weg: eigen cijfers lopen er nooit doorheen.',
    en: 'The example company then goes: your own figures never mix with it.',
  },
  'screen.ready.drop': { nl: 'Niet inlezen', en: 'Leave it out' },
  'screen.ready.drop-this': { nl: '{file} niet inlezen', en: 'Leave {file} out' },
  'screen.ready.change': { nl: 'Klopt er iets niet?', en: 'Is something wrong?' },
  'screen.ready.again': { nl: 'Bekijk opnieuw', en: 'Look again' },
  'screen.ready.stop': { nl: 'Stop', en: 'Stop' },
  'screen.ready.stopped': {
    nl: 'Het lezen stopt. Van wat gelezen werd, blijft niets achter.',
    en: 'Reading stops. Nothing of what was being read is left behind.',
  },
  'screen.ready.rows': {
    nl: '{new, plural, =0 {geen nieuwe rijen} one {# nieuwe rij} other {# nieuwe rijen}}{changed, plural, =0 {} other {, # gewijzigd}}{same, plural, =0 {} other {, # al bekend}}{elsewhere, plural, =0 {} one {, # telt al elders} other {, # tellen al elders}}{rejected, plural, =0 {} one {, # komt terug} other {, # komen terug}}',
    en: '{new, plural, =0 {no new rows} one {# new row} other {# new rows}}{changed, plural, =0 {} other {, # changed}}{same, plural, =0 {} other {, # known already}}{elsewhere, plural, =0 {} one {, # counts elsewhere} other {, # count elsewhere}}{rejected, plural, =0 {} one {, # comes back} other {, # come back}}',
  },
  'screen.ready.customers': {
    nl: '{new, plural, =0 {geen nieuwe klanten} one {# nieuwe klant} other {# nieuwe klanten}}{changed, plural, =0 {} other {, # aangevuld}}{same, plural, =0 {} other {, # al bekend}}',
    en: '{new, plural, =0 {no new customers} one {# new customer} other {# new customers}}{changed, plural, =0 {} other {, # filled in}}{same, plural, =0 {} other {, # known already}}',
  },
  'screen.ready.unmatched': {
    nl: 'van {unmatched, plural, one {# rij} other {# rijen}} ({share, number, percent}) zegt geen bestand bij welke klant het adres hoort; die tellen nog bij niemand',
    en: 'for {unmatched, plural, one {# row} other {# rows}} ({share, number, percent}) no file says which customer the address belongs to; they count for nobody yet',
  },
  'screen.ready.members': {
    nl: '{new, plural, =0 {geen nieuwe medewerkers} one {# nieuwe medewerker} other {# nieuwe medewerkers}}{changed, plural, =0 {} other {, # aangevuld}}{same, plural, =0 {} other {, # al bekend}}',
    en: '{new, plural, =0 {no new members} one {# new member} other {# new members}}{changed, plural, =0 {} other {, # filled in}}{same, plural, =0 {} other {, # known already}}',
  },
  'screen.ready.columns': { nl: 'Welke kolom is wat?', en: 'Which column is what?' },
  'screen.ready.overlap': {
    nl: 'Rijen die ook in een ander bestand staan',
    en: 'Rows that another file has as well',
  },
  'screen.ready.replaces': {
    nl: 'zijn dezelfde: elke factuur en elk uur telt één keer, zoals dit bestand het zegt',
    en: 'are the same: each invoice and each hour counts once, as this file has it',
  },
  'screen.ready.adds': { nl: 'staan er los van: alles telt naast elkaar', en: 'are others: everything counts side by side' },
  'screen.ready.not-read': { nl: 'niet gelezen', en: 'not read' },
  'screen.source.uncounted': {
    nl: '{rows, plural, one {# regel telt} other {# regels tellen}} hier niet, omdat een ander bestand hetzelfde zegt of het beter weet.',
    en: '{rows, plural, one {# row does} other {# rows do}} not count here, because another file says the same or knows better.',
  },
} satisfies Record<string, Sentence>

export const screenFactMessages = { ...files, ...story, ...source, ...ready }
