/** Why something cannot be done with a block, and what can. */
import type { Sentence } from './say.ts'

const forming = {
  'refusal.block-unknown': {
    nl: 'Dit blok is er niet. Kijk bij Blok welke er wel zijn.',
    en: 'This block is not here. Look at Block for those that are.',
  },
  'refusal.block-forming-already': {
    nl: '{named, select, no {Er wordt al een blok gevormd, dat nog geen naam heeft} other {Het blok “{name}” wordt al gevormd}}; er is er altijd maar één. Voeg dit daaraan toe, of zet dat blok eerst in de wachtrij.',
    en: '{named, select, no {A block is forming already that has no name yet} other {The block “{name}” is forming already}}; there is only ever one. Add this to it, or put that block in the queue first.',
  },
  'refusal.block-name-length': {
    nl: 'De naam van een blok heeft {least, number} tot {most, number} tekens; dit zijn er {length, number}. Kies een andere naam.',
    en: 'The name of a block has {least, number} to {most, number} characters; this has {length, number}. Choose another name.',
  },
  'refusal.block-definition-length': {
    nl: 'Zeg in {least, number} tot {most, number} tekens wanneer het blok af is; dit zijn er {length, number}.',
    en: 'Say in {least, number} to {most, number} characters when the block is finished; this has {length, number}.',
  },
  'refusal.block-hours-out-of-range': {
    nl: '{hours, number} uur kan niet: een blok vraagt 0 tot {most, number} uur. Vul een ander getal in.',
    en: '{hours, number} hours cannot be: a block takes 0 to {most, number} hours. Enter another number.',
  },
  'refusal.block-value-out-of-range': {
    nl: 'Een waarde van {valueEuro, number, euro} kan niet: die ligt tussen 0 en {most, number, euro}. Vul een ander bedrag in.',
    en: 'A value of {valueEuro, number, euro} cannot be: it lies between 0 and {most, number, euro}. Enter another amount.',
  },
  'refusal.block-item-elsewhere': {
    nl: '“{what}” zit al in {named, select, no {een blok dat nog geen naam heeft} other {het blok “{name}”}}. Haal het daar eerst uit, of laat het daar.',
    en: '“{what}” is already in {named, select, no {a block that has no name yet} other {the block “{name}”}}. Take it out of there first, or leave it there.',
  },
  'refusal.block-of-another': {
    nl: 'Dit blok is van {name}. Vraag {name} om dit te doen of om het blok over te dragen.',
    en: 'This block belongs to {name}. Ask {name} to do this or to hand the block over.',
  },
  'refusal.block-customer-not-white': {
    nl: '{verdict, select, black {“{name}” is zwart: een uur daar brengt minder op dan het waard is. In een blok komen alleen witte klanten; klopt het oordeel niet, maak er dan bezwaar tegen met nieuwe feiten.} grey {“{name}” is grijs: rekenen scheidt hier niet. Zeg eerst GO of NO GO over deze klant.} other {Over “{name}” is nog geen oordeel. In een blok komen alleen klanten die in het plan wit zijn.}}',
    en: '{verdict, select, black {“{name}” is black: an hour there returns less than it is worth. Only white customers go into a block; if the verdict is wrong, contest it with new facts.} grey {“{name}” is grey: arithmetic does not separate here. Say GO or NO GO about this customer first.} other {There is no verdict yet about “{name}”. Only customers that are white in the plan go into a block.}}',
  },
  'refusal.block-started-before': {
    nl: '{status, select, active {Dit blok is al begonnen: wat erin zit en wanneer het af is, ligt vast. Maak het af, of stel de vraag GO / NO GO.} stopped {Dit blok is gestopt. Vorm een nieuw blok.} other {Dit blok is al af. Vorm een nieuw blok.}}',
    en: '{status, select, active {This block has started: what is in it and when it is finished are settled. Finish it, or ask GO / NO GO.} stopped {This block was stopped. Form a new block.} other {This block is already finished. Form a new block.}}',
  },
} satisfies Record<string, Sentence>

const queue = {
  'refusal.block-not-forming': {
    nl: '{status, select, queued {Dit blok staat al in de wachtrij.} active {Dit blok is al begonnen.} stopped {Dit blok is gestopt.} other {Dit blok is al af.}} Dit kan alleen met het blok dat gevormd wordt.',
    en: '{status, select, queued {This block is in the queue already.} active {This block has started.} stopped {This block was stopped.} other {This block is already finished.}} This can only be done with the block that is forming.',
  },
  'refusal.block-empty': {
    nl: 'Er zit niets in dit blok. Voeg eerst een klant of een kwestie toe.',
    en: 'There is nothing in this block. Add a customer or a matter first.',
  },
  'refusal.block-without-hours': {
    nl: 'Van dit blok is niet bekend hoeveel uur het vraagt. Vul de uren in: zonder uren heeft het geen plaats in de wachtrij.',
    en: 'How many hours this block takes is not known. Enter the hours: without them it has no place in the queue.',
  },
  'refusal.blocks-in-a-circle': {
    nl: 'Deze blokken wachten in een kring op elkaar, zodat er geen kan beginnen: {blocks}{unnamed, select, yes { en een blok dat nog geen naam heeft} other {}}. Laat er één niet meer wachten.',
    en: 'These blocks wait for each other in a circle, so that none can start: {blocks}{unnamed, select, yes { and a block that has no name yet} other {}}. Let one of them wait no more.',
  },
  'refusal.block-waits-for-unknown': {
    nl: 'Een van deze blokken wacht op een blok dat er niet is: {blocks}. Haal weg waarop het wacht.',
    en: 'One of these blocks waits for a block that is not here: {blocks}. Take away what it waits for.',
  },
  'refusal.block-id-twice': {
    nl: 'Dit blok is er al: {blocks}. Vorm het onder een ander nummer.',
    en: 'This block is here already: {blocks}. Form it under another id.',
  },
  'refusal.block-hours-impossible': {
    nl: 'De uren van dit blok kunnen niet: {blocks}. Vul een getal boven 0 in.',
    en: 'The hours of this block cannot be: {blocks}. Enter a number above 0.',
  },
  'refusal.block-value-impossible': {
    nl: 'De waarde van dit blok kan niet: {blocks}. Vul een bedrag van 0 of meer in.',
    en: 'The value of this block cannot be: {blocks}. Enter an amount of 0 or more.',
  },
  'refusal.block-before-what-it-waits-for': {
    nl: 'In deze volgorde komt een blok voor het blok waarop het wacht: {blocks}. Wissel ze om.',
    en: 'In this order a block comes before the block that it waits for: {blocks}. Swap them.',
  },
} satisfies Record<string, Sentence>

const start = {
  'refusal.block-not-queued': {
    nl: '{status, select, forming {Dit blok wordt nog gevormd. Zet het eerst in de wachtrij.} active {Dit blok is al begonnen.} stopped {Dit blok is gestopt. Vorm een nieuw blok.} other {Dit blok is al af. Begin het volgende.}}',
    en: '{status, select, forming {This block is still forming. Put it in the queue first.} active {This block has started already.} stopped {This block was stopped. Form a new block.} other {This block is already finished. Start the next one.}}',
  },
  'refusal.block-another-active': {
    nl: 'Het blok “{name}” is bezig, en er is er altijd maar één tegelijk. Maak dat eerst af.',
    en: 'The block “{name}” is active, and there is only ever one at a time. Finish that one first.',
  },
  'refusal.block-waits': {
    nl: 'Dit blok wacht op {count, plural, one {een blok dat niet af is} other {# blokken die niet af zijn}}: {blocks}. Maak die eerst af, of laat de eigenaar weghalen waarop dit blok wacht.',
    en: 'This block waits for {count, plural, one {a block that is not finished} other {# blocks that are not finished}}: {blocks}. Finish those first, or let the owner take away what this block waits for.',
  },
  'refusal.block-undefined': {
    nl: 'Er staat niet bij wanneer dit blok af is. Leg dat eerst vast.',
    en: 'It does not say when this block is finished. Define that first.',
  },
  'refusal.block-without-owner': {
    nl: 'Dit blok heeft geen eigenaar, en zonder eigenaar gebeurt het niet. Wijs eerst iemand aan.',
    en: 'This block has no owner, and without an owner it does not happen. Name somebody first.',
  },
  'refusal.block-hours-missing': {
    nl: 'Dit blok vraagt {asked, number, hours} uur; er zijn er nog {left, number, hours}. Er ontbreken {missing, number, hours} uur. Haal klanten of kwesties uit het blok, of maak eerst uren vrij.',
    en: 'This block takes {asked, number, hours} hours; {left, number, hours} are left. {missing, number, hours} hours are missing. Take customers or matters out of the block, or free hours first.',
  },
} satisfies Record<string, Sentence>

const end = {
  'refusal.block-not-active': {
    nl: '{status, select, forming {Dit blok wordt nog gevormd. Zet het in de wachtrij en begin eraan.} queued {Dit blok is nog niet begonnen. Begin er eerst aan.} stopped {Dit blok is gestopt. Vorm een nieuw blok.} other {Dit blok is al af.}}',
    en: '{status, select, forming {This block is still forming. Put it in the queue and start it.} queued {This block has not started. Start it first.} stopped {This block was stopped. Form a new block.} other {This block is already finished.}}',
  },
  'refusal.block-matters-open': {
    nl: 'In dit blok {open, plural, one {staat nog # kwestie open} other {staan nog # kwesties open}}. Rond die eerst af, met de controle die erbij hoort.',
    en: '{open, plural, one {# matter in this block is} other {# matters in this block are}} still open. Close those first, with the check that belongs to it.',
  },
  'refusal.block-not-under-way': {
    nl: '{status, select, forming {Dit blok wordt nog gevormd: verander het zoals het moet worden.} stopped {Dit blok is al gestopt.} other {Dit blok is al af.}} GO / NO GO gaat over een blok dat in de wachtrij staat of bezig is.',
    en: '{status, select, forming {This block is still forming: change it to what it should be.} stopped {This block was stopped already.} other {This block is already finished.}} GO / NO GO is about a block that is queued or active.',
  },
  'refusal.block-signal-no-code': {
    nl: '“{signal}” is geen signaal. Kies er een uit de lijst.',
    en: '“{signal}” is not a signal. Choose one from the list.',
  },
  'refusal.block-gut-not-asked': {
    nl: 'Over dit blok staat geen vraag GO / NO GO open. Stel die eerst.',
    en: 'No GO / NO GO question is open about this block. Ask it first.',
  },
} satisfies Record<string, Sentence>

export const blockMessages = { ...forming, ...queue, ...start, ...end } satisfies Record<string, Sentence>
