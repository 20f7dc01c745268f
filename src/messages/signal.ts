/** What speaks for or against a path that was chosen, and every "no" about a signal and about GO / NO GO of a customer. */
import type { SignalCode } from '../core/signal/signal.ts'
import type { Sentence } from './say.ts'

const signals = {
  'signal.no-way-in': { nl: 'geen ingang: geen contacten, ook niet via via', en: 'no way in: no contacts, not even via via' },
  'signal.money-trouble': { nl: 'zit in geldnood', en: 'is short of money' },
  'signal.only-on-price': { nl: 'het gaat alleen nog om de prijs', en: 'it is only about price now' },
  'signal.contact-left': { nl: 'onze contactpersoon is weg', en: 'our contact has left' },
  'signal.competitor-inside': { nl: 'een concurrent zit binnen', en: 'a competitor is inside' },
  'signal.keeps-postponing': { nl: 'stelt steeds weer uit', en: 'keeps postponing' },
  'signal.new-contact': { nl: 'een nieuwe contactpersoon', en: 'a new contact' },
  'signal.asks-for-us': { nl: 'vraagt zelf naar ons', en: 'asks for us' },
  'signal.budget-confirmed': { nl: 'het budget is bevestigd', en: 'the budget is confirmed' },
  'signal.problem-grew': { nl: 'het probleem dat wij oplossen is gegroeid', en: 'the problem that we solve has grown' },
  'signal.verdict-turned-black': { nl: 'de cijfers zeggen nu zwart', en: 'the figures now say black' },
  'signal.verdict-turned-white': { nl: 'de cijfers zeggen nu wit', en: 'the figures now say white' },
} satisfies Record<`signal.${SignalCode}`, Sentence>

const refusals = {
  'refusal.signal-of-the-plan': {
    nl: 'Dit signaal geeft alleen een nieuw plan. Kies er een uit de lijst.',
    en: 'Only a new plan gives this signal. Choose one from the list.',
  },
  'refusal.signal-other-way': {
    nl: 'Dit signaal spreekt {way, select, against {tegen} other {voor}} en kan niet andersom. Kies een ander.',
    en: 'This signal speaks {way, select, against {against} other {for}} and cannot be turned around. Choose another.',
  },
  'refusal.customer-gut-not-asked': {
    nl: 'Over deze klant wordt niets gevraagd: de cijfers geven antwoord, of iemand gaf het al. Spreekt er iets tegen, noteer dan een signaal; zijn de cijfers fout, maak dan bezwaar.',
    en: 'Nothing is asked about this customer: the figures answer, or somebody already did. If something speaks against it, note a signal; if the figures are wrong, contest them.',
  },
} satisfies Record<string, Sentence>

const screen = {
  'screen.gut': { nl: 'GO / NO GO', en: 'GO / NO GO' },
  'screen.gut.asked': { nl: 'Hier wordt om uw gevoel gevraagd.', en: 'Your gut is asked here.' },
  'screen.gut.asked-on': {
    nl: 'Hier wordt om uw gevoel gevraagd: {signals}.',
    en: 'Your gut is asked here: {signals}.',
  },
  'screen.gut.to-answer': { nl: 'Antwoorden', en: 'Answer' },
  'screen.gut.answered': {
    nl: '{answer, select, go {GO} other {NO GO}} gezegd door {name}, {day}.',
    en: '{answer, select, go {GO} other {NO GO}} said by {name}, {day}.',
  },
  'screen.signals': { nl: 'Signalen', en: 'Signals' },
  'screen.signals.none': {
    nl: 'Nog geen. Merkt u iets wat voor of tegen deze klant spreekt, noteer het dan: spreekt het de koers tegen, dan wordt GO / NO GO opnieuw gevraagd.',
    en: 'None yet. If you notice something that speaks for or against this customer, note it: where it contradicts the course, GO / NO GO is asked again.',
  },
  'screen.signals.note': { nl: 'Signaal noteren', en: 'Note a signal' },
  'screen.signals.which': { nl: 'Wat merkt u?', en: 'What do you notice?' },
  'screen.signals.against': { nl: 'spreekt tegen', en: 'speaks against' },
  'screen.signals.for': { nl: 'spreekt voor', en: 'speaks for' },
  'screen.signals.noted': { nl: '{customer}: genoteerd.', en: '{customer}: noted.' },
  'screen.signals.of-the-plan': { nl: 'het plan', en: 'the plan' },
} satisfies Record<string, Sentence>

export const signalMessages = { ...signals, ...refusals, ...screen }
