/** Words about who is who: customers that may be one, and addresses that are nobody's yet. */
import type { EvidenceCode } from '../core/fact/same-customer.ts'
import type { Sentence } from './say.ts'

const evidence = {
  'evidence.same-vat': { nl: 'Hetzelfde btw-nummer.', en: 'The same VAT number.' },
  'evidence.other-vat': { nl: 'Een ander btw-nummer.', en: 'Another VAT number.' },
  'evidence.same-kvk': { nl: 'Hetzelfde KvK-nummer.', en: 'The same Chamber of Commerce number.' },
  'evidence.other-kvk': { nl: 'Een ander KvK-nummer.', en: 'Another Chamber of Commerce number.' },
  'evidence.same-domain': { nl: 'Hetzelfde domein.', en: 'The same domain.' },
  'evidence.same-number': { nl: 'Hetzelfde nummer, op nullen vooraan na.', en: 'The same number but for leading zeros.' },
  'evidence.other-number': { nl: 'Een ander nummer van dezelfde soort.', en: 'Another number of the same kind.' },
  'evidence.same-name': { nl: 'Dezelfde naam.', en: 'The same name.' },
  'evidence.cut-name': { nl: 'Dezelfde naam, bij 50 letters afgekapt.', en: 'The same name, cut off at 50 letters.' },
  'evidence.alike-name': { nl: 'Bijna dezelfde naam.', en: 'Nearly the same name.' },
  'evidence.other-name': { nl: 'Een andere naam.', en: 'Another name.' },
} satisfies Record<`evidence.${EvidenceCode}`, Sentence>

const page = {
  'screen.files.who': {
    nl: '{pairs, plural, =0 {} one {# paar klanten kan dezelfde zijn} other {# paren klanten kunnen dezelfde zijn}}{addresses, plural, =0 {} other {{pairs, plural, =0 {} other {, en }}{addresses, plural, one {van # adres in agenda’s is niet bekend van wie het is} other {van # adressen in agenda’s is niet bekend van wie ze zijn}}}}: zeg wie wie is →',
    en: '{pairs, plural, =0 {} one {# pair of customers may be one} other {# pairs of customers may be one}}{addresses, plural, =0 {} other {{pairs, plural, =0 {} other {, and }}{addresses, plural, one {of # address in calendars nobody knows whose it is} other {of # addresses in calendars nobody knows whose they are}}}}: say who is who →',
  },
  'screen.who.heading': {
    nl: '{pairs, plural, =0 {{addresses, plural, =0 {Van alle klanten staat vast wie wie is.} other {Alle klanten staan vast; *{addresses, plural, one {één adres} other {# adressen}}* nog niet.}}} one {*Eén paar* klanten kan dezelfde zijn.} other {*{pairs, number} paren* klanten kunnen dezelfde zijn.}}',
    en: '{pairs, plural, =0 {{addresses, plural, =0 {It is certain who every customer is.} other {Every customer is certain; *{addresses, plural, one {one address} other {# addresses}}* not yet.}}} one {*One pair* of customers may be one.} other {*{pairs, number} pairs* of customers may be one.}}',
  },
  'screen.who.basis': {
    nl: 'Wat zeker is, is al samengevoegd: op btw-nummer, KvK-nummer, domein, klantnummer en naam. Wat u hier zegt blijft gelden, ook voor volgende bestanden.',
    en: 'What is sure was joined already: by VAT number, Chamber of Commerce number, domain, customer number and name. What you say here stands, also for files to come.',
  },
  'screen.who.same': { nl: 'Dezelfde klant', en: 'The same customer' },
  'screen.who.same-these': { nl: '{one} en {other} zijn dezelfde klant', en: '{one} and {other} are the same customer' },
  'screen.who.two': { nl: 'Twee klanten', en: 'Two customers' },
  'screen.who.two-these': { nl: '{one} en {other} zijn twee klanten', en: '{one} and {other} are two customers' },
  'screen.who.joined': { nl: 'Samengevoegd: hun cijfers tellen nu bij elkaar.', en: 'Joined: their figures now count together.' },
  'screen.who.parted': { nl: 'Blijft twee klanten, en wordt niet meer gevraagd.', en: 'Stays two customers, and is not asked again.' },
  'screen.who.more-pairs': {
    nl: 'En nog {more, plural, one {# paar} other {# paren}} met minder omzet.',
    en: 'And {more, plural, one {# more pair} other {# more pairs}} with less revenue.',
  },
  'screen.who.key': { nl: 'Nummer', en: 'Number' },
  'screen.who.vat': { nl: 'Btw-nummer', en: 'VAT number' },
  'screen.who.kvk': { nl: 'KvK', en: 'Chamber no.' },
  'screen.who.domain': { nl: 'Domein', en: 'Domain' },
  'screen.who.revenue': { nl: 'Omzet', en: 'Revenue' },
  'screen.who.hours': { nl: 'Uren', en: 'Hours' },
  'screen.who.files': { nl: 'Staat in', en: 'Is in' },
  'screen.who.addresses': {
    nl: '{count, plural, one {Eén adres waarvan niet bekend is van wie het is} other {# adressen waarvan niet bekend is van wie ze zijn}}',
    en: '{count, plural, one {One address of which nobody knows whose it is} other {# addresses of which nobody knows whose they are}}',
  },
  'screen.who.addresses-basis': {
    nl: 'De tijd bij deze adressen telt bij geen enkele klant. Van wie geen klant is mag het zo blijven.',
    en: 'Time at these addresses counts for no customer. Those of nobody who is a customer may stay as they are.',
  },
  'screen.who.address-time': {
    nl: '{hours} uur in {events, plural, one {# afspraak} other {# afspraken}}',
    en: '{hours} hours in {events, plural, one {# event} other {# events}}',
  },
  'screen.who.whose': { nl: 'Klant achter {domain}', en: 'Customer behind {domain}' },
  'screen.who.give': { nl: 'Koppelen', en: 'Join' },
  'screen.customer.known-as': { nl: 'Onder deze namen bekend', en: 'Known under these names' },
  'screen.customer.said-one': { nl: 'Door iemand samengevoegd.', en: 'Joined by somebody.' },
  'screen.customer.part': { nl: 'Losmaken', en: 'Take apart' },
  'screen.customer.part-this': { nl: '{name} losmaken van deze klant', en: 'Take {name} apart from this customer' },
} satisfies Record<string, Sentence>

export const screenWhoMessages = { ...evidence, ...page }
