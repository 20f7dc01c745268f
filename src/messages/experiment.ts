/** Sentences about the experiment near the line: what is said in advance, the lots, what was measured and what it teaches. */
import type { Sentence } from './say.ts'

const refusals = {
  'refusal.lots-stand': {
    nl: 'Er loopt al een proef. Eén tegelijk: laat haar aflopen, of breek haar eerst af.',
    en: 'An experiment is running already. One at a time: let it run out, or end it first.',
  },
  'refusal.experiment-span': {
    nl: 'Kies een kwartaal, een half jaar of een jaar.',
    en: 'Choose a quarter, half a year or a year.',
  },
  'refusal.experiment-no-plan': {
    nl: 'Er is nog geen plan, en dus geen lijn. Breng eerst facturen en uren.',
    en: 'There is no plan yet, and so no line. Bring invoices and hours first.',
  },
  'refusal.experiment-too-few': {
    nl: 'Rond de lijn {pairs, plural, =0 {zijn geen paren} one {is # paar} other {zijn # paren}} te vormen van één medewerker met ongeveer evenveel uren; minder dan {least, number} zeggen niets. Kijk na het volgende plan opnieuw, of laat klanten van één groep niet samen loten.',
    en: 'Near the line {pairs, plural, =0 {no pairs} one {# pair} other {# pairs}} of one member with about as many hours can be made; fewer than {least, number} tell nothing. Look again after the next plan, or let customers of one group draw apart.',
  },
  'refusal.experiment-teaches-nothing': {
    nl: 'Er is geen afgelopen proef waarvan nog iets over te nemen is. Dat komt zodra een proef voorbij is waarin de bewerkte klanten meer uren kregen.',
    en: 'No experiment that ended has anything left to take over. That comes as soon as one has ended in which the worked customers got more hours.',
  },
} satisfies Record<string, Sentence>

const decided = {
  'decision.lots-drawn': {
    nl: 'lootte rond de lijn: {worked, plural, one {# klant} other {# klanten}} bewerkt en {left, plural, one {# klant} other {# klanten}} gelaten, van {from, date, day} tot en met {to, date, day}, met zaad {seed, number, ::group-off}.',
    en: 'drew lots near the line: {worked, plural, one {# customer} other {# customers}} worked and {left, plural, one {# customer} other {# customers}} left, from {from, date, day} until {to, date, day}, with seed {seed, number, ::group-off}.',
  },
  'decision.lots-let-go': { nl: 'brak de proef rond de lijn af.', en: 'ended the experiment near the line before its time.' },
  'decision.lots-ended': { nl: 'de proef rond de lijn is afgelopen.', en: 'the experiment near the line has run out.' },
  'decision.elasticity-learned': {
    nl: 'nam over wat de proef leerde: de elasticiteit gaat van {before, number, ::.000} naar {after, number, ::.000}.',
    en: 'took over what the experiment taught: the elasticity goes from {before, number, ::.000} to {after, number, ::.000}.',
  },
  'decision.kind.lots-drawn': { nl: 'proef: geloot', en: 'experiment: lots drawn' },
  'decision.kind.lots-let-go': { nl: 'proef afgebroken', en: 'experiment ended early' },
  'decision.kind.lots-ended': { nl: 'proef afgelopen', en: 'experiment ran out' },
  'decision.kind.elasticity-learned': { nl: 'proef: elasticiteit overgenomen', en: 'experiment: elasticity taken over' },
} satisfies Record<string, Sentence>

const inAdvance = {
  'screen.experiment': { nl: 'Werkt het? De proef rond de lijn', en: 'Does it work? The experiment near the line' },
  'screen.experiment.about': {
    nl: 'Rond de lijn zijn wit en zwart ongeveer evenveel waard. Wie daar door het lot de ene helft bewerkt en de andere laat, meet zonder vertekening wat een uur oplevert, en het kost bijna niets.',
    en: 'Near the line white and black are worth about the same. Whoever works one half there by lot and leaves the other measures without bias what an hour returns, and it costs next to nothing.',
  },
  'screen.experiment.pairs': {
    nl: '{pairs, plural, one {*# paar*} other {*# paren*}} van één medewerker met ongeveer evenveel uren: {customers, plural, one {# klant} other {# klanten}}, {hours, number, whole} uur per jaar. Kost hooguit *{cost, number, euro}* per jaar tegenover het plan.',
    en: '{pairs, plural, one {*# pair*} other {*# pairs*}} of one member with about as many hours: {customers, plural, one {# customer} other {# customers}}, {hours, number, whole} hours a year. Costs at most *{cost, number, euro}* a year against the plan.',
  },
  'screen.experiment.more': {
    nl: 'Rond de lijn zijn {available, number} paren te vormen; die het dichtst bij de lijn staan loten mee, tot een twintigste van de uren van het plan.',
    en: 'Near the line {available, number} pairs can be made; those nearest to it take part, up to a twentieth of the hours of the plan.',
  },
  'screen.experiment.expected': {
    nl: 'Het plan verwacht van een klant die bewerkt wordt {effect, number, euro} in deze tijd, {price, number, euro} per uur.',
    en: 'The plan expects {effect, number, euro} in this time of a customer that is worked, {price, number, euro} an hour.',
  },
  'screen.experiment.needed': {
    nl: 'Om zo’n verschil vier van de vijf keer te zien zijn {needed, plural, one {# paar} other {# paren}} nodig{enough, select, yes {: dat zijn er genoeg} other {; met {pairs, number} zal één proef waarschijnlijk niets zekers zeggen, maar wat ze meet telt wel mee}}.',
    en: 'To see such a difference four times out of five {needed, plural, one {# pair is} other {# pairs are}} needed{enough, select, yes {: there are enough} other {; with {pairs, number} one experiment will probably tell nothing for certain, but what it measures counts}}.',
  },
  'screen.experiment.needed-unknown': {
    nl: 'Hoeveel paren nodig zijn is niet te zeggen: van te weinig klanten rond de lijn is bekend hoe hun marge schommelt.',
    en: 'How many pairs are needed cannot be said: of too few customers near the line it is known how their margin varies.',
  },
  'screen.experiment.to-conclude': {
    nl: 'Voordat de aanname over hoe goed verkopen hier werkt half zo onzeker is, zijn er ongeveer {pairs, plural, one {# paar} other {# paren}} nodig.',
    en: 'Before the assumption about how well selling works here is half as uncertain, about {pairs, plural, one {# pair is} other {# pairs are}} needed.',
  },
  'screen.experiment.teaches-nothing': {
    nl: 'Over hoe goed een extra uur hier werkt leert deze proef bijna niets: van geen uren naar zoveel als nu vertelt alleen wat er zonder uren komt.',
    en: 'About how well another hour works here this experiment teaches next to nothing: from no hours to as many as now tells only what comes without hours.',
  },
  'screen.experiment.quarters': { nl: 'Hoe lang', en: 'How long' },
  'screen.experiment.span': {
    nl: '{quarters, plural, =1 {Een kwartaal} =2 {Een half jaar} other {Een jaar}}',
    en: '{quarters, plural, =1 {A quarter} =2 {Half a year} other {A year}}',
  },
  'screen.experiment.days': { nl: 'van {from} tot en met {to}', en: 'from {from} until {to}' },
  'screen.experiment.by-group': {
    nl: 'Klanten van één groep krijgen samen één lot, omdat zij elkaar beïnvloeden',
    en: 'Customers of one group get one lot together, because they influence each other',
  },
  'screen.experiment.draw': { nl: 'Loot', en: 'Draw the lots' },
  'screen.experiment.draw-sure': {
    nl: 'De helft van deze klanten krijgt dan geen uren, ook wie nu boven de lijn staat. Wie grijs is en meeloot, hoeft zolang niet aan uw gevoel gevraagd te worden. Wie in dezelfde cyclus opnieuw loot, trekt hetzelfde.',
    en: 'Half of these customers then get no hours, also some that are above the line now. Grey ones that take part need not be put to your gut meanwhile. Who draws again in the same cycle draws the same.',
  },
  'screen.experiment.not-yet': { nl: 'Nog niet', en: 'Not yet' },
  'screen.experiment.has-drawn': { nl: 'Er is geloot', en: 'The lots are drawn' },
} satisfies Record<string, Sentence>

const measured = {
  'screen.experiment.running': {
    nl: 'De proef loopt van {from} tot en met {to}: {pairs, plural, one {# paar} other {# paren}}, {worked, plural, one {# klant} other {# klanten}} bewerkt en {left, plural, one {# klant} other {# klanten}} gelaten.',
    en: 'The experiment runs from {from} until {to}: {pairs, plural, one {# pair} other {# pairs}}, {worked, plural, one {# customer} other {# customers}} worked and {left, plural, one {# customer} other {# customers}} left.',
  },
  'screen.experiment.ended': {
    nl: 'Van {from} tot en met {to}{cut, select, yes {, eerder afgebroken} other {}}: {pairs, plural, one {# paar} other {# paren}}, {worked, plural, one {# klant} other {# klanten}} bewerkt en {left, plural, one {# klant} other {# klanten}} gelaten.',
    en: 'From {from} until {to}{cut, select, yes {, ended early} other {}}: {pairs, plural, one {# pair} other {# pairs}}, {worked, plural, one {# customer} other {# customers}} worked and {left, plural, one {# customer} other {# customers}} left.',
  },
  'screen.experiment.planning': {
    nl: 'Het plan wordt nu opnieuw gemaakt, met deze lotingen.',
    en: 'The plan is being made anew now, with these lots.',
  },
  'screen.experiment.per-hour': {
    nl: 'Een uur bracht *{value, number, euro}*; negen van de tien keer ligt het tussen {low, number, euro} en {high, number, euro}. Het plan verwachtte {expected, number, euro}.',
    en: 'An hour brought *{value, number, euro}*; nine times out of ten it lies between {low, number, euro} and {high, number, euro}. The plan expected {expected, number, euro}.',
  },
  'screen.experiment.per-hour-unbounded': {
    nl: 'Een uur bracht *{value, number, euro}*, maar de bewerkte klanten kregen nog niet duidelijk meer uren: er is nog geen grens aan te geven. Het plan verwachtte {expected, number, euro}.',
    en: 'An hour brought *{value, number, euro}*, but the worked customers did not clearly get more hours yet: no bounds can be given. The plan expected {expected, number, euro}.',
  },
  'screen.experiment.no-hours': {
    nl: 'De bewerkte klanten kregen niet meer uren dan de gelaten: over een uur is zo niets te zeggen.',
    en: 'The worked customers got no more hours than those left: so nothing can be said of an hour.',
  },
  'screen.experiment.nothing-yet': {
    nl: 'Nog niets gemeten: er is nog geen hele cyclus met facturen.',
    en: 'Nothing measured yet: there is no whole cycle with invoices.',
  },
  'screen.experiment.hours': {
    nl: 'Bewerkt kreeg {worked, number, hours} uur, gelaten {left, number, hours} uur.',
    en: 'The worked got {worked, number, hours} h, those left {left, number, hours} h.',
  },
  'screen.experiment.against': {
    nl: 'Van wie gelaten zou worden kregen nog klanten uren. Dat vertekent niets, maar de proef ziet minder.',
    en: 'Some that should have been left still got hours. That biases nothing, but the experiment sees less.',
  },
  'screen.experiment.teaches': {
    nl: 'Hoe goed verkopen hier werkt: een elasticiteit van *{median, number, ::.00}*, negen van de tien keer tussen {low, number, ::.00} en {high, number, ::.00}. Aangenomen was {before, number, ::.00}, tussen {beforeLow, number, ::.00} en {beforeHigh, number, ::.00}.',
    en: 'How well selling works here: an elasticity of *{median, number, ::.00}*, nine times out of ten between {low, number, ::.00} and {high, number, ::.00}. Assumed was {before, number, ::.00}, between {beforeLow, number, ::.00} and {beforeHigh, number, ::.00}.',
  },
  'screen.experiment.no-verdict': {
    nl: 'Een oordeel is dit nog niet: de onzekerheid is {narrower, number, percent} kleiner dan ervoor, en pas bij de helft telt het.',
    en: 'This is no verdict yet: the uncertainty is {narrower, number, percent} smaller than before, and it counts from one half.',
  },
  'screen.experiment.verdict': {
    nl: 'De onzekerheid is {narrower, number, percent} kleiner dan ervoor: dit mag als uitkomst gelden. Het zegt iets over klanten rond de lijn, niet over de beste.',
    en: 'The uncertainty is {narrower, number, percent} smaller than before: this may count as the outcome. It speaks of customers near the line, not of the best.',
  },
  'screen.experiment.after': { nl: 'Na elke cyclus', en: 'After each cycle' },
  'screen.experiment.legend.value': { nl: 'gemeten per uur', en: 'measured per hour' },
  'screen.experiment.legend.band': { nl: 'negen van de tien keer hiertussen', en: 'nine times out of ten in between' },
  'screen.experiment.legend.expected': { nl: 'wat het plan verwachtte', en: 'what the plan expected' },
  'screen.experiment.column.to': { nl: 'Tot en met', en: 'Until' },
  'screen.experiment.column.effect': { nl: 'Per klant bewerkt', en: 'Per customer worked' },
  'screen.experiment.column.per-hour': { nl: 'Per uur', en: 'Per hour' },
  'screen.experiment.column.band': { nl: 'Negen van de tien keer', en: 'Nine times out of ten' },
  'screen.experiment.between': { nl: '{low, number, euro} tot {high, number, euro}', en: '{low, number, euro} to {high, number, euro}' },
  'screen.experiment.lots': { nl: 'De lotingen', en: 'The lots' },
  'screen.experiment.lots-seed': {
    nl: 'Geloot op {day} met zaad {seed, number, ::group-off}: wie dezelfde paren met dit zaad loot, trekt hetzelfde.',
    en: 'Drawn on {day} with seed {seed, number, ::group-off}: whoever draws the same pairs with this seed draws the same.',
  },
  'screen.experiment.lot': { nl: '{member}: {worked} bewerkt, {left} gelaten', en: '{member}: {worked} worked, {left} left' },
  'screen.experiment.stop': { nl: 'Breek de proef af', en: 'End the experiment' },
  'screen.experiment.stop-about': {
    nl: 'Dan gelden de lotingen niet meer en verdeelt het plan weer op de cijfers. Wat gemeten is blijft staan.',
    en: 'Then the lots count no more and the plan divides by the figures again. What was measured stays.',
  },
  'screen.experiment.keep': { nl: 'Laat haar lopen', en: 'Let it run' },
  'screen.experiment.has-stopped': { nl: 'De proef is afgebroken', en: 'The experiment was ended' },
  'screen.experiment.learn': { nl: 'Neem deze elasticiteit over', en: 'Take this elasticity over' },
  'screen.experiment.has-learned': { nl: 'Het plan rekent nu met wat de proef leerde', en: 'The plan now uses what the experiment taught' },
  'screen.experiment.learned': {
    nl: 'Wat deze proef leerde zit in de aannames.',
    en: 'What this experiment taught is in the assumptions.',
  },
  'screen.experiment.to-course': { nl: 'Alles over de proef', en: 'All about the experiment' },
  'screen.experiment.before': { nl: 'Eerdere proeven', en: 'Earlier experiments' },
} satisfies Record<string, Sentence>

const doors = {
  'export.column.lot-pair': { nl: 'Paar', en: 'Pair' },
  'export.column.lot': { nl: 'Lot', en: 'Lot' },
  'export.lot.worked': { nl: 'bewerkt', en: 'worked' },
  'export.lot.left': { nl: 'gelaten', en: 'left' },
  'archive.table.lot': {
    nl: 'wie er in de proef rond de lijn door het lot bewerkt of gelaten wordt',
    en: 'who is worked or left by lot in the experiment near the line',
  },
  'cli.experiment': {
    nl: 'de proef rond de lijn: wat zij vooraf kan zeggen, wie geloot is en wat er na elke cyclus gemeten is',
    en: 'the experiment near the line: what it can tell in advance, who was drawn and what was measured after each cycle',
  },
  'cli.experiment-draw': {
    nl: 'loot wie er rond de lijn bewerkt en wie gelaten wordt',
    en: 'draw who near the line is worked and who is left',
  },
  'cli.experiment-stop': { nl: 'breek de proef af', en: 'end the experiment' },
  'cli.experiment-learn': {
    nl: 'neem de elasticiteit over die afgelopen proeven leerden',
    en: 'take over the elasticity that experiments which ended taught',
  },
  'cli.experiment-quarters': { nl: 'hoe lang: 1, 2 of 4 kwartalen', en: 'how long: 1, 2 or 4 quarters' },
  'cli.experiment-by-group': { nl: 'klanten van één groep krijgen samen één lot', en: 'customers of one group get one lot together' },
} satisfies Record<string, Sentence>

export const experimentMessages = { ...refusals, ...decided, ...inAdvance, ...measured, ...doors }
