/** Sentences about the review: its agenda, its minutes, and what is decided in it. */
import type { Sentence } from './say.ts'

const screen = {
  'screen.page.review': { nl: 'Cyclus', en: 'Review' },
  'screen.review.prepared': {
    nl: 'De cyclus van {from} t/m {to} is *klaar om te bespreken*.',
    en: 'The cycle of {from} to {to} is *ready to be reviewed*.',
  },
  'screen.review.running': {
    nl: 'De cyclus van {from} t/m {to} loopt; de agenda *vult zich vanzelf*.',
    en: 'The cycle of {from} to {to} is running; its agenda *fills itself*.',
  },
  'screen.review.minutes': { nl: 'Notulen van de cyclus van {from} t/m {to}', en: 'Minutes of the cycle of {from} to {to}' },
  'screen.review.since': {
    nl: 'Alles sinds {day}. Wat hier wordt afgesproken, krijgt meteen een eigenaar of het vervalt.',
    en: 'Everything since {day}. What is agreed here gets an owner at once, or is dropped.',
  },
  'screen.review.held': { nl: 'Besproken op {day}, afgesloten door {by}.', en: 'Reviewed on {day}, closed by {by}.' },
  'screen.review.agreed-before': { nl: 'Wat was afgesproken', en: 'What was agreed' },
  'screen.review.agreed-before.none': { nl: 'Er stonden geen afspraken open.', en: 'No agreements were open.' },
  'screen.review.verified': { nl: 'Wat is nagegaan', en: 'What was verified' },
  'screen.review.checked': {
    nl: '{good, plural, =0 {Geen enkele oplossing} one {# oplossing} other {# oplossingen}} in orde bevonden{bad, plural, =0 {} one {, # niet} other {, # niet}}.',
    en: '{good, plural, =0 {No solution} one {# solution} other {# solutions}} found good{bad, plural, =0 {} one {, # not} other {, # not}}.',
  },
  'screen.review.debts': {
    nl: '{count, plural, =0 {Geen controleplicht staat open.} one {# oplossing moet nog worden nagegaan:} other {# oplossingen moeten nog worden nagegaan:}}',
    en: '{count, plural, =0 {No verification debt is open.} one {# solution is still to be checked:} other {# solutions are still to be checked:}}',
  },
  'screen.review.debts-then': {
    nl: '{count, plural, =0 {Geen controleplicht stond open.} one {# oplossing moest nog worden nagegaan.} other {# oplossingen moesten nog worden nagegaan.}}',
    en: '{count, plural, =0 {No verification debt was open.} one {# solution was still to be checked.} other {# solutions were still to be checked.}}',
  },
  'screen.review.debt': { nl: '{title}: door {who} na te gaan', en: '{title}: to be checked by {who}' },
  'screen.review.course': { nl: 'Koers', en: 'Course' },
  'screen.review.finished': {
    nl: '{count, plural, =0 {Geen blok afgerond.} one {Afgerond: {names}.} other {Afgerond: {names}.}}',
    en: '{count, plural, =0 {No block was finished.} one {Finished: {names}.} other {Finished: {names}.}}',
  },
  'screen.review.ahead': {
    nl: '{ahead, select, true {{euro, number, euro} vóór op de kerndoelstelling verwacht.} other {{euro, number, euro} achter op de kerndoelstelling verwacht.}}',
    en: '{ahead, select, true {{euro, number, euro} ahead of the objective is expected.} other {{euro, number, euro} behind the objective is expected.}}',
  },
  'screen.review.no-alarms': { nl: 'Geen uitslag: wat er schommelt, is ruis.', en: 'No alarm: what moves is noise.' },
  'screen.review.signals': {
    nl: '{count, plural, =0 {Geen signalen} one {Eén signaal} other {# signalen}}',
    en: '{count, plural, =0 {No signals} one {One signal} other {# signals}}',
  },
  'screen.review.signal': { nl: '{about}: {signal} ({by})', en: '{about}: {signal} ({by})' },
  'screen.review.cards': {
    nl: '{count, plural, =0 {Geen GO / NO GO wacht.} one {# GO / NO GO wacht op een antwoord.} other {# GO / NO GO’s wachten op een antwoord.}}',
    en: '{count, plural, =0 {No GO / NO GO waits.} one {# GO / NO GO waits for an answer.} other {# GO / NO GOs wait for an answer.}}',
  },
  'screen.review.answer-cards': { nl: 'Antwoord', en: 'Answer' },
  'screen.review.made': { nl: 'Wat nu is afgesproken', en: 'What is agreed now' },
  'screen.review.made.none': { nl: 'Nog niets.', en: 'Nothing yet.' },
  'screen.review.drop': { nl: 'Niemand neemt het: laat vallen', en: 'Nobody takes it: drop it' },
  'screen.review.dropped': {
    nl: 'Voorgesteld, en vervallen omdat niemand het op zich nam:',
    en: 'Proposed, and dropped because nobody took it:',
  },
  'screen.review.has-dropped': { nl: 'Vervallen; het staat in de notulen.', en: 'Dropped; the minutes say so.' },
  'screen.review.hold': { nl: 'Sluit af: dit zijn de notulen', en: 'Close: these are the minutes' },
  'screen.review.hold-about': {
    nl: 'Daarna verandert hieraan niets meer. De volgende bespreking begint met wat nu is afgesproken.',
    en: 'After that nothing changes here any more. The next review opens with what was agreed now.',
  },
  'screen.review.has-held': { nl: 'De notulen staan vast.', en: 'The minutes stand.' },
  'screen.review.print': { nl: 'Afdrukken', en: 'Print' },
  'screen.review.all': { nl: 'Eerdere besprekingen', en: 'Earlier reviews' },
  'screen.review.next': { nl: 'Naar de volgende bespreking', en: 'To the next review' },
} satisfies Record<string, Sentence>

const commands = {
  'cli.review': {
    nl: 'de bespreking van een cyclus: wat zich heeft voorbereid, of de notulen',
    en: 'the review of a cycle: what prepared itself, or the minutes',
  },
  'cli.review-cycle': {
    nl: 'eerste dag van de cyclus; zonder dit de bespreking die komt',
    en: 'first day of the cycle; without it the review that comes next',
  },
  'cli.review-drop': { nl: 'laat een voorstel vallen dat niemand op zich neemt', en: 'drop a proposal that nobody takes' },
  'cli.review-proposal': { nl: 'wat was voorgesteld', en: 'what was proposed' },
  'cli.review-hold': { nl: 'sluit af: dit zijn de notulen', en: 'close it: these are the minutes' },
} satisfies Record<string, Sentence>

const decided = {
  'refusal.review-over': {
    nl: 'Deze bespreking is afgesloten: de notulen veranderen niet meer.',
    en: 'This review is closed: its minutes do not change any more.',
  },
  'decision.review-held': {
    nl: 'sloot de bespreking af van de cyclus van {cycle, date, day} tot en met {to, date, day}.',
    en: 'closed the review of the cycle of {cycle, date, day} to {to, date, day}.',
  },
  'decision.proposal-dropped': {
    nl: 'liet in de bespreking van de cyclus van {cycle, date, day} een voorstel vallen dat niemand op zich nam.',
    en: 'dropped a proposal that nobody took in the review of the cycle of {cycle, date, day}.',
  },
  'decision.kind.review-held': { nl: 'bespreking afgesloten', en: 'review closed' },
  'decision.kind.proposal-dropped': { nl: 'voorstel vervallen', en: 'proposal dropped' },
} satisfies Record<string, Sentence>

export const reviewMessages = { ...commands, ...screen, ...decided }
