/** What stands between the program and its database, and what to do about it. */
import type { BlockedCode } from '../core/workspace/blocked.ts'
import type { FaultCode } from '../core/plan/problem.ts'
import type { Sentence } from './say.ts'

const blocked = {
  'refusal.key-unreadable': {
    nl: 'In {file} staat de sleutel niet waarmee geheimen dichtgaan, of het mag niet gelezen worden. Zet het oude bestand terug, of haal dit weg: gekoppelde agenda’s vragen dan opnieuw hun adres.',
    en: '{file} does not hold the key that closes secrets, or may not be read. Put the old file back, or take this one away: connected calendars then ask for their address again.',
  },
  'refusal.own-network-wrong': {
    nl: 'KOERSVAST_OWN_NETWORK noemt {wrong}, en dat is geen adres of bereik. Geef adressen zoals 192.168.1.20 of 192.168.1.0/24, met komma’s ertussen.',
    en: 'KOERSVAST_OWN_NETWORK names {wrong}, which is no address or range. Give addresses such as 192.168.1.20 or 192.168.1.0/24, with commas between.',
  },
  'refusal.proxy-setting-wrong': {
    nl: 'KOERSVAST_PROXY noemt {wrong}, en dat is geen adres of bereik. Geef het adres van de server met TLS, zoals 127.0.0.1 of 10.0.0.0/8.',
    en: 'KOERSVAST_PROXY names {wrong}, which is no address or range. Give the address of the server with TLS, such as 127.0.0.1 or 10.0.0.0/8.',
  },
  'refusal.mail-setting-wrong': {
    nl: 'KOERSVAST_MAIL is geen adres van een mailserver. Het ziet eruit als smtps://gebruiker:wachtwoord@mail.example.com:465?from=koersvast@example.com.',
    en: 'KOERSVAST_MAIL is not the address of a mail server. It looks like smtps://user:password@mail.example.com:465?from=koersvast@example.com.',
  },
  'refusal.directory-setting-missing': {
    nl: 'Aanmelden via een bedrijfsadresboek vraagt ook {missing}. Vul alles in, of niets.',
    en: 'Signing in by a directory needs {missing} as well. Set all of it, or nothing.',
  },
  'refusal.directory-setting-wrong': {
    nl: 'KOERSVAST_OIDC_ISSUER is {issuer}, en dat is geen webadres. Het ziet eruit als https://login.example.com.',
    en: 'KOERSVAST_OIDC_ISSUER is {issuer}, which is no web address. It looks like https://login.example.com.',
  },
  'refusal.already-running': {
    nl: 'Koersvast draait al op {folder} (proces {pid, number, ::group-off}). Gebruik dat venster, of stop het eerst.',
    en: 'Koersvast already runs on {folder} (process {pid, number, ::group-off}). Use that one, or stop it first.',
  },
  'refusal.folder-not-writable': {
    nl: 'In {folder} kan niet geschreven worden ({reason}). Kies een andere map met KOERSVAST_DATA.',
    en: '{folder} cannot be written ({reason}). Choose another folder with KOERSVAST_DATA.',
  },
  'refusal.folder-of-another-user': {
    nl: '{folder} is van een andere gebruiker ({uid}). Start als die gebruiker, of kies een andere map met KOERSVAST_DATA.',
    en: '{folder} belongs to another user ({uid}). Start as that user, or choose another folder with KOERSVAST_DATA.',
  },
  'refusal.postgres-missing': {
    nl: 'Voor {platform} is geen eigen PostgreSQL meegekomen. Draai “npm ci” opnieuw, of geef met DATABASE_URL een eigen server op.',
    en: 'No PostgreSQL came along for {platform}. Run “npm ci” again, or name a server of your own with DATABASE_URL.',
  },
  'refusal.postgres-not-reachable': {
    nl: 'De meegeleverde PostgreSQL in {path} kan niet gestart worden als gewone gebruiker: {reason}.',
    en: 'The PostgreSQL that came along in {path} cannot be started as an ordinary user: {reason}.',
  },
  'refusal.postgres-does-not-start': {
    nl: 'PostgreSQL start niet: {reason}. {log, select, other {Meer staat in {log}.}}',
    en: 'PostgreSQL does not start: {reason}. {log, select, other {More is in {log}.}}',
  },
  'refusal.data-of-another-version': {
    nl: 'De gegevens zijn van PostgreSQL {found}; deze Koersvast gebruikt {wanted}. Gebruik de Koersvast waarmee ze gemaakt zijn, of een andere map met KOERSVAST_DATA.',
    en: 'The data is of PostgreSQL {found}; this Koersvast uses {wanted}. Use the Koersvast that made it, or another folder with KOERSVAST_DATA.',
  },
  'refusal.bad-url': {
    nl: 'DATABASE_URL is geen adres van een PostgreSQL. Het ziet eruit als postgres://gebruiker:wachtwoord@computer:5432/database.',
    en: 'DATABASE_URL is not the address of a PostgreSQL. It looks like postgres://user:password@host:5432/database.',
  },
  'refusal.no-connection': {
    nl: 'Op {place} antwoordt geen PostgreSQL ({reason}). Staat hij aan?',
    en: 'No PostgreSQL answers at {place} ({reason}). Is it running?',
  },
  'refusal.wrong-password': {
    nl: 'De database laat {user} niet binnen. Controleer naam en wachtwoord in DATABASE_URL.',
    en: 'The database does not let {user} in. Check name and password in DATABASE_URL.',
  },
  'refusal.no-database': {
    nl: 'De database in DATABASE_URL bestaat niet: {reason}.',
    en: 'The database in DATABASE_URL does not exist: {reason}.',
  },
  'refusal.not-allowed': {
    nl: 'De gebruiker in DATABASE_URL mag geen tabellen of rollen maken ({reason}). Geef hem CREATE op de database en CREATEROLE, of laat een beheerder de rollen koersvast_app en koersvast_sign_in maken en aan hem geven.',
    en: 'The user in DATABASE_URL may not create tables or roles ({reason}). Give it CREATE on the database and CREATEROLE, or let an administrator create the roles koersvast_app and koersvast_sign_in and grant them.',
  },
  'refusal.server-too-old': {
    nl: 'Deze PostgreSQL is versie {found}; nodig is {wanted} of nieuwer.',
    en: 'This PostgreSQL is version {found}; {wanted} or newer is needed.',
  },
  'refusal.not-utf8': {
    nl: 'De database gebruikt {found}; nodig is UTF8. Maak haar aan met ENCODING UTF8.',
    en: 'The database uses {found}; UTF8 is needed. Create it with ENCODING UTF8.',
  },
  'refusal.database-newer': {
    nl: 'De gegevens zijn van een nieuwere Koersvast (stap {database}, deze kent {program}). Gebruik die.',
    en: 'The data is of a newer Koersvast (step {database}, this one knows {program}). Use that one.',
  },
  'refusal.migration-changed': {
    nl: 'Stap {version} van de tabellen is veranderd nadat hij was uitgevoerd. Gebruik een ongewijzigde Koersvast.',
    en: 'Step {version} of the tables was changed after it was carried out. Use an unchanged Koersvast.',
  },
} satisfies Record<`refusal.${BlockedCode}`, Sentence>

const faults = {
  'refusal.allocation-not-an-object': {
    nl: 'Dit is geen verdeelprobleem: een object met members en customers is nodig.',
    en: 'This is not an allocation problem: an object with members and customers is needed.',
  },
  'refusal.allocation-wrong-format': { nl: '{where} moet koersvast-allocation-1 zijn.', en: '{where} must be koersvast-allocation-1.' },
  'refusal.allocation-not-a-list': { nl: '{where} moet een lijst zijn.', en: '{where} must be a list.' },
  'refusal.allocation-no-id': { nl: '{where} heeft geen id (een niet-lege tekst).', en: '{where} has no id (a text that is not empty).' },
  'refusal.allocation-id-twice': { nl: '{where} heeft een id die al voorkwam.', en: '{where} has an id that occurred before.' },
  'refusal.allocation-not-a-number': { nl: '{where} moet een getal zijn.', en: '{where} must be a number.' },
  'refusal.allocation-out-of-range': { nl: '{where} ligt buiten wat kan.', en: '{where} is outside what can be.' },
  'refusal.allocation-unknown-response': {
    nl: '{where} moet modexp, lomax of adbudg zijn, met de getallen die daarbij horen.',
    en: '{where} must be modexp, lomax or adbudg, with the numbers that belong to it.',
  },
  'refusal.allocation-fit-length': {
    nl: '{where} moet voor elke medewerker één getal hebben; met een lijst van kandidaten: voor elke kandidaat.',
    en: '{where} must have one number for each member; with a list of candidates: for each candidate.',
  },
  'refusal.allocation-unknown-owner': {
    nl: '{where} noemt een medewerker die er niet is.',
    en: '{where} names a member who is not there.',
  },
  'refusal.allocation-unknown-candidate': {
    nl: '{where} noemt een medewerker die er niet is.',
    en: '{where} names a member who is not there.',
  },
  'refusal.allocation-candidate-twice': {
    nl: '{where} noemt een medewerker die al in de lijst stond.',
    en: '{where} names a member who was in the list before.',
  },
  'refusal.allocation-minimum-above-maximum': {
    nl: '{where}: de minimale uren zijn meer dan de maximale.',
    en: '{where}: the minimum hours are more than the maximum.',
  },
} satisfies Record<`refusal.${FaultCode}`, Sentence>

export const blockedMessages = { ...blocked, ...faults }
