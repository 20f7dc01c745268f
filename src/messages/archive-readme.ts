/** What the README in an archive says: what each file is, for whoever reads it without this program. */
import type { Sentence } from './say.ts'

export const archiveReadmeMessages = {
  'archive.title': { nl: 'Archief van een werkruimte van Koersvast', en: 'Archive of a Koersvast workspace' },
  'archive.about': {
    nl: 'Dit is alles wat in de werkruimte stond, van één moment. U kunt het lezen zonder Koersvast: de bestanden zijn gewone bestanden, de tabellen zijn CSV. In een lege Koersvast opent u het met “koersvast archive open”, of op het eerste scherm.',
    en: 'This is everything that was in the workspace, as of one moment. You can read it without Koersvast: the files are ordinary files, the tables are CSV. In an empty Koersvast you open it with “koersvast archive open”, or on the first screen.',
  },
  'archive.description': {
    nl: 'archive.json: met welke versie het is gemaakt, wanneer, en van elk bestand het aantal rijen en bytes en de SHA-256. Bij het openen moet alles precies zo zijn.',
    en: 'archive.json: by which version it was made, when, and of each file the rows, the bytes and the SHA-256. When it is opened, everything must be exactly so.',
  },
  'archive.files': {
    nl: 'files/, met per import een map met haar nummer: de bestanden zoals ze zijn binnengebracht (uit agenda’s en kaartjes zijn de personen weggelaten). De oorspronkelijke naam staat in archive.json.',
    en: 'files/, with for each import a folder of its number: the files as they were brought in (without the people in calendars and cards). The original name is in archive.json.',
  },
  'archive.tables': {
    nl: 'tables/: één tabel per bestand. UTF-8, komma’s, de eerste rij noemt de kolommen. Niets is niets, en "" is een lege tekst. Bedragen van facturen zijn in centen, dagen jjjj-mm-dd, momenten in UTC, bytes hexadecimaal met \\x ervoor; samengestelde waarden zijn JSON. Open ze als tekst: een rekenblad kan een tekst die met = begint voor een formule houden.',
    en: 'tables/: one table a file. UTF-8, commas, the first row names the columns. Nothing is nothing, and "" is an empty text. Amounts of invoices are in cents, days yyyy-mm-dd, moments in UTC, bytes hexadecimal after \\x; composed values are JSON. Open them as text: a spreadsheet may take a text that begins with = for a formula.',
  },
  'archive.log': {
    nl: 'Elk besluit staat in voor het vorige: hash is de SHA-256 van de JSON-lijst [workspace, position, subject, version, type, data, actor, reason, plan_id, at in seconden, previous_hash], zoals PostgreSQL die schrijft. De werkruimte staat in archive.json.',
    en: 'Each decision vouches for the one before: hash is the SHA-256 of the JSON list [workspace, position, subject, version, type, data, actor, reason, plan_id, at in seconds, previous_hash], as PostgreSQL writes it. The workspace is in archive.json.',
  },
  'archive.left-out': {
    nl: 'Er staat niet in: werk dat nog in de rij stond, en hoe ver werk was dat net liep.',
    en: 'Not in it: work that was still queued, and how far running work was.',
  },
  'archive.table.workspace': {
    nl: 'hoe de werkruimte heet en sinds wanneer zij er is',
    en: 'what the workspace is called and since when it is there',
  },
  'archive.table.import': {
    nl: 'elk bestand dat is binnengebracht: wat het gaf, wat het vroeg en wat is geantwoord',
    en: 'each file that was brought in: what it gave, what it asked and what was answered',
  },
  'archive.table.import_problem': { nl: 'wat er mis was met een bestand of een rij', en: 'what was wrong with a file or a row' },
  'archive.table.feed': {
    nl: 'de gekoppelde agenda’s, zonder hun adres en wachtwoord',
    en: 'the connected calendars, without their address and password',
  },
  'archive.table.member': { nl: 'de medewerkers', en: 'the members' },
  'archive.table.customer': { nl: 'de klanten', en: 'the customers' },
  'archive.table.customer_said': { nl: 'wat elk bestand van een klant zei', en: 'what each file said of a customer' },
  'archive.table.member_said': { nl: 'wat elk bestand van een medewerker zei', en: 'what each file said of a member' },
  'archive.table.customer_join': {
    nl: 'nummers en namen die één klant zijn, en waarom',
    en: 'numbers and names that are one customer, and why',
  },
  'archive.table.customer_doubt': { nl: 'paren die misschien één klant zijn', en: 'pairs that may be one customer' },
  'archive.table.customer_pair': { nl: 'wat iemand over zo’n paar zei', en: 'what somebody said of such a pair' },
  'archive.table.invoice_line': {
    nl: 'de factuurregels; omzet, kostprijs en korting in centen',
    en: 'the invoice lines; revenue, cost and discount in cents',
  },
  'archive.table.touch': {
    nl: 'bezoeken, gesprekken, offertes, orders en geschreven uren',
    en: 'visits, calls, quotes, orders and hours written',
  },
  'archive.table.deal': {
    nl: 'de deals: gewonnen, verloren en open, en of ze op prijs verloren zijn; waarde in centen',
    en: 'the deals: won, lost and open, and whether they were lost on price; value in cents',
  },
  'archive.table.plan': { nl: 'de plannen, met hun beelden', en: 'the plans, with their pictures' },
  'archive.table.plan_member': {
    nl: 'de uurprijs en de uren van elke medewerker in een plan',
    en: 'the hour price and the hours of each member in a plan',
  },
  'archive.table.verdict': {
    nl: 'het oordeel over elke klant, met de getallen erachter',
    en: 'the verdict on each customer, with the numbers behind it',
  },
  'archive.table.decision': { nl: 'het logboek: wie wat besloot, en wanneer', en: 'the log: who decided what, and when' },
  'archive.table.saying': {
    nl: 'wat iemand bij een besluit zei, met het zout waarmee het logboek het kent; leeg als het is gewist',
    en: 'what somebody said with a decision, with the salt by which the log knows it; empty when it was erased',
  },
  'archive.table.setting': { nl: 'wat nu geldt van de instellingen, uit het logboek', en: 'the settings that stand now, from the log' },
  'archive.table.judgement': { nl: 'inschattingen die nu gelden, uit het logboek', en: 'judgements that stand now, from the log' },
  'archive.table.contact': { nl: 'contactpersonen die iemand noemde', en: 'contacts that somebody named' },
  'archive.table.matter': { nl: 'de kwesties zoals ze nu staan, uit het logboek', en: 'the matters as they stand now, from the log' },
  'archive.table.matter_tie': { nl: 'waaraan open kwesties vastzitten', en: 'what open matters are tied to' },
  'archive.table.block': { nl: 'de blokken zoals ze nu staan, uit het logboek', en: 'the blocks as they stand now, from the log' },
  'archive.table.block_item': { nl: 'de klanten en kwesties in elk blok', en: 'the customers and matters in each block' },
  'archive.table.signal': { nl: 'signalen voor en tegen een gekozen koers', en: 'signals for and against a chosen path' },
  'archive.table.customer_gut': { nl: 'GO of NO GO per klant: gevraagd en geantwoord', en: 'GO or NO GO per customer: asked and answered' },
  'archive.table.contest': { nl: 'bezwaren tegen een oordeel die nu staan', en: 'contests of a verdict that stand now' },
} satisfies Record<string, Sentence>
