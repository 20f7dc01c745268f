/** Words on the screen of the log, and every "no" about it. */
import type { Sentence } from './say.ts'

export const screenDecisionMessages = {
  'screen.log.heading': {
    nl: '{total, plural, one {# besluit, bewaard zoals het genomen is.} other {# besluiten, elk bewaard zoals het genomen is.}}',
    en: '{total, plural, one {# decision, kept as it was taken.} other {# decisions, each kept as it was taken.}}',
  },
  'screen.log.heading-about': {
    nl: '{total, plural, one {# besluit over {about}.} other {# besluiten over {about}.}}',
    en: '{total, plural, one {# decision about {about}.} other {# decisions about {about}.}}',
  },
  'screen.log.heading-chosen': {
    nl: '{more, select, true {Meer dan } other {}}{total, plural, =0 {Geen enkel besluit} one {# besluit} other {# besluiten}} in deze keuze.',
    en: '{more, select, true {More than } other {}}{total, plural, =0 {Not one decision} one {# decision} other {# decisions}} in this choice.',
  },
  'screen.log.basis': {
    nl: 'Niets wordt ooit veranderd of weggehaald: elk besluit staat in voor het vorige.',
    en: 'Nothing is ever changed or taken away: each decision vouches for the one before it.',
  },
  'screen.log.check': { nl: 'Reken de hele keten na', en: 'Recompute the whole chain' },
  'screen.log.checking': { nl: 'De keten wordt nagerekend …', en: 'Recomputing the chain …' },
  'screen.log.holds': {
    nl: 'De keten is nagerekend en heel.',
    en: 'The chain was recomputed, and holds.',
  },
  'screen.log.broken': {
    nl: 'Besluit {position, number} is buiten Koersvast om veranderd. Laat de beheerder een reservekopie terugzetten.',
    en: 'Decision {position, number} was changed behind the back of Koersvast. Have the administrator restore a backup.',
  },
  'screen.log.none': {
    nl: 'Er is nog niets besloten.',
    en: 'Nothing was decided yet.',
  },
  'screen.log.begin': {
    nl: 'Het eerste besluit is de kerndoelstelling: alles wat daarna besloten wordt, is daar ondergeschikt aan.',
    en: 'The first decision is the core objective: everything decided after it is subordinate to it.',
  },
  'screen.log.none-chosen': { nl: 'Hier is niets over besloten.', en: 'Nothing was decided about this.' },
  'screen.log.all': { nl: 'Alle besluiten', en: 'All decisions' },
  'screen.log.who': { nl: 'Wie', en: 'Who' },
  'screen.log.kind': { nl: 'Wat', en: 'What' },
  'screen.log.from': { nl: 'Vanaf', en: 'From' },
  'screen.log.to': { nl: 'Tot en met', en: 'Up to' },
  'screen.log.anyone': { nl: 'iedereen', en: 'anyone' },
  'screen.log.anything': { nl: 'alles', en: 'anything' },
  'screen.log.about': { nl: 'Alleen over {about}', en: 'Only about {about}' },
  'screen.log.about-all': { nl: 'Alles laten zien', en: 'Show everything' },
  'screen.log.clock': { nl: 'De klok', en: 'The clock' },
  'screen.log.nobody': { nl: 'Iemand', en: 'Somebody' },
  'screen.log.unnamed': { nl: '(zonder naam)', en: '(unnamed)' },
  'screen.log.quoted': { nl: '“{words}”', en: '“{words}”' },
  'screen.log.time': { nl: '{at, time, ::HHmm}', en: '{at, time, ::HHmm}' },
  'screen.log.list': { nl: 'Besluiten van {day}', en: 'Decisions of {day}' },
  'screen.log.more': { nl: 'Meer besluiten', en: 'More decisions' },
  'screen.log.open': { nl: 'Besluit {position, number} openen', en: 'Open decision {position, number}' },
  'screen.log.decision': { nl: 'Besluit {position, number}', en: 'Decision {position, number}' },
  'screen.log.same-about': { nl: 'Alles over {about}', en: 'Everything about {about}' },
  'screen.log.plan': { nl: 'Plan', en: 'Plan' },
  'screen.log.moment': { nl: 'Moment', en: 'Moment' },
  'screen.log.recorded': { nl: 'Zoals vastgelegd', en: 'As recorded' },
  'screen.log.subject': { nl: 'Onderwerp', en: 'Subject' },
  'screen.log.subject-version': {
    nl: '{subject}, besluit {version, number} daarover',
    en: '{subject}, decision {version, number} about it',
  },
  'screen.log.hash': { nl: 'Vingerafdruk', en: 'Fingerprint' },
  'screen.log.previous-hash': { nl: 'Die van het besluit ervoor', en: 'That of the decision before' },
  'screen.log.first': { nl: 'dit is het eerste besluit', en: 'this is the first decision' },
  'screen.log.sound': {
    nl: 'Het klopt met zijn vingerafdruk en volgt op het besluit ervoor.',
    en: 'It agrees with its fingerprint and follows the decision before it.',
  },
  'screen.log.unsound': {
    nl: 'Het klopt niet met zijn vingerafdruk: het is buiten Koersvast om veranderd.',
    en: 'It does not agree with its fingerprint: it was changed behind the back of Koersvast.',
  },
  'screen.log.check-to-here': { nl: 'Reken de keten tot hier na', en: 'Recompute the chain up to here' },
  'screen.log.holds-to-here': { nl: 'De keten tot hier is heel.', en: 'The chain up to here holds.' },
  'screen.log.erase': { nl: 'Deze woorden wissen', en: 'Erase these words' },
  'screen.log.erase-about': {
    nl: 'De woorden gaan voorgoed weg, overal waar ze staan. Het besluit blijft, en dat u ze wiste ook. Dit is niet terug te draaien.',
    en: 'The words go for good, wherever they stand. The decision stays, and so does that you erased them. This cannot be undone.',
  },
  'screen.log.erase-sure': { nl: 'Voorgoed wissen', en: 'Erase for good' },
  'screen.log.erase-not': { nl: 'Laten staan', en: 'Leave them' },
  'screen.log.erased': { nl: 'De woorden zijn gewist.', en: 'The words are erased.' },
  'refusal.decision-unknown': {
    nl: 'Besluit {position, number} is er niet. Kijk bij Besluiten welke er zijn.',
    en: 'There is no decision {position, number}. Look at Decisions for those that are.',
  },
  'refusal.nothing-said': {
    nl: 'Bij besluit {position, number} heeft niemand iets gezegd, dus valt er niets te wissen.',
    en: 'Nothing was said with decision {position, number}, so there is nothing to erase.',
  },
  'refusal.erased-already': {
    nl: 'Wat bij besluit {position, number} gezegd was, is al gewist.',
    en: 'What was said with decision {position, number} is erased already.',
  },
} satisfies Record<string, Sentence>
