/** What the gate asks, and every "no" about a matter. */
import type { Sentence } from './say.ts'

export const matterMessages = {
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
  'refusal.matter-unknown': { nl: 'Deze kwestie is er niet (meer).', en: 'This matter is not here (any more).' },
  'refusal.matter-there-already': {
    nl: 'Deze kwestie is al vastgelegd. Kijk bij de zeef.',
    en: 'This matter was caught already. Look at the gate.',
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
    nl: 'Wie deze kwestie als eerste had, controleert of zij echt is opgelost. Vraag die om dat te doen.',
    en: 'Who had this matter first checks whether it was really solved. Ask them to do so.',
  },
} satisfies Record<string, Sentence>
