/** Every "no" that the product can say: what, where, and the way out. */
import type { Sentence } from './say.ts'

export const refusalMessages = {
  'refusal.unexpected': {
    nl: 'Er ging iets mis dat niet hoort. Er is niets verloren; probeer het opnieuw. Het logboek van de server zegt meer.',
    en: 'Something went wrong that should not. Nothing is lost; try again. The log of the server says more.',
  },
  'refusal.input-not-understood': {
    nl: 'De vraag is niet begrepen: {where}: {why}.',
    en: 'The question was not understood: {where}: {why}.',
  },
  'refusal.input-not-json': { nl: 'Dit is geen JSON. Controleer de aanhalingstekens.', en: 'This is not JSON. Check the quotes.' },
  'refusal.address-unknown': { nl: '{address} bestaat niet.', en: '{address} does not exist.' },
  'refusal.verb-unknown': {
    nl: '“{verb}” bestaat niet. “koersvast ask --help” noemt alles wat gevraagd kan worden.',
    en: '“{verb}” does not exist. “koersvast ask --help” lists what can be asked.',
  },
  'refusal.other-origin': {
    nl: '{address, select, other {Dit mag alleen gevraagd worden vanaf {address}.} nowhere {Alleen schermen op deze computer mogen dit vragen.}}',
    en: '{address, select, other {This may only be asked from {address}.} nowhere {Only screens on this computer may ask this.}}',
  },
  'refusal.customers-are-one': {
    nl: 'Dit is tweemaal dezelfde klant. Kies een andere.',
    en: 'This is the same customer twice. Choose another.',
  },
  'refusal.upload-broke-off': {
    nl: 'Het bestand is niet in zijn geheel aangekomen. Er is niets van bewaard; breng het opnieuw.',
    en: 'The file did not arrive whole. Nothing of it was kept; bring it again.',
  },
  'refusal.upload-too-large': {
    nl: 'Dit is meer dan in één keer kan: {most, number} bytes. Breng de bestanden in delen.',
    en: 'This is more than fits at once: {most, number} bytes. Bring the files in parts.',
  },
  'refusal.changed-meanwhile': {
    nl: '{who, select, nobody {Iemand} other {{who}}} veranderde dit op {at, date, medium} om {at, time, short}. Kijk wat er nu staat en besluit dan.',
    en: '{who, select, nobody {Somebody} other {{who}}} changed this on {at, date, medium} at {at, time, short}. Look at what stands now, then decide.',
  },
  'refusal.view-name-empty': {
    nl: 'Geef de weergave een naam met minstens één letter of cijfer.',
    en: 'Give the view a name with at least one letter or figure.',
  },
  'refusal.view-name-long': {
    nl: 'De naam van een weergave is hooguit {most, number} tekens lang.',
    en: 'The name of a view is at most {most, number} characters long.',
  },
  'refusal.view-name-taken': {
    nl: 'Er is al een weergave “{name}”. Kies een andere naam, of verwijder die eerst.',
    en: 'There is a view “{name}” already. Choose another name, or delete that one first.',
  },
  'refusal.view-too-many': {
    nl: 'Er zijn al {most, number} weergaven. Verwijder er eerst een.',
    en: 'There are {most, number} views already. Delete one first.',
  },
  'refusal.view-unknown': {
    nl: 'Een weergave “{view}” is er niet (meer).',
    en: 'There is no view “{view}” (any more).',
  },
  'refusal.server-silent': { nl: 'Op {address} antwoordt niemand.', en: 'Nobody answers at {address}.' },
  'refusal.customer-unknown': { nl: 'Deze klant is er niet (meer).', en: 'This customer is not here (any more).' },
  'refusal.member-unknown': {
    nl: 'Deze medewerker is niet (meer) in het team. Kies iemand die er is.',
    en: 'This member is not in the team (any more). Choose somebody who is.',
  },
  'refusal.member-ambiguous': {
    nl: 'Er zijn er meer die {member} heten. Noem het nummer uit het personeelsbestand.',
    en: 'More than one member is called {member}. Give the id from the staff file.',
  },
  'refusal.acting-member-unknown': {
    nl: 'Wie u zei te zijn staat niet (meer) in het team: kies uw naam in het menu, of geef --as een andere naam.',
    en: 'Who you said you are is not in the team (any more): choose your name in the menu, or give --as another name.',
  },
  'refusal.say-who-you-are': {
    nl: 'Zeg eerst wie u bent: kies uw naam in het menu, of geef --as mee.',
    en: 'Say who you are first: choose your name in the menu, or give --as.',
  },
  'refusal.member-name-length': { nl: 'Een naam heeft 2 tot {most, number} letters.', en: 'A name has 2 to {most, number} letters.' },
  'refusal.member-there-already': { nl: '{name} staat al in het team.', en: '{name} is in the team already.' },
  'refusal.objective-sentence-length': {
    nl: 'Zeg de kerndoelstelling in één zin van {least, number} tot {most, number} letters.',
    en: 'Say the objective in one sentence of {least, number} to {most, number} letters.',
  },
  'refusal.objective-amount': { nl: 'Geef een bedrag of aantal boven nul.', en: 'Give an amount or a number above zero.' },
  'refusal.objective-day': {
    nl: 'Die dag kan niet: kies er een na vandaag en binnen vijf jaar.',
    en: 'That day cannot be: choose one after today and within five years.',
  },
  'refusal.objective-stands': {
    nl: 'Er staat al een kerndoelstelling: “{sentence}”. Er is er maar één; vervangen kan met een reden.',
    en: 'An objective stands already: “{sentence}”. There is only one; replacing it takes a reason.',
  },
  'refusal.import-unknown': { nl: 'Dit bestand is er niet (meer).', en: 'This file is not here (any more).' },
  'refusal.import-not-asked': { nl: 'Over dit bestand staat geen vraag open.', en: 'No question is open about this file.' },
  'refusal.import-not-ready': {
    nl: 'Dit bestand staat niet klaar om in te lezen.',
    en: 'This file is not ready to be taken in.',
  },
  'refusal.example-unknown': { nl: 'Het voorbeeld “{code}” is er niet.', en: 'There is no example “{code}”.' },
  'refusal.own-files-first': {
    nl: 'Hier staan al eigen bestanden. Maak die eerst ongedaan bij Bestanden; een voorbeeld loopt er nooit doorheen.',
    en: 'Files of your own are here. Undo those on Files first; an example never mixes with them.',
  },
  'refusal.nothing-to-plan': {
    nl: 'Er zijn nog geen facturen om uren over te verdelen. Breng een bestand met facturen.',
    en: 'There are no invoices yet to divide hours over. Bring a file with invoices.',
  },
  'refusal.no-plan': {
    nl: 'Er is nog geen plan. Breng een bestand met facturen, of wacht tot het plan klaar is.',
    en: 'There is no plan yet. Bring a file with invoices, or wait until the plan is ready.',
  },
  'refusal.net-hours-out-of-range': {
    nl: '{hours, number} uur per jaar kan niet: het ligt tussen 0 en {most, number}.',
    en: '{hours, number} hours a year cannot be: it lies between 0 and {most, number}.',
  },
  'refusal.standard-minutes-out-of-range': {
    nl: '{minutes, number} minuten kan niet: tussen 0 en {most, number}.',
    en: '{minutes, number} minutes cannot be: between 0 and {most, number}.',
  },
  'refusal.base-share-out-of-range': {
    nl: 'Het deel dat zonder uren komt ligt tussen 0 en 90 %.',
    en: 'The share that comes without hours lies between 0 and 90 %.',
  },
  'refusal.elasticity-out-of-range': { nl: 'Een elasticiteit ligt tussen 0,01 en 0,9.', en: 'An elasticity lies between 0.01 and 0.9.' },
  'refusal.minimum-hours-out-of-range': {
    nl: 'De minimale aandacht ligt tussen 0 en 500 uur per jaar.',
    en: 'The minimum hours lie between 0 and 500 a year.',
  },
  'refusal.reach-out-of-range': {
    nl: 'Hoeveel keer de uren van nu: tussen 1 en 20.',
    en: 'How many times the hours of now: between 1 and 20.',
  },
  'refusal.conversion-out-of-range': {
    nl: 'Het deel van de prospects dat klant wordt ligt tussen 0 en 100 %.',
    en: 'The share of prospects that becomes a customer lies between 0 and 100 %.',
  },
  'refusal.no_hours': {
    nl: 'Deze klant kreeg nog geen uren, dus valt er niets te verdubbelen. Geef zelf aan bij hoeveel uur u dit verwacht.',
    en: 'This customer got no hours yet, so there is nothing to double. State yourself at how many hours you expect this.',
  },
  'refusal.today_not_above_none': {
    nl: 'Met {hours, number, hours} uur verwacht u niet meer dan zonder ({noneEuro, number, euro}). Vul meer in, of laat de cijfers spreken als uren hier niets uitmaken.',
    en: 'With {hours, number, hours} hours you expect no more than without ({noneEuro, number, euro}). Enter more, or let the figures speak if hours make no difference here.',
  },
  'refusal.double_not_above_today': {
    nl: 'Dubbele uren brengen hier niets meer op dan {todayEuro, number, euro}. Vul meer in, of ga uit van minder uren: zoveel dat meer uren nog wel iets uitmaken.',
    en: 'Double the hours return no more than {todayEuro, number, euro} here. Enter more, or start from fewer hours: so few that more of them still make a difference.',
  },
  'refusal.not_diminishing': {
    nl: 'De tweede helft van de uren brengt hier evenveel op als de eerste, of meer; drie punten kunnen geen S-curve tonen. Blijf bij dubbel onder {straightEuro, number, euro}, of ga uit van zoveel uren dat er daarna minder bij komt.',
    en: 'The second half of the hours returns as much as the first here, or more; three points cannot show an S-curve. Stay below {straightEuro, number, euro} for double, or start from so many hours that more of them add less.',
  },
  'refusal.members-without-hours': {
    nl: 'Geef bij --members ook --hours: de netto verkoopuren per medewerker per jaar.',
    en: 'With --members give --hours too: the net selling hours of each member a year.',
  },
  'refusal.path-not-there': { nl: '{path} bestaat niet.', en: '{path} does not exist.' },
  'refusal.path-is-folder': { nl: '{path} is een map. Noem de bestanden zelf.', en: '{path} is a folder. Name the files themselves.' },
  'refusal.path-not-allowed': {
    nl: '{path} mag niet gelezen worden. Controleer de rechten.',
    en: '{path} may not be read. Check its permissions.',
  },
  'refusal.path-unreadable': { nl: '{path} kan niet gelezen worden ({code}).', en: '{path} cannot be read ({code}).' },
  'refusal.problem-not-json': { nl: '{path} is geen JSON: {why}.', en: '{path} is not JSON: {why}.' },
  'refusal.port-not-a-port': {
    nl: 'PORT={port} is geen poort. Kies een getal van 1 tot 65535.',
    en: 'PORT={port} is not a port. Choose a number from 1 to 65535.',
  },
  'refusal.port-in-use': {
    nl: 'Poort {port, number, ::group-off} is in gebruik door een ander programma. Stop dat, of start met PORT={other, number, ::group-off} npm start.',
    en: 'Port {port, number, ::group-off} is in use by another program. Stop that one, or start with PORT={other, number, ::group-off} npm start.',
  },
  'refusal.port-not-allowed': {
    nl: 'Poort {port, number, ::group-off} mag niet geopend worden ({code}). Kies een poort boven 1024 met PORT.',
    en: 'Port {port, number, ::group-off} may not be opened ({code}). Choose one above 1024 with PORT.',
  },
  'refusal.host-not-loopback': {
    nl: 'HOST={host} zou iedereen op het netwerk binnenlaten. Zet eerst aanmelden aan (koersvast sign-in on https://…), of laat HOST weg.',
    en: 'HOST={host} would let everyone on the network in. Turn signing in on first (koersvast sign-in on https://…), or leave HOST out.',
  },
} satisfies Record<string, Sentence>
