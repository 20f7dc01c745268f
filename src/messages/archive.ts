/** What is said of an archive: on the screen, by the command, in the README inside it, and when it cannot be opened. */
import type { Sentence } from './say.ts'

export const archiveMessages = {
  'screen.archive.make': { nl: 'Alles als één archief', en: 'Everything as one archive' },
  'screen.archive.make-what': {
    nl: 'Bestanden, plannen en besluiten in één zip, die u zelf kunt lezen en hier of op een andere computer weer opent.',
    en: 'Files, plans and decisions in one zip, which you can read yourself and open again here or on another computer.',
  },
  'screen.archive.open': { nl: 'Open een archief', en: 'Open an archive' },
  'screen.archive.open-what': {
    nl: 'Van Koersvast op een andere computer? Alles staat er zoals het was.',
    en: 'From Koersvast on another computer? Everything is there as it was.',
  },
  'screen.archive.opening': { nl: 'Het archief wordt geopend.', en: 'The archive is being opened.' },
  'screen.archive.opened': {
    nl: 'Alles staat er weer: {files, plural, one {# bestand} other {# bestanden}}, {rows, plural, one {# rij} other {# rijen}}, {decisions, plural, one {# besluit} other {# besluiten}}.',
    en: 'Everything is back: {files, plural, one {# file} other {# files}}, {rows, plural, one {# row} other {# rows}}, {decisions, plural, one {# decision} other {# decisions}}.',
  },
  'cli.archive': {
    nl: 'alles in één archief, en een archief weer openen',
    en: 'everything in one archive, and an archive opened again',
  },
  'cli.archive-make': { nl: 'maakt een archief van de hele werkruimte', en: 'makes an archive of the whole workspace' },
  'cli.archive-out': { nl: 'bestand om het in te zetten', en: 'file to put it in' },
  'cli.archive-open': { nl: 'opent een archief in een lege werkruimte', en: 'opens an archive in an empty workspace' },
  'cli.archive-file': { nl: 'het archief', en: 'the archive' },
  'cli.archive-making': { nl: '{done, number} van {total, number} rijen', en: '{done, number} of {total, number} rows' },
  'cli.archive-opening': { nl: '{share, number, percent} gelezen', en: '{share, number, percent} read' },
  'cli.archive-made': { nl: '{path} is klaar: {bytes, number} bytes.', en: '{path} is ready: {bytes, number} bytes.' },
  'refusal.not-an-archive': {
    nl: 'Dit is geen archief van Koersvast, of niet het hele. Haal het opnieuw op en probeer het nog eens; er is niets veranderd.',
    en: 'This is no Koersvast archive, or not the whole of it. Fetch it again and retry; nothing was changed.',
  },
  'refusal.archive-one-at-a-time': { nl: 'Open één archief tegelijk.', en: 'Open one archive at a time.' },
  'refusal.workspace-not-empty': {
    nl: 'Hier staat al iets, en een archief loopt daar nooit doorheen. Start met een lege datamap (KOERSVAST_DATA) en open het daar.',
    en: 'Something is here already, and an archive never mixes with it. Start with an empty data folder (KOERSVAST_DATA) and open it there.',
  },
  'refusal.archive-newer': {
    nl: 'Dit archief is gemaakt met Koersvast {program}, nieuwer dan deze. Werk deze eerst bij; er is niets veranderd.',
    en: 'This archive was made by Koersvast {program}, newer than this one. Update this one first; nothing was changed.',
  },
  'refusal.archive-older': {
    nl: 'Dit archief is gemaakt met Koersvast {program}, zo oud dat de rijen hier niet meer passen. Open het met die versie; er is niets veranderd.',
    en: 'This archive was made by Koersvast {program}, so old that its rows no longer fit here. Open it with that version; nothing was changed.',
  },
  'refusal.archive-of-another-workspace': {
    nl: 'De besluiten in dit archief zijn van een andere werkruimte, en staan daarin met haar nummer voor elkaar in. Open het in een eigen, lege datamap.',
    en: 'The decisions in this archive are of another workspace, and vouch for each other with its number. Open it in an empty data folder of its own.',
  },
  'refusal.archive-file-changed': {
    nl: '“{file}” in dit archief is niet meer wat het was toen het werd gemaakt. Er is niets overgenomen; haal het archief opnieuw op.',
    en: '“{file}” in this archive is no longer what it was when it was made. Nothing was taken over; fetch the archive again.',
  },
  'refusal.archive-file-missing': {
    nl: '“{file}” ontbreekt in dit archief. Er is niets overgenomen; haal het archief opnieuw op.',
    en: '“{file}” is missing from this archive. Nothing was taken over; fetch the archive again.',
  },
  'refusal.archive-entry-unknown': {
    nl: '“{file}” hoort niet in dit archief: iemand heeft het erbij gezet. Er is niets overgenomen.',
    en: '“{file}” does not belong in this archive: somebody put it in. Nothing was taken over.',
  },
  'refusal.archive-rows-misfit': {
    nl: 'De rijen van “{file}” passen hier niet: er is aan veranderd. Er is niets overgenomen.',
    en: 'The rows of “{file}” do not fit here: they were changed. Nothing was taken over.',
  },
  'refusal.archive-log-broken': {
    nl: 'Het logboek in dit archief klopt niet vanaf besluit {position, number}. Er is niets overgenomen.',
    en: 'The log in this archive does not hold from decision {position, number} on. Nothing was taken over.',
  },
  'refusal.archive-too-large': {
    nl: 'Dit archief wordt uitgepakt groter dan {most, number} bytes. Er is niets overgenomen.',
    en: 'Unpacked, this archive is larger than {most, number} bytes. Nothing was taken over.',
  },
  'refusal.download-broke-off': {
    nl: 'Het bestand is niet in zijn geheel aangekomen. Er is niets bewaard; probeer het opnieuw.',
    en: 'The file did not arrive whole. Nothing was kept; try again.',
  },
  'refusal.path-there-already': {
    nl: '{path} bestaat al. Kies met -o een andere naam.',
    en: '{path} exists already. Choose another name with -o.',
  },
  'refusal.path-unwritable': { nl: '{path} kan niet geschreven worden ({code}).', en: '{path} cannot be written ({code}).' },
} satisfies Record<string, Sentence>
