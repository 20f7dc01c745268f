/** Words on the screens: numbers as they are written, the shell around every page, the first minute, and what goes wrong. */
import type { Sentence } from './say.ts'

const written = {
  'screen.as.euro': { nl: '{value, number, euro}', en: '{value, number, euro}' },
  'screen.as.cents': { nl: '{value, number, cents}', en: '{value, number, cents}' },
  'screen.as.hours': { nl: '{value, number, hours}', en: '{value, number, hours}' },
  'screen.as.count': { nl: '{value, number}', en: '{value, number}' },
  'screen.as.rough': { nl: '{value, number, rough}', en: '{value, number, rough}' },
  'screen.as.change': { nl: '{value, number, change}', en: '{value, number, change}' },
  'screen.as.percent': { nl: '{value, number, percent}', en: '{value, number, percent}' },
  'screen.as.fine': { nl: '{value, number, fine}', en: '{value, number, fine}' },
  'screen.as.below': { nl: '< {value, number, fine}', en: '< {value, number, fine}' },
  'screen.as.day': { nl: '{value, date, ::d MMM yyyy}', en: '{value, date, ::d MMM yyyy}' },
  'screen.hours': { nl: '{hours} uur', en: '{hours} h' },
  'screen.minutes': { nl: '{minutes, number} min', en: '{minutes, number} min' },
  'screen.unit.hours': { nl: 'uur', en: 'h' },
  'screen.unit.per-hour': { nl: '/uur', en: '/h' },
  'screen.just-now': { nl: 'zojuist', en: 'just now' },
} satisfies Record<string, Sentence>

const shell = {
  'screen.meanwhile.yours-stays': {
    nl: 'Zo staat het er nu. Wat u schreef staat nog in de velden.',
    en: 'This is how it stands now. What you wrote is still in the fields.',
  },
  'screen.meanwhile.theirs': { nl: 'Neem wat er nu staat', en: 'Take what stands now' },
  'screen.meanwhile.mine': { nl: 'Zet het mijne erover', en: 'Put mine over it' },
  'screen.live.changed': {
    nl: '{name} veranderde hier iets; u ziet het zoals het nu is.',
    en: '{name} changed something here; you see it as it is now.',
  },
  'screen.live.changed-by-more': {
    nl: 'Collega’s veranderden hier iets; u ziet het zoals het nu is.',
    en: 'Colleagues changed something here; you see it as it is now.',
  },
  'screen.page.home': { nl: 'Thuis', en: 'Home' },
  'screen.page.block': { nl: 'Blok', en: 'Block' },
  'screen.page.gate': { nl: 'Zeef', en: 'Gate' },
  'screen.page.go': { nl: 'GO / NO GO', en: 'GO / NO GO' },
  'screen.page.go-short': { nl: 'GO', en: 'GO' },
  'screen.page.work': { nl: 'Mijn werk', en: 'My work' },
  'screen.page.log': { nl: 'Besluiten', en: 'Decisions' },
  'screen.page.more': { nl: 'Meer', en: 'More' },
  'screen.catch': { nl: 'Nieuwe kwestie', en: 'New matter' },
  'screen.page.focus': { nl: 'Focus', en: 'Focus' },
  'screen.page.customers': { nl: 'Klanten', en: 'Customers' },
  'screen.page.team': { nl: 'Team', en: 'Team' },
  'screen.page.files': { nl: 'Bestanden', en: 'Files' },
  'screen.navigation': { nl: 'Pagina’s', en: 'Pages' },
  'screen.skip': { nl: 'Naar de inhoud', en: 'To the content' },
  'screen.language': { nl: 'Taal', en: 'Language' },
  'screen.keys': { nl: 'Toetsen', en: 'Keys' },
  'screen.key.catch': { nl: 'een kwestie vastleggen', en: 'catch a matter' },
  'screen.key.palette': { nl: 'alles zoeken en doen', en: 'search and do anything' },
  'screen.key.to': { nl: 'naar {page}', en: 'to {page}' },
  'screen.key.search': { nl: 'zoeken in de lijst', en: 'search the list' },
  'screen.key.walk': { nl: 'door de lijst lopen', en: 'walk the list' },
  'screen.key.open': { nl: 'openen', en: 'open' },
  'screen.key.list': { nl: 'deze toetsen', en: 'these keys' },
  'screen.palette': { nl: 'Zoeken en doen', en: 'Search and do' },
  'screen.palette.example': { nl: 'Een pagina, een klant, een handeling', en: 'A page, a customer, an action' },
  'screen.palette.here': { nl: 'Op deze pagina', en: 'On this page' },
  'screen.palette.go': { nl: 'Ga naar', en: 'Go to' },
  'screen.palette.do': { nl: 'Altijd', en: 'Anywhere' },
  'screen.palette.none': { nl: 'Niets gevonden voor “{typed}”.', en: 'Nothing found for “{typed}”.' },
  'screen.appearance.dark': { nl: 'Donker scherm', en: 'Dark screen' },
  'screen.appearance.light': { nl: 'Licht scherm', en: 'Light screen' },
  'screen.language.nl': { nl: 'Nederlands', en: 'Nederlands' },
  'screen.language.en': { nl: 'English', en: 'English' },
  'screen.page.who': { nl: 'Wie is wie', en: 'Who is who' },
  'screen.page.privacy': { nl: 'Privacy', en: 'Privacy' },
  'screen.show-all': { nl: 'Alle {count, number} tonen', en: 'Show all {count, number}' },
  'screen.close': { nl: 'Sluiten', en: 'Close' },
  'screen.save': { nl: 'Bewaren', en: 'Save' },
  'screen.undo': { nl: 'Ongedaan maken', en: 'Undo' },
  'screen.answer': { nl: 'Antwoorden', en: 'Answer' },
  'screen.again': { nl: 'Opnieuw proberen', en: 'Try again' },
  'screen.loading': { nl: 'Bezig met ophalen', en: 'Loading' },
  'screen.progress': { nl: 'Voortgang', en: 'Progress' },
  'screen.example.banner': { nl: 'U kijkt naar een voorbeeldbedrijf: {name}.', en: 'You are looking at an example company: {name}.' },
  'screen.example.remove': { nl: 'Haal het weg', en: 'Remove it' },
  'screen.example.removed': {
    nl: 'Het voorbeeld is weg; er is niets van achtergebleven.',
    en: 'The example is gone; nothing of it is left.',
  },
} satisfies Record<string, Sentence>

const start = {
  'screen.start.question': { nl: 'Wat levert een uur bij een klant *op?*', en: 'What does an hour with a customer *return?*' },
  'screen.start.promise': {
    nl: 'Koersvast legt omzet, kosten en uren naast elkaar, rekent uit wat een uur waard is, en zegt welke klanten u bewerkt en welke niet.',
    en: 'Koersvast puts revenue, cost and hours side by side, works out what an hour is worth, and says which customers to work and which to leave.',
  },
  'screen.start.own': { nl: 'Leg hier uw bestanden neer', en: 'Drop your files here' },
  'screen.start.own-how': {
    nl: 'Facturen, uren, klanten, agenda’s: uit Excel, uw boekhouding of CRM, zoveel tegelijk als u wilt.',
    en: 'Invoices, hours, customers, calendars: out of Excel, your bookkeeping or CRM, as many at once as you like.',
  },
  'screen.choose-files': { nl: 'Kies bestanden', en: 'Choose files' },
  'screen.start.example': { nl: 'Of bekijk een voorbeeldbedrijf', en: 'Or look at an example company' },
  'screen.start.example-size': {
    nl: '{customers} klanten, {files, plural, one {# bestand} other {# bestanden}}',
    en: '{customers} customers, {files, plural, one {# file} other {# files}}',
  },
  'screen.start.private': {
    nl: 'Geen account nodig. Uw bestanden blijven op deze computer.',
    en: 'No account needed. Your files stay on this computer.',
  },
  'screen.example.adventure-works.name': { nl: 'Adventure Works', en: 'Adventure Works' },
  'screen.example.adventure-works.about': {
    nl: 'Een fietsenfabrikant die aan winkels verkoopt, en aan de helft daarvan verliest.',
    en: 'A bicycle maker that sells to shops, and loses on half of them.',
  },
  'screen.example.machine-builders.name': { nl: 'Machinebouwers', en: 'Machine builders' },
  'screen.example.machine-builders.about': {
    nl: 'Een toeleverancier met vier accountmanagers, facturen en urenbriefjes.',
    en: 'A supplier with four account managers, invoices and time sheets.',
  },
} satisfies Record<string, Sentence>

const trouble = {
  'screen.unreachable': {
    nl: 'De server antwoordt niet, en dit kan niet zonder verbinding. Kijk of er verbinding is en of Koersvast draait, en probeer het opnieuw.',
    en: 'The server does not answer, and this needs a connection. Check that there is one and that Koersvast is running, and try again.',
  },
  'screen.server-failed': {
    nl: 'Er ging iets mis dat niet hoort. Er is niets verloren; probeer het opnieuw.',
    en: 'Something went wrong that should not. Nothing is lost; try again.',
  },
  'screen.broken': {
    nl: 'Deze pagina kan niet getoond worden. Uw gegevens zijn er nog.',
    en: 'This page cannot be shown. Your data is still there.',
  },
  'screen.not-found': { nl: 'Deze pagina bestaat niet.', en: 'There is no such page.' },
  'screen.to-customers': { nl: 'Naar alle klanten', en: 'To all customers' },
  'screen.to-start': { nl: 'Naar het begin', en: 'To the start' },
  'screen.no-plan': { nl: 'Er is nog geen plan.', en: 'There is no plan yet.' },
  'screen.no-plan.how': {
    nl: 'Een bestand met facturen of orders is genoeg voor het eerste beeld; uren maken het scherp.',
    en: 'One file of invoices or orders is enough for a first picture; hours make it sharp.',
  },
  'screen.no-plan.bring': { nl: 'Breng bestanden, of bekijk een voorbeeldbedrijf', en: 'Bring files, or look at an example company' },
  'screen.no-plan.busy': { nl: 'Het plan wordt nu gemaakt.', en: 'The plan is being made right now.' },
  'screen.no-plan.look': { nl: 'Kijk hoe ver het is', en: 'See how far it is' },
} satisfies Record<string, Sentence>

export const screenMessages = { ...written, ...shell, ...start, ...trouble }
