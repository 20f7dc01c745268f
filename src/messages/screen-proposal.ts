/** Words on the screens about proposals of blocks, and accepting them. */
import type { Sentence } from './say.ts'

export const screenProposalMessages = {
  'screen.proposals': { nl: 'Voorstellen', en: 'Proposals' },
  'screen.proposals.about': {
    nl: 'Witte klanten en kwesties die iets gemeen hebben, de beste per uur eerst. Samen aangepakt scheelt elke na de eerste {setup, plural, one {een uur} other {{setup, number, hours} uur}} voorbereiden en reizen; dat is een aanname.',
    en: 'White customers and matters that have something in common, the best per hour first. Taken on together, each after the first saves {setup, plural, one {an hour} other {{setup, number, hours} hours}} of preparing and travelling; that is an assumption.',
  },
  'screen.proposals.most-hours': { nl: 'Grootste blok', en: 'Largest block' },
  'screen.proposals.most-hours-about': { nl: 'Meer uren vraagt geen enkel voorstel.', en: 'No proposal takes more hours.' },
  'screen.proposals.none': {
    nl: 'Geen werk dat samen kan, past in een blok van {hours} uur. Kies een groter blok, of leg een kwestie vast.',
    en: 'No work that can be done together fits in a block of {hours} hours. Choose a larger block, or catch a matter.',
  },
  'screen.proposals.tie': {
    nl: '{tie, select, customer {dezelfde klant} group {dezelfde klantgroep} contact {dezelfde contactpersoon} product {hetzelfde product} place {dezelfde plaats} other {dezelfde soort}}',
    en: '{tie, select, customer {the same customer} group {the same group} contact {the same contact} product {the same product} place {the same place} other {the same kind}}',
  },
  'screen.proposals.saved': {
    nl: 'samen {saved, plural, one {# uur} other {{saved, number, hours} uur}} minder',
    en: '{saved, plural, one {# hour} other {{saved, number, hours} hours}} saved together',
  },
  'screen.proposals.accept': { nl: 'Aannemen', en: 'Accept' },
  'screen.proposals.accept-this': { nl: 'Neem {name} aan, {hours} uur', en: 'Accept {name}, {hours} hours' },
  'screen.proposals.add': { nl: 'Toevoegen', en: 'Add' },
  'screen.proposals.add-this': { nl: 'Voeg {name}, {hours} uur, toe aan {block}', en: 'Add {name}, {hours} hours, to {block}' },
  'screen.proposals.add-about': {
    nl: '{block} wordt al gevormd, en er is er altijd maar één: een voorstel komt daarbij.',
    en: '{block} is forming already, and there is only ever one: a proposal is added to it.',
  },
  'screen.proposals.accepted': { nl: '{name} wordt gevormd.', en: '{name} is forming.' },
  'screen.proposals.added': {
    nl: '{customers, plural, one {# klant} other {# klanten}} bij {block} gevoegd.',
    en: '{customers, plural, one {# customer} other {# customers}} added to {block}.',
  },
  'screen.proposals.customers': { nl: 'Klanten in dit voorstel', en: 'Customers in this proposal' },
  'screen.proposals.in-forming': { nl: 'zit al in het blok in vorming', en: 'in the forming block already' },
} satisfies Record<string, Sentence>
