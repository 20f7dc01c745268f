/** Words on the screens about the team: net hours, the triangle, the assumptions behind every estimate. */
import type { Sentence } from './say.ts'

const team = {
  'screen.team.heading': {
    nl: '{members, plural, one {# medewerker heeft} other {# medewerkers hebben}} samen *{hours, number, whole} uur* voor {customers, number} klanten.',
    en: '{members, plural, one {# member has} other {# members have}} *{hours, number, whole} hours* together for {customers, number} customers.',
  },
  'screen.team.basis': {
    nl: '{stated, plural, =0 {Van niemand zijn de netto uren ingevuld: gerekend is met wat de bestanden vastleggen.} other {Van # van {members, number} zijn de netto uren ingevuld; van de rest telt wat de bestanden vastleggen.}}',
    en: '{stated, plural, =0 {Nobody’s net hours are filled in: what the files record was used.} other {Net hours are filled in for # of {members, number}; for the rest, what the files record counts.}}',
  },
  'screen.column.leader': { nl: 'Leidinggevende', en: 'Leader' },
  'screen.column.leaving': { nl: 'Vertrek', en: 'Leaving' },
  'screen.column.net-hours': { nl: 'Netto uren per jaar', en: 'Net hours a year' },
  'screen.column.recorded': { nl: 'Vastgelegd', en: 'Recorded' },
  'screen.column.customers': { nl: 'Klanten', en: 'Customers' },
  'screen.column.hour-price': { nl: 'Prijs van een uur', en: 'Price of an hour' },
  'screen.team.net-hours-of': { nl: 'Netto verkoopuren per jaar van {member}', en: 'Net selling hours a year of {member}' },
  'screen.team.no-hours': { nl: 'verkoopt niet', en: 'does not sell' },
  'screen.team.as-recorded': { nl: 'zoals vastgelegd', en: 'as recorded' },
  'screen.team.hours-set': { nl: '{member}: {hours, number} uur per jaar.', en: '{member}: {hours, number} hours a year.' },
  'screen.team.recorded-again': { nl: '{member}: weer wat de bestanden vastleggen.', en: '{member}: what the files record counts again.' },
  'screen.triangle': { nl: 'Tijd, prioriteit, kwaliteit', en: 'Time, priority, quality' },
  'screen.triangle.hours': { nl: 'Uren per jaar', en: 'Hours a year' },
  'screen.triangle.customers': { nl: 'Klanten die uren krijgen', en: 'Customers that get hours' },
  'screen.triangle.hoursEach': { nl: 'Uren per klant, minstens', en: 'Hours per customer, at least' },
  'screen.triangle.used': { nl: '{used, number, whole} benut', en: '{used, number, whole} used' },
  'screen.triangle.of-all': { nl: 'van {all, number}', en: 'of {all, number}' },
  'screen.triangle.on-average': { nl: 'gemiddeld {hours}', en: '{hours} on average' },
  'screen.triangle.fit': {
    nl: '{customers, number} klanten elk {each, number, hours} uur geven past, met {left, number, whole} uur over.',
    en: 'Giving {customers, number} customers {each, plural, one {# hour} other {{each, number, hours} hours}} each fits, with {left, number, whole} hours to spare.',
  },
  'screen.triangle.refused': {
    nl: '{customers, number} klanten elk {each, number, hours} uur geven vraagt {asked, number, whole} uur. Er ontbreken er {missing, number, whole}: dat kan niet.',
    en: 'Giving {customers, number} customers {each, plural, one {# hour} other {{each, number, hours} hours}} each takes {asked, number, whole} hours. {missing, number, whole} are missing: it cannot be done.',
  },
  'screen.triangle.in-plan': { nl: 'In het plan', en: 'In the plan' },
  'screen.triangle.asked': { nl: 'Wat als', en: 'What if' },
  'screen.triangle.moved': { nl: 'Verschil', en: 'Difference' },
  'screen.triangle.as-planned': { nl: 'Terug naar het plan', en: 'Back to the plan' },
} satisfies Record<string, Sentence>

const hierarchy = {
  'screen.team.leader-of': { nl: 'Leidinggevende van {member}', en: 'Leader of {member}' },
  'screen.team.leader-none': { nl: 'niemand', en: 'nobody' },
  'screen.team.leader-about': {
    nl: 'Wie iets krijgt aangeboden en niet op tijd antwoordt, laat het aan de leidinggevende. Bovenaan wordt het vanzelf eigen werk.',
    en: 'Whoever is offered something and does not answer in time leaves it to their leader. At the top it becomes theirs by itself.',
  },
  'screen.team.leader-set': { nl: '{leader} leidt nu {member}.', en: '{leader} now leads {member}.' },
  'screen.team.leader-gone': { nl: '{member} heeft geen leidinggevende meer.', en: '{member} has no leader any more.' },
  'screen.team.leaves': { nl: 'vertrekt', en: 'leaves' },
  'screen.team.leave': { nl: '{name} vertrekt', en: '{name} leaves' },
  'screen.team.leave.holds': {
    nl: 'Nog niet: {name} heeft nog iets in handen. Draag het over of rond het af; een controle neemt over wie {name} leidt. Daarna kan {name} vertrekken.',
    en: 'Not yet: {name} still has something in hand. Hand it over or close it; a check is taken over by whoever leads {name}. Then {name} can leave.',
  },
  'screen.team.leave.empty': {
    nl: '{name} heeft niets in handen en kan vertrekken. Dan geldt:',
    en: '{name} has nothing in hand and can leave. From then on:',
  },
  'screen.team.leave.decides': {
    nl: 'Onder deze naam wordt niets meer besloten, en niets meer aangeboden.',
    en: 'Nothing is decided under this name any more, and nothing is offered to it.',
  },
  'screen.team.leave.hours': {
    nl: 'De uren tellen niet meer mee: het plan wordt meteen opnieuw gemaakt.',
    en: 'The hours no longer count: the plan is made anew at once.',
  },
  'screen.team.leave.led-by': {
    nl: '{number, plural, one {{members} valt} other {{members} vallen}} voortaan onder {leader}.',
    en: '{number, plural, one {{members} is} other {{members} are}} led by {leader}.',
  },
  'screen.team.leave.at-top': {
    nl: '{number, plural, one {{members} heeft} other {{members} hebben}} geen leidinggevende meer.',
    en: '{number, plural, one {{members} has} other {{members} have}} no leader any more.',
  },
  'screen.team.leave.stays': {
    nl: 'Wat {name} besloot blijft in het logboek staan, en terugkeren kan altijd.',
    en: 'What {name} decided stays in the log, and coming back is always possible.',
  },
  'screen.team.leave.keep': { nl: 'Vertrek vastleggen', en: 'Record that they left' },
  'screen.team.leave.done': { nl: '{name} is vertrokken.', en: '{name} has left.' },
  'screen.team.held.matters': {
    nl: '{count, plural, one {# kwestie} other {# kwesties}}',
    en: '{count, plural, one {# matter} other {# matters}}',
  },
  'screen.team.held.debts': {
    nl: '{count, plural, one {# kwestie die nog gecontroleerd moet worden} other {# kwesties die nog gecontroleerd moeten worden}}',
    en: '{count, plural, one {# matter that must still be checked} other {# matters that must still be checked}}',
  },
  'screen.team.held.offers': {
    nl: '{count, plural, one {# aanbod dat op antwoord wacht} other {# aanbiedingen die op antwoord wachten}}',
    en: '{count, plural, one {# offer that waits for an answer} other {# offers that wait for an answer}}',
  },
  'screen.team.held.blocks': {
    nl: '{count, plural, one {# blok} other {# blokken}}',
    en: '{count, plural, one {# block} other {# blocks}}',
  },
  'screen.team.held.block': {
    nl: '{status, select, forming {Het blok dat gevormd wordt} active {Het blok dat bezig is} other {Een blok in de wachtrij}}',
    en: '{status, select, forming {The block that is forming} active {The active block} other {A block in the queue}}',
  },
  'screen.team.held.more': { nl: 'en nog {count, number}', en: 'and {count, number} more' },
  'screen.team.left': {
    nl: '{count, plural, one {# medewerker vertrok} other {# medewerkers vertrokken}}',
    en: '{count, plural, one {# member left} other {# members left}}',
  },
  'screen.team.left-since': { nl: 'sinds {day}', en: 'since {day}' },
  'screen.team.return': { nl: 'Keert terug', en: 'Returns' },
  'screen.team.return-of': { nl: '{name} keert terug', en: '{name} returns' },
  'screen.team.returned': { nl: '{name} is weer in het team.', en: '{name} is in the team again.' },
} satisfies Record<string, Sentence>

const standards = {
  'screen.standards': { nl: 'Aannames', en: 'Assumptions' },
  'screen.standards.about': {
    nl: 'Waar niets gemeten is, rekenen we hiermee. Weet u het beter, verander het dan: het plan wordt meteen opnieuw gemaakt.',
    en: 'Where nothing was measured, this is what we use. If you know better, change it: the plan is made anew at once.',
  },
  'screen.standards.minutes': { nl: 'Minuten per contactmoment', en: 'Minutes per touch' },
  'screen.standards.response': { nl: 'Wat verkoopuren doen', en: 'What selling hours do' },
  'screen.standards.trip-about': { nl: 'heen en terug, op een dag met een bezoek', en: 'there and back, on a day with a visit' },
  'screen.standards.base-share': { nl: 'Marge die vanzelf komt', en: 'Margin that comes by itself' },
  'screen.standards.base-share-about': { nl: 'zonder één verkoopuur in het jaar', en: 'without one selling hour in the year' },
  'screen.standards.elasticity-low': { nl: 'Elasticiteit, laag', en: 'Elasticity, low' },
  'screen.standards.elasticity-high': { nl: 'Elasticiteit, hoog', en: 'Elasticity, high' },
  'screen.standards.elasticity-about': {
    nl: '0,3: tien procent meer uren geeft drie procent meer marge. Negen van de tien klanten liggen tussen laag en hoog.',
    en: '0.3: ten per cent more hours gives three per cent more margin. Nine in ten customers lie between low and high.',
  },
  'screen.standards.minimum-hours': { nl: 'Minimale aandacht', en: 'Minimum hours' },
  'screen.standards.minimum-hours-about': { nl: 'per jaar; minder is geen bediening', en: 'a year; less is not serving at all' },
  'screen.standards.reach': { nl: 'Hooguit keer de uren van nu', en: 'At most times the hours of now' },
  'screen.standards.reach-about': {
    nl: 'of van wat in de groep gewoon is; daarboven weten we niets',
    en: 'or of what is usual in the group; beyond that nothing is known',
  },
  'screen.standards.conversion': { nl: 'Prospects die klant worden', en: 'Prospects that become a customer' },
  'screen.standards.conversion-about': {
    nl: 'van wie er bewerkt worden; nog niet gemeten',
    en: 'of those that are worked; not measured yet',
  },
  'screen.standards.kept': { nl: 'De aannames zijn bewaard.', en: 'The assumptions are kept.' },
  'screen.standards.back': { nl: 'Zoals het was', en: 'As it was' },
} satisfies Record<string, Sentence>

export const screenTeamMessages = { ...team, ...hierarchy, ...standards }
