/** Words on the screens about blocks: the active one, the queue, the one that forms, what is over, and one block. */
import type { Sentence } from './say.ts'
import { screenAtlasMessages } from './screen-atlas.ts'
import { screenProposalMessages } from './screen-proposal.ts'

const active = {
  'screen.block.unnamed': { nl: 'Nieuw blok', en: 'New block' },
  'screen.block.left': {
    nl: 'Nog *{left} van {planned} uur*. Dan is {name} af.',
    en: '*{left} of {planned} hours* left. Then {name} is finished.',
  },
  'screen.block.used-up': {
    nl: 'De {planned} uur voor {name} zijn op: er gingen er *{spent}* in, en het is nog niet af.',
    en: 'The {planned} hours for {name} are used up: *{spent}* went in, and it is not finished yet.',
  },
  'screen.block.no-hours-yet': {
    nl: '{name} is bezig: *{planned} uur*. Van na de start zijn nog geen uren vastgelegd.',
    en: '{name} is active: *{planned} hours*. No hours since its start are recorded yet.',
  },
  'screen.block.start-first': {
    nl: 'Er is geen blok bezig. Begin het eerste van de wachtrij.',
    en: 'No block is active. Start the first of the queue.',
  },
  'screen.block.queue-forming': {
    nl: 'Er is geen blok bezig. Zet {name} in de wachtrij en begin eraan.',
    en: 'No block is active. Put {name} in the queue and start it.',
  },
  'screen.block.form-one': {
    nl: 'Er is geen blok bezig. Vorm er een uit de voorstellen.',
    en: 'No block is active. Form one from the proposals.',
  },
  'screen.block.none-yet': { nl: 'Er is nog geen blok.', en: 'There is no block yet.' },
  'screen.block.method.what': {
    nl: 'Een blok is werk dat bij elkaar hoort: klanten en kwesties die u samen aanpakt, met één eigenaar en een afspraak wanneer het af is.',
    en: 'A block is work that belongs together: customers and matters that you take on together, with one owner and an agreement on when it is finished.',
  },
  'screen.block.method.one': {
    nl: 'Er is er altijd maar één bezig. Het krijgt alle uren die het vraagt, en pas als het af is begint het volgende.',
    en: 'Only one is ever active. It gets all the hours that it takes, and only when it is finished does the next one start.',
  },
  'screen.block.meter': { nl: 'Uren die dit blok nog vraagt', en: 'Hours that this block still takes' },
  'screen.block.meter-text': { nl: 'nog {left} van {planned} uur', en: '{left} of {planned} hours left' },
  'screen.block.meter-unknown': {
    nl: 'nog geen uren vastgelegd sinds de start, van {planned}',
    en: 'no hours recorded since the start, of {planned}',
  },
  'screen.block.finished-when': { nl: 'Af als', en: 'Finished when' },
  'screen.block.not-defined': {
    nl: 'Nog niet afgesproken wanneer dit blok af is.',
    en: 'Not agreed yet when this block is finished.',
  },
  'screen.block.owner': { nl: 'Eigenaar', en: 'Owner' },
  'screen.block.nobody': { nl: 'niemand', en: 'nobody' },
  'screen.block.started': { nl: 'begonnen op {day}', en: 'started on {day}' },
  'screen.block.spent': { nl: 'Uren in dit blok', en: 'Hours in this block' },
  'screen.block.recorded': { nl: 'vastgelegd tot en met {day}', en: 'recorded up to {day}' },
  'screen.block.recorded-none': { nl: 'er zijn nog nergens uren vastgelegd', en: 'no hours are recorded anywhere yet' },
  'screen.block.share': { nl: 'Aandeel', en: 'Share' },
  'screen.block.share-note': {
    nl: 'van alle uren gaat naar dit blok sinds het begon',
    en: 'of all hours goes to this block since it started',
  },
  'screen.block.share-none': {
    nl: 'te berekenen zodra er uren van na de start zijn',
    en: 'to be computed once there are hours since the start',
  },
  'screen.block.open': { nl: 'Nog open', en: 'Still open' },
  'screen.block.open-matters': {
    nl: '{open, plural, =0 {geen kwesties} one {# kwestie} other {# kwesties}}',
    en: '{open, plural, =0 {no matters} one {# matter} other {# matters}}',
  },
  'screen.block.open-more': { nl: 'en nog {more, number}', en: 'and {more, number} more' },
  'screen.block.contents': {
    nl: '{matters, plural, =0 {{customers, plural, =0 {nog niets} one {# klant} other {# klanten}}} other {{customers, plural, =0 {} one {# klant en } other {# klanten en }}{matters, plural, one {# kwestie} other {# kwesties}}}}',
    en: '{matters, plural, =0 {{customers, plural, =0 {nothing yet} one {# customer} other {# customers}}} other {{customers, plural, =0 {} one {# customer and } other {# customers and }}{matters, plural, one {# matter} other {# matters}}}}',
  },
  'screen.block.in-it': { nl: 'in dit blok: {contents}', en: 'in this block: {contents}' },
  'screen.block.look-inside': { nl: 'Wat erin zit', en: 'What is in it' },
} satisfies Record<string, Sentence>

const actions = {
  'screen.block.queue-it': { nl: 'In de wachtrij', en: 'Put in the queue' },
  'screen.block.queued': { nl: '{name} staat in de wachtrij.', en: '{name} is in the queue.' },
  'screen.block.start': { nl: 'Beginnen', en: 'Start' },
  'screen.block.start-this': { nl: 'Begin {name}', en: 'Start {name}' },
  'screen.block.has-started': { nl: '{name} is begonnen.', en: '{name} has started.' },
  'screen.block.before-start': {
    nl: 'Afspreken hoort bij beginnen: daarna ligt het vast.',
    en: 'Agreeing is part of starting: afterwards it stands.',
  },
  'screen.block.when-finished': { nl: 'Wanneer is dit blok af?', en: 'When is this block finished?' },
  'screen.block.when-finished-about': {
    nl: 'Iets wat iedereen kan nagaan, in één of twee zinnen.',
    en: 'Something that everybody can check, in a sentence or two.',
  },
  'screen.block.when-finished-example': {
    nl: 'Bijvoorbeeld: met elke klant in dit blok is over volgend jaar gesproken, en er ligt een offerte of een nee.',
    en: 'For example: every customer in this block has been spoken to about next year, and there is a quote or a no.',
  },
  'screen.block.who-owns': { nl: 'Wie is de eigenaar?', en: 'Who owns it?' },
  'screen.block.define-and-start': { nl: 'Vastleggen en beginnen', en: 'Settle and start' },
  'screen.block.finish': { nl: 'Af', en: 'Finished' },
  'screen.block.finish-this': { nl: 'Is {name} af?', en: 'Is {name} finished?' },
  'screen.block.finish-about': {
    nl: 'Vooraf is afgesproken dat het af is als dit klopt:',
    en: 'It was agreed beforehand that it is finished when this is true:',
  },
  'screen.block.finish-yes': { nl: 'Ja, het is af', en: 'Yes, it is finished' },
  'screen.block.has-finished': { nl: '{name} is af.', en: '{name} is finished.' },
  'screen.block.ask-gut': { nl: 'GO / NO GO vragen', en: 'Ask GO / NO GO' },
  'screen.block.gut-raised': { nl: 'GO / NO GO is gevraagd over {name}.', en: 'GO / NO GO was asked about {name}.' },
  'screen.block.gut-open': { nl: 'GO / NO GO is gevraagd', en: 'GO / NO GO was asked' },
  'screen.block.gut-answer': { nl: 'Naar de vraag', en: 'To the question' },
} satisfies Record<string, Sentence>

const queue = {
  'screen.block.queue': { nl: 'Wachtrij', en: 'Queue' },
  'screen.block.queue-empty': {
    nl: 'De wachtrij is leeg. Een blok komt erin zodra het gevormd is; zijn plaats is naar waarde per uur.',
    en: 'The queue is empty. A block joins it once it is formed; its place is by value per hour.',
  },
  'screen.block.order-proven': { nl: 'Bewezen de beste volgorde', en: 'Proven the best order' },
  'screen.block.order-within-two': {
    nl: 'Wachten kost in deze volgorde hooguit twee keer het minst mogelijke',
    en: 'In this order waiting costs at most twice the least possible',
  },
  'screen.block.order-about': {
    nl: 'Waarde per uur bepaalt de volgorde; wat op een ander wacht komt daarna.',
    en: 'Value per hour decides the order; what waits for another comes after it.',
  },
  'screen.block.per-hour': { nl: '{perHour, number, euro} per uur', en: '{perHour, number, euro} an hour' },
  'screen.block.waits-for': { nl: 'wacht op {blocks}', en: 'waits for {blocks}' },
  'screen.block.no-owner': { nl: 'nog geen eigenaar', en: 'no owner yet' },
  'screen.block.to-define': { nl: 'nog niet gezegd wanneer het af is', en: 'not said yet when it is finished' },
} satisfies Record<string, Sentence>

const forming = {
  'screen.block.forming': { nl: 'In vorming', en: 'Forming' },
  'screen.block.forming-none': {
    nl: 'Er wordt nu geen blok gevormd. Neem een voorstel aan; wat door de zeef komt, komt er ook in.',
    en: 'No block is forming now. Accept a proposal; what passes the gate joins it too.',
  },
  'screen.block.forming-about': {
    nl: 'Wat door de zeef komt, komt hierin. Er wordt er altijd maar één gevormd.',
    en: 'What passes the gate joins it. Only one is ever forming.',
  },
  'screen.block.name': { nl: 'Naam', en: 'Name' },
  'screen.block.name-ask': { nl: 'Hoe heet dit blok?', en: 'What is this block called?' },
  'screen.block.saved': { nl: '{name}: bewaard.', en: '{name}: saved.' },
  'screen.block.after': { nl: 'Wacht op', en: 'Waits for' },
  'screen.block.after-none': { nl: 'Er is geen ander blok om op te wachten.', en: 'There is no other block to wait for.' },
  'screen.block.hours': { nl: 'Uren', en: 'Hours' },
  'screen.block.value': { nl: 'Waarde', en: 'Value' },
  'screen.block.computed': { nl: 'berekend uit wat erin zit: {value}', en: 'computed from what is in it: {value}' },
  'screen.block.computed-none': { nl: 'niet te berekenen uit wat erin zit', en: 'cannot be computed from what is in it' },
  'screen.block.computed-part': {
    nl: 'berekend uit wat erin zit: {value}, zonder {unknown, plural, one {# waarvan het niet bekend is} other {# waarvan het niet bekend is}}',
    en: 'computed from what is in it: {value}, without {unknown, plural, one {# of which it is not known} other {# of which it is not known}}',
  },
  'screen.block.over': { nl: 'Af of gestopt', en: 'Finished or stopped' },
  'screen.block.over.finished': {
    nl: 'af op {day}, {days, plural, =0 {dezelfde dag} one {na # dag} other {na # dagen}}',
    en: 'finished on {day}, {days, plural, =0 {the same day} one {after # day} other {after # days}}',
  },
  'screen.block.over.stopped': {
    nl: 'gestopt door NO GO op {day}, {days, plural, =0 {dezelfde dag} one {na # dag} other {na # dagen}}',
    en: 'stopped by NO GO on {day}, {days, plural, =0 {the same day} one {after # day} other {after # days}}',
  },
  'screen.block.over.never-started': {
    nl: 'gestopt door NO GO op {day}, nog voor het begon',
    en: 'stopped by NO GO on {day}, before it started',
  },
  'screen.block.over.hours': { nl: '{hours} uur gepland', en: '{hours} hours planned' },
  'screen.block.capacity': { nl: 'Nog {hours} uur voor de kerndoelstelling', en: '{hours} hours left for the objective' },
  'screen.block.capacity-about': {
    nl: 'De netto-uren van het hele team tot de dag van de kerndoelstelling, en een heel jaar zolang er geen staat. Een blok dat meer vraagt kan niet beginnen.',
    en: 'The net hours of the whole team until the day of the objective, and of a whole year while none stands. A block that takes more cannot start.',
  },
  'screen.block.capacity-none': {
    nl: 'Van niemand zijn de netto-uren bekend, dus kan er geen blok beginnen. Geef ze op bij Team.',
    en: 'Nobody’s net hours are known, so no block can start. Give them on the Team page.',
  },
} satisfies Record<string, Sentence>

const one = {
  'screen.block.back': { nl: 'Alle blokken', en: 'All blocks' },
  'screen.block.is-forming': { nl: '{name} wordt gevormd: *{hours} uur*.', en: '{name} is forming: *{hours} hours*.' },
  'screen.block.is-queued': { nl: '{name} staat in de wachtrij: *{hours} uur*.', en: '{name} is in the queue: *{hours} hours*.' },
  'screen.block.is-finished': { nl: '{name} is af.', en: '{name} is finished.' },
  'screen.block.is-stopped': { nl: '{name} is gestopt door NO GO.', en: '{name} was stopped by NO GO.' },
  'screen.block.stopped-about': {
    nl: 'Wat erin zat is weer vrij. Bedenk een ander voorstel; dat wordt opnieuw gevraagd.',
    en: 'What was in it is free again. Think of another proposal; that is asked anew.',
  },
  'screen.block.to-proposals': { nl: 'Naar de voorstellen', en: 'To the proposals' },
  'screen.block.signals': { nl: 'Waarom GO / NO GO gevraagd wordt', en: 'Why GO / NO GO is asked' },
  'screen.flow.empty-on': { nl: 'In dit tempo is het blok leeg op {day}.', en: 'At this pace the block is empty on {day}.' },
  'screen.flow.left': { nl: 'Van de {planned} uur zijn er nog {left} over.', en: 'Of the {planned} hours {left} are left.' },
  'screen.flow.up': { nl: 'uren over', en: 'hours left' },
  'screen.flow.day': { nl: 'tot en met', en: 'up to' },
  'screen.flow.start': { nl: '{day}, bij de start', en: '{day}, at the start' },
  'screen.flow.hours-left': { nl: 'nog {left} uur', en: '{left} hours left' },
  'screen.flow.measured': { nl: 'vastgelegd', en: 'recorded' },
  'screen.flow.pace': { nl: 'in dit tempo', en: 'at this pace' },
  'screen.flow.about': {
    nl: 'Het tempo is dat van alle werkdagen sinds de start; een dag zonder uren telt mee.',
    en: 'The pace is that of all working days since the start; a day without hours counts as well.',
  },
  'screen.block.items': { nl: 'In dit blok', en: 'In this block' },
  'screen.block.items-empty': {
    nl: 'Er zit nog niets in dit blok. Zoek een klant en voeg die toe.',
    en: 'There is nothing in this block yet. Search a customer and add it.',
  },
  'screen.block.column.item': { nl: 'Klant of kwestie', en: 'Customer or matter' },
  'screen.block.column.state': { nl: 'Stand', en: 'State' },
  'screen.block.column.value': { nl: 'Waarde', en: 'Value' },
  'screen.block.column.out': { nl: 'Eruit halen', en: 'Take out' },
  'screen.block.no-verdict': { nl: 'geen oordeel', en: 'no verdict' },
  'screen.block.matter-open': { nl: 'Kwestie open', en: 'Matter open' },
  'screen.block.take-out': { nl: 'eruit', en: 'take out' },
  'screen.block.take-out-this': { nl: 'Haal {name} uit dit blok', en: 'Take {name} out of this block' },
  'screen.block.taken-out': { nl: '{name} zit niet meer in dit blok.', en: '{name} is no longer in this block.' },
  'screen.block.matter-out': {
    nl: '{name} zit niet meer in dit blok en staat weer voor de zeef.',
    en: '{name} is no longer in this block and stands before the gate again.',
  },
  'screen.block.add': { nl: 'Voeg een klant toe', en: 'Add a customer' },
  'screen.block.add-found': { nl: 'Gevonden klanten', en: 'Customers found' },
  'screen.block.add-none': { nl: 'Geen klant heet zo.', en: 'No customer is called that.' },
  'screen.block.add-in-it': { nl: 'zit er al in', en: 'in it already' },
  'screen.block.added': { nl: '{name} zit nu in dit blok.', en: '{name} is in this block now.' },
  'screen.block.change': { nl: 'Veranderen', en: 'Change' },
  'screen.block.change-about': {
    nl: 'Tot het begint kan de eigenaar alles veranderen; daarna ligt het vast.',
    en: 'Until it starts its owner can change everything; afterwards it stands.',
  },
} satisfies Record<string, Sentence>

export const screenBlockMessages = {
  ...active,
  ...actions,
  ...queue,
  ...forming,
  ...one,
  ...screenAtlasMessages,
  ...screenProposalMessages,
}
