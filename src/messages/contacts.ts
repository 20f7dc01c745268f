/** Words on contacts: people at customers by name, who of us knows them, and deciding whether they are kept at all. */
import type { Sentence } from './say.ts'

const customer = {
  'screen.contacts': { nl: 'Contacten: wie kent wie?', en: 'Contacts: who knows whom?' },
  'screen.contacts.off': {
    nl: 'Van mensen bij klanten wordt hier niemand bij naam bewaard. Een medewerker kan dat aanzetten.',
    en: 'Nobody at a customer is kept by name here. A member can turn that on.',
  },
  'screen.contacts.to-privacy': { nl: 'Naar Privacy', en: 'To Privacy' },
  'screen.contacts.none': {
    nl: 'Hier is nog niemand bij naam bekend. Breng kaartjes (vCard), een lijst contacten uit uw CRM, of agenda’s.',
    en: 'Nobody is known here by name yet. Bring cards (vCard), a list of contacts out of your CRM, or calendars.',
  },
  'screen.contacts.coverage': {
    nl: '*{met, number} van {people, plural, one {het ene contact} other {de # contacten}}* {met, plural, =1 {kent iemand van ons} other {kent iemand van ons}}{members, plural, =0 {} one {: # van ons} other {: # van ons}}.{said, plural, =0 {} one { Van # zegt alleen een bestand wie hem of haar kent.} other { Van # zegt alleen een bestand wie hen kent.}}',
    en: '*{met, number} of {people, plural, one {the one contact} other {# contacts}}* {met, plural, =1 {is} other {are}} known by somebody of us{members, plural, =0 {} one {: # of us} other {: # of us}}.{said, plural, =0 {} one { Of # only a file says who knows them.} other { Of # only a file says who knows them.}}',
  },
  'screen.contacts.unknown-posts': {
    nl: 'Functies waar niemand van ons iemand kent: {posts}.',
    en: 'Posts in which nobody of us knows anybody: {posts}.',
  },
  'screen.contacts.group': {
    nl: 'Van {people, plural, one {het ene contact dat} other {de # contacten die}} hier bij naam {people, plural, one {bekend is} other {bekend zijn}} kent iemand van ons er {met, number}{said, plural, =0 {} one {; van # zegt alleen een bestand wie hem of haar kent} other {; van # zegt alleen een bestand wie hen kent}}.',
    en: 'Of the {people, plural, one {one contact that is} other {# contacts that are}} known here by name somebody of us knows {met, number}{said, plural, =0 {} one {; of # only a file says who knows them} other {; of # only a file says who knows them}}.',
  },
  'screen.contacts.met': {
    nl: '{member}: {times, plural, one {# dag ontmoet} other {# dagen ontmoet}}{times, plural, one {, op {last}} other {, van {since} tot {last}}}{warm, select, true {} other {; te lang geleden om hen nog te kennen}}{said, select, true {; ook een bestand zegt het} other {}}',
    en: '{member}: met on {times, plural, one {# day} other {# days}}{times, plural, one {, on {last}} other {, from {since} to {last}}}{warm, select, true {} other {; too long ago to know them still}}{said, select, true {; a file says so too} other {}}',
  },
  'screen.contacts.said': { nl: '{member}, zegt een bestand; niet gemeten', en: '{member}, says a file; not measured' },
  'screen.contacts.nobody': { nl: 'niemand van ons', en: 'nobody of us' },
  'screen.contacts.knows': {
    nl: '{how, select, table {zat aan tafel met {name}} colleague {collega van {name}} manager {leidinggevende: {name}} assistant {assistent: {name}} friend {bevriend met {name}} other {kent {name}}}{at, select, none {} other { ({at})}}',
    en: '{how, select, table {sat at one table with {name}} colleague {colleague of {name}} manager {manager: {name}} assistant {assistant: {name}} friend {friend of {name}} other {knows {name}}}{at, select, none {} other { ({at})}}',
  },
  'screen.contacts.more': {
    nl: 'De eerste {shown, number} van {people, number}; het bestand heeft ze allemaal.',
    en: 'The first {shown, number} of {people, number}; the file has them all.',
  },
  'screen.contacts.map': { nl: 'Contactkaart: wie van ons kent hier wie', en: 'Contact map: who of us knows whom here' },
  'screen.contacts.map.ours': { nl: 'Van ons', en: 'Of us' },
  'screen.contacts.map.there': { nl: 'Bij deze klant', en: 'At this customer' },
  'screen.contacts.map.elsewhere': { nl: 'Kennen zij elders', en: 'Whom they know elsewhere' },
  'screen.contacts.map.unseen': {
    nl: 'kent {people, number} elders',
    en: 'knows {people, number} elsewhere',
  },
  'screen.contacts.map.best': {
    nl: 'Warmste ingang: {member} kent {contact}, het laatst ontmoet op {last}.',
    en: 'Warmest way in: {member} knows {contact}, last met on {last}.',
  },
  'screen.contacts.map.left': {
    nl: 'En nog {people, plural, one {één mens} other {# mensen}} in de tabel.',
    en: 'And {people, plural, one {one more person} other {# more people}} in the table.',
  },
  'screen.contacts.map.mark.best': { nl: 'warmste ingang', en: 'warmest way in' },
  'screen.contacts.map.mark.warm': { nl: 'kennen elkaar', en: 'know each other' },
  'screen.contacts.map.mark.other': {
    nl: 'ooit, aan tafel, of volgens een bestand',
    en: 'once, at one table, or says a file',
  },
  'screen.contacts.map.mark.open': { nl: 'niemand van ons kent hen nu', en: 'nobody of us knows them now' },
  'screen.contacts.map.ours-knows': { nl: 'kent {names}', en: 'knows {names}' },
  'screen.contacts.map.ours-knew': {
    nl: 'kende, of kent volgens een bestand, {names}',
    en: 'knew, or knows by a file, {names}',
  },
  'screen.contacts.map.known-by': { nl: 'kent {names} hier', en: 'knows {names} here' },
  'screen.contacts.column.person': { nl: 'Contact', en: 'Contact' },
  'screen.contacts.column.post': { nl: 'Functie', en: 'Post' },
  'screen.contacts.column.mail': { nl: 'Mailadres', en: 'Address of mail' },
  'screen.contacts.column.met-by': { nl: 'Kent hen', en: 'Knows them' },
  'screen.contacts.column.said-by': { nl: 'Kent hen volgens een bestand', en: 'Knows them, says a file' },
  'screen.contacts.column.since': { nl: 'Sinds', en: 'Since' },
  'screen.contacts.column.last': { nl: 'Het laatst', en: 'Last' },
  'screen.contacts.column.knows': { nl: 'Kent', en: 'Knows' },
} satisfies Record<string, Sentence>

const privacy = {
  'export.contacts': { nl: 'Contacten', en: 'Contacts' },
  'screen.privacy.contacts-kept': { nl: 'Contacten bij naam', en: 'Contacts by name' },
  'screen.privacy.contacts-state': {
    nl: '{since, select, none {Staat uit: van mensen bij klanten wordt niemand bewaard.} other {Staat aan sinds {since}: bestanden noemen {rows, plural, =0 {nog niemand} one {# keer iemand} other {# keer iemand}}.}}',
    en: '{since, select, none {Off: nobody at a customer is kept.} other {On since {since}: files name {rows, plural, =0 {nobody yet} one {somebody # time} other {somebody # times}}.}}',
  },
  'screen.privacy.contacts-about': {
    nl: 'Staat dit aan, dan worden van mensen bij klanten naam, functie, mailadres en zakelijke relaties bewaard, uit kaartjes, agenda’s en lijsten van een CRM. Nooit hun telefoon, adres, verjaardag of familie; wat een ander bestand daarvan bevat, staat alleen in de kopie van dat bestand.',
    en: 'When on, of people at customers the name, post, address of mail and relations at work are kept, out of cards, calendars and lists of a CRM. Never their phone, address, birthday or family; what another file holds of that is only in the copy of that file.',
  },
  'screen.privacy.contacts-on': { nl: 'Contacten bij naam bewaren…', en: 'Keep contacts by name…' },
  'screen.privacy.contacts-off': { nl: 'Niet meer bij naam bewaren…', en: 'Keep them no longer…' },
  'screen.privacy.contacts-on-about': {
    nl: 'Wat al gebracht is, is zonder mensen bewaard: breng die bestanden opnieuw. Gekoppelde agenda’s komen vanzelf. Zorg dat u deze mensen mag bewaren.',
    en: 'What was brought already was kept without people: bring those files again. Connected calendars come by themselves. See to it that you may keep these people.',
  },
  'screen.privacy.contacts-off-about': {
    nl: 'Dat wist nu {rows, plural, =0 {geen vermeldingen} one {# vermelding} other {# vermeldingen}} van contacten, en de mensen in de kopieën van {files, plural, =0 {geen bestand} one {# bestand} other {# bestanden}}; van lijsten van mensen gaat de hele kopie. Wat er verder uit gelezen is blijft. Gewist is gewist.',
    en: 'That deletes {rows, plural, =0 {no mentions} one {# mention} other {# mentions}} of contacts now, and the people in the copies of {files, plural, =0 {no file} one {# file} other {# files}}; of lists of people the whole copy goes. What else was read from them stays. This cannot be undone.',
  },
  'screen.privacy.contacts-yes-on': { nl: 'Ja, bewaren', en: 'Yes, keep them' },
  'screen.privacy.contacts-yes-off': { nl: 'Ja, wissen', en: 'Yes, delete them' },
  'screen.privacy.contacts-done': {
    nl: '{keep, select, true {Contacten worden vanaf nu bij naam bewaard.} other {Contacten bij naam zijn gewist.}}',
    en: '{keep, select, true {Contacts are kept by name from now on.} other {Contacts by name were deleted.}}',
  },
  'screen.privacy.people': { nl: 'Contacten uit bestanden', en: 'Contacts out of files' },
  'screen.privacy.one-person': {
    nl: '{name}{post, select, none {} other {, {post}}} bij {customer}: {rows, plural, one {# vermelding} other {# vermeldingen}}',
    en: '{name}{post, select, none {} other {, {post}}} at {customer}: {rows, plural, one {# mention} other {# mentions}}',
  },
} satisfies Record<string, Sentence>

const command = {
  'cli.privacy': {
    nl: 'laat zien wat er van mensen bewaard wordt, en zet contacten bij naam aan of uit',
    en: 'shows what is kept of people, and turns contacts by name on or off',
  },
  'cli.privacy-contacts': { nl: 'contacten bij klanten bij naam bewaren: on of off', en: 'keep contacts at customers by name: on or off' },
  'cli.privacy-sure': {
    nl: 'Zeg het nog eens met --sure om het te doen.',
    en: 'Say it again with --sure to do it.',
  },
  'cli.privacy-sure-option': { nl: 'doe het, ook als er iets gewist wordt', en: 'do it, also when something is deleted' },
} satisfies Record<string, Sentence>

export const contactMessages = { ...customer, ...privacy, ...command }
