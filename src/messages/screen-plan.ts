/** Words on the screens about customers and the plan: the sweet spot, the line, the list, one customer. */
import type { Sentence } from './say.ts'

const focus = {
  'screen.focus.heading': {
    nl: 'Een uur is *{price, number, euro}* waard. {white, number} van uw {all, number} klanten verdienen hem.',
    en: 'An hour is worth *{price, number, euro}*. {white, number} of your {all, number} customers earn it.',
  },
  'screen.focus.basis': {
    nl: 'Plan met {members, plural, one {# medewerker} other {# medewerkers}} en {hours, number} uur, op cijfers tot en met {to, date, day} · {more, number, euro} meer marge dan nu · uren {measured, number, percent} gemeten',
    en: 'Plan with {members, plural, one {# member} other {# members}} and {hours, number} hours, on figures up to {to, date, day} · {more, number, euro} more margin than now · hours {measured, number, percent} measured',
  },
  'screen.focus.axis': { nl: 'beste opbrengst per uur, of het verlies', en: 'best return per hour, or the loss' },
  'screen.focus.across': { nl: 'klanten, groep voor groep', en: 'customers, group by group' },
  'screen.focus.price': { nl: 'uurprijs {price, number, euro}', en: 'hour price {price, number, euro}' },
  'screen.focus.picture': {
    nl: 'Elke klant op de hoogte van zijn beste opbrengst per uur. Boven de lijn van {price, number, euro} liggen {white, number} witte klanten, eronder {black, number} zwarte; {grey, number} zijn grijs. De lijst hieronder bevat dezelfde klanten.',
    en: 'Every customer at the height of its best return per hour. Above the line of {price, number, euro} lie {white, number} white customers, below it {black, number} black ones; {grey, number} are grey. The list below holds the same customers.',
  },
  'screen.what-if.invite': {
    nl: 'Verschuif een hoek en het hele plan wordt opnieuw uitgerekend. Er wordt niets besloten.',
    en: 'Move a corner and the whole plan is computed again. Nothing is decided by it.',
  },
  'screen.what-if': { nl: 'Wat als {what}: er is niets besloten.', en: 'What if {what}: nothing is decided.' },
  'screen.what-if.and': { nl: '{first} en {second}', en: '{first} and {second}' },
  'screen.what-if.hours': { nl: 'er {hours, number, whole} uur zijn', en: 'there are {hours, number, whole} hours' },
  'screen.what-if.customers': {
    nl: 'u hooguit {customers, plural, one {# klant} other {# klanten}} bedient',
    en: 'you serve at most {customers, plural, one {# customer} other {# customers}}',
  },
  'screen.what-if.hours-each': {
    nl: 'elke klant minstens {hours, number, hours} uur krijgt',
    en: 'each customer gets at least {hours, plural, one {# hour} other {{hours, number, hours} hours}}',
  },
  'screen.what-if.line': { nl: 'wat als: uurprijs {price, number, euro}', en: 'what if: hour price {price, number, euro}' },
  'screen.what-if.price': { nl: 'Uurprijs', en: 'Hour price' },
  'screen.what-if.white': { nl: 'Wit', en: 'White' },
  'screen.what-if.was': { nl: 'in het plan {was}', en: '{was} in the plan' },
  'screen.what-if.against-plan': { nl: 'Tegen het plan', en: 'Against the plan' },
  'screen.what-if.against-now': { nl: 'Tegen nu', en: 'Against now' },
  'screen.what-if.more': { nl: '{more, number, eurodifference}', en: '{more, number, eurodifference}' },
  'screen.legend.white': { nl: '{number, number} wit: bewerken', en: '{number, number} white: work' },
  'screen.legend.grey': { nl: '{number, number} grijs: uw gevoel telt', en: '{number, number} grey: your gut counts' },
  'screen.legend.black': { nl: '{number, number} zwart: laten', en: '{number, number} black: leave' },
  'screen.legend.estimated': { nl: '≈ geschat, niet gemeten', en: '≈ estimated, not measured' },
  'screen.plan.value': { nl: 'Marge door geplande uren', en: 'Margin from planned hours' },
  'screen.plan.value-note': { nl: 'met de uren van nu {now, number, euro}', en: 'with the hours of now {now, number, euro}' },
  'screen.plan.bound': { nl: 'Bewezen maximum', en: 'Proven most' },
  'screen.plan.bound-note': { nl: 'geen verdeling van deze uren brengt meer op', en: 'no division of these hours returns more' },
  'screen.plan.gap': { nl: 'Hooguit gemist', en: 'Missed at most' },
  'screen.plan.gap-note': { nl: 'het plan tegen het maximum', en: 'the plan against the most' },
  'screen.plan.measured': { nl: 'Uren gemeten', en: 'Hours measured' },
  'screen.plan.measured-note': {
    nl: '{estimated, number, percent} geschat uit contactmomenten',
    en: '{estimated, number, percent} estimated from touches',
  },
} satisfies Record<string, Sentence>

const customers = {
  'screen.customers.heading': {
    nl: '*{share, number, percent}* van uw uren gaat naar {under, plural, one {# klant} other {# klanten}} onder de lijn: een uur brengt daar minder op dan {price, number, euro}.',
    en: '*{share, number, percent}* of your hours goes to {under, plural, one {# customer} other {# customers}} under the line: an hour there returns less than {price, number, euro}.',
  },
  'screen.customers.heading-none': {
    nl: '{white, plural, one {# klant is} other {# klanten zijn}} een uur van *{price, number, euro}* waard{rest, plural, =0 {} other {; er gaat bijna geen tijd naar de rest}}.',
    en: '{white, plural, one {# customer is} other {# customers are}} worth an hour of *{price, number, euro}*{rest, plural, =0 {} other {; almost no time goes to the rest}}.',
  },
  'screen.customers.period': { nl: '{from, date, day} tot en met {to, date, day}', en: '{from, date, day} to {to, date, day}' },
  'screen.customers.totals': {
    nl: '{hours, number} uur, {margin, number, euro} marge',
    en: '{hours, number} hours, {margin, number, euro} margin',
  },
  'screen.customers.losing': {
    nl: 'op {customers, plural, one {# klant} other {# klanten}} wordt samen {loss, number, euro} verloren',
    en: '{customers, plural, one {# customer loses} other {# customers lose}} {loss, number, euro} together',
  },
  'screen.customers.best-fifth': {
    nl: 'het beste vijfde deel brengt {margin, number, percent} van de marge in {hours, number, percent} van de uren',
    en: 'the best fifth brings {margin, number, percent} of the margin in {hours, number, percent} of the hours',
  },
  'screen.sweet-spot.across': { nl: 'uren in het jaar', en: 'hours in the year' },
  'screen.sweet-spot.up': { nl: 'marge in het jaar', en: 'margin in the year' },
  'screen.sweet-spot.scale': {
    nl: 'Assen als wortel, zodat kleine klanten zichtbaar blijven; geschatte uren liggen iets uit elkaar',
    en: 'Axes as square roots, so that small customers stay visible; estimated hours lie a little apart',
  },
  'screen.sweet-spot.picture': {
    nl: 'Elke klant met zijn uren en zijn marge. De lijn is de prijs van een uur: {price, number, euro}. {white, number} wit, {grey, number} grijs, {black, number} zwart. De lijst hieronder bevat dezelfde klanten.',
    en: 'Every customer with its hours and its margin. The line is the price of an hour: {price, number, euro}. {white, number} white, {grey, number} grey, {black, number} black. The list below holds the same customers.',
  },
  'screen.earners.more-than-rest': {
    nl: '*{customers, plural, one {Eén klant verdient} other {# klanten verdienen}}* meer dan alle andere samen.',
    en: '*{customers, plural, one {One customer earns} other {# customers earn}}* more than all others together.',
  },
  'screen.earners.taken-back': {
    nl: '{customers, plural, one {Eén klant neemt} other {# klanten nemen}} er {loss, number, euro} van terug.',
    en: '{customers, plural, one {One customer takes} other {# customers take}} {loss, number, euro} of it back.',
  },
  'screen.earners.nothing': {
    nl: 'Samen brengen de klanten geen marge: {margin, number, euro}.',
    en: 'Together the customers bring no margin: {margin, number, euro}.',
  },
  'screen.earners.best-fifth': {
    nl: 'Het beste vijfde deel brengt *{margin, number, percent}* van de marge in {hours, number, percent} van de uren.',
    en: 'The best fifth brings *{margin, number, percent}* of the margin in {hours, number, percent} of the hours.',
  },
  'screen.earners.about-whale': {
    nl: 'Van wie het meest brengt naar wie het meest kost, opgeteld. Over de top gaat het verlies er weer af.',
    en: 'From who brings the most to who costs the most, added up. Beyond the top the losses are taken off again.',
  },
  'screen.earners.across': { nl: 'klanten, meeste marge eerst', en: 'customers, most margin first' },
  'screen.earners.across-per-hour': { nl: 'klanten, meeste marge per uur eerst', en: 'customers, most margin per hour first' },
  'screen.earners.margin-so-far': { nl: 'marge samen', en: 'margin together' },
  'screen.earners.share': { nl: 'deel van het geheel', en: 'share of all' },
  'screen.earners.margin': { nl: 'marge', en: 'margin' },
  'screen.earners.hours': { nl: 'uren', en: 'hours' },
  'screen.earners.column.best': { nl: 'beste klanten', en: 'best customers' },
  'screen.earners.best': { nl: 'de beste {customers, number}', en: 'the best {customers, number}' },
  'screen.earners.together': { nl: 'samen {margin, number, euro} marge', en: '{margin, number, euro} margin together' },
  'screen.hint.per-hour': { nl: 'beste uur {price, number, euro}', en: 'best hour {price, number, euro}' },
  'screen.hint.hours-margin': {
    nl: '{known, select, measured {} other {≈ }}{hours} uur, {margin, number, euro} marge',
    en: '{known, select, measured {} other {≈ }}{hours} hours, {margin, number, euro} margin',
  },
  'screen.hint.behind': {
    nl: 'en {others, plural, one {# klant} other {# klanten}} erachter',
    en: 'and {others, plural, one {# customer} other {# customers}} behind it',
  },
  'screen.marks.stand-for': {
    nl: 'waar klanten elkaar bedekken staat er één vooraan',
    en: 'where customers cover each other, one stands in front',
  },
  'screen.hint.on-average': { nl: 'gemiddeld {price, number, euro} per uur', en: '{price, number, euro} an hour on average' },
} satisfies Record<string, Sentence>

const list = {
  'screen.list': { nl: 'Klanten', en: 'Customers' },
  'screen.list.empty': { nl: 'Geen klant past bij deze keuze.', en: 'No customer fits this choice.' },
  'screen.list.all': { nl: 'Toon alle klanten', en: 'Show all customers' },
  'screen.search': { nl: 'Zoek een klant', en: 'Search a customer' },
  'screen.filter': { nl: 'Oordeel', en: 'Verdict' },
  'screen.filter.all': { nl: 'alle', en: 'all' },
  'screen.column.verdict': { nl: 'Oordeel', en: 'Verdict' },
  'screen.column.customer': { nl: 'Klant', en: 'Customer' },
  'screen.column.owner': { nl: 'Eigenaar', en: 'Owner' },
  'screen.column.margin': { nl: 'Marge', en: 'Margin' },
  'screen.column.hours-now': { nl: 'Uren nu', en: 'Hours now' },
  'screen.column.hours-planned': { nl: 'Gepland', en: 'Planned' },
  'screen.column.entry-price': { nl: 'Per uur', en: 'Per hour' },
  'screen.column.why': { nl: 'Waarom', en: 'Why' },
  'screen.column.row': { nl: 'Rij', en: 'Row' },
  'screen.column.reason': { nl: 'Reden', en: 'Reason' },
  'screen.column.day': { nl: 'Dag', en: 'Day' },
  'screen.column.what': { nl: 'Wat', en: 'What' },
  'screen.column.member': { nl: 'Medewerker', en: 'Member' },
  'screen.column.revenue': { nl: 'Omzet', en: 'Revenue' },
  'screen.column.quantity': { nl: 'Aantal', en: 'Quantity' },
  'screen.column.discount': { nl: 'Korting', en: 'Discount' },
  'screen.column.cost': { nl: 'Kosten', en: 'Cost' },
  'screen.column.time': { nl: 'Tijd', en: 'Time' },
  'screen.column.source': { nl: 'Bron', en: 'Source' },
} satisfies Record<string, Sentence>

const customer = {
  'screen.verdict.white': { nl: 'Wit.', en: 'White.' },
  'screen.verdict.grey': { nl: 'Grijs.', en: 'Grey.' },
  'screen.verdict.black': { nl: 'Zwart.', en: 'Black.' },
  'screen.customer.owner': { nl: 'eigenaar {owner}', en: 'owner {owner}' },
  'screen.customer.no-verdict': {
    nl: 'Nog geen oordeel: in deze periode is er geen marge en geen tijd.',
    en: 'No verdict yet: there is no margin and no time in this period.',
  },
  'screen.customer.margin': { nl: 'Marge in het jaar', en: 'Margin in the year' },
  'screen.customer.margin-note': {
    nl: 'op {revenue, number, euro} omzet; gerekend is met {expected, number, euro}, naar soortgelijke klanten toe',
    en: 'on {revenue, number, euro} revenue; {expected, number, euro} was used, drawn towards customers like it',
  },
  'screen.customer.planned': { nl: 'gepland: {hours} uur', en: 'planned: {hours} hours' },
  'screen.customer.entry-price': { nl: 'Beste uur hier', en: 'Best hour here' },
  'screen.customer.entry-price-note': {
    nl: 'tegen een uurprijs van {price, number, euro}',
    en: 'against an hour price of {price, number, euro}',
  },
  'screen.customer.chance': { nl: 'Kans op wit', en: 'Likely white' },
  'screen.customer.regret': { nl: 'de twijfel is {regret, number, euro} waard', en: 'the doubt is worth {regret, number, euro}' },
  'screen.customer.quarters': { nl: 'Marge per kwartaal', en: 'Margin per quarter' },
  'screen.customer.from': { nl: 'vanaf {from, date, ::d MMM yyyy}', en: 'from {from, date, ::d MMM yyyy}' },
  'screen.customer.hours': { nl: 'Hoe de uren tot stand kwamen', en: 'How the hours came about' },
  'screen.customer.no-hours': { nl: 'Geen enkel bestand noemt tijd voor deze klant.', en: 'No file names time for this customer.' },
  'screen.customer.nobody': { nl: 'medewerker onbekend', en: 'member unknown' },
  'screen.customer.counted': { nl: '{count} {what} × {minutes, number} min', en: '{count} {what} × {minutes, number} min' },
  'screen.customer.sources': {
    nl: '{rows, plural, one {# bronrij} other {{text} bronrijen}}',
    en: '{rows, plural, one {# source row} other {{text} source rows}}',
  },
  'screen.customer.invoice-line': { nl: 'factuurregel', en: 'invoice line' },
  'screen.deal.won': { nl: 'deal gewonnen', en: 'deal won' },
  'screen.deal.lost': { nl: 'deal verloren', en: 'deal lost' },
  'screen.deal.lost-price': { nl: 'deal verloren op prijs', en: 'deal lost on price' },
  'screen.deal.lost-other': { nl: 'deal verloren, niet op prijs', en: 'deal lost, not on price' },
  'screen.deal.open': { nl: 'open deal', en: 'open deal' },
  'screen.deal.worth': { nl: '{deal} · {value, number, cents}', en: '{deal} · {value, number, cents}' },
  'screen.customer.row': { nl: 'rij {row, number}', en: 'row {row, number}' },
} satisfies Record<string, Sentence>

export const screenPlanMessages = { ...focus, ...customers, ...list, ...customer }
