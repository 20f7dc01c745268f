/** Sentences about calendars that are read by themselves: on the screen, on the command line, and why one is not read. */
import type { Sentence } from './say.ts'

const refusals = {
  'refusal.feed-address-bad': {
    nl: 'Dit is geen adres van een agenda. Het begint met https:// of webcal://; kopieer het uit de instellingen van uw agenda.',
    en: 'This is no address of a calendar. It begins with https:// or webcal://; copy it from the settings of your calendar.',
  },
  'refusal.feed-address-insecure': {
    nl: '{host} mag alleen met https:// gelezen worden: anders gaan adres en wachtwoord leesbaar over de lijn.',
    en: '{host} may only be read with https://: otherwise address and password go over the line for anyone to read.',
  },
  'refusal.feed-address-private': {
    nl: '{host} ligt in een eigen netwerk, en daar leest Koersvast alleen wat de beheerder toestaat: zet het adres in KOERSVAST_OWN_NETWORK en start opnieuw.',
    en: '{host} is in a network of its own, where Koersvast reads only what the administrator allows: put the address in KOERSVAST_OWN_NETWORK and start again.',
  },
  'refusal.feed-host-unknown': {
    nl: '{host} is niet te vinden. Klopt het adres, en is er internet?',
    en: '{host} cannot be found. Is the address right, and is there an internet connection?',
  },
  'refusal.feed-unreachable': {
    nl: 'Met {host} is geen verbinding te krijgen. Klopt het adres?',
    en: '{host} cannot be reached. Is the address right?',
  },
  'refusal.feed-certificate': {
    nl: 'Het certificaat van {host} klopt niet, dus het kan een ander zijn. Vraag het de beheerder van die server.',
    en: 'The certificate of {host} is not right, so it may be somebody else. Ask the administrator of that server.',
  },
  'refusal.feed-silent': {
    nl: '{host} antwoordt niet binnen een halve minuut. Probeer het later nog eens.',
    en: '{host} does not answer within half a minute. Try again later.',
  },
  'refusal.feed-password': {
    nl: '{host} vraagt om een naam en een wachtwoord, of weigert ze. Maak zo nodig een app-wachtwoord aan in de instellingen van uw account.',
    en: '{host} asks for a name and a password, or refuses them. If need be, make an app password in the settings of your account.',
  },
  'refusal.feed-refused': {
    nl: '{host} weigert: antwoord {status, number, ::group-off}. Klopt het adres? Anders kan de beheerder van die server zeggen waarom.',
    en: '{host} refuses: answer {status, number, ::group-off}. Is the address right? If so, the administrator of that server can say why.',
  },
  'refusal.feed-too-large': {
    nl: '{host} stuurt meer dan {most, number} MB. Kies een agenda met minder jaren.',
    en: '{host} sends more than {most, number} MB. Choose a calendar with fewer years.',
  },
  'refusal.feed-too-many-redirects': {
    nl: '{host} blijft doorverwijzen. Neem het adres waar het op uitkomt.',
    en: '{host} keeps referring to other addresses. Take the one where it ends.',
  },
  'refusal.feed-not-a-calendar': {
    nl: 'Op dit adres van {host} staat geen agenda. Kopieer het adres uit de instellingen van uw agenda, niet uit de adresbalk.',
    en: 'There is no calendar at this address of {host}. Copy the address from the settings of your calendar, not from the address bar.',
  },
  'refusal.feed-not-understood': {
    nl: '{host} geeft iets wat geen leesbare agenda is. Probeer het later nog eens, of breng de agenda als bestand.',
    en: '{host} gives something that is no calendar that can be read. Try again later, or bring the calendar as a file.',
  },
  'refusal.feed-without-attendees': {
    nl: 'Deze agenda van {host} laat niet zien wie er bij was, dus niemand weet van welke klant de uren zijn. Neem het geheime adres in plaats van het openbare; toont ook dat niemand, breng dan de agenda als geëxporteerd bestand.',
    en: 'This calendar of {host} does not show who was there, so nobody knows which customer the hours are for. Take the secret address instead of the public one; if that shows nobody either, bring the calendar as an exported file.',
  },
  'refusal.feed-connected-already': {
    nl: 'Deze agenda is al gekoppeld, als {name}.',
    en: 'This calendar is connected already, as {name}.',
  },
  'refusal.feed-choose-calendar': { nl: 'Kies ten minste één agenda.', en: 'Choose at least one calendar.' },
  'refusal.feed-needs-secret': {
    nl: 'Adres en wachtwoord zijn hier niet bekend: een archief neemt ze niet mee. Ontkoppel deze agenda en koppel hem opnieuw.',
    en: 'The address and password are not known here: an archive does not take them along. Disconnect this calendar and connect it again.',
  },
  'refusal.feed-taken-back': {
    nl: 'Wat deze agenda gaf is teruggedraaid; daarom wordt hij niet meer gelezen tot u het zegt.',
    en: 'What this calendar gave was taken back; so it is not read any more until you say so.',
  },
  'refusal.feed-unknown': { nl: 'Deze agenda is niet (meer) gekoppeld.', en: 'This calendar is not connected (any more).' },
} satisfies Record<string, Sentence>

const screen = {
  'screen.feed.heading': { nl: 'Gekoppelde agenda’s', en: 'Connected calendars' },
  'screen.feed.basis': {
    nl: 'Worden elke {hours, number} uur gelezen. Bewaard worden dag, duur en de domeinen van wie er bij was; geen titels, namen of adressen.',
    en: 'Read every {hours, number} hours. What is kept is the day, the length and the domains of who was there; no titles, names or addresses.',
  },
  'screen.feed.none': {
    nl: 'Koppel de agenda’s van uw team, en de uren per klant blijven vanzelf bij.',
    en: 'Connect the calendars of your team, and the hours per customer keep up by themselves.',
  },
  'screen.feed.connect': { nl: 'Agenda koppelen', en: 'Connect a calendar' },
  'screen.feed.connect-this': { nl: 'Koppelen', en: 'Connect' },
  'screen.feed.connecting': { nl: 'De agenda wordt gelezen…', en: 'Reading the calendar…' },
  'screen.feed.connected': {
    nl: '{name} is gekoppeld en wordt voortaan vanzelf gelezen.',
    en: '{name} is connected and is read by itself from now on.',
  },
  'screen.feed.address': { nl: 'Adres van de agenda', en: 'Address of the calendar' },
  'screen.feed.address-hint': {
    nl: 'Google: Instellingen, uw agenda, “Geheim adres in iCal-indeling”. Outlook: Instellingen, Agenda, Gedeelde agenda’s, publiceren met alle details (toont niet overal wie erbij was). Nextcloud, iCloud en andere servers: het adres van de server, met naam en wachtwoord.',
    en: 'Google: Settings, your calendar, “Secret address in iCal format”. Outlook: Settings, Calendar, Shared calendars, publish with all details (does not show everywhere who was there). Nextcloud, iCloud and other servers: the address of the server, with name and password.',
  },
  'screen.feed.user': { nl: 'Naam (als de server erom vraagt)', en: 'Name (if the server asks for it)' },
  'screen.feed.password': { nl: 'Wachtwoord', en: 'Password' },
  'screen.feed.secret': {
    nl: 'Adres en wachtwoord worden versleuteld bewaard en gaan nooit mee in een archief.',
    en: 'The address and password are kept encrypted and never go along in an archive.',
  },
  'screen.feed.example-goes': {
    nl: 'Het voorbeeldbedrijf maakt plaats voor uw eigen gegevens.',
    en: 'The example company makes room for your own data.',
  },
  'screen.feed.which': { nl: 'Welke agenda’s tellen mee?', en: 'Which calendars count?' },
  'screen.feed.looking': { nl: 'Wordt gelezen…', en: 'Being read…' },
  'screen.feed.read': { nl: 'gelezen {ago}', en: 'read {ago}' },
  'screen.feed.never': { nl: 'nog niet gelezen', en: 'not read yet' },
  'screen.feed.look': { nl: 'Nu lezen', en: 'Read now' },
  'screen.feed.look-this': { nl: '{name} nu lezen', en: 'Read {name} now' },
  'screen.feed.disconnect': { nl: 'Ontkoppelen', en: 'Disconnect' },
  'screen.feed.disconnect-this': { nl: '{name} ontkoppelen', en: 'Disconnect {name}' },
  'screen.feed.disconnected': {
    nl: '{name} is ontkoppeld; adres en wachtwoord zijn vergeten. Wat hij gaf staat in de lijst en kan daar terug.',
    en: '{name} is disconnected; its address and password are forgotten. What it gave is in the list and can be taken back there.',
  },
  'screen.feed.kept': {
    nl: 'Wat eerder gelezen is, blijft gelden.',
    en: 'What was read before still holds.',
  },
} satisfies Record<string, Sentence>

const cli = {
  'cli.calendar': { nl: 'agenda’s die vanzelf gelezen worden', en: 'calendars that are read by themselves' },
  'cli.calendar-connect': {
    nl: 'koppelt een agenda; vraagt het adres en het wachtwoord, of leest ze van de invoer: elk op een regel',
    en: 'connects a calendar; asks for the address and the password, or reads them from the input: one line each',
  },
  'cli.calendar-user': {
    nl: 'naam op de server; dan wordt ook het wachtwoord gevraagd',
    en: 'name on the server; the password is then asked as well',
  },
  'cli.calendar-only': {
    nl: 'alleen deze agenda van de server, bij naam; mag vaker',
    en: 'only this calendar of the server, by name; may be repeated',
  },
  'cli.calendar-look': { nl: 'leest een gekoppelde agenda nu', en: 'reads a connected calendar now' },
  'cli.calendar-disconnect': { nl: 'ontkoppelt een agenda en vergeet het adres', en: 'disconnects a calendar and forgets its address' },
  'cli.calendar-id': { nl: 'nummer uit koersvast calendar', en: 'number from koersvast calendar' },
  'cli.calendar-choose': {
    nl: 'Op deze server staan {count, number} agenda’s. Noem met --only welke meetellen:',
    en: 'This server has {count, number} calendars. Say with --only which count:',
  },
  'cli.calendar-line': { nl: '{id}  {name} op {host}, {read}', en: '{id}  {name} on {host}, {read}' },
} satisfies Record<string, Sentence>

export const feedMessages = { ...refusals, ...screen, ...cli }
