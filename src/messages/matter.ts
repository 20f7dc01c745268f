/** What the gate asks, and every "no" about a matter. */
import type { Sentence } from './say.ts'

const asked = {
  'gate.pareto': {
    nl: 'Kost wat er nog van over is de meeste tijd voor het minste resultaat?',
    en: 'Does the rest of it cost most of the time for the least of the result?',
  },
  'gate.cluster': {
    nl: 'Kan dit samen met ander werk: dezelfde klant, groep, contactpersoon, product, plaats of soort?',
    en: 'Can it be worked together with other work: the same customer, group, contact, product, place or kind?',
  },
  'gate.influence': { nl: 'Kunnen wij hier iets aan veranderen?', en: 'Can we change anything here at all?' },
  'gate.ownership': { nl: 'Is er een eigenaar?', en: 'Does someone own it?' },
  'gate.gut': { nl: 'GO of NO GO?', en: 'GO or NO GO?' },
  'gate.name.pareto': { nl: 'Pareto', en: 'Pareto' },
  'gate.name.cluster': { nl: 'Samen', en: 'Together' },
  'gate.name.influence': { nl: 'Invloed', en: 'Influence' },
  'gate.name.ownership': { nl: 'Eigenaar', en: 'Owner' },
  'gate.name.gut': { nl: 'GO / NO GO', en: 'GO / NO GO' },
  'tie.customer': { nl: 'Klant', en: 'Customer' },
  'tie.group': { nl: 'Klantgroep', en: 'Customer group' },
  'tie.contact': { nl: 'Contactpersoon', en: 'Contact' },
  'tie.product': { nl: 'Product', en: 'Product' },
  'tie.place': { nl: 'Plaats', en: 'Place' },
  'tie.kind': { nl: 'Soort', en: 'Kind' },
  'hint.verdict-white': {
    nl: 'De klant is wit: die bewerken we. Een uur levert daar op zijn best {entry, number, euro} op; dit jaar {margin, number, euro} marge in {hours, number, hours} uur.',
    en: 'The customer is white: we work it. An hour there returns {entry, number, euro} at its best; this year {margin, number, euro} margin in {hours, plural, one {# hour} other {{hours, number, hours} hours}}.',
  },
  'hint.verdict-black': {
    nl: 'De klant is zwart: die laten we. Een uur levert daar op zijn best {entry, number, euro} op; dit jaar {margin, number, euro} marge in {hours, number, hours} uur.',
    en: 'The customer is black: we leave it. An hour there returns {entry, number, euro} at its best; this year {margin, number, euro} margin in {hours, plural, one {# hour} other {{hours, number, hours} hours}}.',
  },
  'hint.verdict-grey': {
    nl: 'De klant is grijs: rekenen zegt niet of een uur daar zijn prijs waard is.',
    en: 'The customer is grey: arithmetic cannot tell whether an hour there is worth its price.',
  },
  'hint.nobody-was-there': {
    nl: 'Dit jaar was niemand van ons bij deze klant.',
    en: 'This year nobody of us was with this customer.',
  },
} satisfies Record<string, Sentence>

/** Answers as they were given, by the data with its numbers or by a person; and what became of a matter, with what happens next. */
const told = {
  'matter.answer.pareto': {
    nl: '{by, select, data {Er kan nog {valueEuro, number, euro} verdiend worden in {hours, number, hours} uur; een uur is {hourPriceEuro, number, euro} waard{answer, select, no {} other {: dat loont niet}}.} other {{answer, select, no {Wat ervan over is, loont de tijd} other {Wat ervan over is, loont de tijd niet}}, zegt {name}.}}',
    en: '{by, select, data {{valueEuro, number, euro} can still be earned in {hours, plural, one {# hour} other {{hours, number, hours} hours}}; an hour is worth {hourPriceEuro, number, euro}{answer, select, no {} other {: not worth it}}.} other {{answer, select, no {What is left is worth the time} other {What is left is not worth the time}}, says {name}.}}',
  },
  'matter.answer.cluster': {
    nl: '{by, select, data {{partners, plural, =0 {{answer, select, yes {Zit in een blok met ander werk.} other {Er is nog geen ander werk waarmee het samen kan.}}} one {Kan samen met één ander stuk werk.} other {Kan samen met # andere stukken werk.}}} other {{answer, select, yes {Kan samen via {tie}: {to}, zegt {name}.} other {Kan niet samen met ander werk, zegt {name}.}}}}',
    en: '{by, select, data {{partners, plural, =0 {{answer, select, yes {Is in a block with other work.} other {There is no other work yet to be worked together with.}}} one {Can be worked with one other piece of work.} other {Can be worked with # other pieces of work.}}} other {{answer, select, yes {Can be worked together by {tie}: {to}, says {name}.} other {Cannot be worked with other work, says {name}.}}}}',
  },
  'matter.answer.influence': {
    nl: '{by, select, data {Er is geen ingang, ook niet via via (de agenda’s van {sellers, plural, one {de ene verkoper} =2 {beide verkopers} other {alle # verkopers}} zijn gelezen), en de klant {risks, plural, =0 {kost meer dan hij oplevert: {costEuro, number, euro} tegen {marginEuro, number, euro}} other {zit in de problemen: {risks, plural, one {# signaal} other {# signalen}}}}.} other {{answer, select, yes {Hier kunnen wij iets aan veranderen, zegt {name}.} other {Hier kunnen wij niets aan veranderen, zegt {name}.}}}}',
    en: '{by, select, data {There is no way in, not even via via (the calendars of {sellers, plural, one {the one seller} =2 {both sellers} other {all # sellers}} were read), and the customer {risks, plural, =0 {costs more than it returns: {costEuro, number, euro} against {marginEuro, number, euro}} other {is in trouble: {risks, plural, one {# signal} other {# signals}}}}.} other {{answer, select, yes {We can change something here, says {name}.} other {We can change nothing here, says {name}.}}}}',
  },
  'matter.answer.ownership': {
    nl: '{answer, select, yes {{name} is eigenaar.} other {Niemand is eigenaar.}}',
    en: '{answer, select, yes {{name} owns it.} other {Nobody owns it.}}',
  },
  'matter.answer.gut': {
    nl: '{answer, select, yes {{name} zei GO.} other {{name} zei NO GO.}}',
    en: '{answer, select, yes {{name} said GO.} other {{name} said NO GO.}}',
  },
  'matter.status.at-gate': { nl: 'Aan de zeef', en: 'At the gate' },
  'matter.status.on-hold': { nl: 'Op hold', en: 'On hold' },
  'matter.status.set-aside': { nl: 'Opzij', en: 'Set aside' },
  'matter.status.dropped': { nl: 'Afgevallen', en: 'Dropped' },
  'matter.status.not-executed': { nl: 'Niet uitgevoerd', en: 'Not executed' },
  'matter.status.alternatives-asked': { nl: 'NO GO', en: 'NO GO' },
  'matter.status.in-block': { nl: 'In een blok', en: 'In a block' },
  'matter.status.solved': { nl: 'Te controleren', en: 'To be checked' },
  'matter.status.closed': { nl: 'Gesloten', en: 'Closed' },
  'matter.stands.at-gate': {
    nl: '{test, select, pareto {Aan de zeef: loont wat ervan over is de tijd?} cluster {Aan de zeef: kan dit samen met ander werk?} influence {Aan de zeef: kunnen wij hier iets aan veranderen?} gut {Vier tests doorstaan: nu GO of NO GO.} other {Aan de zeef.}}',
    en: '{test, select, pareto {At the gate: is what is left worth the time?} cluster {At the gate: can it be worked together with other work?} influence {At the gate: can we change anything here?} gut {Four tests passed: now GO or NO GO.} other {At the gate.}}',
  },
  'matter.stands.on-hold': {
    nl: '{by, select, data {Op hold tot er gezelschap komt: zodra er ander werk is waarmee het samen kan, komt het vanzelf terug.} other {Op hold: het kan met niets samen. Krijgt het een verband, zoals een klant of een plaats, dan komt het terug zodra er gezelschap is.}}',
    en: '{by, select, data {On hold until it has company: as soon as there is work to do it together with, it comes back by itself.} other {On hold: there is nothing to work it with. Once it has a tie, such as a customer or a place, it comes back as soon as there is company.}}',
  },
  'matter.stands.set-aside': {
    nl: '{by, select, data {Opzijgezet: wat ervan over is, is de uren niet waard. Veranderen de cijfers, dan komt het vanzelf terug.} other {Opzijgezet: wat ervan over is, loont de tijd niet. Vult de eigenaar in wat het nog waard is en loont dat, dan komt het terug.}}',
    en: '{by, select, data {Set aside: what is left is not worth its hours. When the numbers change it comes back by itself.} other {Set aside: what is left is not worth the time. When the owner fills in what it is still worth and that pays, it comes back.}}',
  },
  'matter.stands.dropped': {
    nl: 'Afgevallen: hier kunnen wij niets aan veranderen, dus doen we het niet. {by, select, data {Het komt terug zodra er een ingang is.} other {Het komt niet terug.}}',
    en: 'Dropped: we can change nothing here, so we do not do it. {by, select, data {It comes back as soon as there is a way in.} other {It does not come back.}}',
  },
  'matter.stands.not-executed': {
    nl: 'Niemand is eigenaar, dus het wordt niet uitgevoerd. Neemt iemand het op zich, dan gaat het verder.',
    en: 'Nobody owns it, so it is not executed. When somebody takes it, it goes on.',
  },
  'matter.stands.alternatives-asked': {
    nl: 'NO GO. Een ander voorstel wordt opnieuw gevraagd; ditzelfde nooit meer.',
    en: 'NO GO. Another proposal is asked anew; this same one never again.',
  },
  'matter.stands.in-block': {
    nl: '{named, select, yes {Door de zeef: in het blok “{block}”.} other {Door de zeef: in het nieuwe blok.}}',
    en: '{named, select, yes {Through the gate: in the block “{block}”.} other {Through the gate: in the new block.}}',
  },
  'matter.stands.solved': {
    nl: 'Opgelost, zegt {owner}. {debt} controleert dat nog; eerder gaat het niet dicht.',
    en: 'Solved, says {owner}. {debt} still checks that; it does not close before.',
  },
  'matter.stands.closed': { nl: 'Opgelost en gesloten.', en: 'Solved and closed.' },
} satisfies Record<string, Sentence>

const refused = {
  'refusal.matter-unknown': {
    nl: 'Deze kwestie is er niet. Kijk bij de zeef wat er wel is.',
    en: 'This matter is not here. Look at the gate for what is.',
  },
  'refusal.matter-there-already': {
    nl: 'Deze kwestie is al vastgelegd. Kijk bij de zeef.',
    en: 'This matter was caught already. Look at the gate.',
  },
  'refusal.customer-ambiguous': {
    nl: 'Er zijn meer klanten die {name} heten. Kies de juiste uit de lijst, of noem het klantnummer.',
    en: 'More than one customer is called {name}. Choose the right one from the list, or give its number.',
  },
  'refusal.matter-title-length': {
    nl: 'Een titel telt {least, number} tot {most, number} tekens; deze heeft er {length, number}. Zeg in één zin wat er speelt.',
    en: 'A title has {least, number} to {most, number} characters; this one has {length, number}. Say in one sentence what it is.',
  },
  'refusal.matter-remains-impossible': {
    nl: '{valueEuro, number, euro} in {hours, number, hours} uur kan niet. Vul bij beide nul of meer in, of laat ze allebei leeg.',
    en: '{valueEuro, number, euro} in {hours, number, hours} hours cannot be. Enter zero or more for both, or leave both empty.',
  },
  'refusal.proposal-asked-before': {
    nl: 'Ditzelfde voorstel is al gevraagd. Bedenk een ander voorstel; dat wordt opnieuw gevraagd.',
    en: 'This same proposal was asked before. Think of another one; that is asked anew.',
  },
  'refusal.no-alternative-asked': {
    nl: 'Een alternatief kan alleen na een NO GO. Leg dit vast als een eigen kwestie.',
    en: 'An alternative is only possible after a NO GO. Catch this as a matter of its own.',
  },
  'refusal.title-answered-by-gut': {
    nl: 'Op deze woorden is al GO of NO GO gezegd; daarom blijven ze staan. Leg een ander voorstel vast als nieuwe kwestie.',
    en: 'GO or NO GO was said to these words, so they stand. Catch another proposal as a new matter.',
  },
  'refusal.matter-over': {
    nl: 'Deze kwestie is al opgelost of afgesloten. Leg vast wat er nog speelt als nieuwe kwestie.',
    en: 'This matter is solved or closed already. Catch what is still there as a new matter.',
  },
  'refusal.owner-only': {
    nl: 'Dit kan alleen de eigenaar van de kwestie. Vraag de eigenaar om het te doen, of om de kwestie aan u over te dragen.',
    en: 'Only the owner of the matter can do this. Ask the owner to do it, or to hand the matter over to you.',
  },
  'refusal.matter-has-owner': {
    nl: 'Deze kwestie heeft al een eigenaar. Vraag die om de kwestie aan u over te dragen.',
    en: 'This matter has an owner already. Ask them to hand it over to you.',
  },
  'refusal.matter-to-be-taken': {
    nl: 'Niemand is eigenaar, dus wordt dit niet uitgevoerd. Neem de kwestie op u; dan gaat zij verder door de zeef.',
    en: 'Nobody owns this, so it is not executed. Take the matter; then it goes on through the gate.',
  },
  'refusal.no-test-at-hand': {
    nl: 'Bij deze kwestie staat geen vraag open. Kijk bij de zeef waar zij staat.',
    en: 'No question is open about this matter. Look at the gate where it stands.',
  },
  'refusal.test-not-at-hand': {
    nl: 'De zeef heeft een vaste volgorde. Beantwoord eerst: {atHand, select, pareto {de Pareto-vraag} cluster {of dit samen met ander werk kan} influence {of wij hier invloed op hebben} ownership {wie de eigenaar is} gut {GO of NO GO} other {de vraag die openstaat}}.',
    en: 'The gate has a fixed order. Answer first: {atHand, select, pareto {the Pareto question} cluster {whether it can be worked with other work} influence {whether we can change anything here} ownership {who owns it} gut {GO or NO GO} other {the question that is open}}.',
  },
  'refusal.test-answered-by-data': {
    nl: '{test, select, ownership {Of er een eigenaar is blijkt vanzelf: wie de kwestie op zich neemt, is de eigenaar.} other {De gegevens beantwoorden deze vraag al. Kloppen ze niet, verbeter dan de cijfers of kenmerken van de kwestie.}}',
    en: '{test, select, ownership {Whether someone owns it shows by itself: who takes the matter is its owner.} other {The data answers this question already. If it is wrong, correct the figures or ties of the matter.}}',
  },
  'refusal.answer-yes-or-no': {
    nl: '{test, select, gut {Het is GO of NO GO; iets ertussenin is er niet.} other {Het is ja of nee; iets ertussenin is er niet.}}',
    en: '{test, select, gut {It is GO or NO GO; there is nothing between.} other {It is yes or no; there is nothing between.}}',
  },
  'refusal.cluster-names-no-tie': {
    nl: 'Zeg ook waarmee dit samen kan: welke klant, groep, contactpersoon, welk product, welke plaats of soort.',
    en: 'Say too with what it can be worked: which customer, group, contact, product, place or kind.',
  },
  'refusal.no-forming-block': {
    nl: 'Er is geen blok in vorming waar dit bij kan. Begin een nieuw blok en probeer het opnieuw.',
    en: 'No block is forming that this can join. Begin a new block and try again.',
  },
  'refusal.offer-open': {
    nl: 'Deze kwestie is al aangeboden. Wacht op het antwoord of trek het aanbod in.',
    en: 'This matter is on offer already. Wait for the answer or withdraw the offer.',
  },
  'refusal.offer-to-oneself': {
    nl: 'U bent al eigenaar. Kies een andere medewerker om de kwestie aan over te dragen.',
    en: 'You are the owner already. Choose another member to hand the matter over to.',
  },
  'refusal.offer-until-past': {
    nl: 'Kies een moment in de toekomst waarop het antwoord er moet zijn.',
    en: 'Choose a moment in the future by which the answer must be there.',
  },
  'refusal.no-offer': {
    nl: 'Er staat geen overdracht open. Het aanbod is al beantwoord, ingetrokken of niet gedaan.',
    en: 'No handover is open. The offer was answered or withdrawn already, or was never made.',
  },
  'refusal.offer-to-another': {
    nl: 'Deze kwestie is aan iemand anders aangeboden. Alleen die kan antwoorden; vraag de eigenaar om haar aan u aan te bieden.',
    en: 'This matter is offered to somebody else. Only they can answer; ask the owner to offer it to you.',
  },
  'refusal.matter-not-in-block': {
    nl: 'Een kwestie wordt in een blok opgelost, en deze zit in geen blok. Breng haar eerst door de zeef.',
    en: 'A matter is solved in a block, and this one is in none. Bring it through the gate first.',
  },
  'refusal.nothing-to-check': {
    nl: 'Hier valt nu niets te controleren. Dat kan zodra de eigenaar de kwestie oplost.',
    en: 'There is nothing to check here now. That can be done once the owner has solved the matter.',
  },
  'refusal.check-of-another': {
    nl: 'Deze kwestie controleert wie haar als eerste had, of wie dat overnam. Vraag die om het te doen.',
    en: 'Who had this matter first, or took that over, checks whether it was really solved. Ask them to do so.',
  },
  'refusal.no-check-to-take': {
    nl: 'Deze kwestie hoeft niemand anders te controleren, dus er is geen controle om over te nemen.',
    en: 'Nobody else has to check this matter, so there is no check to take over.',
  },
  'refusal.check-of-who-you-lead': {
    nl: 'Een controle neemt u alleen over van wie u leidt. Wie wie leidt staat op de pagina Team en is daar te veranderen.',
    en: 'You take a check over only from those you lead. Who leads whom is on the Team page and can be changed there.',
  },
  'refusal.check-of-own-work': {
    nl: 'U loste deze kwestie zelf op, en eigen werk controleert niemand. Laat wie haar eerst had het doen, of wie u leidt.',
    en: 'You solved this matter yourself, and nobody checks their own work. Let who had it first do it, or who leads you.',
  },
} satisfies Record<string, Sentence>

export const matterMessages = { ...asked, ...told, ...refused } satisfies Record<string, Sentence>
