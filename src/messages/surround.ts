/** What surrounding says outside its own screen: hints and answers at the gate, the command, the archive, and every "no". */
import type { Sentence } from './say.ts'

const gate = {
  'hint.way-known': { nl: 'Iemand van ons kent deze klant.', en: 'Somebody of us knows this customer.' },
  'hint.way-via-one': {
    nl: 'Niemand van ons kent deze klant, maar wij kennen iemand die met hen aan tafel zat.',
    en: 'Nobody of us knows this customer, but we know somebody who sat at a table with them.',
  },
  'hint.way-via-two': {
    nl: 'Deze klant is alleen via via te bereiken: in drie stappen.',
    en: 'This customer can only be reached via via: in three steps.',
  },
  'hint.way-buys': {
    nl: 'Deze klant koopt van ons, maar in geen agenda staat dat iemand er was.',
    en: 'This customer buys from us, but no calendar says that anybody was there.',
  },
  'hint.way-none': {
    nl: 'Geen ingang, ook niet via via: dat zeggen de agenda’s van {sellers, plural, one {de ene verkoper} =2 {beide verkopers} other {alle # verkopers}}.',
    en: 'No way in, not even via via: so say the calendars of {sellers, plural, one {the one seller} =2 {both sellers} other {all # sellers}}.',
  },
  'hint.way-not-known': {
    nl: 'Of er een ingang is, is niet bekend: van {seen, number} van de {sellers, plural, one {# verkoper} other {# verkopers}} is een agenda gelezen.',
    en: 'Whether there is a way in is not known: calendars were read of {seen, number} of the {sellers, plural, one {# seller} other {# sellers}}.',
  },
  'hint.way-opened': {
    nl: 'In geen agenda staat een ingang, maar er is genoteerd dat er iemand is om mee te praten.',
    en: 'No calendar shows a way in, but it was noted that there is somebody to talk to.',
  },
  'hint.costs-more': {
    nl: 'De klant kost meer dan hij oplevert: dit jaar {cost, number, euro} aan uren tegen {margin, number, euro} marge.',
    en: 'The customer costs more than it returns: {cost, number, euro} of hours this year against a margin of {margin, number, euro}.',
  },
} satisfies Record<string, Sentence>

const refusals = {
  'refusal.contacts-not-kept': {
    nl: 'Contacten worden hier niet bij naam bewaard. Bij Privacy kan een medewerker dat aanzetten.',
    en: 'Contacts are not kept by name here. A member can turn that on on the Privacy page.',
  },
  'refusal.group-unknown': {
    nl: 'Er is geen klantgroep “{group}”. Kies er een uit de lijst.',
    en: 'There is no customer group “{group}”. Choose one from the list.',
  },
} satisfies Record<string, Sentence>

const archive = {
  'archive.table.contact_said': { nl: 'wat bestanden van mensen bij klanten zeggen', en: 'what files say of people at customers' },
  'archive.table.way_in': { nl: 'hoe elke klant te bereiken is', en: 'how each customer can be reached' },
  'archive.table.list_view': { nl: 'bewaarde weergaven van de klantenlijst', en: 'saved views of the list of customers' },
  'archive.table.surround_group': { nl: 'hoe elke klantgroep omsingeld is', en: 'how each customer group is surrounded' },
} satisfies Record<string, Sentence>

const command = {
  'cli.surround': {
    nl: 'laat zien hoe een klantgroep of een klant te bereiken is: wie wie kent',
    en: 'shows how a customer group or a customer can be reached: who knows whom',
  },
  'cli.surround-group': { nl: 'de klantgroep; zonder: alle klanten', en: 'the customer group; without: all customers' },
  'cli.surround-customer': { nl: 'één klant: code of naam', en: 'one customer: its code or name' },
  'cli.surround-ring': {
    nl: 'alleen deze ring: known, via-one, via-two, buys, none of not-known',
    en: 'only this ring: known, via-one, via-two, buys, none or not-known',
  },
} satisfies Record<string, Sentence>

export const surroundMessages = { ...gate, ...refusals, ...archive, ...command }
