/** Words on the screens about the objective, and about who acts. */
import type { Sentence } from './say.ts'

export const screenObjectiveMessages = {
  'screen.objective': { nl: 'Kerndoelstelling', en: 'Objective' },
  'screen.objective.serves': { nl: 'Dient:', en: 'Serves:' },
  'screen.objective.none': {
    nl: 'Er is nog geen kerndoelstelling. Alles wat u kiest is eraan ondergeschikt, dus stel die eerst.',
    en: 'There is no objective yet. Everything that you choose is subordinate to it, so set it first.',
  },
  'screen.objective.set': { nl: 'Stel de kerndoelstelling', en: 'Set the objective' },
  'screen.objective.replace': { nl: 'Vervangen', en: 'Replace' },
  'screen.objective.about': {
    nl: 'Eén zin, één maat, één getal en één dag. Er kan er maar één zijn.',
    en: 'One sentence, one measure, one number and one day. There can be only one.',
  },
  'screen.objective.replace-about': {
    nl: 'Vervangen is een besluit met een reden. Dat u minder klanten bewerkt is er geen: dat raakt de doelstelling niet.',
    en: 'Replacing is a decision with a reason. Working fewer customers is none: that does not touch the objective.',
  },
  'screen.objective.sentence': { nl: 'De doelstelling in één zin', en: 'The objective in one sentence' },
  'screen.objective.example': {
    nl: 'Zeven ton marge bij machinebouwers',
    en: 'Seven hundred thousand margin with machine builders',
  },
  'screen.objective.measure': { nl: 'Waar wordt op gemeten', en: 'What is measured' },
  'screen.objective.measure.margin': { nl: 'marge', en: 'margin' },
  'screen.objective.measure.revenue': { nl: 'omzet', en: 'revenue' },
  'screen.objective.measure.customers': { nl: 'klanten', en: 'customers' },
  'screen.objective.measure.other': { nl: 'iets anders', en: 'something else' },
  'screen.objective.amount': { nl: 'Hoeveel', en: 'How much' },
  'screen.objective.by': { nl: 'Op welke dag', en: 'On which day' },
  'screen.objective.reason': { nl: 'Waarom wordt hij vervangen', en: 'Why it is replaced' },
  'screen.objective.reason-about': { nl: 'De oude blijft in het logboek staan.', en: 'The old one stays in the log.' },
  'screen.objective.reason.reached': { nl: 'de oude is gehaald', en: 'the old one was reached' },
  'screen.objective.reason.out-of-reach': { nl: 'de oude is onhaalbaar gebleken', en: 'the old one proved out of reach' },
  'screen.objective.reason.market-changed': { nl: 'de markt is veranderd', en: 'the market changed' },
  'screen.objective.reason.owners-decided': { nl: 'de eigenaren of de directie besloten het', en: 'the owners or the board decided so' },
  'screen.objective.reason.wrongly-put': { nl: 'hij stond er verkeerd', en: 'it was put wrongly' },
  'screen.objective.what': { nl: '{amount} {measure} op {by}.', en: '{amount} {measure} by {by}.' },
  'screen.objective.forecast': {
    nl: 'Tot dan, met iedereen bediend zoals nu ongeveer {wide, number, euro} marge; met deze keuze ongeveer {narrow, number, euro}, {share, number, percent} van het doel.',
    en: 'Until then, with everybody served as now about {wide, number, euro} margin; with this choice about {narrow, number, euro}, {share, number, percent} of the goal.',
  },
  'screen.objective.no-forecast': {
    nl: '{measure, select, margin {Zonder plan is er geen verwachting.} other {Alleen van marge is een verwachting te maken.}}',
    en: '{measure, select, margin {Without a plan there is no forecast.} other {Only margin can be forecast.}}',
  },
  'screen.objective.set-by': { nl: 'Gesteld door {name}, {day}.', en: 'Set by {name}, {day}.' },
  'screen.choose': { nl: 'kies', en: 'choose' },
  'screen.erased': { nl: '(gewist)', en: '(erased)' },
  'screen.who': { nl: 'Wie bent u?', en: 'Who are you?' },
  'screen.who.about': {
    nl: 'Bij elk besluit staat wie het nam. Kies uw naam; dit apparaat onthoudt hem.',
    en: 'Every decision says who took it. Choose your name; this device remembers it.',
  },
  'screen.who.join': { nl: 'Staat u er niet bij? Uw naam', en: 'Not in the list? Your name' },
  'screen.who.add': { nl: 'Dat ben ik', en: 'That is me' },
} satisfies Record<string, Sentence>
