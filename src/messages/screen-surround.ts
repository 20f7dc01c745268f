/** Words on surrounding: how customers can be reached, the rings around us, and what was looked at. */
import type { Sentence } from './say.ts'

const page = {
  'screen.page.surround': { nl: 'Omsingelen', en: 'Surround' },
  'screen.surround.finding': {
    nl: '*{ways, number} van de {inAll, number}* {of, select, all {klanten} other {klanten in {group}}} {inAll, plural, one {heeft} other {hebben}} een ingang{via, plural, =0 {} one {; # via iemand die iemand kent} other {; # via iemand die iemand kent}}.',
    en: '*{ways, number} of {inAll, number}* {of, select, all {customers} other {customers in {group}}} {inAll, plural, one {has} other {have}} a way in{via, plural, =0 {} one {; # through someone who knows someone} other {; # through someone who knows someone}}.',
  },
  'screen.surround.only-buys': {
    nl: '*{ways, number} van de {inAll, number}* {of, select, all {klanten} other {klanten in {group}}} {ways, plural, one {koopt} other {kopen}}; wie hen kent, staat in geen bestand.',
    en: '*{ways, number} of {inAll, number}* {of, select, all {customers} other {customers in {group}}} {ways, plural, one {buys} other {buy}}; who knows them is in no file.',
  },
  'screen.surround.not-known': {
    nl: 'Of er een ingang is bij {of, select, all {uw klanten} other {{group}}}, is *nog niet te zeggen*.',
    en: 'Whether there is a way in to {of, select, all {your customers} other {{group}}} *cannot be told yet*.',
  },
  'screen.surround.nothing-yet': { nl: 'Wie wie kent, is *nog niet bekend*.', en: 'Who knows whom is *not known yet*.' },
  'screen.surround.nothing': {
    nl: 'Breng agenda’s, bezoeken of uren. Wie een klant ontmoette, is een ingang; van klanten die samen aan tafel zaten, kan de een u bij de ander brengen. Daarvoor hoeft van niemand een naam bewaard te worden.',
    en: 'Bring calendars, visits or hours. Whoever met a customer is a way in; of customers that sat at one table, one can bring you to the other. No name of anybody needs to be kept for that.',
  },
  'screen.surround.sight': {
    nl: 'Gezien in {files, plural, one {# bestand} other {# bestanden}}, van {from} tot en met {to}.',
    en: 'Seen in {files, plural, one {# file} other {# files}}, from {from} to {to}.',
  },
  'screen.surround.sight-none': {
    nl: 'In geen enkel bestand staat wie wie ontmoette.',
    en: 'No file says who met whom.',
  },
  'screen.surround.sight-whole': {
    nl: 'Van {sellers, plural, one {de verkoper} =2 {beide verkopers} other {alle # verkopers}} is de agenda gelezen: wat daar niet in staat, is er niet.',
    en: 'The calendar of {sellers, plural, one {the seller} =2 {both sellers} other {all # sellers}} was read: what is not in there is not there.',
  },
  'screen.surround.sight-part': {
    nl: 'Van {seen, number} van de {sellers, plural, one {# verkoper} other {# verkopers}} is een agenda gelezen. Zonder {missing}{more, plural, =0 {} other { en # anderen}} is “geen ingang” niet te zeggen.',
    en: 'Calendars were read of {seen, number} of the {sellers, plural, one {# seller} other {# sellers}}. Without {missing}{more, plural, =0 {} other { and # others}} nobody can tell that there is no way in.',
  },
  'screen.surround.bring': { nl: 'Naar Bestanden', en: 'To Files' },
} satisfies Record<string, Sentence>

const rings = {
  'screen.surround.rings': { nl: 'Ringen', en: 'Rings' },
  'screen.surround.us': { nl: 'Wij', en: 'Us' },
  'screen.surround.ring.known': { nl: 'Kennen wij', en: 'We know them' },
  'screen.surround.ring.via-one': { nl: 'Via één ander', en: 'Via one other' },
  'screen.surround.ring.via-two': { nl: 'Via via', en: 'Via two others' },
  'screen.surround.ring.buys': { nl: 'Koopt, niemand gezien', en: 'Buys, nobody seen' },
  'screen.surround.ring.none': { nl: 'Geen ingang', en: 'No way in' },
  'screen.surround.ring.not-known': { nl: 'Niet bekend', en: 'Not known' },
  'screen.surround.why.known': { nl: 'Iemand van ons was er.', en: 'Somebody of us was there.' },
  'screen.surround.why.via-one': { nl: 'Via iemand die iemand kent.', en: 'Through someone who knows someone.' },
  'screen.surround.why.via-two': { nl: 'Via via.', en: 'Through friends of friends.' },
  'screen.surround.why.buys': {
    nl: 'Koopt van ons, maar in geen bestand staat wie daar iemand kent.',
    en: 'Buys from us, but no file says who knows anybody there.',
  },
  'screen.surround.why.none': { nl: 'Geen ingang, ook niet via via.', en: 'No way in, not even via via.' },
  'screen.surround.why.not-known': {
    nl: 'Niet bekend: niet van iedere verkoper is een agenda gelezen.',
    en: 'Not known: not every seller’s calendar was read.',
  },
  'screen.surround.picture': {
    nl: 'Ringen om ons heen. {told}',
    en: 'Rings around us. {told}',
  },
  'screen.surround.step-known': {
    nl: '{from} kent {to} ({times, plural, one {# dag ontmoet} other {# dagen ontmoet}}, het laatst op {last})',
    en: '{from} knows {to} (met on {times, plural, one {# day} other {# days}}, last on {last})',
  },
  'screen.surround.step-table': {
    nl: '{from} zat aan tafel met {to} ({times, plural, one {# dag} other {# dagen}}, het laatst op {last})',
    en: '{from} sat at one table with {to} (on {times, plural, one {# day} other {# days}}, last on {last})',
  },
} satisfies Record<string, Sentence>

const list = {
  'screen.surround.groups': { nl: 'Klantgroepen', en: 'Customer groups' },
  'screen.surround.group': { nl: 'Klantgroep', en: 'Customer group' },
  'screen.surround.all': { nl: 'Alle klanten', en: 'All customers' },
  'screen.prices': { nl: 'Wordt hier alleen op prijs gestreden?', en: 'Is this only fought over on price?' },
  'screen.prices.sheet': { nl: 'Prijzen van de groep', en: 'Prices of the group' },
  'screen.prices.charts': { nl: 'Korting, marge per stuk en verloren deals', en: 'Discount, margin per unit and lost deals' },
  'screen.prices.reading': { nl: 'Prijzen van deze groep worden nagelezen…', en: 'Reading the prices of this group…' },
  'screen.prices.no-worse': {
    nl: 'Daar is geen teken van: wat er van korting, marge per stuk en verloren deals bekend is, wordt niet slechter.',
    en: 'There is no sign of it: what is known of discount, margin per unit and lost deals is not getting worse.',
  },
  'screen.prices.too-few': {
    nl: 'Dat is nog niet te zeggen: er is in minder dan {least, number} cycli iets van bekend.',
    en: 'That cannot be said yet: something is known of it in fewer than {least, number} cycles.',
  },
  'screen.prices.unknown': {
    nl: 'Dat is niet te zeggen: de bestanden noemen van deze groep geen korting, geen aantallen met kostprijs en geen verloren deals. Breng facturen of deals met die kolommen.',
    en: 'That cannot be said: of this group the files name no discount, no quantities with a cost and no lost deals. Bring invoices or deals with those columns.',
  },
  'screen.prices.all': {
    nl: 'Bij alle klanten samen in deze cycli gemiddeld {mean}.',
    en: 'With all customers together {mean} on average in these cycles.',
  },
  'screen.surround.group-ways': {
    nl: '{ways, number} van {inAll, number} met ingang',
    en: '{ways, number} of {inAll, number} with a way in',
  },
  'screen.surround.groups-more': {
    nl: 'De grootste {shown, number} van {inAll, number} groepen.',
    en: 'The largest {shown, number} of {inAll, number} groups.',
  },
  'screen.surround.ring-choice': { nl: 'Ring', en: 'Ring' },
  'screen.surround.every-ring': { nl: 'Alle ringen', en: 'Every ring' },
  'screen.surround.list': { nl: 'Klanten en hun ingang', en: 'Customers and their way in' },
  'screen.surround.list-none': { nl: 'In deze ring staat niemand.', en: 'Nobody stands in this ring.' },
  'screen.surround.column.ring': { nl: 'Ring', en: 'Ring' },
  'screen.surround.column.way': { nl: 'Ingang', en: 'Way in' },
  'screen.surround.column.steps': { nl: 'Stappen', en: 'Steps' },
  'screen.surround.column.members': { nl: 'Kennen hen', en: 'Know them' },
  'screen.surround.column.warmth': { nl: 'Warmte', en: 'Warmth' },
  'screen.surround.warmth-about': {
    nl: 'Warmte telt dagen waarop men elkaar zag: na een half jaar nog voor de helft, en met meer bedrijven aan tafel voor een deel. Onder een kwart kent men elkaar niet meer.',
    en: 'Warmth counts days on which people met: after half a year for half, and in part when more companies were at the table. Below a quarter they do not know each other any more.',
  },
  'screen.surround.block': {
    nl: 'Vorm een blok van de {white, plural, one {# witte klant} other {# witte klanten}}',
    en: 'Form a block of the {white, plural, one {# white customer} other {# white customers}}',
  },
  'screen.surround.block-none': {
    nl: 'In deze groep is nu geen klant wit: er is geen blok van te vormen.',
    en: 'No customer in this group is white now: no block can be formed of it.',
  },
  'screen.surround.block-formed': { nl: 'Blok gevormd: {group}.', en: 'Block formed: {group}.' },
  'screen.surround.to-block': { nl: 'Naar het blok', en: 'To the block' },
} satisfies Record<string, Sentence>

const customer = {
  'screen.surround.customer': { nl: 'Ingang: wie kent hen?', en: 'Way in: who knows them?' },
  'screen.surround.not-measured': {
    nl: 'De ingang van deze klant wordt gemeten met het volgende plan.',
    en: 'The way in to this customer is measured with the next plan.',
  },
  'screen.surround.known-by': { nl: 'Van ons kennen hen', en: 'Of us, they are known by' },
  'screen.surround.known-by-none': { nl: 'Niemand van ons, voor zover gezien.', en: 'Nobody of us, as far as was seen.' },
  'screen.surround.met': {
    nl: '{times, plural, one {# dag} other {# dagen}}, het laatst op {last}',
    en: '{times, plural, one {# day} other {# days}}, last on {last}',
  },
  'screen.surround.owner-knows': {
    nl: '{knows, select, true {De eigenaar, {owner}, kent hen.} other {De eigenaar, {owner}, kent hen niet.}}',
    en: '{knows, select, true {The owner, {owner}, knows them.} other {The owner, {owner}, does not know them.}}',
  },
  'screen.surround.at-table': { nl: 'Zaten met hen aan tafel', en: 'Sat at a table with them' },
  'screen.surround.risks': {
    nl: 'Er {risks, plural, one {is # signaal} other {zijn # signalen}} dat deze klant in de problemen zit. Zonder ingang valt een kwestie over deze klant af aan de zeef.',
    en: 'There {risks, plural, one {is # signal} other {are # signals}} that this customer is in trouble. Without a way in a matter about it is dropped at the gate.',
  },
  'screen.surround.to-group': { nl: 'Omsingel {group}', en: 'Surround {group}' },
} satisfies Record<string, Sentence>

export const screenSurroundMessages = { ...page, ...rings, ...list, ...customer }
