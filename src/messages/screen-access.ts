/** Sentences of the screens of signing in and of access. */
import type { ChangeOfAccess } from '../core/access/access.ts'
import type { Role } from '../core/access/role.ts'
import type { Sentence } from './say.ts'

const roles = {
  'access.role.director': { nl: 'directeur', en: 'director' },
  'access.role.director.about': {
    nl: 'stelt de kerndoelstelling, het team en de koers vast, en werkt mee',
    en: 'sets the objective, the team and the course, and works along',
  },
  'access.role.member': { nl: 'medewerker', en: 'member' },
  'access.role.member.about': {
    nl: 'bewerkt klanten, kwesties en blokken, en antwoordt GO of NO GO',
    en: 'works customers, matters and blocks, and answers GO or NO GO',
  },
  'access.role.administrator': { nl: 'beheerder', en: 'administrator' },
  'access.role.administrator.about': {
    nl: 'brengt bestanden, geeft toegang, en bewaart en wist gegevens',
    en: 'brings files, gives access, and keeps and erases data',
  },
  'access.role.reader': { nl: 'lezer', en: 'reader' },
  'access.role.reader.about': { nl: 'ziet alles en verandert niets', en: 'sees everything and changes nothing' },
} satisfies Record<`access.role.${Role}${'' | '.about'}`, Sentence>

const who = '{member, select, nobody {iemand} other {{member}}}'
const whoEn = '{member, select, nobody {somebody} other {{member}}}'
const changes = {
  'access.change.given': { nl: `Toegang voor ${who}: {roles}`, en: `Access for ${whoEn}: {roles}` },
  'access.change.changed': { nl: `Andere rollen voor ${who}: {roles}`, en: `Other roles for ${whoEn}: {roles}` },
  'access.change.ended': { nl: `Geen toegang meer voor ${who}`, en: `No access any more for ${whoEn}` },
  'access.change.invited': { nl: `Uitnodiging voor ${who}: {roles}`, en: `Invitation for ${whoEn}: {roles}` },
  'access.change.invitation-withdrawn': { nl: `Uitnodiging ingetrokken voor ${who}`, en: `Invitation withdrawn for ${whoEn}` },
  'access.change.password-link': { nl: `Link voor een nieuw wachtwoord van ${who}`, en: `Link for a new password of ${whoEn}` },
  'access.change.second-factor-asked': { nl: 'Een wachtwoord alleen is niet meer genoeg', en: 'A password alone is not enough any more' },
  'access.change.second-factor-left': { nl: 'Een wachtwoord alleen is weer genoeg', en: 'A password alone is enough again' },
} satisfies Record<`access.change.${ChangeOfAccess}`, Sentence>

const access = {
  'screen.team.access': { nl: 'Wie zich aanmeldt, en wie wat mag →', en: 'Who signs in, and who may do what →' },
  'screen.page.access': { nl: 'Toegang', en: 'Access' },
  'screen.access.heading': {
    nl: '{users, plural, =0 {*Niemand* heeft toegang} one {*Eén gebruiker* heeft toegang} other {*# gebruikers* hebben toegang}}',
    en: '{users, plural, =0 {*Nobody* has access} one {*One user* has access} other {*# users* have access}}',
  },
  'screen.access.basis': {
    nl: 'Mensen melden zich aan op {origin}{directory, select, none {} other {, ook via {directory}}}.',
    en: 'People sign in at {origin}{directory, select, none {} other {, also by {directory}}}.',
  },
  'screen.access.name': { nl: 'Naam', en: 'Name' },
  'screen.access.email': { nl: 'Mailadres', en: 'Mail address' },
  'screen.access.roles': { nl: 'Rollen', en: 'Roles' },
  'screen.access.roles-of': { nl: 'Rollen van {name}', en: 'Roles of {name}' },
  'screen.access.signs-in': { nl: 'Aanmelden', en: 'Signs in' },
  'screen.access.strong': { nl: 'met een tweede stap of toegangssleutel', en: 'with a second step or a passkey' },
  'screen.access.password-only': { nl: 'met een wachtwoord', en: 'with a password' },
  'screen.access.last-here': { nl: 'laatst hier {ago}', en: 'last here {ago}' },
  'screen.access.not-here': { nl: 'nu niet aangemeld', en: 'not signed in now' },
  'screen.access.given': { nl: '{name} heeft andere rollen.', en: '{name} has other roles.' },
  'screen.access.password-link': { nl: 'Nieuw wachtwoord', en: 'New password' },
  'screen.access.password-link-of': { nl: 'Link voor een nieuw wachtwoord van {name}', en: 'Link for a new password of {name}' },
  'screen.access.end': { nl: 'Beëindigen', en: 'End' },
  'screen.access.end-of': { nl: 'Toegang van {name} beëindigen', en: 'End access of {name}' },
  'screen.access.end-about': {
    nl: '{name} kan hier meteen niets meer zien of doen. Wat {name} besloot blijft staan, onder die naam.',
    en: 'From this moment {name} can see and do nothing here. What {name} decided stays, under that name.',
  },
  'screen.access.end-yes': { nl: 'Toegang beëindigen', en: 'End access' },
  'screen.access.end-no': { nl: 'Niet doen', en: 'Leave it' },
  'screen.access.ended': { nl: '{name} heeft geen toegang meer.', en: '{name} has no access any more.' },
  'screen.access.invite': { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  'screen.access.invite-mail': { nl: 'Uitnodiging versturen', en: 'Send invitation' },
  'screen.access.invite-link': { nl: 'Link maken', en: 'Make link' },
  'screen.access.email-mailed': {
    nl: 'Hierheen gaat de link. Laat u dit leeg, dan geeft u de link zelf.',
    en: 'The link goes here. Leave it empty to give the link yourself.',
  },
  'screen.access.email-not-mailed': {
    nl: 'De link geldt dan alleen voor dit adres. U geeft de link zelf: er is nog geen mailserver ingesteld.',
    en: 'The link is then good for this address only. You give the link yourself: there is no mail server yet.',
  },
  'screen.access.member': { nl: 'In het team', en: 'In the team' },
  'screen.access.member-about': {
    nl: 'Onder wiens naam deze gebruiker besluit.',
    en: 'Under whose name this user decides.',
  },
  'screen.access.member-new': { nl: 'Nieuw in het team', en: 'New in the team' },
  'screen.access.link': {
    nl: 'Geef deze link aan de ene persoon voor wie hij is. Hij is één keer te zien en goed tot {until, date, medium} {until, time, short}.',
    en: 'Give this link to the one person whom it is for. It is shown once, and good until {until, date, medium} {until, time, short}.',
  },
  'screen.access.link-mailed': {
    nl: 'Verstuurd. Dit is de link, voor als de mail niet aankomt; hij is goed tot {until, date, medium} {until, time, short}.',
    en: 'Sent. This is the link, in case the mail does not arrive; it is good until {until, date, medium} {until, time, short}.',
  },
  'screen.access.copy': { nl: 'Link kopiëren', en: 'Copy link' },
  'screen.access.copied': { nl: 'De link is gekopieerd.', en: 'The link was copied.' },
  'screen.access.invited': { nl: 'Uitgenodigd', en: 'Invited' },
  'screen.access.whoever': { nl: 'Wie de link heeft', en: 'Whoever has the link' },
  'screen.access.invited-by': {
    nl: '{by, select, nobody {} other {door {by}, }}goed tot {until}',
    en: '{by, select, nobody {} other {by {by}, }}good until {until}',
  },
  'screen.access.withdraw': { nl: 'Intrekken', en: 'Withdraw' },
  'screen.access.withdraw-this': { nl: 'Uitnodiging van {who} intrekken', en: 'Withdraw the invitation of {who}' },
  'screen.access.withdrawn': { nl: 'De uitnodiging geldt niet meer.', en: 'The invitation is good no more.' },
  'screen.access.second': {
    nl: 'Een wachtwoord alleen is niet genoeg',
    en: 'A password alone is not enough',
  },
  'screen.access.second-about': {
    nl: 'Iedereen heeft dan een toegangssleutel, een code uit een app of uw bedrijfsadresboek nodig.',
    en: 'Everybody then needs a passkey, a code from an app, or your own directory.',
  },
  'screen.access.second-asked': { nl: 'Vanaf nu is een tweede stap nodig.', en: 'From now on a second step is needed.' },
  'screen.access.second-left': { nl: 'Een wachtwoord is weer genoeg.', en: 'A password is enough again.' },
  'screen.access.changes': { nl: 'Wat er veranderde', en: 'What changed' },
  'screen.access.change-by': {
    nl: '{by, select, nobody {op deze computer} other {door {by}}}, {at}',
    en: '{by, select, nobody {on this computer} other {by {by}}}, {at}',
  },
  'screen.access.off': {
    nl: 'Wie op *deze computer* is, mag alles; niemand anders komt binnen',
    en: 'Whoever is on *this computer* may do everything; nobody else gets in',
  },
  'screen.access.off-basis': {
    nl: 'Zet u aanmelden aan, dan geeft u mensen toegang met rollen, ook vanaf andere computers.',
    en: 'When you turn signing in on you give people access in roles, from other computers as well.',
  },
  'screen.access.origin': { nl: 'Waar mensen Koersvast openen', en: 'Where people open Koersvast' },
  'screen.access.origin-about': {
    nl: 'Zoals https://koersvast.example.com. Alleen op deze computer mag het met http.',
    en: 'Such as https://koersvast.example.com. Only on this computer http will do.',
  },
  'screen.access.turn-on': { nl: 'Aanmelden aanzetten', en: 'Turn signing in on' },
  'screen.access.turned-on': { nl: 'Aanmelden staat *aan*: kom nu zelf binnen', en: 'Signing in is *on*: now come in yourself' },
  'screen.access.open-link': { nl: 'Deze link zelf gebruiken →', en: 'Use this link yourself →' },
} satisfies Record<string, Sentence>

const signIn = {
  'screen.sign-in': { nl: 'Aanmelden', en: 'Sign in' },
  'screen.sign-in.title': { nl: 'Aanmelden', en: 'Sign in' },
  'screen.sign-in.in': { nl: 'U bent aangemeld', en: 'You are signed in' },
  'screen.sign-in.none': { nl: 'Aanmelden is hier niet nodig', en: 'There is no need to sign in here' },
  'screen.sign-in.out': { nl: 'Afmelden', en: 'Sign out' },
  'screen.sign-in.no-access': { nl: 'U heeft hier geen toegang', en: 'You have no access here' },
  'screen.sign-in.no-access-about': {
    nl: 'U bent aangemeld als {email}. Vraag een beheerder om een uitnodiging, of meld u aan als iemand anders.',
    en: 'You are signed in as {email}. Ask an administrator for an invitation, or sign in as somebody else.',
  },
  'screen.sign-in.second-needed': { nl: 'Een wachtwoord alleen is hier niet genoeg', en: 'A password alone is not enough here' },
  'screen.sign-in.second-needed-about': {
    nl: 'Stel eenmalig een tweede stap in: een app op uw telefoon die elke halve minuut een nieuwe code toont.',
    en: 'Set up a second step, once: an app on your phone that shows a new code each half minute.',
  },
  'screen.sign-in.password': { nl: 'Wachtwoord', en: 'Password' },
  'screen.sign-in.passkey': { nl: 'Met een toegangssleutel', en: 'With a passkey' },
  'screen.sign-in.directory': { nl: 'Via {name}', en: 'By {name}' },
  'screen.sign-in.not-invited': {
    nl: '{name} kent u, maar hier bent u nog niet uitgenodigd. Vraag een beheerder om een uitnodiging.',
    en: '{name} knows you, but you were not invited here yet. Ask an administrator for an invitation.',
  },
  'screen.sign-in.directory-failed': {
    nl: 'Aanmelden via {name} lukte niet. Probeer het opnieuw, of vraag uw beheerder.',
    en: 'Signing in by {name} did not work. Try again, or ask your administrator.',
  },
  'screen.sign-in.code-title': { nl: 'De tweede stap', en: 'The second step' },
  'screen.sign-in.code-about': {
    nl: 'De code van zes cijfers uit uw app, of een van uw reservecodes.',
    en: 'The code of six digits from your app, or one of your spare codes.',
  },
  'screen.sign-in.code': { nl: 'Code uit de app', en: 'Code from the app' },
  'screen.sign-in.forgotten-ask': { nl: 'Wachtwoord vergeten', en: 'Forgot the password' },
  'screen.sign-in.forgotten-no-mail': {
    nl: 'Wachtwoord vergeten? Een beheerder kan een link maken waarmee u een nieuw kiest.',
    en: 'Forgot the password? An administrator can make a link by which you choose a new one.',
  },
  'screen.sign-in.forgotten': { nl: 'Een nieuw wachtwoord', en: 'A new password' },
  'screen.sign-in.forgotten-about': {
    nl: 'U krijgt een link per mail, die een uur goed is.',
    en: 'You get a link by mail, which is good for an hour.',
  },
  'screen.sign-in.send': { nl: 'Link versturen', en: 'Send link' },
  'screen.sign-in.mailed': { nl: 'Kijk in uw mail', en: 'Look in your mail' },
  'screen.sign-in.mailed-about': {
    nl: 'Is {email} hier bekend, dan is er een link naar onderweg.',
    en: 'If {email} is known here, a link is on its way to it.',
  },
  'screen.sign-in.back': { nl: 'Terug naar aanmelden', en: 'Back to signing in' },
  'screen.join.title': {
    nl: 'Welkom bij *{workspace, select, other {{workspace}} nobody {Koersvast}}*',
    en: 'Welcome to *{workspace, select, other {{workspace}} nobody {Koersvast}}*',
  },
  'screen.join.about': {
    nl: 'U bent uitgenodigd. Kies waarmee u zich voortaan aanmeldt.',
    en: 'You were invited. Choose what you will sign in with.',
  },
  'screen.join.known': {
    nl: '{email} is hier al bekend. Meld u daarmee aan; een nieuw wachtwoord is niet nodig.',
    en: '{email} is known here already. Sign in with it; there is no need for a new password.',
  },
  'screen.join.name': { nl: 'Uw naam', en: 'Your name' },
  'screen.join.password': { nl: 'Nieuw wachtwoord', en: 'New password' },
  'screen.join.password-about': {
    nl: 'Minstens {least, number} tekens. Een zin is goed te onthouden.',
    en: 'At least {least, number} characters. A sentence is easy to remember.',
  },
  'screen.join.accept': { nl: 'Binnenkomen', en: 'Come in' },
  'screen.join.directory': { nl: 'Zonder wachtwoord, via {name}', en: 'Without a password, by {name}' },
  'screen.reset.title': { nl: 'Kies een nieuw wachtwoord', en: 'Choose a new password' },
  'screen.reset.about': {
    nl: 'Daarna meldt u zich ermee aan; waar u nog aangemeld was, bent u het niet meer.',
    en: 'After that you sign in with it; wherever you were signed in, you are not any more.',
  },
  'screen.reset.set': { nl: 'Wachtwoord instellen', en: 'Set password' },
  'screen.reset.done': { nl: 'Uw nieuwe wachtwoord is ingesteld.', en: 'Your new password is set.' },
} satisfies Record<string, Sentence>

const me = {
  'screen.page.me': { nl: 'Mijn aanmelding', en: 'My sign-in' },
  'screen.me.heading': { nl: '*{name}*: {roles}', en: '*{name}*: {roles}' },
  'screen.me.passkeys': { nl: 'Toegangssleutels', en: 'Passkeys' },
  'screen.me.passkeys-about': {
    nl: 'Aanmelden met uw vinger, gezicht of toestelcode, zonder wachtwoord. Niets om te onthouden, en niemand kan het raden.',
    en: 'Sign in with your finger, face or device code, without a password. Nothing to remember, and nobody can guess it.',
  },
  'screen.me.passkey': { nl: 'Toegangssleutel', en: 'Passkey' },
  'screen.me.passkey-name': { nl: 'Naam, zoals van het toestel', en: 'Name, such as of the device' },
  'screen.me.passkey-add': { nl: 'Toegangssleutel maken', en: 'Make a passkey' },
  'screen.me.passkey-drop': { nl: 'Verwijderen', en: 'Remove' },
  'screen.me.passkey-drop-this': { nl: 'Toegangssleutel “{name}” verwijderen', en: 'Remove the passkey “{name}”' },
  'screen.me.passkey-cannot': {
    nl: 'Deze browser kan nog geen toegangssleutels maken. Een nieuwere kan het wel.',
    en: 'This browser cannot make passkeys yet. A newer one can.',
  },
  'screen.me.second': { nl: 'Tweede stap', en: 'Second step' },
  'screen.me.second-on': {
    nl: 'Staat aan: naast uw wachtwoord vraagt aanmelden een code uit uw app.',
    en: 'On: beside your password, signing in asks a code from your app.',
  },
  'screen.me.second-off': {
    nl: 'Staat uit. Met een code uit een app is een gestolen wachtwoord alleen niet genoeg.',
    en: 'Off. With a code from an app, a stolen password alone is not enough.',
  },
  'screen.me.second-set': { nl: 'De tweede stap staat aan.', en: 'The second step is on.' },
  'screen.me.second-gone': { nl: 'De tweede stap staat uit.', en: 'The second step is off.' },
  'screen.me.password': { nl: 'Wachtwoord', en: 'Password' },
  'screen.me.password-about': {
    nl: 'Na een nieuw wachtwoord bent u op andere toestellen afgemeld.',
    en: 'After a new password you are signed out on other devices.',
  },
  'screen.me.by-directory': {
    nl: 'U meldt zich aan via {name}. Daar verandert u uw wachtwoord en hoe u zich bekendmaakt.',
    en: 'You sign in by {name}. There you change your password, and how you say who you are.',
  },
  'screen.me.password-now': { nl: 'Wachtwoord van nu', en: 'Password of now' },
  'screen.me.password-change': { nl: 'Wachtwoord wijzigen', en: 'Change password' },
  'screen.me.password-changed': { nl: 'Uw wachtwoord is gewijzigd.', en: 'Your password was changed.' },
  'screen.me.sessions': { nl: 'Waar u aangemeld bent', en: 'Where you are signed in' },
  'screen.me.sessions-about': {
    nl: 'Staat er een toestel bij dat u niet kent? Meld het af en kies een nieuw wachtwoord.',
    en: 'Is there a device that you do not know? Sign it out and choose a new password.',
  },
  'screen.me.end-others': { nl: 'Overal elders afmelden', en: 'Sign out everywhere else' },
  'screen.me.device': { nl: 'Een toestel', en: 'A device' },
  'screen.me.since': { nl: 'sinds {day}', en: 'since {day}' },
  'screen.me.here': { nl: 'hier', en: 'here' },
  'screen.me.end': { nl: 'Afmelden', en: 'Sign out' },
  'screen.second.begin': { nl: 'Tweede stap instellen', en: 'Set up a second step' },
  'screen.second.leave': { nl: 'Tweede stap uitzetten', en: 'Turn the second step off' },
  'screen.second.password': { nl: 'Uw wachtwoord', en: 'Your password' },
  'screen.second.scan': {
    nl: 'Maak hier met uw authenticator-app een foto van:',
    en: 'Take a picture of this with your authenticator app:',
  },
  'screen.second.picture': { nl: 'Code om met een app te scannen', en: 'Code to scan with an app' },
  'screen.second.by-hand': { nl: 'Of typ deze sleutel over', en: 'Or type this key' },
  'screen.second.codes': {
    nl: 'Bewaar deze reservecodes. Elk is één keer goed, voor als de app er niet meer is:',
    en: 'Keep these spare codes. Each is good once, for when the app is gone:',
  },
  'screen.second.confirm': { nl: 'Bevestigen', en: 'Confirm' },
} satisfies Record<string, Sentence>

export const screenAccessMessages = { ...roles, ...changes, ...access, ...signIn, ...me }
