/** Words on Home and on My work: the one task, strength, focus and plan, what waits, and one member on one page. */
import type { Sentence } from './say.ts'

const now = {
  'screen.home.by': { nl: 'uiterlijk {day}', en: 'by {day}' },
  'screen.home.no-objective': {
    nl: 'Er is nog geen kerndoelstelling. Stel die eerst: al het andere is eraan ondergeschikt.',
    en: 'There is no objective yet. Set it first: everything else is subordinate to it.',
  },
  'screen.home.block-left': {
    nl: 'nog {left, number, hours} van {planned, number, hours} uur',
    en: '{left, number, hours} of {planned, number, hours} h to go',
  },
  'screen.home.block-planned': { nl: '{planned, number, hours} uur gepland', en: '{planned, number, hours} h planned' },
  'screen.home.block-nameless': { nl: 'het blok dat bezig is', en: 'the active block' },
  'screen.home.recorded': { nl: 'uren vastgelegd tot en met {day}', en: 'hours recorded up to {day}' },
  'screen.home.unrecorded': {
    nl: 'sinds het begin zijn nog geen uren vastgelegd',
    en: 'no hours are recorded since it started yet',
  },
  'screen.home.finished-when': { nl: 'Af als: {text}', en: 'Finished when: {text}' },
  'screen.home.gut-asked': {
    nl: 'Er kwamen signalen tegen dit blok. Gaan we ermee door? Antwoord met uw gevoel.',
    en: 'Signals came in against this block. Do we go on with it? Answer with your gut.',
  },
  'screen.home.now': { nl: 'Nu: {name},', en: 'Now: {name},' },
  'screen.home.now-only': { nl: 'Nu: {name}', en: 'Now: {name}' },
  'screen.home.left': { nl: 'nog {hours, number, hours} uur', en: '{hours, number, hours} h to go' },
  'screen.home.unspent': {
    nl: 'Het plan geeft hier {planned, number, hours} uur; van na het begin van het blok is nog niets vastgelegd.',
    en: 'The plan gives {planned, number, hours} hours here; nothing is recorded yet since the block started.',
  },
  'screen.home.spent': {
    nl: 'Van de {planned, number, hours} uur uit het plan is {spent, number, hours} uur besteed sinds het blok begon.',
    en: 'Of the {planned, number, hours} hours in the plan, {spent, number, hours} were spent since the block started.',
  },
  'screen.home.per-hour': {
    nl: 'Elk gepland uur brengt hier gemiddeld {value, number, euro} op.',
    en: 'Each planned hour brings {value, number, euro} here on average.',
  },
  'screen.home.matter': {
    nl: 'Een kwestie die u in dit blok oplost.',
    en: 'A matter that you solve in this block.',
  },
  'screen.home.then': { nl: 'Daarna', en: 'Next' },
  'screen.home.all-mine': {
    nl: 'Al het uwe in dit blok: {count, number}',
    en: 'All of yours in it: {count, number}',
  },
  'screen.home.who': {
    nl: 'Dan staat hier de ene taak die nu van u is, en wat op u wacht.',
    en: 'Then the one task that is yours now stands here, and what waits for you.',
  },
  'screen.home.choose-name': { nl: 'Kies uw naam', en: 'Choose your name' },
  'screen.home.no-block': { nl: 'Er is geen blok bezig.', en: 'No block is active.' },
  'screen.home.no-block.next': {
    nl: 'Vooraan in de wachtrij staat “{name}”: {hours, number, hours} uur die {value, number, euro} opbrengen.',
    en: 'First in the queue is “{name}”: {hours, number, hours} hours that bring {value, number, euro}.',
  },
  'screen.home.start-next': { nl: 'Begin ermee', en: 'Start with it' },
  'screen.home.no-block.forming': {
    nl: 'Er wordt er een gevormd, met {customers, plural, =0 {nog geen klanten} one {# klant} other {# klanten}} en {matters, plural, =0 {nog geen kwesties} one {# kwestie} other {# kwesties}}. Zet het in de wachtrij en begin eraan.',
    en: 'One is forming, with {customers, plural, =0 {no customers yet} one {# customer} other {# customers}} and {matters, plural, =0 {no matters yet} one {# matter} other {# matters}}. Put it in the queue and start it.',
  },
  'screen.home.see-forming': { nl: 'Maak het klaar', en: 'Get it ready' },
  'screen.home.no-block.none': {
    nl: 'Kies werk dat bij elkaar hoort en druk het als één taak door alle uren die er zijn, tot het af is.',
    en: 'Choose work that belongs together and press it as one task through all the hours there are, until it is finished.',
  },
  'screen.home.form': { nl: 'Vorm er een', en: 'Form one' },
  'screen.home.nothing-mine': { nl: 'Hierin staat niets op uw naam.', en: 'Nothing in it is in your name.' },
  'screen.home.nothing-mine-about': {
    nl: 'Vraag wie er hulp kan gebruiken: het blok is af als alles af is. Uw eigen klanten staan op uw pagina.',
    en: 'Ask who can use help: the block is finished when all of it is. Your own customers stand on your page.',
  },
  'screen.home.mine-spent': { nl: 'Uw uren hiervoor zijn besteed.', en: 'Your hours for it are spent.' },
  'screen.home.mine-spent-about': {
    nl: 'Is wat u moest doen ook af? Meld het aan de eigenaar, of help een ander.',
    en: 'Is what you had to do finished too? Tell the owner, or help another.',
  },
  'screen.home.to-mine': { nl: 'Naar uw eigen pagina', en: 'To your own page' },
} satisfies Record<string, Sentence>

const figures = {
  'screen.home.strength': { nl: 'Kracht', en: 'Strength' },
  'screen.home.strength.finding': {
    nl: '{share, number, percent} van de uren ging naar {block, select, yes {het blok en naar witte klanten} other {witte klanten}}',
    en: '{share, number, percent} of the hours went to {block, select, yes {the block and to white customers} other {white customers}}',
  },
  'screen.home.strength.note': {
    nl: '{from} tot en met {to}: {all, number, hours} uur vastgelegd{block, select, yes {, waarvan {inBlock, number, hours} in het blok} other {}}.',
    en: '{from} to {to}: {all, number, hours} hours recorded{block, select, yes {, {inBlock, number, hours} of them in the block} other {}}.',
  },
  'screen.home.strength.none': {
    nl: 'Er zijn nog geen uren vastgelegd: breng een agenda of urenbriefjes binnen',
    en: 'No hours are recorded yet: bring in a calendar or time sheets',
  },
  'screen.home.strength.part': {
    nl: 'Oranje: in het blok. Open: bij witte klanten. Zwart: al het andere.',
    en: 'Orange: in the block. Open: with white customers. Black: all the rest.',
  },
  'screen.home.focus': { nl: 'Focus', en: 'Focus' },
  'screen.home.focus.finding': {
    nl: 'Een uur is {price, number, euro} waard, en {white, plural, one {# klant verdient} other {# klanten verdienen}} hem',
    en: 'An hour is worth {price, number, euro}, and {white, plural, one {# customer earns} other {# customers earn}} it',
  },
  'screen.home.focus.note': {
    nl: '{grey, plural, =0 {Geen enkele is grijs} one {# is grijs: uw gevoel telt} other {# zijn grijs: uw gevoel telt}}; {black, number} zwart.',
    en: '{grey, plural, =0 {None is grey} one {# is grey: your gut counts} other {# are grey: your gut counts}}; {black, number} black.',
  },
  'screen.home.focus.part': {
    nl: 'Open: wit. Grijs. Zwart. De oranje lijn is de prijs van een uur.',
    en: 'Open: white. Grey. Black. The orange line is the price of an hour.',
  },
  'screen.home.plan': { nl: 'Plan', en: 'Plan' },
  'screen.home.plan.finding': {
    nl: '{planned, number, whole} van {capacity, number, whole} uur verdeeld: {more, number, euro} meer dan zoals ze nu besteed worden',
    en: '{planned, number, whole} of {capacity, number, whole} hours divided: {more, number, euro} more than as they are spent now',
  },
  'screen.home.plan.note': {
    nl: 'Hooguit {gap} onder het bewezen maximum. Gemaakt op {day}.',
    en: 'At most {gap} below the proven maximum. Made on {day}.',
  },
  'screen.home.no-plan': { nl: 'Er is nog geen plan.', en: 'There is no plan yet.' },
} satisfies Record<string, Sentence>

const waiting = {
  'screen.home.waiting': { nl: 'Wat op u wacht', en: 'What waits for you' },
  'screen.home.waiting.nothing': { nl: 'Er wacht niets op u.', en: 'Nothing waits for you.' },
  'screen.home.waiting.who': {
    nl: 'Wat u aangeboden is en wat u moet controleren staat hier zodra u zegt wie u bent.',
    en: 'What is offered to you and what you must check stands here as soon as you say who you are.',
  },
  'screen.home.nameless': { nl: 'een kwestie waarvan de tekst gewist is', en: 'a matter whose text was erased' },
  'screen.home.offer': {
    nl: '{name} biedt u dit aan. Antwoord uiterlijk {day}; daarna gaat het vanzelf een trede omhoog, en wie bovenaan staat wordt zelf eigenaar.',
    en: '{name} offers you this. Answer by {day}; then it goes one level up by itself, and whoever is at the top becomes its owner.',
  },
  'screen.home.accept': { nl: 'Aannemen', en: 'Accept' },
  'screen.home.decline': { nl: 'Niet aannemen', en: 'Decline' },
  'screen.home.accepted': { nl: 'U bent nu eigenaar van “{title}”.', en: 'You now own “{title}”.' },
  'screen.home.declined': { nl: '“{title}” blijft bij {name}.', en: '“{title}” stays with {name}.' },
  'screen.home.check': {
    nl: '{name} zegt dat dit is opgelost. U controleert het: is het echt zo?',
    en: '{name} says that this is solved. You check it: is it really so?',
  },
  'screen.home.good': { nl: 'Goed', en: 'Good' },
  'screen.home.not-good': { nl: 'Niet goed', en: 'Not good' },
  'screen.home.checked-good': { nl: '“{title}” is afgesloten.', en: '“{title}” is closed.' },
  'screen.home.checked-not-good': { nl: '“{title}” is weer van u.', en: '“{title}” is yours again.' },
  'screen.home.cards': {
    nl: '{count, plural, one {# vraag wacht} other {# vragen wachten}} op een gevoel: GO of NO GO',
    en: '{count, plural, one {# question waits} other {# questions wait}} for a gut: GO or NO GO',
  },
  'screen.home.at-gate': {
    nl: 'Over {count, plural, one {# kwestie} other {# kwesties}} staat een vraag open: ja of nee',
    en: '{count, plural, one {# matter has} other {# matters have}} an open question: yes or no',
  },
} satisfies Record<string, Sentence>

const work = {
  'screen.work.heading': {
    nl: '{name}: {tasks, plural, =0 {niets in het blok dat bezig is} one {# taak in het blok dat bezig is} other {# taken in het blok dat bezig is}}, {customers, plural, =0 {geen witte klanten} one {# witte klant} other {# witte klanten}}',
    en: '{name}: {tasks, plural, =0 {nothing in the active block} one {# task in the active block} other {# tasks in the active block}}, {customers, plural, =0 {no white customers} one {# white customer} other {# white customers}}',
  },
  'screen.work.heading-no-block': {
    nl: '{name}: {customers, plural, =0 {geen witte klanten} one {# witte klant} other {# witte klanten}}; er is geen blok bezig',
    en: '{name}: {customers, plural, =0 {no white customers} one {# white customer} other {# white customers}}; no block is active',
  },
  'screen.work.who': {
    nl: 'Dan ziet u hier uw klanten, uw uren en uw werk, op één pagina.',
    en: 'Then you see your customers, your hours and your work here, on one page.',
  },
  'screen.work.whose': { nl: 'Werk van', en: 'Work of' },
  'screen.work.print': { nl: 'Afdrukken', en: 'Print' },
  'screen.work.printed': { nl: 'Koersvast, zoals het was op {day}', en: 'Koersvast, as it was on {day}' },
  'screen.work.hours': { nl: 'Uren in een jaar', en: 'Hours in a year' },
  'screen.work.hours-finding': {
    nl: '{planned, number, whole} van {capacity, number, whole} uur gepland',
    en: '{planned, number, whole} of {capacity, number, whole} hours planned',
  },
  'screen.work.no-hours': {
    nl: 'In het plan staan geen verkoopuren van {name}. Vul ze in bij het team als dat niet klopt.',
    en: 'The plan has no selling hours of {name}. Enter them with the team if that is wrong.',
  },
  'screen.work.block': { nl: 'Nu, in het blok “{name}”', en: 'Now, in the block “{name}”' },
  'screen.work.block-nameless': { nl: 'Nu, in het blok dat bezig is', en: 'Now, in the active block' },
  'screen.work.block-none': {
    nl: 'In dit blok staat niets op naam van {name}.',
    en: 'Nothing in this block is in the name of {name}.',
  },
  'screen.work.left': { nl: 'Nog', en: 'To go' },
  'screen.work.of': { nl: 'Van', en: 'Of' },
  'screen.work.task': { nl: 'Klant of kwestie', en: 'Customer or matter' },
  'screen.work.customer': { nl: 'Klant', en: 'Customer' },
  'screen.work.done': { nl: 'besteed', en: 'spent' },
  'screen.work.customers': { nl: 'Witte klanten', en: 'White customers' },
  'screen.work.line': {
    nl: 'de lijn: een uur is {price, number, euro} waard, voor iedereen',
    en: 'the line: an hour is worth {price, number, euro}, for everyone',
  },
  'screen.work.no-customers': {
    nl: 'Het plan geeft {name} geen witte klanten.',
    en: 'The plan gives {name} no white customers.',
  },
  'screen.work.now': { nl: 'Uren nu', en: 'Hours now' },
  'screen.work.planned': { nl: 'Gepland', en: 'Planned' },
  'screen.work.entry': { nl: 'Per uur', en: 'Per hour' },
  'screen.work.in-block': { nl: 'in het blok', en: 'in the block' },
  'screen.work.more': { nl: 'en nog {count, number} op het scherm', en: 'and {count, number} more on the screen' },
  'screen.work.most': {
    nl: 'De eerste {count, number} van {all, number}; de rest staat in de lijst van alle klanten.',
    en: 'The first {count, number} of {all, number}; the rest is in the list of all customers.',
  },
  'screen.work.matters': { nl: 'Kwesties daarbuiten', en: 'Matters outside it' },
  'screen.work.where.at-gate': { nl: 'voor de zeef', en: 'before the gate' },
  'screen.work.where.on-hold': { nl: 'op hold, tot er gezelschap komt', en: 'on hold, until company comes' },
  'screen.work.where.in-block': { nl: 'in een later blok', en: 'in a later block' },
  'screen.work.offers': { nl: 'Aangeboden, nog niet beantwoord', en: 'Offered, not answered yet' },
  'screen.work.offer': { nl: 'door {name}, tot {day}', en: 'by {name}, until {day}' },
  'screen.work.debts': { nl: 'Te controleren', en: 'To be checked' },
  'screen.work.debt': { nl: 'opgelost door {name}', en: 'solved by {name}' },
} satisfies Record<string, Sentence>

export const screenHomeMessages = { ...now, ...figures, ...waiting, ...work }
