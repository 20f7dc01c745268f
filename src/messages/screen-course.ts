/** Words on the course: on course or not, the two phases, the charts, what speaks, and what was agreed. */
import type { Sentence } from './say.ts'

const heading = {
  'screen.page.course': { nl: 'Koers', en: 'Course' },
  'screen.course.on': {
    nl: 'Op koers: *{euro, number, euro} vooruit*, zoveel als {hours, number, whole} uur.',
    en: 'On course: *{euro, number, euro} ahead*, as much as {hours, number, whole} hours.',
  },
  'screen.course.off': {
    nl: 'Uit koers: *{euro, number, euro} achter*, zoveel als {hours, number, whole} uur.',
    en: 'Off course: *{euro, number, euro} behind*, as much as {hours, number, whole} hours.',
  },
  'screen.course.open': {
    nl: 'Nog niet te zeggen: de kerndoelstelling ligt *binnen de onzekerheid*.',
    en: 'Not to be told yet: the objective lies *within the uncertainty*.',
  },
  'screen.course.none.no-objective': {
    nl: 'Er is nog geen kerndoelstelling om koers op te houden.',
    en: 'There is no objective yet to steer by.',
  },
  'screen.course.none.not-margin': {
    nl: 'De kerndoelstelling gaat niet over marge: de kaarten zeggen hoe het gaat.',
    en: 'The objective is not about margin: the charts say how things go.',
  },
  'screen.course.none.nothing-recorded': {
    nl: 'Sinds de kerndoelstelling is gesteld, is nog niets gefactureerd in de bestanden.',
    en: 'Nothing was invoiced in the files yet since the objective was set.',
  },
  'screen.course.none.too-few-cycles': {
    nl: 'Er zijn nog te weinig cycli om iets over de koers te zeggen.',
    en: 'There are too few cycles yet to say anything about the course.',
  },
  'screen.course.none.day-passed': {
    nl: 'De dag van de kerndoelstelling is voorbij: stel een nieuwe.',
    en: 'The day of the objective has passed: set a new one.',
  },
  'screen.course.basis': {
    nl: 'Op {by} wordt {expected, number, euro} marge verwacht, negen van de tien keer tussen {low, number, euro} en {high, number, euro}. De kerndoelstelling is {amount, number, euro}. Vastgelegd tot en met {recorded}.',
    en: 'On {by} a margin of {expected, number, euro} is expected, nine times out of ten between {low, number, euro} and {high, number, euro}. The objective is {amount, number, euro}. Recorded up to {recorded}.',
  },
  'screen.course.needed': {
    nl: 'Nodig is {needed, number, euro} per werkdag; gemiddeld is het {mean, number, euro}.',
    en: 'Needed is {needed, number, euro} per working day; on average it is {mean, number, euro}.',
  },
  'screen.course.reached': {
    nl: 'Het bedrag is al binnen; gemiddeld komt er {mean, number, euro} per werkdag bij.',
    en: 'The amount is in already; on average {mean, number, euro} per working day is added.',
  },
  'screen.course.recorded': { nl: 'Vastgelegd tot en met {day}.', en: 'Recorded up to {day}.' },
  'screen.course.nothing': {
    nl: 'Er is nog niets gemeten. Breng facturen en uren: elke cyclus die erin staat, krijgt hier een punt.',
    en: 'Nothing was measured yet. Bring invoices and hours: every cycle in them gets a point here.',
  },
  'screen.course.bring': { nl: 'Naar Bestanden', en: 'To Files' },
  'screen.course.set-objective': { nl: 'Stel de kerndoelstelling', en: 'Set the objective' },
  'screen.course.hour-price': { nl: 'een uur is {price} waard', en: 'an hour is worth {price}' },
  'screen.course.path': {
    nl: 'Het pad van de kerndoelstelling, en wat er tot nu toe is',
    en: 'The path of the objective, and what there is so far',
  },
  'screen.course.path.so-far': { nl: 'marge tot nu toe', en: 'margin so far' },
  'screen.course.path.needed': { nl: 'het rechte pad', en: 'the straight path' },
  'screen.course.path.band': { nl: 'verwacht, negen van de tien keer', en: 'expected, nine times out of ten' },
  'screen.course.path.column.day': { nl: 'Tot en met', en: 'Up to' },
  'screen.course.path.column.euro': { nl: 'Marge', en: 'Margin' },
  'screen.course.path.column.path': { nl: 'Pad', en: 'Path' },
} satisfies Record<string, Sentence>

const phase = {
  'screen.course.under-way': {
    nl: 'Op gang komen: {done, plural, =0 {nog geen blok} other {# blok}} van de twee op rij afgerond. Daarna gaat sturen voor.',
    en: 'Getting under way: {done, plural, =0 {no block} other {# block}} of the two in a row is finished. Then steering comes first.',
  },
  'screen.course.fell-back': {
    nl: 'Weer op gang komen sinds {since}: drie cycli lang is geen blok afgerond. {done, plural, =0 {Nog geen blok} other {# blok}} van de twee op rij is af.',
    en: 'Getting under way again since {since}: no block was finished for three cycles. {done, plural, =0 {No block} other {# block}} of the two in a row is finished.',
  },
  'screen.course.steering': {
    nl: 'Sturen sinds {since}: twee blokken op rij zijn afgerond. Zonder nieuw afgerond blok loopt dat af op {until}.',
    en: 'Steering since {since}: two blocks in a row were finished. Without another finished block that ends on {until}.',
  },
  'screen.course.cycle': { nl: 'Deze cyclus: {from} tot en met {to}', en: 'This cycle: {from} to {to}' },
  'screen.course.rhythm': { nl: 'Lengte van een cyclus', en: 'Length of a cycle' },
  'screen.course.rhythm.weeks': {
    nl: '{weeks, plural, one {een week} other {# weken}}',
    en: '{weeks, plural, one {a week} other {# weeks}}',
  },
  'screen.course.rhythm.set': {
    nl: 'De cyclus is veranderd: binnen een minuut is alles opnieuw gemeten.',
    en: 'The cycle has changed: within a minute everything is measured anew.',
  },
} satisfies Record<string, Sentence>

const charts = {
  'screen.course.charts': { nl: 'Kaarten', en: 'Charts' },
  'screen.course.charts-about': {
    nl: 'Alleen een punt buiten de grenzen, of acht op rij aan één kant, zegt iets. De rest is ruis: daar hoort niemand op te reageren. Met deze twee regels is ongeveer één op de 150 punten vals alarm.',
    en: 'Only a point outside the limits, or eight in a row on one side, says something. The rest is noise, and nobody should react to it. With these two rules about one point in 150 is a false alarm.',
  },
  'screen.course.usual': {
    nl: 'Zoals gewoonlijk: gemiddeld {mean}, met grenzen op {lower} en {upper}.',
    en: 'As usual: {mean} on average, with limits at {lower} and {upper}.',
  },
  'screen.course.provisional': {
    nl: 'Voorlopig: {points, number} van de 20 punten.',
    en: 'Provisional: {points, number} of the 20 points.',
  },
  'screen.course.too-few': {
    nl: 'Nog {missing, plural, one {# punt} other {# punten}} tot hier grenzen staan.',
    en: '{missing, plural, one {# more point} other {# more points}} until there are limits here.',
  },
  'screen.course.flat': {
    nl: 'Elk punt is gelijk: {mean}.',
    en: 'Every point is the same: {mean}.',
  },
  'screen.course.days': { nl: '{days, plural, one {# dag} other {# dagen}}', en: '{days, plural, one {# day} other {# days}}' },
  'screen.course.prices': {
    nl: 'van {before, number, cents} naar {price, number, cents}',
    en: 'from {before, number, cents} to {price, number, cents}',
  },
  'screen.course.span': { nl: '{from} t/m {to}', en: '{from} to {to}' },
  'screen.course.point-outside': { nl: 'buiten de grenzen of deel van een reeks', en: 'outside the limits or part of a run' },
  'screen.course.missing': { nl: 'niet gemeten', en: 'not measured' },
  'screen.course.column.cycle': { nl: 'Cyclus', en: 'Cycle' },
  'screen.course.column.block': { nl: 'Blok van', en: 'Block of' },
  'screen.course.column.value': { nl: 'Waarde', en: 'Value' },
  'screen.course.column.says': { nl: 'Zegt iets', en: 'Says something' },
  'screen.course.mean': { nl: 'gemiddelde', en: 'mean' },
  'screen.course.limits': { nl: 'grenzen', en: 'limits' },
  'screen.course.restarted': { nl: 'Opnieuw begonnen op {day}: {text}', en: 'Begun anew on {day}: {text}' },
  'screen.course.restore': { nl: 'Terugnemen', en: 'Take back' },
} satisfies Record<string, Sentence>

const alarms = {
  'screen.course.alarms': {
    nl: '{count, plural, one {Eén uitslag wacht op een antwoord} other {# uitslagen wachten op een antwoord}}',
    en: '{count, plural, one {One alarm waits for an answer} other {# alarms wait for an answer}}',
  },
  'screen.course.alarm.outside': {
    nl: '{name}: {value} in de cyclus van {day}, {side, select, above {boven} other {onder}} de grenzen. Gewoonlijk is het {mean}.',
    en: '{name}: {value} in the cycle of {day}, {side, select, above {above} other {below}} the limits. It usually is {mean}.',
  },
  'screen.course.alarm.run': {
    nl: '{name}: acht op rij {side, select, above {boven} other {onder}} het gemiddelde van {mean}, tot en met de cyclus van {day}.',
    en: '{name}: eight in a row {side, select, above {above} other {below}} the mean of {mean}, up to the cycle of {day}.',
  },
  'screen.course.alarm.better': {
    nl: 'Dat is de goede kant op: wat er anders was, is het houden waard.',
    en: 'That is the right way: what was different is worth keeping.',
  },
  'screen.course.alarm.worse': { nl: 'Dat is de verkeerde kant op.', en: 'That is the wrong way.' },
  'screen.course.alarm.look': { nl: 'Wat was er anders?', en: 'What was different?' },
  'screen.course.alarm.answer': { nl: 'Stuur bij', en: 'Correct' },
  'screen.course.alarm.restart': { nl: 'Het is nu anders', en: 'It is different now' },
  'screen.course.drivers.margin': {
    nl: 'Bij deze klanten week de marge het meest af van een gewone cyclus (gemiddeld over {compared, plural, one {de cyclus} other {de # cycli}} ervoor).',
    en: 'At these customers the margin differed most from a usual cycle (on average over {compared, plural, one {the cycle} other {the # cycles}} before).',
  },
  'screen.course.drivers.strength': {
    nl: 'Bij deze klanten, die niet wit zijn, weken de uren het meest af van een gewone cyclus (gemiddeld over {compared, plural, one {de cyclus} other {de # cycli}} ervoor).',
    en: 'At these customers, which are not white, the hours differed most from a usual cycle (on average over {compared, plural, one {the cycle} other {the # cycles}} before).',
  },
  'screen.course.drivers.discount': {
    nl: 'Wat deze klanten aan korting kregen, tegen wat dezelfde verkoop kostte bij de korting die gewoon was in {compared, plural, one {de cyclus} other {de # cycli}} ervoor.',
    en: 'The discount that these customers got, against what the same sales cost at the discount that was usual in {compared, plural, one {the cycle} other {the # cycles}} before.',
  },
  'screen.course.drivers.unit-margin': {
    nl: 'De marge op wat deze klanten kochten, tegen wat evenveel van dezelfde producten bracht in {compared, plural, one {de cyclus} other {de # cycli}} ervoor.',
    en: 'The margin on what these customers bought, against what as many of the same products brought in {compared, plural, one {the cycle} other {the # cycles}} before.',
  },
  'screen.course.drivers.lost-on-price': {
    nl: 'Deals die bij deze klanten op prijs verloren gingen, tegen een gewone cyclus (gemiddeld over {compared, plural, one {de cyclus} other {de # cycli}} ervoor).',
    en: 'Deals lost on price at these customers, against a usual cycle (on average over {compared, plural, one {the cycle} other {the # cycles}} before).',
  },
  'screen.course.drivers.none': {
    nl: 'Kijk waar het gebeurde:',
    en: 'Look where it happened:',
  },
  'screen.course.drivers.elsewhere': { nl: 'Dit gaat niet over losse klanten.', en: 'This is not about single customers.' },
  'screen.course.drivers.nobody': {
    nl: 'Geen klant wijkt hier af van een gewone cyclus.',
    en: 'No customer differs here from a usual cycle.',
  },
  'screen.course.drivers.customer': { nl: 'Klant', en: 'Customer' },
  'screen.course.drivers.here': { nl: 'Deze cyclus', en: 'This cycle' },
  'screen.course.drivers.usual': { nl: 'Gewoonlijk', en: 'Usually' },
  'screen.course.drivers.deals': { nl: '{deals, number, hours}', en: '{deals, number, hours}' },
  'screen.course.drivers.hours': { nl: '{hours, number, hours} uur', en: '{hours, number, hours} h' },
  'screen.course.restart-about': {
    nl: 'Wat er anders is geworden, is bekend en blijft. Vanaf deze cyclus worden punten dan tegen nieuwe grenzen gehouden; de kaart van ervoor blijft staan.',
    en: 'What has become different is known and stays. From this cycle on points are then held against new limits; the chart before it stays.',
  },
  'screen.course.restart-text': { nl: 'Wat is er anders geworden?', en: 'What has become different?' },
  'screen.course.restart-keep': { nl: 'Begin de kaart opnieuw', en: 'Begin the chart anew' },
  'screen.course.restart-done': { nl: 'De kaart begint opnieuw vanaf {day}.', en: 'The chart begins anew on {day}.' },
} satisfies Record<string, Sentence>

const agreements = {
  'screen.course.agreements': { nl: 'Afspraken', en: 'Agreements' },
  'screen.course.agreements.none': {
    nl: 'Er staan geen afspraken open. Wat afgesproken wordt, krijgt meteen een eigenaar en een dag.',
    en: 'No agreements are open. What is agreed gets an owner and a day at once.',
  },
  'screen.course.agree': { nl: 'Nieuwe afspraak', en: 'New agreement' },
  'screen.course.agree-text': { nl: 'Wat gebeurt er?', en: 'What is done?' },
  'screen.course.agree-owner': { nl: 'Wie doet het?', en: 'Who does it?' },
  'screen.course.agree-until': { nl: 'Uiterlijk', en: 'By' },
  'screen.course.agree-keep': { nl: 'Afgesproken', en: 'Agreed' },
  'screen.course.agree-done': { nl: 'Afgesproken: {owner} doet het.', en: 'Agreed: {owner} does it.' },
  'screen.course.agreement.by': { nl: '{owner}, uiterlijk {day}', en: '{owner}, by {day}' },
  'screen.course.agreement.late': { nl: '{owner}, had op {day} klaar moeten zijn', en: '{owner}, should have been done by {day}' },
  'screen.course.agreement.kept': { nl: 'nagekomen door {owner}', en: 'kept by {owner}' },
  'screen.course.agreement.dropped': { nl: 'vervallen ({owner})', en: 'dropped ({owner})' },
  'screen.course.agreement.because': { nl: 'om een uitslag: {name}', en: 'because of an alarm: {name}' },
  'screen.course.keep': { nl: 'Nagekomen', en: 'Kept' },
  'screen.course.drop': { nl: 'Laat vallen', en: 'Drop' },
  'screen.course.has-kept': { nl: 'Nagekomen.', en: 'Kept.' },
  'screen.course.has-dropped': { nl: 'Deze afspraak is vervallen.', en: 'This agreement was dropped.' },
} satisfies Record<string, Sentence>

export const screenCourseMessages = { ...heading, ...phase, ...charts, ...alarms, ...agreements }
