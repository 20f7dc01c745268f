/** What is wrong with a file or a row, and what only a person can answer about it. */
import type { PassCode } from '../core/fact/pass.ts'
import type { ProblemCode, QuestionCode } from '../core/fact/problem.ts'
import type { Sentence } from './say.ts'

const problems = {
  'problem.file-empty': {
    nl: '{file} is leeg. Exporteer het opnieuw en let op dat er rijen in staan.',
    en: '{file} is empty. Export it again and check that it has rows.',
  },
  'problem.file-not-a-table': {
    nl: '{file} is geen tabel, al heet het zo. Sla het op als CSV of XLSX en probeer het opnieuw.',
    en: '{file} is not a table, whatever its name says. Save it as CSV or XLSX and try again.',
  },
  'problem.file-unknown-headers': {
    nl: 'In {file} staat geen kolom die we kennen. Nodig is een rij koppen met ten minste klant, datum en een bedrag of een duur.',
    en: 'No column of {file} is one we know. A row of headers is needed with at least customer, date and an amount or a duration.',
  },
  'problem.file-unreadable': {
    nl: '{file} kan niet gelezen worden: het bestand is beschadigd of beveiligd. Sla het opnieuw op, zonder wachtwoord.',
    en: '{file} cannot be read: it is damaged or protected. Save it again, without a password.',
  },
  'problem.file-old-excel': {
    nl: '{file} is een Excel-bestand van voor 2007, of het heeft een wachtwoord. Sla het op als XLSX, zonder wachtwoord.',
    en: '{file} is an Excel file from before 2007, or it has a password. Save it as XLSX, without a password.',
  },
  'problem.file-too-large': {
    nl: '{file} is te groot om als Excel-bestand te lezen. Sla het op als CSV; dat mag zo groot zijn als u wilt.',
    en: '{file} is too large to read as an Excel file. Save it as CSV, which may be as large as you like.',
  },
  'problem.file-open-quote': {
    nl: 'In {file} opent bij rij {row, number} een aanhalingsteken dat niet goed sluit. Herstel die rij, of sla het bestand opnieuw op als CSV.',
    en: 'In {file} a quote opens near row {row, number} that does not close well. Mend that row, or save the file as CSV again.',
  },
  'problem.file-too-wide': {
    nl: '{file} heeft meer kolommen dan een rekenblad kan hebben. Waarschijnlijk klopt het scheidingsteken niet.',
    en: '{file} has more columns than a spreadsheet can hold. The separator is probably wrong.',
  },
  'problem.row-no-customer': { nl: 'Er staat geen klant in deze rij.', en: 'This row names no customer.' },
  'problem.row-no-member': { nl: 'Er staat geen medewerker in deze rij.', en: 'This row names no member of the team.' },
  'problem.row-no-date': { nl: 'Er staat geen datum in deze rij.', en: 'This row has no date.' },
  'problem.row-bad-date': { nl: '“{text}” is geen datum.', en: '“{text}” is not a date.' },
  'problem.row-no-amount': { nl: 'Er staat geen bedrag in deze rij.', en: 'This row has no amount.' },
  'problem.row-bad-amount': { nl: '“{text}” is geen bedrag.', en: '“{text}” is not an amount.' },
  'problem.row-bad-minutes': { nl: '“{text}” is geen duur.', en: '“{text}” is not a duration.' },
  'problem.row-ragged': {
    nl: 'Deze rij heeft {cells, plural, one {# cel} other {# cellen}}, de koppen zijn er {headers, number}.',
    en: 'This row has {cells, plural, one {# cell} other {# cells}}, there are {headers, number} headers.',
  },
  'problem.row-member-ambiguous': {
    nl: 'Er zijn meer medewerkers die “{text}” heten. Zet hun nummer in het bestand.',
    en: 'More than one member is called “{text}”. Put their number in the file.',
  },
  'problem.file-without-cost': {
    nl: '{file} heeft geen kostprijs; de marge is gerekend als {percent, number} % van de omzet.',
    en: '{file} has no cost; margin was taken as {percent, number} % of revenue.',
  },
  'problem.file-bomb': {
    nl: '{file} ontvouwt zich tot veel meer dan het zegt, of verwijst naar iets buiten zichzelf. Dat doet geen gewoon bestand: er is niets van gelezen.',
    en: '{file} unfolds into far more than it says, or refers to something outside itself. No ordinary file does that: nothing of it was read.',
  },
  'problem.file-vendor-form': {
    nl: '{file} is ingepakt in een vorm die alleen het pakket zelf leest. Kies bij het exporteren XML Auditfile Financieel (XAF).',
    en: '{file} is packed in a form that only its own program reads. Choose XML Auditfile Financieel (XAF) when exporting.',
  },
  'problem.file-of-people': {
    nl: '{file} is een lijst van mensen bij klanten, en die worden hier niet bij naam bewaard. Er is niets van overgenomen en de kopie is gewist. Wilt u dat wel, zet dat dan eerst aan bij Privacy.',
    en: '{file} is a list of people at customers, and those are not kept by name here. Nothing of it was taken and the copy was deleted. If you want them kept, turn that on first on the Privacy page.',
  },
  'problem.file-without-attendees': {
    nl: 'In {file} staat nergens wie erbij was. Het openbare adres van een Google-agenda laat deelnemers weg: neem het geheime adres, of exporteer uw eigen agenda.',
    en: '{file} nowhere says who was there. The public address of a Google calendar leaves attendees out: take the secret address, or export your own calendar.',
  },
  'problem.file-needs-parts': {
    nl: '{file} is te groot om in één keer te lezen. Exporteer het in kleinere delen, bijvoorbeeld per jaar.',
    en: '{file} is too large to read at once. Export it in smaller parts, one for each year for instance.',
  },
  'problem.row-bad-event': {
    nl: 'De afspraak of kaart die begint op regel {text} van het bestand kan niet gelezen worden: begin, duur of herhaling klopt niet, of het einde ontbreekt.',
    en: 'The event or card that begins at line {text} of the file cannot be read: its start, length or repetition is wrong, or its end is missing.',
  },
  'problem.file-part-of-customers-unknown': {
    nl: 'Van {amount, number} euro omzet in {file} ({share, number} %) staat nergens bij welke klant hij hoort. Dat deel telt bij niemand mee.',
    en: 'For {amount, number} euro of revenue in {file} ({share, number} %) nothing says which customer it belongs to. That part counts for nobody.',
  },
  'problem.file-does-not-add-up': {
    nl: '{file} klopt niet met zichzelf: {what, select, lines {er staan {found, number} regels in en het zegt {told, number}} transactions {{found, number} boekingen zijn niet in evenwicht} other {de regels tellen op tot {found, number} en het zegt {told, number}}}. De cijfers zijn wel gelezen.',
    en: '{file} does not agree with itself: {what, select, lines {it holds {found, number} lines and says {told, number}} transactions {{found, number} transactions do not balance} other {its lines add up to {found, number} and it says {told, number}}}. The figures were read all the same.',
  },
  'problem.file-without-customers': {
    nl: 'In {file} staat bij geen enkele omzetregel een klant. Er is dus geen omzet per klant uit te halen; neem een lijst met facturen.',
    en: 'No line of revenue in {file} names a customer. So it cannot give revenue per customer; bring a list of invoices.',
  },
  'problem.file-answered-before': {
    nl: '{file} heeft dezelfde kolommen als {before}: wat u daarover hebt geantwoord, geldt hier ook.',
    en: '{file} has the same columns as {before}: what you answered about that holds here too.',
  },
  'problem.file-tells-again': {
    nl: 'Van {customers, plural, one {# klant} other {# klanten}} zegt {other} in {months, plural, one {# maand} other {# maanden}} precies hetzelfde bedrag, onder andere nummers. Zijn het dezelfde facturen, dan telt alles dubbel: neem dan een van beide bestanden.',
    en: 'For {customers, plural, one {# customer} other {# customers}} {other} tells exactly the same amount in {months, plural, one {# month} other {# months}}, under other numbers. If these are the same invoices, everything counts twice: then take one of the two files.',
  },
  'problem.file-long-days': {
    nl: 'Van {member} staat er op {days, plural, one {# dag} other {# dagen}} meer dan 12 uur, op één dag {hours, number, ::.0} uur. Staan dezelfde afspraken in twee agenda’s, neem dan een van beide terug.',
    en: 'For {member} there are more than 12 hours on {days, plural, one {# day} other {# days}}, {hours, number, ::.0} hours on one of them. If the same meetings are in two calendars, take one of the two back.',
  },
  'problem.file-shared-meetings': {
    nl: 'Bij {meetings, plural, one {# afspraak waren} other {# afspraken waren}} meer klanten; de {hours, number, ::.0} uur zijn gelijk over hen verdeeld.',
    en: 'Several customers were at {meetings, plural, one {# meeting} other {# meetings}}; the {hours, number, ::.0} hours were shared out equally.',
  },
  'problem.file-unsure-meetings': {
    nl: '{meetings, plural, one {# afspraak is} other {# afspraken zijn}} onder voorbehoud of niet bevestigd, samen {hours, number, ::.0} uur; die tellen mee.',
    en: '{meetings, plural, one {# meeting is} other {# meetings are}} tentative or never confirmed, {hours, number, ::.0} hours together; they count.',
  },
  'problem.file-sheet-left': {
    nl: 'Van werkblad {sheet} kennen we de kolommen niet; het is niet gelezen.',
    en: 'The columns of the sheet {sheet} are not known; it was not read.',
  },
  'problem.file-without-lost': {
    nl: 'In {file} is geen enkele verkoopkans verloren. Odoo laat verloren en gearchiveerde kansen weg: exporteer opnieuw met de kolom Actief erbij en met het filter op gearchiveerd aan.',
    en: 'No opportunity in {file} was lost. Odoo leaves lost and archived ones out: export again with the column Active, and with the filter for archived turned on.',
  },
  'problem.file-other-currency': {
    nl: 'In {file} staan bedragen in {currency}; 1 {currency} is gerekend als {rate, number, ::.00##} euro.',
    en: '{file} has amounts in {currency}; 1 {currency} was counted as {rate, number, ::.00##} euro.',
  },
  'problem.file-vat-unsaid': {
    nl: 'De kolom {column} zegt niet of er btw in zit; er is gerekend alsof dat niet zo is. Zit er wel btw in, maak het bestand dan ongedaan, breng het opnieuw en zeg bij het inlezen hoeveel.',
    en: 'The column {column} does not say whether VAT is in it; it was taken not to be. If it is, undo the file, bring it again and say how much when it is looked at.',
  },
  'problem.file-is-archive': {
    nl: '{file} is een archief van Koersvast, met een hele werkruimte erin. Open het op de beginpagina, waar nog niets staat.',
    en: '{file} is an archive of Koersvast, with a whole workspace in it. Open it on the first page, where nothing is yet.',
  },
  'problem.file-people-left': {
    nl: 'De tabel {sheet} gaat over mensen bij klanten en is overgeslagen; daarom is van dit bestand geen kopie bewaard.',
    en: 'The table {sheet} is about people at customers and was left out; that is why no copy of this file was kept.',
  },
  'problem.file-past-retention': {
    nl: 'Alles in {file} is ouder dan de bewaartermijn; daarom is het gewist.',
    en: 'Everything in {file} is older than data is kept for; so it was deleted.',
  },
  'problem.file-goes-on': {
    nl: '{file} is deel {part, number} van {parts, number}. Breng ook de andere delen; elk deel telt voor wat erin staat.',
    en: '{file} is part {part, number} of {parts, number}. Bring the other parts too; each counts for what is in it.',
  },
} satisfies Record<`problem.${ProblemCode}`, Sentence>

const passes = {
  'pass.cancelled': {
    nl: '{rows, plural, one {# rij ging niet door} other {# rijen gingen niet door}}.',
    en: '{rows, plural, one {# row was called off} other {# rows were called off}}.',
  },
  'pass.planned': {
    nl: '{rows, plural, one {# rij ligt} other {# rijen liggen}} nog in de toekomst: gepland is niet gedaan.',
    en: '{rows, plural, one {# row lies} other {# rows lie}} ahead: planned is not done.',
  },
  'pass.all-day': {
    nl: '{rows, plural, one {# afspraak duurt} other {# afspraken duren}} hele dagen en {rows, plural, one {telt} other {tellen}} niet als uren.',
    en: '{rows, plural, one {# event takes whole days and does} other {# events take whole days and do}} not count as hours.',
  },
  'pass.free': {
    nl: '{rows, plural, one {# afspraak houdt} other {# afspraken houden}} niemand bezet.',
    en: '{rows, plural, one {# event keeps} other {# events keep}} nobody busy.',
  },
  'pass.too-old': {
    nl: '{rows, plural, one {# rij is} other {# rijen zijn}} ouder dan de bewaartermijn en niet bewaard.',
    en: '{rows, plural, one {# row is} other {# rows are}} older than data is kept for, and not kept.',
  },
  'pass.private': {
    nl: '{rows, plural, one {# afspraak is} other {# afspraken zijn}} privé en niet bewaard.',
    en: '{rows, plural, one {# event is} other {# events are}} private and not kept.',
  },
  'pass.declined': {
    nl: '{rows, plural, one {# afspraak is} other {# afspraken zijn}} afgezegd.',
    en: '{rows, plural, one {# event was} other {# events were}} declined.',
  },
  'pass.inside': {
    nl: 'Bij {rows, plural, one {# afspraak} other {# afspraken}} was niemand van buiten.',
    en: 'Nobody from outside was at {rows, plural, one {# event} other {# events}}.',
  },
  'pass.footer': {
    nl: '{rows, plural, one {# rij is een totaal of een voetregel} other {# rijen zijn totalen of voetregels}}.',
    en: '{rows, plural, one {# row is a total or a footer} other {# rows are totals or footers}}.',
  },
  'pass.not-a-customer': {
    nl: '{rows, plural, one {# rij is van een leverancier of een ander die geen klant is} other {# rijen zijn van leveranciers of anderen die geen klant zijn}}.',
    en: '{rows, plural, one {# row is of a supplier or another that is no customer} other {# rows are of suppliers or others that are no customers}}.',
  },
  'pass.other-account': {
    nl: '{rows, plural, one {# boeking staat op een rekening die geen omzet is} other {# boekingen staan op rekeningen die geen omzet zijn}}.',
    en: '{rows, plural, one {# entry is on an account that is no revenue} other {# entries are on accounts that are no revenue}}.',
  },
  'pass.replaced': {
    nl: '{rows, plural, one {# rij is} other {# rijen zijn}} vervangen door een latere versie.',
    en: '{rows, plural, one {# row was} other {# rows were}} replaced by a later version.',
  },
  'pass.no-work': {
    nl: '{rows, plural, one {# rij kost geen tijd en brengt geen geld} other {# rijen kosten geen tijd en brengen geen geld}}.',
    en: '{rows, plural, one {# row takes no time and brings no money} other {# rows take no time and bring no money}}.',
  },
} satisfies Record<`pass.${PassCode}`, Sentence>

const questions = {
  'question.which-vat': {
    nl: 'In de kolom {column} van {file} zit waarschijnlijk btw. Hoeveel procent?',
    en: 'The column {column} of {file} probably holds VAT. How many percent?',
  },
  'question.which-margin': {
    nl: '{file} heeft geen kostprijs en geen marge. Hoeveel procent van de omzet is marge?',
    en: '{file} has no cost and no margin. What percentage of revenue is margin?',
  },
  'question.which-date-order': {
    nl: 'Is {example} in {file} dag-maand of maand-dag?',
    en: 'Is {example} in {file} day-month or month-day?',
  },
  'question.which-decimal': {
    nl: 'Is {example} in {file} een duizendtal of een getal met cijfers achter de komma?',
    en: 'Is {example} in {file} a number in thousands or a number with decimals?',
  },
  'question.which-rate': {
    nl: 'In {file} staan ook bedragen in {currencies}. Wat is één daarvan in euro, gemiddeld over deze periode?',
    en: '{file} has amounts in {currencies} as well. What is one of those in euro, on average over this period?',
  },
  'question.which-columns': {
    nl: 'De koppen van {file} kennen we niet. Welke kolom is wat?',
    en: 'We do not know the headers of {file}. Which column is what?',
  },
  'question.which-tables': {
    nl: 'Deze tabellen lijken bij elkaar te horen. Klopt dat?',
    en: 'These tables seem to belong together. Is that right?',
  },
  'question.which-accounts': {
    nl: 'Welke grootboekrekeningen van {file} zijn omzet?',
    en: 'Which ledger accounts of {file} are revenue?',
  },
  'question.whose-calendar': {
    nl: 'Van wie is de agenda {file}?',
    en: 'Whose calendar is {file}?',
  },
  'question.which-domains': {
    nl: 'Welke adressen in {file} zijn van onszelf? Wat overblijft is klant.',
    en: 'Which addresses in {file} are our own? What is left is a customer.',
  },
} satisfies Record<`question.${QuestionCode}`, Sentence>

/** Names of the formats that intake recognises, by their id there. */
const formats = {
  'format.unknown': { nl: 'onbekend', en: 'unknown' },
  'format.adventure-works-sales': { nl: 'AdventureWorks-orders', en: 'AdventureWorks orders' },
  'format.adventure-works-resellers': { nl: 'AdventureWorks-winkels', en: 'AdventureWorks resellers' },
  'format.adventure-works-employees': { nl: 'AdventureWorks-verkopers', en: 'AdventureWorks sales people' },
  'format.ledger': { nl: 'grootboek', en: 'ledger' },
  'format.invoices': { nl: 'facturen', en: 'invoices' },
  'format.hours': { nl: 'uren en bezoeken', en: 'hours and visits' },
  'format.contacts': { nl: 'contacten bij klanten', en: 'contacts at customers' },
  'format.customers': { nl: 'klanten', en: 'customers' },
  'format.team': { nl: 'medewerkers', en: 'members' },
  'format.toggl': { nl: 'Toggl-uren', en: 'Toggl time entries' },
  'format.clockify': { nl: 'Clockify-uren', en: 'Clockify time entries' },
  'format.xaf-customers': { nl: 'relaties uit een auditfile', en: 'relations in an audit file' },
  'format.xaf-revenue': { nl: 'omzet per klant uit een auditfile', en: 'revenue per customer in an audit file' },
  'format.harvest': { nl: 'Harvest-uren', en: 'Harvest time entries' },
  'format.deals': { nl: 'verkoopkansen', en: 'deals' },
  'format.relations': { nl: 'relaties', en: 'relations' },
  'format.salesforce-accounts': { nl: 'Salesforce-accounts', en: 'Salesforce accounts' },
  'format.salesforce-opportunities': { nl: 'Salesforce-verkoopkansen', en: 'Salesforce opportunities' },
  'format.salesforce-activities': { nl: 'Salesforce-activiteiten', en: 'Salesforce activities' },
  'format.hubspot-companies': { nl: 'HubSpot-bedrijven', en: 'HubSpot companies' },
  'format.hubspot-owners': { nl: 'HubSpot-gebruikers', en: 'HubSpot owners' },
  'format.hubspot-deals': { nl: 'HubSpot-deals', en: 'HubSpot deals' },
  'format.hubspot-engagements': { nl: 'HubSpot-gesprekken en -afspraken', en: 'HubSpot calls and meetings' },
  'format.pipedrive-organizations': { nl: 'Pipedrive-organisaties', en: 'Pipedrive organizations' },
  'format.pipedrive-deals': { nl: 'Pipedrive-deals', en: 'Pipedrive deals' },
  'format.pipedrive-activities': { nl: 'Pipedrive-activiteiten', en: 'Pipedrive activities' },
  'format.dynamics-accounts': { nl: 'Dynamics-accounts', en: 'Dynamics accounts' },
  'format.dynamics-opportunities': { nl: 'Dynamics-verkoopkansen', en: 'Dynamics opportunities' },
  'format.dynamics-activities': { nl: 'Dynamics-afspraken', en: 'Dynamics appointments' },
  'format.odoo-partners': { nl: 'Odoo-relaties', en: 'Odoo partners' },
  'format.odoo-leads': { nl: 'Odoo-verkoopkansen', en: 'Odoo opportunities' },
  'format.odoo-invoices': { nl: 'Odoo-factuurregels', en: 'Odoo invoice lines' },
  'format.odoo-hours': { nl: 'Odoo-uren', en: 'Odoo hours' },
  'format.odoo-meetings': { nl: 'Odoo-afspraken', en: 'Odoo meetings' },
  'format.teamleader-hours': { nl: 'Teamleader-uren', en: 'Teamleader hours' },
  'format.calendar': { nl: 'agenda', en: 'calendar' },
  'format.cards': { nl: 'visitekaartjes', en: 'cards' },
} satisfies Record<string, Sentence>

export const factMessages = { ...problems, ...passes, ...questions, ...formats }
