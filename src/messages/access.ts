/** Sentences about who has access: what is refused, what is mailed, and what the command line says of it. */
import type { Sentence } from './say.ts'
import { screenAccessMessages } from './screen-access.ts'

const refusals = {
  'refusal.right-missing': {
    nl: '{right, select, work {Dit is voor medewerkers en directeuren} steer {Dit is voor directeuren} bring {Dit is voor directeuren en beheerders} administer {Dit is voor beheerders} other {Dit mag niemand}}. Een beheerder zegt onder Toegang wie wat mag.',
    en: '{right, select, work {This is for members and directors} steer {This is for directors} bring {This is for directors and administrators} administer {This is for administrators} other {Nobody may do this}}. An administrator says under Access who may do what.',
  },
  'refusal.roles-none': { nl: 'Kies minstens één rol.', en: 'Choose at least one role.' },
  'refusal.last-administrator': {
    nl: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    en: 'This is the last administrator. Make somebody else administrator first.',
  },
  'refusal.user-unknown': {
    nl: 'Deze gebruiker heeft hier geen toegang (meer).',
    en: 'This user has no access here (any more).',
  },
  'refusal.invitation-unknown': {
    nl: 'Deze uitnodiging is gebruikt, ingetrokken of verlopen. Vraag een beheerder om een nieuwe.',
    en: 'This invitation was used, withdrawn or is over. Ask an administrator for a new one.',
  },
  'refusal.invited-name-taken': {
    nl: 'Er is al een {name} in het team. Bent u dat, vraag dan een uitnodiging op die naam; bent u een ander, geef dan ook een voorletter.',
    en: 'There is a {name} in the team already. If that is you, ask for an invitation in that name; if it is not, add an initial.',
  },
  'refusal.member-has-access': {
    nl: 'Deze medewerker heeft al toegang. Geef die gebruiker andere rollen, of beëindig eerst die toegang.',
    en: 'This member has access already. Give that user other roles, or end that access first.',
  },
  'refusal.mail-address-wrong': {
    nl: '“{address}” is geen mailadres. Het ziet eruit als eva@example.com.',
    en: '“{address}” is no mail address. It looks like eva@example.com.',
  },
  'refusal.sign-in-off': {
    nl: 'Niemand hoeft zich hier aan te melden. Zet aanmelden eerst aan.',
    en: 'Nobody has to sign in here. Turn signing in on first.',
  },
  'refusal.sign-in-on-already': {
    nl: 'Aanmelden staat al aan.',
    en: 'Signing in is on already.',
  },
  'refusal.only-at-home': {
    nl: 'Dit kan alleen op de computer van Koersvast zelf: met “koersvast sign-in”, door wie de datamap mag lezen.',
    en: 'This can only be done on the computer of Koersvast itself: with “koersvast sign-in”, by whoever may read the data folder.',
  },
  'refusal.origin-wrong': {
    nl: '“{origin}” is geen adres van Koersvast. Het ziet eruit als https://koersvast.example.com, zonder iets erachter.',
    en: '“{origin}” is not an address of Koersvast. It looks like https://koersvast.example.com, with nothing behind it.',
  },
  'refusal.origin-not-safe': {
    nl: 'Over {origin} kan iedereen op het netwerk meelezen. Kies een adres dat met https begint.',
    en: 'Over {origin} anybody on the network can read along. Choose an address that begins with https.',
  },
  'refusal.not-who-signed-in': {
    nl: 'Dit zei iemand anders die zich hier eerder had aangemeld. Die kan het versturen na opnieuw aanmelden.',
    en: 'Somebody else said this who was signed in here before. They can send it after signing in again.',
  },
  'refusal.sign-in-failed': { nl: 'Dat lukte niet. Probeer het opnieuw.', en: 'That did not work. Try again.' },
  'refusal.code-wrong': {
    nl: 'Deze code klopt niet (meer). Neem de nieuwste uit uw app.',
    en: 'This code is not right (any more). Take the newest from your app.',
  },
  'refusal.own-password-wrong': { nl: 'Dit is niet uw wachtwoord.', en: 'This is not your password.' },
  'refusal.reset-over': {
    nl: 'Deze link is gebruikt of ouder dan een uur. Vraag een nieuwe.',
    en: 'This link was used or is older than an hour. Ask for a new one.',
  },
  'refusal.passkey-refused': {
    nl: 'Deze toegangssleutel is hier niet bekend, of uw toestel vroeg niet wie u bent.',
    en: 'This passkey is not known here, or your device did not ask who you are.',
  },
  'refusal.sign-in-again': {
    nl: 'U bent al langer dan een dag aangemeld. Meld u opnieuw aan om dit te veranderen.',
    en: 'You signed in more than a day ago. Sign in again to change this.',
  },
  'refusal.sign-in-needed': { nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  'refusal.access-none': {
    nl: 'U heeft hier geen toegang. Vraag een beheerder om een uitnodiging.',
    en: 'You have no access here. Ask an administrator for an invitation.',
  },
  'refusal.second-factor-needed': {
    nl: 'Een wachtwoord alleen is hier niet genoeg. Stel een tweede stap in, of meld u aan met een toegangssleutel.',
    en: 'A password alone is not enough here. Set up a second step, or sign in with a passkey.',
  },
  'refusal.sign-in-first': {
    nl: '{email} is hier al bekend. Meld u daarmee aan, en open de uitnodiging dan opnieuw.',
    en: '{email} is known here already. Sign in with it, and open the invitation again.',
  },
  'refusal.password-too-short': {
    nl: 'Kies een wachtwoord van minstens {least, number} tekens. Een zin is goed te onthouden.',
    en: 'Choose a password of at least {least, number} characters. A sentence is easy to remember.',
  },
  'refusal.password-too-long': {
    nl: 'Een wachtwoord is hier hooguit {most, number} tekens lang.',
    en: 'A password is at most {most, number} characters long here.',
  },
  'refusal.password-wrong': {
    nl: 'Dit mailadres en wachtwoord horen niet bij elkaar.',
    en: 'This mail address and password do not belong together.',
  },
  'refusal.password-locked': {
    nl: 'Dit wachtwoord was te vaak verkeerd. Probeer het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw, of kies een nieuw wachtwoord. Op een apparaat waar u al eens aangemeld was, kunt u nu nog verder.',
    en: 'This password was wrong too often. Try again in {minutes, plural, one {# minute} other {# minutes}}, or choose a new password. A device on which you signed in before is not locked by this.',
  },
  'refusal.too-often': { nl: 'Dit is te vaak geprobeerd. Wacht een minuut.', en: 'This was tried too often. Wait a minute.' },
} satisfies Record<string, Sentence>

const letters = {
  'letter.reset.subject': { nl: 'Koersvast: een nieuw wachtwoord', en: 'Koersvast: a new password' },
  'letter.reset': {
    nl: 'Met deze link kiest u binnen een uur een nieuw wachtwoord:\n{link}\nVroeg u hier niet om? Dan hoeft u niets te doen.',
    en: 'With this link you choose a new password within an hour:\n{link}\nDid you not ask for this? Then there is nothing to do.',
  },
  'letter.invitation.subject': { nl: 'Uitnodiging voor Koersvast', en: 'Invitation to Koersvast' },
  'letter.invitation': {
    nl: '{by, select, nobody {U bent} other {{by} heeft u}} uitgenodigd om in Koersvast te werken. De link is voor u alleen, en goed tot {until, date, long}:\n{link}',
    en: '{by, select, nobody {You were invited} other {{by} invited you}} to work in Koersvast. The link is for you alone, and good until {until, date, long}:\n{link}',
  },
} satisfies Record<string, Sentence>

const commands = {
  'cli.sign-in': {
    nl: 'zet aanmelden aan of uit, of maakt een link voor een beheerder',
    en: 'turns signing in on or off, or makes a link for an administrator',
  },
  'cli.sign-in-on': { nl: 'van nu af melden mensen zich aan', en: 'from now on people sign in' },
  'cli.sign-in-origin': {
    nl: 'waar mensen Koersvast openen: https://koersvast.example.com',
    en: 'where people open Koersvast: https://koersvast.example.com',
  },
  'cli.sign-in-off': { nl: 'niemand meldt zich meer aan; alleen op deze computer', en: 'nobody signs in any more; on this computer only' },
  'cli.sign-in-link': {
    nl: 'een nieuwe link voor een beheerder, als niemand meer binnenkomt',
    en: 'a new link for an administrator, for when nobody can get in',
  },
  'cli.sign-in-link-is': {
    nl: 'Open deze link, voor één persoon en tot {until, date, long}, {until, time, short}:\n{link}',
    en: 'Open this link, for one person and until {until, date, long}, {until, time, short}:\n{link}',
  },
  'cli.sign-in-is-off': {
    nl: 'Aanmelden staat uit: wie op deze computer is, mag alles.',
    en: 'Signing in is off: whoever is on this computer may do everything.',
  },
  'cli.access': { nl: 'wie er toegang heeft, en wie u uitnodigt', en: 'who has access, and whom you invite' },
  'cli.access-roles': { nl: 'wat iemand mag', en: 'what somebody may do' },
  'cli.access-invite': { nl: 'maakt een link voor één persoon', en: 'makes a link for one person' },
  'cli.access-email': {
    nl: 'het mailadres; de link wordt verstuurd als er een mailserver is',
    en: 'the mail address; the link is sent where there is a mail server',
  },
  'cli.access-name': { nl: 'de naam', en: 'the name' },
  'cli.access-member': { nl: 'welke medewerker van het team dit is', en: 'which member of the team this is' },
  'cli.access-mailed': { nl: 'De link is verstuurd aan {email}.', en: 'The link was sent to {email}.' },
  'cli.access-give': { nl: 'zegt wat een gebruiker van nu af mag', en: 'says what a user may do from now on' },
  'cli.access-user': { nl: 'de gebruiker, bij mailadres of naam', en: 'the user, by mail address or name' },
  'cli.access-password': {
    nl: 'maakt een link waarmee een gebruiker een nieuw wachtwoord kiest',
    en: 'makes a link by which a user chooses a new password',
  },
  'cli.access-end': { nl: 'een gebruiker heeft geen toegang meer', en: 'a user has no access any more' },
  'cli.access-withdraw': { nl: 'een uitnodiging geldt niet meer', en: 'an invitation is good no more' },
  'cli.access-invitation': { nl: 'het nummer van de uitnodiging', en: 'the id of the invitation' },
  'cli.access-done': { nl: 'Gedaan.', en: 'Done.' },
  'cli.access-origin': { nl: 'Mensen melden zich aan op {origin}', en: 'People sign in at {origin}' },
  'cli.access-invited': {
    nl: 'Uitgenodigd: {who} ({roles}), tot {until, date, long}. Nummer: {id}',
    en: 'Invited: {who} ({roles}), until {until, date, long}. Id: {id}',
  },
} satisfies Record<string, Sentence>

export const accessMessages = { ...refusals, ...letters, ...commands, ...screenAccessMessages }
