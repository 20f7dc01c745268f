/** Sentences about the course: what it is measured by, what was decided about it, and why something is refused. */
import type { Sentence } from './say.ts'

const measures = {
  'course.measure.strength': { nl: 'Kracht', en: 'Strength' },
  'course.measure.margin': { nl: 'Marge per werkdag', en: 'Margin per working day' },
  'course.measure.finished': { nl: 'Afgeronde blokken', en: 'Blocks finished' },
  'course.measure.flow': { nl: 'Doorlooptijd van een blok', en: 'Time that a block takes' },
  'course.measure.hour-price': { nl: 'Verloop van de uurprijs', en: 'Drift of the hour price' },
  'course.measure.debts': { nl: 'Openstaande controleplichten', en: 'Open verification debts' },
  'course.measure.discount': { nl: 'Korting', en: 'Discount' },
  'course.measure.unit-margin': { nl: 'Marge per stuk', en: 'Margin per unit' },
  'course.measure.lost-on-price': { nl: 'Verloren op prijs', en: 'Lost on price' },
  'course.about.strength': {
    nl: 'Welk deel van de uren in het actieve blok en bij witte klanten terechtkwam. Wie de scope versmalt, maakt hier kracht vrij.',
    en: 'Which share of the hours landed in the active block and on white customers. A narrower scope frees strength here.',
  },
  'course.about.margin': {
    nl: 'Wat een werkdag in elke cyclus aan marge bracht, los van wat ervoor al binnen was.',
    en: 'What a working day brought in margin in each cycle, apart from what was in before.',
  },
  'course.about.finished': {
    nl: 'Hoeveel blokken in elke cyclus zijn afgerond.',
    en: 'How many blocks were finished in each cycle.',
  },
  'course.about.flow': {
    nl: 'Hoeveel dagen elk afgerond blok van begin tot eind duurde.',
    en: 'How many days each finished block took from start to finish.',
  },
  'course.about.hour-price': {
    nl: 'Hoeveel de prijs van een uur in elke cyclus veranderde, van het plan ervoor naar dat van het eind. Verloopt hij, dan verandert de markt of de capaciteit.',
    en: 'How much the price of an hour changed in each cycle, from the plan before it to that of its end. When it drifts, the market or the capacity changes.',
  },
  'course.about.debts': {
    nl: 'Overgedragen kwesties waarvan aan het eind van elke cyclus nog niemand had nagegaan of ze echt zijn opgelost.',
    en: 'Matters handed over of which nobody had checked, at the end of each cycle, whether they were really solved.',
  },
  'course.about.discount': {
    nl: 'Welk deel van de lijstprijs in elke cyclus is weggegeven.',
    en: 'Which share of the list price was given away in each cycle.',
  },
  'course.about.unit-margin': {
    nl: 'De marge per stuk tegen wat elk product gewoonlijk brengt: 100 % is zoals gewoonlijk, wat er ook verkocht werd.',
    en: 'The margin per unit against what each product usually brings: 100 % is as usual, whatever was sold.',
  },
  'course.about.lost-on-price': {
    nl: 'Van de verloren deals met een reden: het deel waarbij die reden de prijs is.',
    en: 'Of the lost deals with a reason: the share of which the reason is the price.',
  },
} satisfies Record<string, Sentence>

const refusals = {
  'refusal.rhythm-unknown': {
    nl: 'Kies een cyclus van één, twee, drie of vier weken.',
    en: 'Choose a cycle of one, two, three or four weeks.',
  },
  'refusal.agreement-known': {
    nl: 'Deze afspraak is al anders vastgelegd. Maak een nieuwe.',
    en: 'This agreement was written down already, and otherwise. Make a new one.',
  },
  'refusal.agreement-unknown': { nl: 'Deze afspraak bestaat niet.', en: 'There is no such agreement.' },
  'refusal.agreement-ended': {
    nl: 'Deze afspraak is al afgehandeld. Maak een nieuwe als er nog iets moet gebeuren.',
    en: 'This agreement has ended already. Make a new one if something is still to be done.',
  },
  'refusal.agreement-length': {
    nl: 'Schrijf in {least, number} tot {most, number} tekens op wat er gebeurt.',
    en: 'Write down in {least, number} to {most, number} characters what is done.',
  },
  'refusal.agreement-needs-owner': {
    nl: 'Zonder eigenaar is het geen afspraak. Kies wie het doet, of laat het vallen.',
    en: 'Without an owner it is no agreement. Choose who does it, or drop it.',
  },
  'refusal.agreement-day': {
    nl: 'Kies een dag vanaf vandaag, hooguit een jaar vooruit.',
    en: 'Choose a day from today on, at most a year ahead.',
  },
  'refusal.alarm-unknown': {
    nl: 'Deze uitslag is er niet meer: de cijfers zijn sindsdien opnieuw gemeten.',
    en: 'This alarm is not there any more: the figures were measured anew since.',
  },
  'refusal.baseline-reason-length': {
    nl: 'Schrijf in {least, number} tot {most, number} tekens op wat er anders is geworden.',
    en: 'Write down in {least, number} to {most, number} characters what has become different.',
  },
  'refusal.cycle-unknown': { nl: 'Van deze cyclus is hier niets gemeten.', en: 'Nothing was measured of this cycle here.' },
} satisfies Record<string, Sentence>

const commands = {
  'refusal.alarm-not-there': {
    nl: 'Uitslag {number, number} staat niet in de lijst: er {count, plural, =0 {wachten er geen} one {wacht er één} other {wachten er #}}.',
    en: 'Alarm {number, number} is not in the list: {count, plural, =0 {none wait} one {one waits} other {# wait}}.',
  },
  'cli.course': {
    nl: 'op koers of niet, wat er uitslaat, wat is afgesproken, en de kaarten',
    en: 'on course or not, the alarms, what was agreed, and the charts',
  },
  'cli.course-agree': { nl: 'maak een afspraak, met een eigenaar', en: 'make an agreement, with an owner' },
  'cli.course-text': { nl: 'wat er gebeurt', en: 'what is done' },
  'cli.course-owner': { nl: 'wie het doet', en: 'who does it' },
  'cli.course-until': {
    nl: 'uiterlijk op welke dag; zonder dit aan het eind van de cyclus',
    en: 'by which day; without this at the end of the cycle',
  },
  'cli.course-alarm': { nl: 'nummer van de uitslag in de lijst', en: 'number of the alarm in the list' },
  'cli.course-kept': { nl: 'een afspraak is nagekomen', en: 'an agreement was kept' },
  'cli.course-drop': { nl: 'laat een afspraak vallen', en: 'drop an agreement' },
  'cli.course-look': { nl: 'wat er anders was in de cyclus van een uitslag', en: 'what was different in the cycle of an alarm' },
  'cli.course-prices': {
    nl: 'of in een klantgroep alleen op prijs wordt gestreden',
    en: 'whether a customer group is only fought over on price',
  },
  'cli.course-restart': { nl: 'begin de kaart van een uitslag opnieuw', en: 'begin the chart of an alarm anew' },
  'cli.course-different': { nl: 'wat er anders is geworden', en: 'what has become different' },
  'cli.course-cycle': { nl: 'hoe lang een cyclus is', en: 'how long a cycle is' },
  'cli.course-weeks': { nl: 'weken: 1, 2, 3 of 4', en: 'weeks: 1, 2, 3 or 4' },
} satisfies Record<string, Sentence>

const measured = {
  nl: '{measure, select, strength {kracht} margin {marge per werkdag} finished {afgeronde blokken} flow {doorlooptijd} hour_price {het verloop van de uurprijs} debts {controleplichten} discount {korting} unit_margin {marge per stuk} other {verloren op prijs}}',
  en: '{measure, select, strength {strength} margin {margin per working day} finished {blocks finished} flow {time that a block takes} hour_price {the drift of the hour price} debts {verification debts} discount {discount} unit_margin {margin per unit} other {lost on price}}',
}

const decided = {
  'decision.rhythm-set': {
    nl: 'koos een cyclus van {days, plural, =7 {een week} other {{days, number} dagen}}.',
    en: 'chose a cycle of {days, plural, =7 {a week} other {{days, number} days}}.',
  },
  'decision.baseline-restarted': {
    nl: `begon de kaart van ${measured.nl} opnieuw vanaf {from, date, day}: wat er anders is, is bekend.`,
    en: `began the chart of ${measured.en} anew from {from, date, day} on: what is different is known.`,
  },
  'decision.baseline-restored': {
    nl: `nam terug dat de kaart van ${measured.nl} op {from, date, day} opnieuw begon.`,
    en: `took back that the chart of ${measured.en} began anew on {from, date, day}.`,
  },
  'decision.agreement-made': {
    nl: `legde een afspraak vast: {owner} doet het uiterlijk {until, date, day}{measure, select, null {} other {, om een uitslag van ${measured.nl}}}.`,
    en: `wrote down an agreement: {owner} does it by {until, date, day}{measure, select, null {} other {, because of an alarm of ${measured.en}}}.`,
  },
  'decision.agreement-kept': { nl: 'zei dat een afspraak is nagekomen.', en: 'said that an agreement was kept.' },
  'decision.agreement-dropped': { nl: 'liet een afspraak vallen.', en: 'dropped an agreement.' },
  'decision.kind.rhythm-set': { nl: 'cyclus gekozen', en: 'cycle chosen' },
  'decision.kind.baseline-restarted': { nl: 'kaart opnieuw begonnen', en: 'chart begun anew' },
  'decision.kind.baseline-restored': { nl: 'kaart weer als eerst', en: 'chart as before' },
  'decision.kind.agreement-made': { nl: 'afspraak gemaakt', en: 'agreement made' },
  'decision.kind.agreement-kept': { nl: 'afspraak nagekomen', en: 'agreement kept' },
  'decision.kind.agreement-dropped': { nl: 'afspraak vervallen', en: 'agreement dropped' },
} satisfies Record<string, Sentence>

const archive = {
  'archive.table.white_period': {
    nl: 'wanneer elke klant wit was',
    en: 'when each customer was white',
  },
  'archive.table.matrix': { nl: 'de matrix: zijn groepen, producten en bevinding', en: 'the matrix: its groups, products and finding' },
  'archive.table.matrix_cell': { nl: 'de cellen van de matrix', en: 'the cells of the matrix' },
  'archive.table.matrix_customer': {
    nl: 'wat elke klant van elk product kocht; bedragen in centen',
    en: 'what each customer bought of each product; amounts in cents',
  },
  'archive.table.course_point': {
    nl: 'wat van elke cyclus is gemeten',
    en: 'what was measured of each cycle',
  },
  'archive.table.agreement': {
    nl: 'afspraken, hun eigenaar en wat ervan werd',
    en: 'agreements, their owner and what became of them',
  },
} satisfies Record<string, Sentence>

export const courseMessages = { ...measures, ...refusals, ...commands, ...decided, ...archive }
