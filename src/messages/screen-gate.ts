/** Words on the screens about matters: catching them, the gate with its one question, one matter, and the GO / NO GO cards. */
import type { Sentence } from './say.ts'

const catching = {
  'screen.catch.what': { nl: 'Wat komt er op?', en: 'What comes up?' },
  'screen.catch.example': { nl: 'De levering aan Hofman was te laat', en: 'The delivery to Hofman was late' },
  'screen.catch.enter': { nl: 'Eén zin is genoeg. Enter legt hem vast.', en: 'One sentence is enough. Enter catches it.' },
  'screen.catch.more-known': { nl: 'Weet u er meer van?', en: 'Do you know more about it?' },
  'screen.catch.more-about': {
    nl: 'Een klant en wat er nog van over is: dan beantwoorden de gegevens de eerste vragen.',
    en: 'A customer and what is left of it: then the data answers the first questions.',
  },
  'screen.catch.keep': { nl: 'Vastleggen', en: 'Catch it' },
  'screen.catch.alternative': { nl: 'Een ander voorstel', en: 'Another proposal' },
  'screen.catch.alternative-what': { nl: 'Wat stelt u in plaats daarvan voor?', en: 'What do you propose instead?' },
  'screen.catch.instead-of': {
    nl: 'In plaats van “{title}”, dat NO GO kreeg. Een ander voorstel wordt opnieuw gevraagd.',
    en: 'Instead of “{title}”, which got NO GO. Another proposal is asked anew.',
  },
  'screen.catch.open': { nl: 'Bekijken', en: 'Look' },
  'screen.matter.customer': { nl: 'Klant', en: 'Customer' },
  'screen.matter.customer-example': { nl: 'Typ een deel van de naam', en: 'Type a part of the name' },
  'screen.matter.customer-none': { nl: 'Geen klant die zo heet', en: 'No customer of that name' },
  'screen.matter.found': { nl: 'Gevonden klanten', en: 'Customers found' },
  'screen.matter.value-left': { nl: 'Nog te verdienen (€)', en: 'Still to earn (€)' },
  'screen.matter.hours-left': { nl: 'Nog te besteden (uur)', en: 'Still to spend (hours)' },
  'screen.matter.remains-about': {
    nl: 'Marge die er nog in zit, en de uren die dat vraagt. Vul beide in, of geen van beide.',
    en: 'Margin that is still in it, and the hours that takes. Fill in both, or neither.',
  },
  'screen.matter.remains-half': {
    nl: 'Vul ook het andere in, of maak dit leeg: uit één van de twee valt niets te rekenen.',
    en: 'Fill in the other too, or empty this one: nothing follows from one of the two.',
  },
  'screen.matter.other-ties': { nl: 'Meer verbanden', en: 'More ties' },
  'screen.matter.ties-about': {
    nl: 'Via een verband kan een kwestie samen met ander werk. Alles mag leeg blijven.',
    en: 'By a tie a matter can be worked together with other work. All may stay empty.',
  },
} satisfies Record<string, Sentence>

const gate = {
  'screen.gate.heading': {
    nl: '{waiting, plural, =0 {{cards, plural, =0 {De zeef is leeg.} one {*Eén kwestie* wacht op GO of NO GO.} other {*# kwesties* wachten op GO of NO GO.}}} one {*Eén kwestie* wacht op een antwoord.} other {*# kwesties* wachten op een antwoord.}}',
    en: '{waiting, plural, =0 {{cards, plural, =0 {The gate is empty.} one {*One matter* waits for GO or NO GO.} other {*# matters* wait for GO or NO GO.}}} one {*One matter* waits for an answer.} other {*# matters* wait for an answer.}}',
  },
  'screen.gate.basis': {
    nl: 'Vijf vragen, in vaste volgorde, ja of nee. Wat ze alle vijf doorstaat, komt in het volgende blok.{cards, plural, =0 {} one { Op GO of NO GO wacht er nog één.} other { Op GO of NO GO wachten er nog #.}}',
    en: 'Five questions in a fixed order, yes or no. What passes all five goes into the next block.{cards, plural, =0 {} one { One more waits for GO or NO GO.} other { # more wait for GO or NO GO.}}',
  },
  'screen.gate.catch-one': { nl: 'Leg een kwestie vast', en: 'Catch a matter' },
  'screen.gate.empty': {
    nl: 'Alles wat naast het blok opkomt, legt u hier in één zin vast; dan hoeft niemand het nu te doen. De zeef vraagt daarna vijf keer ja of nee: wat het niet waard is valt af, en de rest wordt het volgende blok.',
    en: 'Whatever comes up beside the block, you catch here in one sentence; then nobody has to do it now. The gate then asks yes or no five times: what is not worth it drops out, and the rest becomes the next block.',
  },
  'screen.gate.at-hand': { nl: 'De vraag die nu openstaat', en: 'The question that is open now' },
  'screen.gate.next': { nl: 'Volgende', en: 'Next' },
  'screen.gate.next-about': { nl: 'Eerst een andere kwestie; deze blijft wachten', en: 'Another matter first; this one keeps waiting' },
  'screen.gate.yes': { nl: 'Ja', en: 'Yes' },
  'screen.gate.no': { nl: 'Nee', en: 'No' },
  'screen.gate.goes-on': { nl: 'het gaat verder', en: 'it goes on' },
  'screen.gate.stops.set-aside': { nl: 'het gaat opzij', en: 'it is set aside' },
  'screen.gate.stops.on-hold': { nl: 'het wacht op gezelschap', en: 'it waits for company' },
  'screen.gate.stops.dropped': { nl: 'het valt af', en: 'it is dropped' },
  'screen.gate.stops.not-executed': { nl: 'het wordt niet uitgevoerd', en: 'it is not executed' },
  'screen.gate.stops.alternatives-asked': { nl: 'er komt een ander voorstel', en: 'another proposal is asked for' },
  'screen.gate.tests': { nl: 'De vijf tests', en: 'The five tests' },
  'screen.gate.test-state': {
    nl: '{state, select, passed {doorstaan} stopped {niet doorstaan} asked {nu aan de beurt} other {nog niet gevraagd}}',
    en: '{state, select, passed {passed} stopped {not passed} asked {asked now} other {not asked yet}}',
  },
  'screen.gate.asked-now': { nl: 'Nu aan de beurt', en: 'Asked now' },
  'screen.gate.with-what': { nl: 'Zo ja: via welk verband?', en: 'If so: by which tie?' },
  'screen.gate.with-which': { nl: 'Welke?', en: 'Which?' },
  'screen.gate.gut-on-card': {
    nl: 'Deze vraag is voor uw gevoel. Daarom staat zij op een kaart, zonder cijfers erbij.',
    en: 'This question is for your gut. So it stands on a card, without figures beside it.',
  },
  'screen.gate.to-card': { nl: 'Naar GO / NO GO', en: 'To GO / NO GO' },
  'screen.gate.fill-in': {
    nl: 'Vul in wat er nog van over is, dan antwoorden de gegevens',
    en: 'Fill in what is left of it, then the data answers',
  },
  'screen.gate.worth-knowing': { nl: 'Goed om te weten', en: 'Worth knowing' },
  'screen.gate.meanwhile': {
    nl: 'Iemand anders heeft deze vraag intussen beantwoord.',
    en: 'Somebody else answered this question meanwhile.',
  },
  'screen.gate.go-on': { nl: 'Verder', en: 'Go on' },
  'screen.gate.pile': { nl: 'Waar alle kwesties staan', en: 'Where all matters stand' },
  'screen.gate.none.at-gate': { nl: 'Er staat niets aan de zeef.', en: 'Nothing stands at the gate.' },
  'screen.gate.none.on-hold': { nl: 'Niets wacht op gezelschap.', en: 'Nothing waits for company.' },
  'screen.gate.none.set-aside': { nl: 'Niets is opzijgezet.', en: 'Nothing is set aside.' },
  'screen.gate.none.in-block': { nl: 'Er zit nog geen kwestie in een blok.', en: 'No matter is in a block yet.' },
  'screen.gate.none.not-executed': { nl: 'Alles heeft een eigenaar.', en: 'Everything has an owner.' },
  'screen.gate.none.dropped': { nl: 'Niets is afgevallen.', en: 'Nothing was dropped.' },
  'screen.gate.none.alternatives-asked': {
    nl: 'Geen NO GO wacht op een ander voorstel.',
    en: 'No NO GO waits for another proposal.',
  },
  'screen.gate.none.solved': { nl: 'Er is niets te controleren.', en: 'There is nothing to check.' },
  'screen.gate.none.closed': { nl: 'Er is nog niets gesloten.', en: 'Nothing is closed yet.' },
  'screen.gate.column.matter': { nl: 'Kwestie', en: 'Matter' },
  'screen.gate.column.ties': { nl: 'Verband', en: 'Tie' },
  'screen.gate.column.where': { nl: 'Stand', en: 'State' },
  'screen.gate.column.since': { nl: 'Sinds', en: 'Since' },
  'screen.gate.nobody': { nl: 'niemand', en: 'nobody' },
  'screen.gate.where-test': { nl: 'Vraag: {test}', en: 'Question: {test}' },
  'screen.gate.where-check': { nl: 'Controle: {debt}', en: 'Check: {debt}' },
  'screen.gate.where-remains': {
    nl: '{valueEuro, number, euro} in {hours, number, hours} uur',
    en: '{valueEuro, number, euro} in {hours, number, hours} h',
  },
} satisfies Record<string, Sentence>

const one = {
  'screen.matter.caught': { nl: 'Vastgelegd door {name}, {day}', en: 'Caught by {name}, {day}' },
  'screen.matter.owner': { nl: 'Eigenaar: {name}', en: 'Owner: {name}' },
  'screen.matter.no-owner': { nl: 'Geen eigenaar', en: 'No owner' },
  'screen.matter.unknown-member': { nl: 'iemand die er niet meer is', en: 'somebody who is gone' },
  'screen.matter.nobody-said-who': { nl: 'iemand zonder naam', en: 'somebody without a name' },
  'screen.matter.why': { nl: 'Waarom', en: 'Why' },
  'screen.matter.take': { nl: 'Ik neem hem', en: 'I take it' },
  'screen.matter.taken': { nl: 'Dit is nu uw kwestie.', en: 'This matter is yours now.' },
  'screen.matter.describe': { nl: 'Beschrijven', en: 'Describe' },
  'screen.matter.describe-title': { nl: 'De kwestie beschrijven', en: 'Describe the matter' },
  'screen.matter.title': { nl: 'Wat er speelt, in één zin', en: 'What it is, in one sentence' },
  'screen.matter.described': { nl: 'Bewaard. {stands}', en: 'Kept. {stands}' },
  'screen.matter.offer': { nl: 'Overdragen', en: 'Hand over' },

  'screen.matter.offer-about': {
    nl: 'U blijft eigenaar tot de ander aanneemt. Antwoordt niemand op tijd, dan gaat de kwestie één niveau omhoog. Wie haar als eerste had, controleert straks of zij echt is opgelost.',
    en: 'You stay its owner until the other accepts. If nobody answers in time it goes one level up. Who had it first will check whether it was really solved.',
  },
  'screen.matter.offer-to': { nl: 'Medewerker', en: 'Member' },
  'screen.matter.offer-until': { nl: 'Antwoord uiterlijk op', en: 'Answer by' },
  'screen.matter.offer-until-about': { nl: 'Leeg: twee werkdagen.', en: 'Empty: two working days.' },
  'screen.matter.offer-make': { nl: 'Aanbieden', en: 'Offer' },
  'screen.matter.offer-nobody': {
    nl: 'Er is nog niemand anders in het team om iets aan over te dragen.',
    en: 'There is nobody else in the team yet to hand anything over to.',
  },
  'screen.matter.offered': {
    nl: 'Aangeboden aan {to}, die tot en met {until} kan aannemen. Tot dan blijft {from} eigenaar.',
    en: 'Offered to {to}, who can accept until {until}. Until then {from} stays its owner.',
  },
  'screen.matter.offered-to-you': {
    nl: '{from} biedt u deze kwestie aan. Neemt u haar aan? Dat kan tot en met {until}; daarna gaat zij één niveau omhoog.',
    en: '{from} offers you this matter. Do you accept it? You can until {until}; after that it goes one level up.',
  },
  'screen.matter.accept': { nl: 'Aannemen', en: 'Accept' },
  'screen.matter.decline': { nl: 'Afwijzen', en: 'Decline' },
  'screen.matter.withdraw': { nl: 'Aanbod intrekken', en: 'Withdraw the offer' },
  'screen.matter.solve': { nl: 'Opgelost', en: 'Solved' },
  'screen.matter.check': {
    nl: '{owner} zegt dat dit is opgelost. U controleert het: is het echt zo?',
    en: '{owner} says that this is solved. You check it: is it really so?',
  },
  'screen.matter.good': { nl: 'Ja, het is goed', en: 'Yes, it is good' },
  'screen.matter.not-good': { nl: 'Nee, terug naar mij', en: 'No, back to me' },
  'screen.matter.debt': {
    nl: '{debt} controleert straks of deze kwestie echt is opgelost.',
    en: '{debt} will check whether this matter was really solved.',
  },
  'screen.matter.take-check': { nl: 'Controle overnemen van {debt}', en: 'Take the check over from {debt}' },
  'screen.matter.owner-acts': {
    nl: 'Beschrijven, overdragen en oplossen doet {owner}, de eigenaar.',
    en: 'Describing, handing over and solving are up to {owner}, its owner.',
  },
  'screen.matter.partners': { nl: 'Waarmee het samen kan', en: 'What it can be worked with' },
  'screen.matter.partners-none': {
    nl: 'Er is nu geen ander werk met hetzelfde verband.',
    en: 'There is no other work with the same tie now.',
  },
  'screen.matter.partners-more': { nl: 'en nog {count, number}', en: 'and {count, number} more' },
  'screen.matter.partner': {
    nl: '{what, select, customer {klant} block {in het blok dat gevormd wordt} other {kwestie}}',
    en: '{what, select, customer {customer} block {in the block that is forming} other {matter}}',
  },
  'screen.matter.alternatives': { nl: 'Andere voorstellen', en: 'Other proposals' },
  'screen.matter.instead-of': { nl: 'In plaats van', en: 'Instead of' },
  'screen.matter.block': { nl: 'Het blok waarin dit gebeurt', en: 'The block in which this is done' },
  'screen.matter.rounds': {
    nl: '{rounds, plural, one {Kwam één keer vanzelf terug aan de zeef.} other {Kwam # keer vanzelf terug aan de zeef.}}',
    en: '{rounds, plural, one {Came back to the gate by itself once.} other {Came back to the gate by itself # times.}}',
  },
  'screen.matter.history-all': { nl: 'Alle besluiten hierover', en: 'All decisions about this' },
  'screen.matter.same': {
    nl: '{tie, select, customer {dezelfde klant} group {dezelfde klantgroep} contact {dezelfde contactpersoon} product {hetzelfde product} place {dezelfde plaats} other {dezelfde soort}}',
    en: '{tie, select, customer {same customer} group {same customer group} contact {same contact} product {same product} place {same place} other {same kind}}',
  },
  'screen.matter.remains': {
    nl: 'Er zit nog {valueEuro, number, euro} in, voor {hours, number, hours} uur.',
    en: '{valueEuro, number, euro} is still in it, for {hours, plural, one {# hour} other {{hours, number, hours} hours}}.',
  },
  'screen.matter.history': { nl: 'Wat erover besloten is', en: 'What was decided about it' },
  'screen.matter.to-gate': { nl: 'Naar de zeef', en: 'To the gate' },
} satisfies Record<string, Sentence>

const card = {
  'screen.go.counter': { nl: '{at, number} van {total, number}', en: '{at, number} of {total, number}' },
  'screen.go.later': { nl: 'later', en: 'later' },
  'screen.go.question': {
    nl: '{what, select, matter {Gaan we dit doen?} block {Gaan we door met dit blok?} other {Gaan we hier voor?}}',
    en: '{what, select, matter {Shall we do this?} block {Shall we go on with this block?} other {Shall we go for it here?}}',
  },
  'screen.go.gut': { nl: 'Niet uitrekenen. Wat zegt uw gevoel?', en: 'Do not work it out. What does your gut say?' },
  'screen.go.go': { nl: 'GO', en: 'GO' },
  'screen.go.no-go': { nl: 'NO GO', en: 'NO GO' },
  'screen.go.no-maybe': { nl: 'Er is geen misschien.', en: 'There is no maybe.' },
  'screen.go.asks-alternative': { nl: 'NO GO vraagt om een alternatief', en: 'NO GO asks for an alternative' },
  'screen.go.empty': { nl: 'Er is niets dat op uw gevoel wacht.', en: 'Nothing waits for your gut.' },
  'screen.go.empty-about': {
    nl: 'Hier komt alleen wat de vier andere tests doorstond, wat rekenen niet scheidt, en waarover signalen elkaar tegenspreken.',
    en: 'Here comes only what passed the four other tests, what arithmetic cannot separate, and what signals contradict each other about.',
  },
  'screen.go.raised': { nl: 'Opnieuw gevraagd, omdat:', en: 'Asked anew, because:' },
  'screen.go.said-go': {
    nl: '{what, select, block {GO: we gaan ermee door.} customer {GO: deze klant bewerken we. Het plan wordt opnieuw gemaakt.} other {GO: het gaat het volgende blok in.}}',
    en: '{what, select, block {GO: we go on with it.} customer {GO: we work this customer. The plan is made anew.} other {GO: it goes into the next block.}}',
  },
  'screen.go.said-no-go': { nl: 'NO GO', en: 'NO GO' },
  'screen.go.said-no-go-about': {
    nl: '{what, select, block {Dit blok stopt; wat erin zat is weer vrij.} customer {Deze klant laten we; het plan wordt opnieuw gemaakt.} other {Dit voorstel doen we niet, en het wordt nooit meer gevraagd.}} Een ander voorstel wordt opnieuw gevraagd.',
    en: '{what, select, block {This block stops; what was in it is free again.} customer {We leave this customer; the plan is made anew.} other {We do not do this proposal, and it is never asked again.}} Another proposal is asked anew.',
  },
  'screen.go.think': { nl: 'Bedenk een alternatief', en: 'Think of an alternative' },
} satisfies Record<string, Sentence>

export const screenGateMessages = { ...catching, ...gate, ...one, ...card } satisfies Record<string, Sentence>
