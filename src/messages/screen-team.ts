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
  'screen.triangle.as-planned': { nl: 'Terug naar het plan', en: 'Back to the plan' },
} satisfies Record<string, Sentence>

const standards = {
  'screen.standards': { nl: 'Aannames', en: 'Assumptions' },
  'screen.standards.about': {
    nl: 'Waar niets gemeten is, rekenen we hiermee. Weet u het beter, verander het dan: het plan wordt meteen opnieuw gemaakt.',
    en: 'Where nothing was measured, this is what we use. If you know better, change it: the plan is made anew at once.',
  },
  'screen.standards.minutes': { nl: 'Minuten per contactmoment', en: 'Minutes per touch' },
  'screen.standards.response': { nl: 'Wat verkoopuren doen', en: 'What selling hours do' },
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

export const screenTeamMessages = { ...team, ...standards }
