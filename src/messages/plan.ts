/** Why a verdict is what it is, and what a plan has to say about itself. */
import type { FindingCode } from '../core/plan/explain.ts'
import type { ReasonCode } from '../core/plan/verdict.ts'
import type { Sentence } from './say.ts'

/** Values: times (entry price over hour price), entry, price, short (price less entry), margin, loss, now, planned. */
const reasons = {
  'reason.above-line': {
    nl: 'Het eerste uur hier brengt {times, number} keer de uurprijs op',
    en: 'The first hour here returns {times, number} times the hour price',
  },
  'reason.above-line-fewer-hours': {
    nl: 'Boven de lijn, maar {planned, number, hours} uur is genoeg in plaats van {now, number, hours}',
    en: 'Above the line, but {planned, number, hours} hours will do instead of {now, number, hours}',
  },
  'reason.above-line-more-hours': {
    nl: 'Hier loont meer aandacht: {planned, number, hours} uur in plaats van {now, number, hours}',
    en: 'More attention pays here: {planned, number, hours} hours instead of {now, number, hours}',
  },
  'reason.room-left': {
    nl: 'Net onder de lijn, maar er zijn uren over die nergens meer opbrengen',
    en: 'Just below the line, but there are hours left that earn more nowhere else',
  },
  'reason.below-line': {
    nl: 'Een uur hier brengt {short, number, euro} minder op dan het kost',
    en: 'An hour here returns {short, number, euro} less than it costs',
  },
  'reason.minimum-too-dear': {
    nl: 'Het eerste uur zou lonen, de minimale aandacht niet',
    en: 'The first hour would pay, the minimum hours do not',
  },
  'reason.loses-money': {
    nl: 'We leggen hier {loss, number, euro} op toe: meer uren maken dat niet goed',
    en: 'We lose {loss, number, euro} here, and more hours will not mend that',
  },
  'reason.no-margin': {
    nl: 'Wel {now, number, hours} uur besteed, niets gefactureerd',
    en: '{now, number, hours} hours were spent, nothing was invoiced',
  },
  'reason.nothing-known': {
    nl: 'Dit jaar niets gefactureerd of besteed: niets zegt wat een uur hier brengt',
    en: 'Nothing was invoiced or spent here this year: nothing says what an hour would bring',
  },
  'reason.prospect-above-line': {
    nl: 'Prospect: wat zulke klanten opbrengen, maal de aangenomen kans op een ja, is {planned, number, hours} uur waard',
    en: 'Prospect: what such customers bring, times the assumed chance of a yes, is worth {planned, number, hours} hours',
  },
  'reason.prospect-below-line': {
    nl: 'Prospect: wat zulke klanten opbrengen, maal de aangenomen kans op een ja, is een uur niet waard',
    en: 'Prospect: what such customers bring, times the assumed chance of a yes, is not worth an hour',
  },
  'reason.no-room': {
    nl: 'Op zichzelf de moeite waard, maar geen uur meer over dat niet elders meer opbrengt',
    en: 'Worth it by itself, but every hour left earns more elsewhere',
  },
  'reason.cannot-tell': {
    nl: 'Rekenen scheidt hier niet: GO of NO GO, zonder cijfers',
    en: 'Arithmetic cannot tell here: GO or NO GO, without figures',
  },
  'reason.not-worth-asking-white': {
    nl: 'Net boven de lijn; de twijfel is geen kwartier waard',
    en: 'Just above the line; the doubt is not worth a quarter of an hour',
  },
  'reason.not-worth-asking-black': {
    nl: 'Net onder de lijn; de twijfel is geen kwartier waard',
    en: 'Just below the line; the doubt is not worth a quarter of an hour',
  },
  'reason.go': {
    nl: 'Er is GO gezegd: {planned, number, hours} uur in het plan, wat de cijfers ook zeggen',
    en: 'GO was said here: {planned, number, hours} h in the plan, whatever the figures say',
  },
  'reason.no-go': {
    nl: 'Er is NO GO gezegd: geen uren, wat de cijfers ook zeggen',
    en: 'NO GO was said here: no hours, whatever the figures say',
  },
  'reason.lot-worked': {
    nl: 'Rond de lijn, en door het lot bewerkt: {planned, number, hours} uur in het plan, zolang de proef duurt',
    en: 'Near the line, and worked by lot: {planned, number, hours} h in the plan, as long as the experiment lasts',
  },
  'reason.lot-left': {
    nl: 'Rond de lijn, en door het lot gelaten: geen uren zolang de proef duurt',
    en: 'Near the line, and left by lot: no hours as long as the experiment lasts',
  },
} satisfies Record<`reason.${ReasonCode}`, Sentence>

/** No room has a sentence of its own where it was not arithmetic that wanted hours. */
const others = {
  'reason.no-room-for-go': {
    nl: 'Er is GO gezegd, maar niemand heeft er nog genoeg uren voor',
    en: 'GO was said here, but nobody has enough hours left for it',
  },
  'reason.no-room-for-lot': {
    nl: 'Rond de lijn, en door het lot te bewerken, maar niemand heeft er nog genoeg uren voor',
    en: 'Near the line, and to be worked by lot, but nobody has enough hours left for it',
  },
} satisfies Record<string, Sentence>

const verdicts = {
  'verdict.white': { nl: 'wit', en: 'white' },
  'verdict.grey': { nl: 'grijs', en: 'grey' },
  'verdict.black': { nl: 'zwart', en: 'black' },
  'margin-from.cost': { nl: 'kostprijs in het bestand', en: 'cost in the file' },
  'margin-from.margin': { nl: 'marge in het bestand', en: 'margin in the file' },
  'margin-from.percent': { nl: 'percentage dat iemand opgaf', en: 'percentage that somebody gave' },
  'known.measured': { nl: 'gemeten', en: 'measured' },
  'known.estimated': { nl: 'geschat', en: 'estimated' },
} satisfies Record<string, Sentence>

const findings = {
  'finding.margin-by-percent': {
    nl: 'Bij {customers, plural, one {# klant} other {# klanten}} is de marge een percentage van de omzet dat iemand opgaf; wat daar op een product verdiend wordt, meet pas een bestand met kostprijzen.',
    en: 'For {customers, plural, one {# customer} other {# customers}} the margin is a percentage of revenue that somebody gave; what a product earns there only a file with costs can measure.',
  },
  'finding.one-elasticity': {
    nl: 'Voor alle klanten geldt dezelfde elasticiteit ({elasticity, number}): bij wie uren meer doen dan elders is nog niet bekend.',
    en: 'One elasticity ({elasticity, number}) holds for all customers: where hours do more than elsewhere is not known yet.',
  },
  'finding.line-held': {
    nl: 'In vier van de vijf trekkingen ligt de uurprijs tussen {low, number, euro} en {high, number, euro}; van {customers, plural, one {# klant} other {# klanten}} {unsure, plural, =0 {ligt iedereen steeds aan dezelfde kant van de lijn} one {ligt er # soms boven en soms onder de lijn} other {liggen er # soms boven en soms onder de lijn}}.',
    en: 'In four draws out of five the hour price lies between {low, number, euro} and {high, number, euro}; of {customers, plural, one {# customer} other {# customers}} {unsure, plural, =0 {all stay on their side of the line} one {# lies above the line in some and below it in others} other {# lie above the line in some and below it in others}}.',
  },
  'finding.gut-decided': {
    nl: '{go, plural, =0 {Geen klant kreeg} one {# klant kreeg} other {# klanten kregen}} GO en {noGo, plural, =0 {geen} other {#}} NO GO van een mens; dat staat vast, en de cijfers staan ernaast.',
    en: '{go, plural, =0 {No customer} one {# customer} other {# customers}} got GO and {noGo, plural, =0 {none} other {#}} got NO GO from a person; that stands, and the figures stand beside it.',
  },
  'finding.lots-drawn': {
    nl: 'De proef rond de lijn geeft {worked, plural, =0 {geen klant} one {# klant} other {# klanten}} door het lot uren en {left, plural, =0 {geen} other {#}} geen; zo wordt gemeten wat een uur oplevert.',
    en: 'The experiment near the line gives {worked, plural, =0 {no customer} one {# customer} other {# customers}} hours by lot and {left, plural, =0 {none} other {#}} no hours; so is measured what an hour returns.',
  },
  'finding.responses-judged': {
    nl: 'Bij {customers, plural, one {# klant} other {# klanten}} telt wat iemand van uren verwacht; wat de cijfers zeggen staat ernaast.',
    en: 'For {customers, plural, one {# customer} other {# customers}} what a person expects of hours counts; what the figures say stands beside it.',
  },
  'finding.elasticities-left-out': {
    nl: 'Van de elasticiteiten die u voor mogelijk houdt is {share, number, percent} steiler dan de curve kan zeggen; gerekend is met de rest, gemiddeld {elasticity, number}.',
    en: '{share, number, percent} of the elasticities that you hold possible is steeper than the curve can say; the rest was used, {elasticity, number} on average.',
  },
  'finding.no-hours': {
    nl: 'Er zijn geen uren te verdelen. Geef bij Team aan hoeveel uur ieder heeft.',
    en: 'There are no hours to divide. Say on Team how many hours everyone has.',
  },
  'finding.no-invoices': {
    nl: 'In dit jaar is niets gefactureerd, dus niets zegt wat een uur opbrengt.',
    en: 'Nothing was invoiced in this year, so nothing says what an hour returns.',
  },
  'finding.no-difference-found': {
    nl: 'In deze gegevens is tussen de {customers, number} klanten geen verschil gevonden; een verschil van {detectableEuroPerHour, number, euro} per uur was wel opgevallen.',
    en: 'No difference was found between the {customers, number} customers in this data; one of {detectableEuroPerHour, number, euro} per hour would have shown.',
  },
  'finding.customers-lose-money': {
    nl: 'Op {customers, plural, one {# klant} other {# klanten}} ({share, number, percent}) leggen we samen {lossEuro, number, euro} toe.',
    en: '{customers, plural, one {# customer loses} other {# customers lose}} us money ({share, number, percent}), {lossEuro, number, euro} together.',
  },
  'finding.hours-on-black': {
    nl: '{share, number, percent} van de uren ({hours, number, whole}) gaat nu naar klanten onder de lijn.',
    en: '{share, number, percent} of the hours ({hours, number, whole}) now go to customers below the line.',
  },
  'finding.hours-estimated': {
    nl: '{share, number, percent} van de uren is geschat met standaardminuten; dat is niet gemeten.',
    en: '{share, number, percent} of the hours were estimated with standard minutes; they were not measured.',
  },
  'finding.hours-without-member': {
    nl: 'Van {hours, number, whole} uur zegt geen bestand wie ze maakte.',
    en: 'No file says who spent {hours, number, whole} of the hours.',
  },
  'finding.hours-left-over': {
    nl: '{members, plural, one {# medewerker houdt} other {# medewerkers houden}} {hours, number, whole} uur over: een uur meer is daar niets waard.',
    en: '{members, plural, one {# member has} other {# members have}} {hours, number, whole} hours left: an hour more is worth nothing there.',
  },
  'finding.hours-as-recorded': {
    nl: 'Van {members, plural, one {# medewerker} other {# medewerkers}} noemde niemand de netto uren; hun vastgelegde uren zijn opnieuw verdeeld.',
    en: 'Nobody stated the net hours of {members, plural, one {# member} other {# members}}; their recorded hours were divided anew.',
  },
  'finding.hours-raised': {
    nl: 'Bij {customers, plural, one {# klant} other {# klanten}} staan te weinig uren om te geloven; gerekend is met het laagste tiende van hun groep.',
    en: 'Too few hours to believe are recorded for {customers, plural, one {# customer} other {# customers}}; the lowest tenth of their group was used.',
  },
  'finding.margin-unknown': {
    nl: 'Van {customers, plural, one {# klant} other {# klanten}} is de kostprijs onbekend, dus ook de marge.',
    en: 'The cost of {customers, plural, one {# customer} other {# customers}} is unknown, and so is the margin.',
  },
  'finding.prospects-alike': {
    nl: '{customers, number} prospects in {groups, plural, one {# groep} other {# groepen}} zijn binnen hun groep niet te onderscheiden: ieder krijgt wat zulke klanten opbrengen, maal een aangenomen kans op een ja. Wat u verwacht of een fijnere groep maakt verschil.',
    en: '{customers, number} prospects in {groups, plural, one {# group} other {# groups}} cannot be told apart within their group: each gets what such customers bring, times an assumed chance of a yes. What you expect, or a finer group, makes a difference.',
  },
  'finding.customers-without-hours': {
    nl: '{customers, plural, one {# klant heeft} other {# klanten hebben}} facturen maar geen enkel uur of bezoek, zoals {example}: hun uren zijn geschat uit hun orders. Heten ze in het andere bestand anders?',
    en: '{customers, plural, one {# customer has} other {# customers have}} invoices but not one hour or visit, such as {example}: their hours were estimated from their orders. Does the other file name them differently?',
  },
  'finding.customers-without-invoices': {
    nl: '{customers, plural, one {# klant kreeg} other {# klanten kregen}} uren of bezoeken maar geen factuur in dit jaar, zoals {example}. Heten ze in het andere bestand anders?',
    en: '{customers, plural, one {# customer} other {# customers}} took hours or visits without an invoice in this year, such as {example}. Does the other file name them differently?',
  },
} satisfies Record<`finding.${FindingCode}`, Sentence>

export const planMessages = { ...reasons, ...others, ...verdicts, ...findings }
