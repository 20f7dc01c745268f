/** Words of the matrix on the screens: what it finds, its measures and marks, its cells, and why there is none. */
import type { Sentence } from './say.ts'

const heading = {
  'screen.page.matrix': { nl: 'Matrix', en: 'Matrix' },
  'screen.matrix.times': { nl: '{times, number, hours} keer zo vaak', en: '{times, number, hours} times as often' },
  'screen.matrix.fit': { nl: '{value, number, ::.0}×', en: '{value, number, ::.0}×' },
  'screen.matrix.twice': { nl: 'twee keer zo vaak', en: 'twice as often' },
  'screen.matrix.finding.more-white': {
    nl: '{group} koopt {product} *{times}* als anderen; {white, plural, one {één klant doet dat nog niet} other {# klanten doen dat nog niet}}.',
    en: '{group} buys {product} *{times}* as others; {white, plural, one {one customer does not yet} other {# customers do not yet}}.',
  },
  'screen.matrix.finding.more': {
    nl: '{group} koopt {product} *{times}* als anderen.',
    en: '{group} buys {product} *{times}* as others.',
  },
  'screen.matrix.finding.white': {
    nl: 'Geen groep koopt iets duidelijk vaker dan anderen; *{white, plural, one {één klant} other {# klanten}}* in {group} {white, plural, one {koopt} other {kopen}} nog geen {product}.',
    en: 'No group buys anything clearly more often than others; *{white, plural, one {one customer} other {# customers}}* in {group} {white, plural, one {does} other {do}} not buy {product} yet.',
  },
  'screen.matrix.finding.no-difference': {
    nl: '*Geen verschil gevonden* tussen wat klantgroepen kopen.',
    en: '*No difference found* between what customer groups buy.',
  },
  'screen.matrix.finding.no-lines': {
    nl: 'Er zijn nog geen factuurregels in dit jaar om een matrix van te maken.',
    en: 'There are no invoice lines in this year yet to make a matrix of.',
  },
  'screen.matrix.finding.no-product': {
    nl: 'De factuurregels noemen geen product: een matrix heeft een kolom met het product of de artikelgroep nodig.',
    en: 'The invoice lines name no product: a matrix needs a column with the product or product group.',
  },
  'screen.matrix.finding.no-group': {
    nl: 'Geen klant heeft een klantgroep: een matrix heeft een klantenlijst met een kolom als branche of segment nodig.',
    en: 'No customer has a customer group: a matrix needs a list of customers with a column such as sector or segment.',
  },
  'screen.matrix.finding.one-group': {
    nl: 'Alle klanten met een klantgroep zitten in dezelfde: er is niets om mee te vergelijken.',
    en: 'All customers with a customer group are in the same one: there is nothing to compare with.',
  },
  'screen.matrix.finding.one-product': {
    nl: 'Er is maar één product: er is niets om te verdelen.',
    en: 'There is only one product: there is nothing to divide.',
  },
  'screen.matrix.measuring': {
    nl: 'De matrix wordt gemeten. Zodra dat klaar is, staat zij hier.',
    en: 'The matrix is being measured. It stands here as soon as that is done.',
  },
  'screen.matrix.basis': {
    nl: 'Gekocht van {from, date, ::d MMM yyyy} tot en met {to, date, ::d MMM yyyy}. {compared, plural, one {Eén cel is vergeleken} other {# cellen zijn vergeleken}}; in {found, plural, =0 {geen ervan is een verschil gevonden.} other {# ervan is een verschil gevonden, waarvan naar verwachting hooguit één op twintig toeval is.}}',
    en: 'Bought from {from, date, ::d MMM yyyy} to {to, date, ::d MMM yyyy}. {compared, plural, one {One cell was compared} other {# cells were compared}}; in {found, plural, =0 {none of them a difference was found.} other {# of them a difference was found, of which at most one in twenty is expected to be chance.}}',
  },
  'screen.matrix.no-cost': {
    nl: 'Van geen enkele factuurregel is de kostprijs bekend. Er is dus geen marge; wat witte vlekken kunnen brengen, is omzet.',
    en: 'Of no invoice line the cost is known. So there is no margin; what white spots may bring is revenue.',
  },
  'screen.matrix.bring': { nl: 'Naar Bestanden', en: 'To Files' },
} satisfies Record<string, Sentence>

const table = {
  'screen.matrix.measure': { nl: 'Wat in de cellen staat', en: 'What stands in the cells' },
  'screen.matrix.measure.margin': { nl: 'Marge', en: 'Margin' },
  'screen.matrix.measure.hours': { nl: 'Uren', en: 'Hours' },
  'screen.matrix.measure.per-hour': { nl: 'Marge per uur', en: 'Margin per hour' },
  'screen.matrix.measure.penetration': { nl: 'Penetratie', en: 'Penetration' },
  'screen.matrix.measure.fit': { nl: 'Aansluiting', en: 'Fit' },
  'screen.matrix.about.margin': { nl: 'In euro, van regels waarvan de kostprijs bekend is.', en: 'In euro, of lines whose cost is known.' },
  'screen.matrix.about.hours': {
    nl: 'Geschat: de uren van elke klant zijn naar omzet verdeeld over wat die kocht.',
    en: 'Estimated: the hours of each customer are divided by revenue over what it bought.',
  },
  'screen.matrix.about.per-hour': {
    nl: 'In euro; onderstreept waar een uur minder brengt dan de uurprijs van {price, number, euro}. Uren zijn geschat: naar omzet verdeeld.',
    en: 'In euro; underlined where an hour brings less than the hour price of {price, number, euro}. Hours are estimated: divided by revenue.',
  },
  'screen.matrix.about.penetration': {
    nl: 'Deel van de klanten van de groep dat het product kocht. Klanten die niets kochten tellen niet mee.',
    en: 'Share of the group’s customers that bought the product. Customers that bought nothing do not count.',
  },
  'screen.matrix.about.fit': {
    nl: 'Hoeveel keer zo vaak als anderen; grijs waar geen verschil is gevonden. Het is samenhang, geen oorzaak.',
    en: 'How many times as often as others; grey where no difference was found. It is association, not cause.',
  },
  'screen.matrix.sort': { nl: 'Gesorteerd op', en: 'Sorted by' },
  'screen.matrix.sort.revenue': { nl: 'Omzet', en: 'Revenue' },
  'screen.matrix.sort.margin': { nl: 'Marge', en: 'Margin' },
  'screen.matrix.sort.hours': { nl: 'Uren', en: 'Hours' },
  'screen.matrix.sort.per-hour': { nl: 'Marge per uur', en: 'Margin per hour' },
  'screen.matrix.sort.name': { nl: 'Naam', en: 'Name' },
  'screen.matrix.legend.bar': { nl: 'marge', en: 'margin' },
  'screen.matrix.legend.under': { nl: 'een uur brengt minder dan de uurprijs', en: 'an hour brings less than the hour price' },
  'screen.matrix.legend.more': { nl: 'vaker gekocht dan door anderen', en: 'bought more often than by others' },
  'screen.matrix.legend.less': { nl: 'minder vaak', en: 'less often' },
  'screen.matrix.table': { nl: 'Klantgroepen en producten', en: 'Customer groups and products' },
  'screen.matrix.group': { nl: 'Klantgroep', en: 'Customer group' },
  'screen.matrix.all': { nl: 'Alles', en: 'All' },
  'screen.matrix.no-group': { nl: 'Zonder klantgroep', en: 'No customer group' },
  'screen.matrix.no-product': { nl: 'Zonder product', en: 'No product' },
  'screen.matrix.unsold': { nl: 'Niets gekocht', en: 'Bought nothing' },
  'screen.matrix.other-groups': {
    nl: '{behind, plural, =0 {Overige groepen} one {Nog één groep} other {Nog # groepen}}',
    en: '{behind, plural, =0 {Other groups} one {One more group} other {# more groups}}',
  },
  'screen.matrix.other-products': {
    nl: '{behind, plural, =0 {Overige producten} one {Nog één product} other {Nog # producten}}',
    en: '{behind, plural, =0 {Other products} one {One more product} other {# more products}}',
  },
  'screen.matrix.cell': { nl: '{product} bij {group}', en: '{product} at {group}' },
  'screen.matrix.cell-of': { nl: '{cell}: {measure} {value}, {found}', en: '{cell}: {measure} {value}, {found}' },
  'screen.matrix.note.no-group': {
    nl: '{customers, plural, one {Eén klant heeft} other {# klanten hebben}} geen klantgroep. Breng een klantenlijst met een kolom als branche, segment of klantgroep.',
    en: '{customers, plural, one {One customer has} other {# customers have}} no customer group. Bring a list of customers with a column such as sector, segment or customer group.',
  },
  'screen.matrix.note.no-product': {
    nl: 'Voor {revenue, number, euro} aan regels noemt geen product. Breng facturen met een kolom artikel of artikelgroep.',
    en: 'Lines worth {revenue, number, euro} name no product. Bring invoices with a column product or product group.',
  },
  'screen.matrix.note.unsold': {
    nl: '{hours, number, hours} uur ging naar klanten die niets kochten.',
    en: '{hours, number, hours} hours went to customers that bought nothing.',
  },
  'screen.matrix.note.behind': {
    nl: 'De kleinste groepen en producten, voorbij de honderd groepen en driehonderd producten, staan alleen samen in de overige.',
    en: 'The smallest groups and products, beyond a hundred groups and three hundred products, stand only together in the others.',
  },
} satisfies Record<string, Sentence>

const white = {
  'screen.matrix.best': { nl: 'Witte vlekken', en: 'White spots' },
  'screen.matrix.best-about': {
    nl: 'Klanten die iets niet kopen terwijl hun gelijken dat wel doen. Wat zij kunnen brengen is een schatting: hun aantal, maal het deel van de groep dat koopt, maal wat een koper brengt. Wie iets niet koopt, kan daar een goede reden voor hebben.',
    en: 'Customers that do not buy something although their likes do. What they may bring is an estimate: their number, times the share of the group that buys, times what a buyer brings. Who does not buy something may have good reason.',
  },
  'screen.matrix.best-none': {
    nl: 'Er zijn geen witte vlekken: nergens kopen drie klanten van een groep iets dat andere klanten van die groep niet kopen.',
    en: 'There are no white spots: nowhere do three customers of a group buy what others of that group do not.',
  },
  'screen.matrix.best.customers': {
    nl: '{customers, plural, one {één klant niet} other {# klanten niet}}',
    en: '{customers, plural, one {one customer does not} other {# customers do not}}',
  },
  'screen.matrix.best.buy': { nl: '{buyers, number} van {of, number} kopen het', en: '{buyers, number} of {of, number} buy it' },
  'screen.matrix.best.between': { nl: '{low, number, euro} tot {high, number, euro}', en: '{low, number, euro} to {high, number, euro}' },
} satisfies Record<string, Sentence>

const cell = {
  'screen.matrix.cell.white': {
    nl: '*{white, plural, one {Eén klant} other {# klanten}}* in {group} {white, plural, one {koopt} other {kopen}} nog geen {product}; {buyers, plural, one {één wel} other {# wel}}.',
    en: '*{white, plural, one {One customer} other {# customers}}* in {group} {white, plural, one {does} other {do}} not buy {product} yet; {buyers, plural, one {one does} other {# do}}.',
  },
  'screen.matrix.cell.all': {
    nl: '{product} bij {group}: *{buyers, plural, =0 {niemand koopt het} one {één klant} other {# klanten}}*.',
    en: '{product} at {group}: *{buyers, plural, =0 {nobody buys it} one {one customer} other {# customers}}*.',
  },
  'screen.matrix.cell.fit': {
    nl: '{found}: {times, number, hours} keer zo vaak, negen van de tien keer tussen {low, number, hours} en {high, number, hours}. Van de anderen kopen {othersBuy, number} van de {others, number} het ({share, number, percent}).',
    en: '{found}: {times, number, hours} times as often, nine times out of ten between {low, number, hours} and {high, number, hours}. Of the others {othersBuy, number} of {others, number} buy it ({share, number, percent}).',
  },
  'screen.matrix.cell.fit.more': { nl: 'Vaker dan anderen', en: 'More often than others' },
  'screen.matrix.cell.fit.less': { nl: 'Minder vaak dan anderen', en: 'Less often than others' },
  'screen.matrix.cell.fit.none': { nl: 'Geen verschil gevonden', en: 'No difference found' },
  'screen.matrix.cell.expected': {
    nl: 'Te verwachten, als zij kopen zoals hun gelijken: {customers, number} × {chance, number, percent} × {each, number, euro} = {euro, number, euro} {worth, select, margin {marge} other {omzet}} in een jaar, negen van de tien keer tussen {low, number, euro} en {high, number, euro}. Een schatting uit samenhang, geen belofte.',
    en: 'To be expected, if they buy as their likes do: {customers, number} × {chance, number, percent} × {each, number, euro} = {euro, number, euro} {worth, select, margin {margin} other {revenue}} in a year, nine times out of ten between {low, number, euro} and {high, number, euro}. An estimate from association, no promise.',
  },
  'screen.matrix.cell.penetration-note': {
    nl: '{buyers, number} van {of, number} klanten',
    en: '{buyers, number} of {of, number} customers',
  },
  'screen.matrix.cell.hours-note': { nl: 'geschat: naar omzet verdeeld', en: 'estimated: divided by revenue' },
  'screen.matrix.cell.per-hour-note': { nl: 'een uur is {price, number, euro} waard', en: 'an hour is worth {price, number, euro}' },
  'screen.matrix.cell.margin-note': { nl: 'op {revenue, number, euro} omzet', en: 'on {revenue, number, euro} revenue' },
  'screen.matrix.cell.no-margin': { nl: 'kostprijs onbekend', en: 'cost unknown' },
  'screen.matrix.who': { nl: 'Welke klanten', en: 'Which customers' },
  'screen.matrix.who.white': { nl: 'Kopen het niet', en: 'Do not buy it' },
  'screen.matrix.who.buyers': { nl: 'Kopen het', en: 'Buy it' },
  'screen.matrix.sort.best': { nl: 'Wit eerst', en: 'White first' },
  'screen.matrix.all-revenue': { nl: 'Omzet, alles', en: 'Revenue, all' },
  'screen.matrix.nobody': { nl: 'Hier is niemand.', en: 'Nobody is here.' },
  'screen.matrix.block': {
    nl: 'Maak een blok van {customers, plural, one {deze klant} other {deze # klanten}}',
    en: 'Make a block of {customers, plural, one {this customer} other {these # customers}}',
  },
  'screen.matrix.block-add': {
    nl: 'Voeg {customers, plural, one {deze klant} other {deze # klanten}} toe aan {block}',
    en: 'Add {customers, plural, one {this customer} other {these # customers}} to {block}',
  },
  'screen.matrix.block-about': {
    nl: 'Een blok neemt witte klanten die in geen ander blok zitten. {notWhite, plural, =0 {} one {Eén van deze klanten is niet wit. } other {# van deze klanten zijn niet wit. }}{elsewhere, plural, =0 {} one {Eén zit al in een blok.} other {# zitten al in een blok.}}',
    en: 'A block takes white customers that are in no other block. {notWhite, plural, =0 {} one {One of these customers is not white. } other {# of these customers are not white. }}{elsewhere, plural, =0 {} one {One is in a block already.} other {# are in a block already.}}',
  },
  'screen.matrix.block-first': {
    nl: 'Er zijn {free, number} zulke klanten; een blok neemt de eerste {customers, number}.',
    en: 'There are {free, number} such customers; a block takes the first {customers, number}.',
  },
  'screen.matrix.block-none': { nl: 'Geen van deze klanten kan nu in een blok.', en: 'None of these customers can be in a block now.' },
  'screen.matrix.block-made': {
    nl: '{customers, plural, one {Eén klant staat} other {# klanten staan}} in het blok {block}.',
    en: '{customers, plural, one {One customer is} other {# customers are}} in the block {block}.',
  },
} satisfies Record<string, Sentence>

export const screenMatrixMessages = { ...heading, ...table, ...white, ...cell }
