/** What the sales plan says, on the page, on paper and on the command line. */
import type { Sentence } from './say.ts'

const parts = {
  'sales-plan.title': { nl: 'Salesplan', en: 'Sales plan' },
  'sales-plan.day': { nl: 'Zoals het staat op {day}.', en: 'As it stands on {day}.' },
  'sales-plan.made': {
    nl: 'De planning komt uit het plan van {made}, over {from} tot en met {to}.',
    en: 'The planning comes from the plan of {made}, over {from} to {to}.',
  },
  'sales-plan.more': { nl: 'en nog {count, number}', en: 'and {count, number} more' },
  'sales-plan.part.objective': { nl: 'Kerndoelstelling', en: 'Objective' },
  'sales-plan.part.time': { nl: 'Planning: tijd', en: 'Planning: time' },
  'sales-plan.part.priority': { nl: 'Planning: prioriteit', en: 'Planning: priority' },
  'sales-plan.part.quality': { nl: 'Planning: kwaliteit', en: 'Planning: quality' },
  'sales-plan.part.steering': { nl: 'Sturing', en: 'Steering' },
} satisfies Record<string, Sentence>

const objective = {
  'sales-plan.objective.none': {
    nl: 'Er is nog geen kerndoelstelling. Al het andere is eraan ondergeschikt.',
    en: 'There is no objective yet. Everything else is subordinate to it.',
  },
} satisfies Record<string, Sentence>

const planning = {
  'sales-plan.none': {
    nl: 'Er is nog geen plan: sleep een export van facturen op Bestanden.',
    en: 'There is no plan yet: drop an export of invoices on Files.',
  },
  'sales-plan.time': {
    nl: '*{capacity, number, hours} uur* verkooptijd, en een uur is *{price, number, euro}* waard.',
    en: '*{capacity, number, hours} hours* of selling time, and an hour is worth *{price, number, euro}*.',
  },
  'sales-plan.time.planned': {
    nl: 'Daarvan zijn er {planned, number, hours} aan klanten gegeven.',
    en: 'Of these {planned, number, hours} are given to customers.',
  },
  'sales-plan.time.unstated': {
    nl: 'Van {count, plural, one {# medewerker zijn de uren} other {# medewerkers zijn de uren}} nog niet opgegeven: daar staan de vastgelegde.',
    en: 'The hours of {count, plural, one {# member are} other {# members are}} not stated yet: the recorded ones stand there.',
  },
  'sales-plan.time.member': { nl: 'Medewerker', en: 'Member' },
  'sales-plan.time.there': { nl: 'Uren', en: 'Hours' },
  'sales-plan.time.given': { nl: 'Gepland', en: 'Planned' },
  'sales-plan.time.price': { nl: 'Uurprijs', en: 'Hour price' },
  'sales-plan.priority': {
    nl: '*{white, number} van {all, number}* klanten bewerken we, {black, number} niet{grey, plural, =0 {.} one {; # is grijs.} other {; # zijn grijs.}}',
    en: 'We work *{white, number} of {all, number}* customers, and {black, number} not{grey, plural, =0 {.} one {; # is grey.} other {; # are grey.}}',
  },
  'sales-plan.priority.more': {
    nl: 'Dat brengt {more, number, euro} per jaar meer dan dezelfde uren nu, en is bewezen hooguit {gap} onder het beste dat kan.',
    en: 'That brings {more, number, euro} a year more than the same hours do now, and is proven at most {gap} below the best that can be.',
  },
  'sales-plan.priority.no-more': {
    nl: 'Meer dan dezelfde uren nu brengt dat niet; het is bewezen hooguit {gap} onder het beste dat kan.',
    en: 'That brings no more than the same hours do now; it is proven at most {gap} below the best that can be.',
  },
  'sales-plan.blocks.none': {
    nl: 'Er staat nog geen blok klaar. Eén tegelijk, door de hele capaciteit, tot het af is.',
    en: 'No block is ready yet. One at a time, through the whole capacity, until it is finished.',
  },
  'sales-plan.blocks.one-by-one': {
    nl: 'Eén blok tegelijk, door de hele capaciteit, in deze volgorde:',
    en: 'One block at a time, through the whole capacity, in this order:',
  },
  'sales-plan.blocks.block': { nl: 'Blok', en: 'Block' },
  'sales-plan.blocks.now': { nl: 'Nu: {name}', en: 'Now: {name}' },
  'sales-plan.blocks.owner': { nl: 'Eigenaar', en: 'Owner' },
  'sales-plan.blocks.hours': { nl: 'Uren', en: 'Hours' },
  'sales-plan.blocks.value': { nl: 'Waarde', en: 'Value' },
  'sales-plan.blocks.finished-when': { nl: 'Af als', en: 'Finished when' },
  'sales-plan.quality': {
    nl: '*{each, number, hours} uur* per klant die we bewerken, en nooit minder dan {least, number, hours}.',
    en: '*{each, number, hours} hours* for each customer that we work, and never less than {least, number, hours}.',
  },
  'sales-plan.quality.nobody': {
    nl: 'Geen klant krijgt uren in dit plan.',
    en: 'No customer gets hours in this plan.',
  },
  'sales-plan.quality.now': {
    nl: 'Nu krijgt de middelste klant {now, number, hours} uur. Minder dan het minimum is niet bedienen.',
    en: 'The customer in the middle gets {now, number, hours} hours now. Less than the minimum is not serving.',
  },
  'sales-plan.quality.tied': {
    nl: '{customers, number} klanten{undecided, plural, =0 {} one { (met # grijze, zolang niemand beslist)} other { (met # grijze, zolang niemand beslist)}} × {each, number, hours} uur = {planned, number, hours} van de {capacity, number, hours} uur die er zijn.',
    en: '{customers, number} customers{undecided, plural, =0 {} one { (with # grey one, as long as nobody decides)} other { (with # grey ones, as long as nobody decides)}} × {each, number, hours} hours = {planned, number, hours} of the {capacity, number, hours} hours that there are.',
  },
} satisfies Record<string, Sentence>

const steering = {
  'sales-plan.steering.cycle': {
    nl: '{weeks, plural, one {Elke week} other {Elke # weken}} een bespreking; deze cyclus loopt tot en met {to}.',
    en: 'A review {weeks, plural, one {every week} other {every # weeks}}; this cycle runs until {to}.',
  },
  'sales-plan.steering.open': {
    nl: '{alarms, plural, =0 {Geen uitslag wacht} one {# uitslag wacht} other {# uitslagen wachten}} op een correctie; {debts, plural, =0 {geen controleplicht staat open} one {# controleplicht staat open} other {# controleplichten staan open}}.',
    en: '{alarms, plural, =0 {No alarm waits} one {# alarm waits} other {# alarms wait}} for a correction; {debts, plural, =0 {no verification debt is open} one {# verification debt is open} other {# verification debts are open}}.',
  },
  'sales-plan.agreements.agreement': { nl: 'Afgesproken', en: 'Agreed' },
  'sales-plan.agreements.owner': { nl: 'Eigenaar', en: 'Owner' },
  'sales-plan.agreements.until': { nl: 'Uiterlijk', en: 'By' },
} satisfies Record<string, Sentence>

const screen = {
  'screen.page.sales-plan': { nl: 'Salesplan', en: 'Sales plan' },
  'screen.sales-plan.print': { nl: 'Afdrukken', en: 'Print' },
  'screen.sales-plan.pdf': { nl: 'Als PDF', en: 'As PDF' },
  'screen.sales-plan.change.objective': { nl: 'Kerndoelstelling stellen of vervangen', en: 'Set or replace the objective' },
  'screen.sales-plan.change.time': { nl: 'Naar Team', en: 'To Team' },
  'screen.sales-plan.change.priority': { nl: 'Naar Blok', en: 'To Block' },
  'screen.sales-plan.change.quality': { nl: 'Naar Focus', en: 'To Focus' },
  'screen.sales-plan.change.steering': { nl: 'Naar Koers', en: 'To Course' },
  'cli.sales-plan': {
    nl: 'het salesplan op één pagina: kerndoelstelling, planning (tijd, prioriteit, kwaliteit) en sturing',
    en: 'the sales plan on one page: objective, planning (time, priority, quality) and steering',
  },
  'cli.sales-plan-pdf': { nl: 'schrijf het als PDF in dit bestand', en: 'write it as PDF to this file' },
  'cli.sales-plan-written': { nl: 'Het salesplan staat in {file}.', en: 'The sales plan is in {file}.' },
} satisfies Record<string, Sentence>

export const salesPlanMessages = { ...parts, ...objective, ...planning, ...steering, ...screen }
