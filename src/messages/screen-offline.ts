/** Words on the screens about working without a connection: what is kept on this device, and what waits to be sent. */
import type { Sentence } from './say.ts'

export const screenOfflineMessages = {
  'screen.offline.kept': {
    nl: 'Bewaard op dit apparaat; het gaat naar de anderen zodra er verbinding is. {waiting, plural, one {# wacht} other {# wachten}}.',
    en: 'Kept on this device; it goes to the others as soon as there is a connection. {waiting} waiting.',
  },
  'screen.offline.answer-kept': {
    nl: 'Dit antwoord is bewaard op dit apparaat en gaat naar de anderen zodra er verbinding is.',
    en: 'This answer is kept on this device and goes to the others as soon as there is a connection.',
  },
  'screen.offline.none': { nl: 'Geen verbinding', en: 'No connection' },
  'screen.offline.waiting': { nl: '{waiting, plural, one {# wacht} other {# wachten}}', en: '{waiting} waiting' },
  'screen.offline.refused': { nl: '{refused} geweigerd', en: '{refused} refused' },
  'screen.offline.kept-at': { nl: 'van {at}', en: 'of {at}' },
  'screen.offline.list': { nl: 'Zonder verbinding', en: 'Without a connection' },
  'screen.offline.about': {
    nl: 'De server antwoordt niet. Wat u ziet is wat het laatst werd opgehaald. Vastleggen, GO / NO GO, vragen van de zeef en “opgelost” kunnen gewoon door: ze wachten hier en gaan vanzelf zodra er verbinding is.',
    en: 'The server does not answer. What you see is what was fetched last. Catching, GO / NO GO, questions of the gate and “solved” simply go on: they wait here and are sent by themselves as soon as there is a connection.',
  },
  'screen.offline.about-age': { nl: 'Het oudste op deze pagina is van {at}.', en: 'The oldest on this page is of {at}.' },
  'screen.offline.reached': {
    nl: 'De server antwoordt weer. Wat wacht wordt nu verstuurd.',
    en: 'The server answers again. What waits is being sent.',
  },
  'screen.offline.reached-refused': {
    nl: 'De server antwoordt, en weigerde dit. Er is niets verloren: probeer het opnieuw, of leg het weg.',
    en: 'The server answers, and refused this. Nothing is lost: try again, or put it away.',
  },
  'screen.offline.nothing': { nl: 'Er wacht niets.', en: 'Nothing waits.' },
  'screen.offline.caught': { nl: 'Nieuwe kwestie', en: 'New matter' },
  'screen.offline.solved': { nl: 'Opgelost', en: 'Solved' },
  'screen.offline.send': { nl: 'Nu versturen', en: 'Send now' },
  'screen.offline.put-away': { nl: 'Wegleggen', en: 'Put away' },
  'screen.offline.copy': { nl: 'Kopieer de woorden', en: 'Copy the words' },
  'screen.offline.copied': { nl: 'Gekopieerd.', en: 'Copied.' },
} satisfies Record<string, Sentence>
