/** What the command line says. */
import type { Sentence } from './say.ts'

export const doorMessages = {
  'cli.koersvast': {
    nl: 'Klantfocus voor B2B-verkoop: wie we bewerken, hoeveel uur, en wat een uur waard is.',
    en: 'Customer focus for B2B sales: who to work, for how many hours, and what an hour is worth.',
  },
  'cli.language': { nl: 'de taal van de antwoorden', en: 'the language of the answers' },
  'cli.as': { nl: 'de medewerker die handelt, bij naam of nummer', en: 'the member who acts, by name or id' },
  'cli.exit-codes': {
    nl: 'Uitgangscodes: 0 goed; 1 geweigerd of mislukt, met een zin; 2 verkeerd getypt; 3 er staat een vraag open.',
    en: 'Exit codes: 0 well; 1 refused or failed, with a sentence; 2 typed wrong; 3 a question is open.',
  },
  'cli.see-help': { nl: '(--help zegt hoe het moet)', en: '(--help says how)' },
  'cli.json': {
    nl: 'het antwoord als gegevens, en niets anders op de standaarduitvoer',
    en: 'the answer as data, and nothing else on standard output',
  },
  'cli.start': {
    nl: 'start de schermen, met een eigen database in de datamap',
    en: 'starts the screens, with a database of its own in the data folder',
  },
  'cli.start-settings': {
    nl: 'Instellingen: PORT (4780), HOST (127.0.0.1), KOERSVAST_DATA (./.koersvast), DATABASE_URL (een eigen PostgreSQL), KOERSVAST_OWN_NETWORK (adressen in uw eigen netwerk waar agenda’s gelezen mogen worden), KOERSVAST_PROXY (het adres van de server met TLS ervoor), KOERSVAST_MAIL (smtps://gebruiker:wachtwoord@host:465?from=adres), KOERSVAST_OIDC_ISSUER, KOERSVAST_OIDC_CLIENT, KOERSVAST_OIDC_SECRET, KOERSVAST_OIDC_NAME (het bedrijfsadresboek), KOERSVAST_LOG (warn).',
    en: 'Settings: PORT (4780), HOST (127.0.0.1), KOERSVAST_DATA (./.koersvast), DATABASE_URL (a PostgreSQL of your own), KOERSVAST_OWN_NETWORK (addresses in your own network where calendars may be read), KOERSVAST_PROXY (the address of the server with TLS before it), KOERSVAST_MAIL (smtps://user:password@host:465?from=address), KOERSVAST_OIDC_ISSUER, KOERSVAST_OIDC_CLIENT, KOERSVAST_OIDC_SECRET, KOERSVAST_OIDC_NAME (the directory of the company), KOERSVAST_LOG (warn).',
  },
  'cli.serving': { nl: 'Koersvast staat klaar op {address}', en: 'Koersvast is ready at {address}' },
  'cli.import': { nl: 'brengt bestanden binnen en maakt het plan opnieuw', en: 'brings files in and makes the plan anew' },
  'cli.focus': {
    nl: 'wie wel en wie niet, uit bestanden alleen: zonder server of database',
    en: 'who to work and who not, from files alone: without a server or a database',
  },
  'cli.focus-files': {
    nl: 'facturen, uren of bezoeken, klanten, medewerkers: herkend aan hun koppen',
    en: 'invoices, hours or visits, customers, members: recognised by their headers',
  },
  'cli.focus-members': { nl: 'aantal medewerkers; samen met --hours', en: 'number of members; together with --hours' },
  'cli.focus-hours': { nl: 'netto verkoopuren per medewerker per jaar', en: 'net selling hours of each member a year' },
  'cli.focus-team': { nl: 'bestand met medewerkers en hun netto uren', en: 'file with members and their net hours' },
  'cli.focus-margin': {
    nl: 'marge in procenten van de omzet, als het bestand geen kostprijs heeft',
    en: 'margin in percent of revenue, when the file has no cost',
  },
  'cli.focus-date-order': {
    nl: 'dmy of mdy, als datums op twee manieren te lezen zijn',
    en: 'dmy or mdy, when dates can be read in two ways',
  },
  'cli.import-preview': { nl: 'alleen laten zien wat er zou veranderen', en: 'only show what would change' },
  'cli.focus-rates': {
    nl: 'wat één van een andere munt in euro is, zoals USD=0.92',
    en: 'what one of another currency is in euro, such as USD=0.92',
  },
  'cli.focus-accounts': {
    nl: 'grootboekrekeningen met omzet, met komma’s ertussen; voor een auditfile',
    en: 'ledger accounts that hold revenue, with commas; for an audit file',
  },
  'cli.focus-member': { nl: 'van wie de agenda is', en: 'whose calendar it is' },
  'cli.focus-domains': {
    nl: 'domeinen van onze eigen adressen, met komma’s ertussen; voor een agenda',
    en: 'domains of our own addresses, with commas; for a calendar',
  },
  'cli.focus-decimal': {
    nl: 'komma (,) of punt (.), als bedragen op twee manieren te lezen zijn',
    en: 'comma (,) or point (.), when amounts can be read in two ways',
  },
  'cli.focus-file': {
    nl: '{file}: {format}, {rows, plural, one {# rij} other {# rijen}}{rejected, plural, =0 {} one {, # afgekeurd} other {, # afgekeurd}}',
    en: '{file}: {format}, {rows, plural, one {# row} other {# rows}}{rejected, plural, =0 {} other {, # rejected}}',
  },
  'cli.more-problems': {
    nl: '… en nog {count, number} afgekeurde rijen (--json geeft ze alle)',
    en: '… and {count, number} more rejected rows (--json gives all)',
  },
  'cli.focus-headline': {
    nl: 'Een uur is {price, number, euro} waard. {white, number} van de {customers, number} klanten verdienen hem.',
    en: 'An hour is worth {price, number, euro}. {white, number} of {customers, number} customers earn it.',
  },
  'cli.focus-summary': {
    nl: '{from, date, day} tot en met {to, date, day}; {hours, number, hours} uur te verdelen. Het plan brengt {value, number, euro}, bewezen hooguit {bound, number, euro}. {grey, plural, =0 {} one {# klant is grijs, } other {# klanten zijn grijs, }}{black, number} zwart.',
    en: '{from, date, day} to {to, date, day}; {hours, number, hours} hours to divide. The plan brings {value, number, euro}, proven at most {bound, number, euro}. {grey, plural, =0 {} one {# customer is grey, } other {# customers are grey, }}{black, number} black.',
  },
  'cli.answer-which-margin': {
    nl: 'Antwoord met --margin, bijvoorbeeld --margin 35.',
    en: 'Answer with --margin, for example --margin 35.',
  },
  'cli.focus-vat': {
    nl: 'hoeveel procent btw er in de bedragen zit, als een bestand ze met btw geeft',
    en: 'how many percent of VAT is in the amounts, when a file gives them with VAT',
  },
  'cli.answer-which-vat': {
    nl: 'Antwoord met --vat, bijvoorbeeld --vat 21; of --vat 0 als er geen btw in zit.',
    en: 'Answer with --vat, for example --vat 21; or --vat 0 when there is no VAT in it.',
  },
  'cli.answer-which-date-order': {
    nl: 'Antwoord met --date-order dmy of --date-order mdy.',
    en: 'Answer with --date-order dmy or --date-order mdy.',
  },
  'cli.answer-which-decimal': { nl: 'Antwoord met --decimal , of --decimal .', en: 'Answer with --decimal , or --decimal .' },
  'cli.answer-which-rate': {
    nl: 'Antwoord met --rates, bijvoorbeeld --rates USD=0.92,GBP=1.17.',
    en: 'Answer with --rates, for example --rates USD=0.92,GBP=1.17.',
  },
  'cli.import-answer': {
    nl: 'Antwoord op de pagina Bestanden, of met uw eigen antwoorden in: {command}',
    en: 'Answer on the Files page, or with your own answers in: {command}',
  },
  'cli.answer-which-accounts': {
    nl: 'Antwoord met --accounts, bijvoorbeeld --accounts 8000,8010.',
    en: 'Answer with --accounts, for example --accounts 8000,8010.',
  },
  'cli.answer-whose-calendar': {
    nl: 'Antwoord met --member, bijvoorbeeld --member "Sanne de Wit".',
    en: 'Answer with --member, for example --member "Sanne de Wit".',
  },
  'cli.answer-which-domains': {
    nl: 'Antwoord met --domains, bijvoorbeeld --domains bedrijf.nl,bedrijf.com.',
    en: 'Answer with --domains, for example --domains company.nl,company.com.',
  },
  'cli.answer-which-tables': {
    nl: 'Breng de tabellen binnen met koersvast import, of op het scherm: daar bevestigt u wat bij elkaar hoort.',
    en: 'Bring the tables in with koersvast import, or on the screen, where you confirm what belongs together.',
  },
  'cli.answer-which-columns': {
    nl: 'Geef {file} koppen zoals Datum, Klant, Bedrag en Kostprijs, of breng het op het scherm binnen: daar wijst u de kolommen aan.',
    en: 'Give {file} headers such as Date, Customer, Amount and Cost, or bring it in on the screen, where you point out the columns.',
  },
  'cli.plan': {
    nl: 'lost een verdeling van uren op, met een bewezen bovengrens',
    en: 'solves an allocation of hours, with a proven upper bound',
  },
  'cli.plan-problem': { nl: 'bestand in de vorm koersvast-allocation-1', en: 'file in the format koersvast-allocation-1' },
  'cli.plan-headline': {
    nl: 'Waarde {value, number, cents}, bewezen hooguit {bound, number, cents} (verschil {gap, number, fine}).',
    en: 'Value {value, number, cents}, proven at most {bound, number, cents} (gap {gap, number, fine}).',
  },
  'cli.plan-price': {
    nl: 'Een uur van {member} is {price, number, cents} waard; het volgende brengt in dit plan {next, number, cents} op.',
    en: 'An hour of {member} is worth {price, number, cents}; in this plan the next one brings {next, number, cents}.',
  },
  'cli.what-if': {
    nl: 'rekent het plan opnieuw uit voor andere uren of minder klanten; er wordt niets besloten',
    en: 'computes the plan again for other hours or fewer customers; nothing is decided',
  },
  'cli.what-if-hours': { nl: 'uren van iedereen samen in een jaar', en: 'hours of everybody together in a year' },
  'cli.what-if-customers': { nl: 'hooguit zoveel klanten bedienen', en: 'serve at most so many customers' },
  'cli.what-if-hours-each': { nl: 'elke klant minstens zoveel uur in een jaar', en: 'at least so many hours for each customer in a year' },
  'cli.what-if-headline': {
    nl: 'Dan is een uur {price, number, euro} waard (nu {now, number, euro}) en zijn {white, plural, one {# klant} other {# klanten}} wit.',
    en: 'Then an hour is worth {price, number, euro} (now {now, number, euro}) and {white, plural, one {# customer is} other {# customers are}} white.',
  },
  'cli.what-if-summary': {
    nl: '{used, number, whole} van {hours, number, whole} uur gaat naar {customers, plural, one {# klant} other {# klanten}} en brengt {value, number, euro}, bewezen hooguit {bound, number, euro}.',
    en: '{used, number, whole} of {hours, number, whole} hours go to {customers, plural, one {# customer} other {# customers}} and bring {value, number, euro}, proven at most {bound, number, euro}.',
  },
  'cli.what-if-against': {
    nl: 'Tegen het plan: {plan, number, eurodifference}. Tegen de uren zoals ze nu besteed worden: {now, number, eurodifference}.',
    en: 'Against the plan: {plan, number, eurodifference}. Against the hours as they are spent now: {now, number, eurodifference}.',
  },
  'cli.what-if-undecided': { nl: 'Er is niets besloten.', en: 'Nothing is decided.' },
  'cli.ask': { nl: 'vraagt wat de schermen ook vragen; het antwoord is JSON', en: 'asks what the screens ask too; the answer is JSON' },
  'cli.ask-verb': { nl: 'bijvoorbeeld plan/show-focus', en: 'for example plan/show-focus' },
  'cli.ask-input': { nl: 'de invoer als JSON', en: 'the input as JSON' },
  'cli.doctor': {
    nl: 'wat er draait, waar, welke versies, en of de gegevens kloppen',
    en: 'what runs, where, which versions, and whether the data is sound',
  },
  'cli.doctor-program': { nl: 'Koersvast {version}, Node {node}', en: 'Koersvast {version}, Node {node}' },
  'cli.doctor-database': { nl: '{database}, in {place}', en: '{database}, in {place}' },
  'cli.doctor-running': { nl: 'Draait op {address}', en: 'Running at {address}' },
  'cli.doctor-not-running': { nl: 'Er draait geen server', en: 'No server is running' },
  'cli.doctor-holds': {
    nl: '{customers, number} klanten, {facts, number} feiten, {decisions, plural, one {# besluit} other {# besluiten}}',
    en: '{customers, number} customers, {facts, number} facts, {decisions, plural, one {# decision} other {# decisions}}',
  },
  'cli.doctor-sound': {
    nl: 'De gegevens kloppen: de keten van besluiten is heel.',
    en: 'The data is sound: the chain of decisions holds.',
  },
  'cli.doctor-unsound': {
    nl: 'Besluit {position, number} is buiten Koersvast om veranderd. Zet een reservekopie terug.',
    en: 'Decision {position, number} was changed behind the back of Koersvast. Restore a backup.',
  },
  'cli.doctor-rebuild': {
    nl: 'bouwt alles wat uit de besluiten volgt opnieuw op, en zegt wat er afweek',
    en: 'builds all that follows from the decisions anew, and says what differed',
  },
  'cli.doctor-rebuilding': {
    nl: '{done, number} van {total, number} besluiten …',
    en: '{done, number} of {total, number} decisions …',
  },
  'cli.doctor-table': {
    nl: '{table}: {rows, plural, =0 {geen rijen} one {# rij} other {# rijen}}, {same, select, true {gelijk} other {afwijkend, nu hersteld (het waren er {rowsBefore, number})}}',
    en: '{table}: {rows, plural, =0 {no rows} one {# row} other {# rows}}, {same, select, true {the same} other {different, mended now (there were {rowsBefore, number})}}',
  },
  'cli.doctor-rebuilt': {
    nl: '{decisions, plural, =0 {Er zijn nog geen besluiten.} one {Opnieuw opgebouwd uit # besluit.} other {Opnieuw opgebouwd uit # besluiten.}} {mended, plural, =0 {Alles was tot op de byte gelijk.} one {# tabel was buiten Koersvast om veranderd en is hersteld.} other {# tabellen waren buiten Koersvast om veranderd en zijn hersteld.}}',
    en: '{decisions, plural, =0 {There are no decisions yet.} one {Built anew from # decision.} other {Built anew from # decisions.}} {mended, plural, =0 {Everything was the same, to the byte.} one {# table was changed behind the back of Koersvast and is mended.} other {# tables were changed behind the back of Koersvast and are mended.}}',
  },
  'refusal.rebuild-while-running': {
    nl: 'De gegevens zijn in gebruik ({place}). Stop eerst de server (Ctrl-C in zijn venster) en geef dit commando dan opnieuw.',
    en: 'The data is in use ({place}). Stop the server first (Ctrl-C in its window), then give this command again.',
  },
  'refusal.rebuild-log-broken': {
    nl: 'Besluit {position, number} is buiten Koersvast om veranderd, dus aan het logboek is niet te zien wat er moet staan. Er is niets gedaan. Zet eerst een reservekopie terug.',
    en: 'Decision {position, number} was changed behind the back of Koersvast, so the log does not tell what should stand. Nothing was done. Restore a backup first.',
  },
  'column.verdict': { nl: 'oordeel', en: 'verdict' },
  'column.customer': { nl: 'klant', en: 'customer' },
  'column.owner': { nl: 'eigenaar', en: 'owner' },
  'column.hours': { nl: 'uren nu', en: 'hours now' },
  'column.planned': { nl: 'gepland', en: 'planned' },
  'column.margin': { nl: 'marge €', en: 'margin €' },
  'column.per-hour': { nl: '€ per uur', en: '€ per hour' },
  'column.why': { nl: 'waarom', en: 'why' },
  'fact.row': { nl: 'rij in {file}', en: 'row in {file}' },
  'fact.column': { nl: 'kolom', en: 'column' },
  'fact.reason': { nl: 'reden', en: 'reason' },
} satisfies Record<string, Sentence>
