/** What was decided, as the log tells it behind the name of who decided; and on what numbers. */
import type { Sentence } from './say.ts'

const amount = {
  nl: '{measure, select, margin {{amount, number, euro} marge} revenue {{amount, number, euro} omzet} customers {{amount, plural, one {# klant} other {# klanten}}} other {{amount, number}}} op {by, date, day}',
  en: '{measure, select, margin {{amount, number, euro} margin} revenue {{amount, number, euro} revenue} customers {{amount, plural, one {# customer} other {# customers}}} other {{amount, number}}} by {by, date, day}',
}

const objective = {
  'decision.objective-set': { nl: `stelde de kerndoelstelling: ${amount.nl}.`, en: `set the objective: ${amount.en}.` },
  'decision.objective-replaced': {
    nl: `verving de kerndoelstelling, want {reason, select, reached {de oude is gehaald} out_of_reach {de oude is onhaalbaar gebleken} market_changed {de markt is veranderd} owners_decided {de eigenaren of de directie besloten het} other {de oude stond er verkeerd}}: nu ${amount.nl}.`,
    en: `replaced the objective, because {reason, select, reached {the old one was reached} out_of_reach {the old one proved out of reach} market_changed {the market changed} owners_decided {the owners or the board decided so} other {the old one was put wrongly}}: now ${amount.en}.`,
  },
  'decision.standards-set': {
    nl: 'veranderde de aannames achter elke schatting.',
    en: 'changed the assumptions behind every estimate.',
  },
  'decision.on.standards-set': {
    nl: 'Minimale aandacht {minimumHours, number, hours} uur; {baseShare, number, percent} van de marge komt vanzelf; elasticiteit {elasticity, number}; hooguit {reach, number} keer de uren van nu.',
    en: 'Minimum hours {minimumHours, number, hours}; {baseShare, number, percent} of the margin comes by itself; elasticity {elasticity, number}; at most {reach, number} times the hours of now.',
  },
} satisfies Record<string, Sentence>

const customer = {
  'decision.response-judged': {
    nl: '{given, select, true {gaf een inschatting van wat uren bij {subject} opleveren.} other {nam de inschatting voor {subject} terug: de berekening telt weer.}}',
    en: '{given, select, true {judged what hours at {subject} bring.} other {took the judgement about {subject} back: the computed response counts again.}}',
  },
  'decision.on.response-judged': {
    nl: '{given, select, true {Zonder uren {noneEuro, number, euro}, met {hours, number, hours} uur {todayEuro, number, euro}, met het dubbele {doubleEuro, number, euro}.} other {}}',
    en: '{given, select, true {Without hours {noneEuro, number, euro}, with {hours, number, hours} hours {todayEuro, number, euro}, with double {doubleEuro, number, euro}.} other {}}',
  },
  'decision.customer-gut-raised': {
    nl: 'vroeg GO of NO GO over {subject}{signals, plural, =0 {} one {, om # signaal} other {, om # signalen}}.',
    en: 'asked GO or NO GO about {subject}{signals, plural, =0 {} one {, on # signal} other {, on # signals}}.',
  },
  'decision.customer-gut-answered': {
    nl: 'zei {go, select, true {GO} other {NO GO}} tegen {subject}.',
    en: 'said {go, select, true {GO} other {NO GO}} to {subject}.',
  },
  'decision.on.customer-gut-answered': {
    nl: '{probabilityWhite, select, null {Er was nog geen plan dat deze klant kende.} other {De berekening gaf {probabilityWhite, number, percent} kans op wit.}}',
    en: '{probabilityWhite, select, null {No plan knew this customer yet.} other {The arithmetic gave a chance of white of {probabilityWhite, number, percent}.}}',
  },
  'decision.verdict-contested': {
    nl: 'maakte bezwaar tegen het oordeel {verdict, select, white {wit} black {zwart} other {grijs}} over {subject}: {reason, select, hours_wrong {de uren kloppen niet} margin_wrong {de marge klopt niet} potential_unseen {er zit meer in dan gezien is} won_or_lost_since {er is sindsdien iets gewonnen of verloren} other {de klantgroep klopt niet}}.',
    en: 'contested the verdict {verdict, select, white {white} black {black} other {grey}} about {subject}: {reason, select, hours_wrong {the hours are wrong} margin_wrong {the margin is wrong} potential_unseen {there is more in it than was seen} won_or_lost_since {something was won or lost since} other {the group is wrong}}.',
  },
  'decision.on.verdict-contested': {
    nl: '{hours, select, null {} other {Uren: {hours, number, hours} in plaats van {computedHours, number, hours}. }}{marginEuro, select, null {} other {Marge: {marginEuro, number, euro} in plaats van {computedEuro, number, euro}. }}Toen berekend: {entryPriceEuro, number, euro} per uur, {probabilityWhite, number, percent} kans op wit.',
    en: '{hours, select, null {} other {Hours: {hours, number, hours} instead of {computedHours, number, hours}. }}{marginEuro, select, null {} other {Margin: {marginEuro, number, euro} instead of {computedEuro, number, euro}. }}Computed then: {entryPriceEuro, number, euro} an hour, a chance of white of {probabilityWhite, number, percent}.',
  },
  'decision.contest-withdrawn': {
    nl: 'trok het bezwaar over {subject} in: wat de bestanden zeggen telt weer.',
    en: 'withdrew the contest about {subject}: what the files say counts again.',
  },
  'decision.customers-joined': {
    nl: 'zei dat {subject} en {other} één klant zijn.',
    en: 'said that {subject} and {other} are one customer.',
  },
  'decision.customers-parted': {
    nl: 'zei dat {subject} en {other} twee klanten zijn.',
    en: 'said that {subject} and {other} are two customers.',
  },
  'decision.signal-noted': {
    nl: 'zag een signaal {against, select, true {tegen} other {voor}} {what, select, block {het blok } other {}}{subject}: {signal}.',
    en: 'saw a signal {against, select, true {against} other {for}} {what, select, block {the block } other {}}{subject}: {signal}.',
  },
} satisfies Record<string, Sentence>

const left = {
  nl: '{hours, select, null {} other {Er is nog {valueEuro, number, euro} te halen in {hours, number, hours} uur.}}',
  en: '{hours, select, null {} other {{valueEuro, number, euro} is left, in {hours, number, hours} hours.}}',
}
const answerNumbers = {
  nl: '{hourPriceEuro, select, null {} other {Er is nog {valueEuro, number, euro} te halen in {hours, number, hours} uur; een uur is {hourPriceEuro, number, euro} waard.}}{partners, select, null {} other {{partners, plural, =0 {Er is geen ander werk met hetzelfde verband.} one {Er is # ander stuk werk met hetzelfde verband.} other {Er zijn # andere stukken werk met hetzelfde verband.}}}}',
  en: '{hourPriceEuro, select, null {} other {{valueEuro, number, euro} is left, in {hours, number, hours} hours; an hour is worth {hourPriceEuro, number, euro}.}}{partners, select, null {} other {{partners, plural, =0 {No other work shares a tie.} one {# other piece of work shares a tie.} other {# other pieces of work share a tie.}}}}',
}

const matter = {
  'decision.matter-caught': {
    nl: '{instead, select, null {legde een kwestie vast} other {legde een alternatief vast voor {instead}}}{customer, select, null {} other {, bij {customer}}}.',
    en: '{instead, select, null {caught a matter} other {caught an alternative to {instead}}}{customer, select, null {} other {, at {customer}}}.',
  },
  'decision.on.matter-caught': left,
  'decision.matter-described': {
    nl: '{retitled, select, true {gaf een kwestie andere woorden.} other {beschreef {subject} beter.}}',
    en: '{retitled, select, true {put a matter in other words.} other {described {subject} better.}}',
  },
  'decision.on.matter-described': left,
  'decision.matter-answered': {
    nl: '{from, select, data {liet de gegevens antwoorden:} other {zei dat}} {test, select, pareto {{from, select, data {de rest van {subject} {answer, select, yes {levert te weinig op voor de tijd} other {is de tijd waard}}} other {de rest van {subject} {answer, select, yes {te weinig oplevert voor de tijd} other {de tijd waard is}}}}} cluster {{from, select, data {{subject} {answer, select, yes {kan samen met ander werk} other {kan niet samen met ander werk}}} other {{subject} {answer, select, yes {samen kan met ander werk} other {niet samen kan met ander werk}}}}} influence {wij aan {subject} {answer, select, yes {iets kunnen veranderen} other {niets kunnen veranderen}}} ownership {{subject} heeft {answer, select, yes {een eigenaar} other {geen eigenaar}}} other {het {answer, select, yes {GO} other {NO GO}} is voor {subject}}}.',
    en: '{from, select, data {let the data answer:} other {said that}} {test, select, pareto {the rest of {subject} {answer, select, yes {brings too little for the time} other {is worth the time}}} cluster {{subject} {answer, select, yes {can be worked with other work} other {cannot be worked with other work}}} influence {we can change {answer, select, yes {something about} other {nothing about}} {subject}} ownership {{answer, select, yes {someone owns} other {nobody owns}} {subject}} other {it is {answer, select, yes {GO} other {NO GO}} for {subject}}}.',
  },
  'decision.on.matter-answered': {
    nl: `${answerNumbers.nl}{tie, select, null {} customer {Samen met klant {to}.} group {Samen met groep {to}.} contact {Samen met contactpersoon {to}.} product {Samen met product {to}.} place {Samen met plaats {to}.} other {Samen met soort {to}.}}`,
    en: `${answerNumbers.en}{tie, select, null {} customer {Together with customer {to}.} group {Together with group {to}.} contact {Together with contact {to}.} product {Together with product {to}.} place {Together with place {to}.} other {Together with kind {to}.}}`,
  },
  'decision.matter-stopped': {
    nl: 'bracht {subject} voor de zeef, {outcome, select, set_aside {die het terzijde legde} on_hold {die het in de wacht zette} dropped {die het liet vallen} not_executed {die het niet laat uitvoeren, want niemand is eigenaar} other {die om alternatieven vraagt}}.',
    en: 'took {subject} to the gate, which {outcome, select, set_aside {set it aside} on_hold {put it on hold} dropped {dropped it} not_executed {does not let it be executed, because nobody owns it} other {asks for alternatives}}.',
  },
  'decision.matter-placed': {
    nl: 'bracht {subject} door de zeef, naar het blok {block}.',
    en: 'got {subject} through the gate, into the block {block}.',
  },
  'decision.matter-released': {
    nl: 'haalde {subject} uit het blok {block}; het gaat opnieuw door de zeef.',
    en: 'took {subject} out of the block {block}; it goes through the gate again.',
  },
  'decision.matter-retested': {
    nl: 'bracht {subject} terug in de zeef: {test, select, pareto {de rest is de tijd nu waard} cluster {er is nu werk waarmee het samen kan} other {de gegevens zijn veranderd}}.',
    en: 'brought {subject} back to the gate: {test, select, pareto {the rest is worth the time now} cluster {there is work now that it can be worked with} other {the data changed}}.',
  },
  'decision.on.matter-retested': answerNumbers,
  'decision.matter-taken': { nl: 'nam {subject} op zich.', en: 'took {subject}.' },
  'decision.matter-solved': { nl: 'loste {subject} op.', en: 'solved {subject}.' },
  'decision.matter-checked': {
    nl: 'controleerde {subject}: {good, select, true {het is echt opgelost} other {het is niet opgelost, dus het komt terug}}.',
    en: 'checked {subject}: {good, select, true {it was really solved} other {it was not solved, so it comes back}}.',
  },
  'decision.check-taken-over': {
    nl: 'nam van {from} de controle van {subject} over.',
    en: 'took the check of {subject} over from {from}.',
  },
  'decision.matter-closed': { nl: 'sloot {subject} af.', en: 'closed {subject}.' },
} satisfies Record<string, Sentence>

const checksLater = {
  nl: '{debt, select, null {} other { {debt} controleert of het echt is opgelost.}}',
  en: '{debt, select, null {} other { {debt} checks whether it was really solved.}}',
}

const handover = {
  'decision.handover-offered': {
    nl: 'bood {subject} aan {to} aan, tot {until, date, day}.',
    en: 'offered {subject} to {to}, until {until, date, day}.',
  },
  'decision.handover-passed-up': {
    nl: 'bood {subject} een niveau hoger aan, aan {to}, want er kwam op tijd geen antwoord. Het wacht tot {until, date, day}; {from} blijft zolang eigenaar.',
    en: 'offered {subject} one level up, to {to}, because no answer came in time. It waits until {until, date, day}; {from} owns it until then.',
  },
  'decision.handover-declined': { nl: 'nam {subject} niet over.', en: 'did not take {subject} over.' },
  'decision.handover-withdrawn': { nl: 'bood {subject} niet langer aan {to} aan.', en: 'no longer offers {subject} to {to}.' },
  'decision.handover-lapsed': {
    nl: 'liet het aanbod van {subject} aan {to} vervallen: een niveau hoger staat de eigenaar zelf.',
    en: 'let the offer of {subject} to {to} lapse: one level up is the owner.',
  },
  'decision.handover-accepted': {
    nl: `nam {subject} over van {from}.${checksLater.nl}`,
    en: `took {subject} over from {from}.${checksLater.en}`,
  },
  'decision.handover-taken-over': {
    nl: `gaf {subject} van {from} aan {to}: er kwam op tijd geen antwoord, en hoger staat niemand.${checksLater.nl}`,
    en: `passed {subject} from {from} to {to}: no answer came in time, and nobody stands higher.${checksLater.en}`,
  },
} satisfies Record<string, Sentence>

const asks = {
  nl: '{hours, number, hours} uur voor {valueEuro, number, euro}',
  en: '{hours, number, hours} hours for {valueEuro, number, euro}',
}
const inIt = {
  nl: '{customers, plural, one {# klant} other {# klanten}} en {matters, plural, one {# kwestie} other {# kwesties}}',
  en: '{customers, plural, one {# customer} other {# customers}} and {matters, plural, one {# matter} other {# matters}}',
}

const block = {
  'decision.block-formed': { nl: 'vormde een blok.', en: 'formed a block.' },
  'decision.on.block-formed': {
    nl: `{empty, select, true {} other {${inIt.nl}; ${asks.nl}.}}`,
    en: `{empty, select, true {} other {${inIt.en}; ${asks.en}.}}`,
  },
  'decision.block-renamed': { nl: 'gaf een blok een andere naam.', en: 'gave a block another name.' },
  'decision.block-changed': { nl: 'veranderde het blok {subject}.', en: 'changed the block {subject}.' },
  'decision.on.block-changed': {
    nl: `{added, plural, =0 {} other {# erbij. }}{removed, plural, =0 {} other {# eruit. }}${asks.nl}; {owner, select, null {nog zonder eigenaar} other {eigenaar {owner}}}.`,
    en: `{added, plural, =0 {} other {# in. }}{removed, plural, =0 {} other {# out. }}${asks.en}; {owner, select, null {no owner yet} other {owned by {owner}}}.`,
  },
  'decision.block-matter-joined': { nl: 'bracht {matter} in het blok {subject}.', en: 'brought {matter} into the block {subject}.' },
  'decision.on.block-matter-joined': { nl: `Het blok: ${asks.nl}.`, en: `The block: ${asks.en}.` },
  'decision.block-matter-left': { nl: 'haalde {matter} uit het blok {subject}.', en: 'took {matter} out of the block {subject}.' },
  'decision.on.block-matter-left': { nl: `Het blok: ${asks.nl}.`, en: `The block: ${asks.en}.` },
  'decision.block-defined': { nl: 'zei wanneer het blok {subject} af is.', en: 'said when the block {subject} is finished.' },
  'decision.block-queued': { nl: 'zette het blok {subject} in de wachtrij.', en: 'put the block {subject} in the queue.' },
  'decision.block-started': { nl: 'begon aan het blok {subject}.', en: 'started the block {subject}.' },
  'decision.on.block-started': {
    nl: 'Het vraagt {hours, number, hours} uur{capacityLeftHours, select, null {} other {; er waren er nog {capacityLeftHours, number, hours}}}.',
    en: 'It takes {hours, number, hours} hours{capacityLeftHours, select, null {} other {; {capacityLeftHours, number, hours} were left}}.',
  },
  'decision.block-finished': { nl: 'maakte het blok {subject} af.', en: 'finished the block {subject}.' },
  'decision.block-gut-raised': {
    nl: 'vroeg opnieuw GO of NO GO over het blok {subject}{signals, plural, =0 {} one {, om # signaal} other {, om # signalen}}.',
    en: 'asked GO or NO GO again about the block {subject}{signals, plural, =0 {} one {, on # signal} other {, on # signals}}.',
  },
  'decision.block-gut-answered': {
    nl: 'zei {go, select, true {GO} other {NO GO}} tegen het blok {subject}.',
    en: 'said {go, select, true {GO} other {NO GO}} to the block {subject}.',
  },
  'decision.block-stopped': {
    nl: 'stopte het blok {subject}; wat erin zat is weer vrij.',
    en: 'stopped the block {subject}; what was in it is free again.',
  },
  'decision.on.block-stopped': { nl: `${inIt.nl}.`, en: `${inIt.en}.` },
  'decision.block-alternatives-asked': {
    nl: 'vroeg om een ander voorstel in plaats van het blok {subject}.',
    en: 'asked for another proposal in the place of the block {subject}.',
  },
} satisfies Record<string, Sentence>

const team = {
  'decision.member-joined': { nl: 'zette een naam in het team.', en: 'put a name in the team.' },
  'decision.net-hours-stated': {
    nl: '{hours, select, null {nam de netto uren van {subject} terug: wat de bestanden vastleggen telt weer.} other {stelde de netto uren van {subject} op {hours, number, hours} per jaar.}}',
    en: '{hours, select, null {took the net hours of {subject} back: what the files record counts again.} other {stated the net hours of {subject}: {hours, number, hours} a year.}}',
  },
  'decision.leader-set': {
    nl: '{leader, select, null {haalde de leidinggevende van {subject} weg.} other {maakte {leader} leidinggevende van {subject}.}}',
    en: '{leader, select, null {took the leader of {subject} away.} other {made {leader} the leader of {subject}.}}',
  },
  'decision.member-left': { nl: 'meldde dat {subject} uit het team gaat.', en: 'said that {subject} leaves the team.' },
  'decision.member-returned': { nl: 'meldde dat {subject} terug is in het team.', en: 'said that {subject} is back in the team.' },
  'decision.saying-erased': {
    nl: 'wiste wat er bij besluit {position, number} gezegd was.',
    en: 'erased what was said with decision {position, number}.',
  },
  'decision.file-taken-back': {
    nl: 'nam bestand {subject} terug. Weg: {rows, plural, =0 {geen regels} one {# regel} other {# regels}}{customers, plural, =0 {} one {, # klant} other {, # klanten}}{members, plural, =0 {} one {, # medewerker} other {, # medewerkers}}{kept, plural, =0 {} one {; # bleef staan omdat er over besloten is} other {; # bleven staan omdat er over besloten is}}{decisions, plural, =0 {} one {, met # besluit} other {, met # besluiten}}.',
    en: 'took back file {subject}. Gone: {rows, plural, =0 {no rows} one {# row} other {# rows}}{customers, plural, =0 {} one {, # customer} other {, # customers}}{members, plural, =0 {} one {, # member} other {, # members}}{kept, plural, =0 {} one {; # stayed because something was decided about it} other {; # stayed because something was decided about them}}{decisions, plural, =0 {} one {, with # decision} other {, with # decisions}}.',
  },
  'decision.retention-set': {
    nl: '{years, select, null {liet gegevens weer zonder termijn bewaren.} other {liet gegevens {years, number} jaar bewaren; wat ouder is wordt gewist.}}',
    en: '{years, select, null {had data kept without a limit again.} other {had data kept for {years, number} years; what is older is deleted.}}',
  },
  'decision.contacts-kept': {
    nl: '{keep, select, true {liet contacten bij klanten bij naam bewaren.} other {liet geen contacten bij klanten meer bij naam bewaren; wie er stond is gewist.}}',
    en: '{keep, select, true {had contacts at customers kept by name.} other {had contacts at customers kept by name no longer; who stood there was deleted.}}',
  },
  'decision.person-erased': {
    nl: 'wiste gegevens van een persoon: {names, plural, =0 {geen namen} one {# naam} other {# namen}}, {words, plural, =0 {geen woorden} one {de woorden van # besluit} other {de woorden van # besluiten}}, {files, plural, =0 {geen kopieën} one {de kopie van # bestand} other {de kopieën van # bestanden}}.',
    en: 'erased data of a person: {names, plural, =0 {no names} one {# name} other {# names}}, {words, plural, =0 {no words} one {the words of # decision} other {the words of # decisions}}, {files, plural, =0 {no copies} one {the copy of # file} other {the copies of # files}}.',
  },
} satisfies Record<string, Sentence>

export const decisionMessages = { ...objective, ...customer, ...matter, ...handover, ...block, ...team } satisfies Record<string, Sentence>
