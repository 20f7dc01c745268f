/** What the commands of the method say: objective, gate, block and work. */
import type { Sentence } from './say.ts'

const meant = {
  'cli.short-id': { nl: 'het nummer, of de eerste vier letters ervan', en: 'the id, or the first four letters of it' },
  'cli.member': { nl: 'een medewerker, bij naam of nummer', en: 'a member, by name or id' },
  'cli.nobody': { nl: 'niemand', en: 'nobody' },
  'cli.no-number': { nl: 'Geef een getal, zoals 3,5.', en: 'Give a number, such as 3.5.' },
  'cli.yes-or-no': { nl: 'Het is ja of nee; iets ertussenin is er niet.', en: 'It is yes or no; there is nothing between.' },
  'cli.no-tie': {
    nl: 'Geef een verband als soort=prijslijst. Ervoor staat een van: {ties}.',
    en: 'Give a tie as kind=pricelist. Before it stands one of: {ties}.',
  },
  'refusal.id-too-short': {
    nl: '“{id}” is te kort om zeker te weten wat u bedoelt. Geef minstens de eerste {least, number} letters.',
    en: '“{id}” is too short to be sure what you mean. Give at least the first {least, number} letters.',
  },
  'refusal.id-ambiguous': {
    nl: 'Er zijn er {count, number} die met “{id}” beginnen. Geef meer letters.',
    en: '{count, number} begin with “{id}”. Give more letters.',
  },
  'refusal.status-unknown': {
    nl: '“{status}” is geen plaats in de zeef. Kies uit: {statuses}.',
    en: '“{status}” is no place in the gate. Choose from: {statuses}.',
  },
  'refusal.proposal-not-there': {
    nl: 'Voorstel {number, number} is er niet; er {count, plural, =0 {zijn er geen} one {is er een} other {zijn er #}}. Kijk met koersvast block.',
    en: 'There is no proposal {number, number}; there {count, plural, =0 {are none} one {is one} other {are #}}. Look with koersvast block.',
  },
  'column.id': { nl: 'nummer', en: 'id' },
  'column.matter': { nl: 'kwestie', en: 'matter' },
  'column.where': { nl: 'waar', en: 'where' },
  'column.since': { nl: 'sinds', en: 'since' },
  'column.name': { nl: 'naam', en: 'name' },
  'column.hours-asked': { nl: 'uren', en: 'hours' },
  'column.value': { nl: 'waarde', en: 'value' },
  'column.waits': { nl: 'wacht op', en: 'waits for' },
  'column.tie': { nl: 'verband', en: 'tie' },
  'column.customers': { nl: 'klanten', en: 'customers' },
  'column.matters': { nl: 'kwesties', en: 'matters' },
  'column.saved': { nl: 'bespaard', en: 'saved' },
  'column.task': { nl: 'klant of kwestie', en: 'customer or matter' },
  'column.left': { nl: 'nog', en: 'to go' },
} satisfies Record<string, Sentence>

const objective = {
  'cli.objective': {
    nl: 'de kerndoelstelling en waar zij op mag rekenen; met --set stelt of vervangt u haar',
    en: 'the objective and what it may count on; --set sets or replaces it',
  },
  'cli.objective-set': { nl: 'de doelstelling in één zin', en: 'the objective in one sentence' },
  'cli.objective-amount': { nl: 'hoeveel', en: 'how much' },
  'cli.objective-by': { nl: 'op welke dag', en: 'on which day' },
  'cli.objective-reason': { nl: 'waarom de oude vervangen wordt: {reasons}', en: 'why the old one is replaced: {reasons}' },
  'cli.objective-incomplete': {
    nl: 'Een doelstelling is een zin, een getal en een dag: geef --set, --amount en --by samen.',
    en: 'An objective is a sentence, a number and a day: give --set, --amount and --by together.',
  },
  'cli.objective-none': {
    nl: 'Er is nog geen kerndoelstelling. Stel haar met --set, --amount en --by.',
    en: 'There is no objective yet. Set it with --set, --amount and --by.',
  },
} satisfies Record<string, Sentence>

const gate = {
  'cli.gate': {
    nl: 'wat naast het blok opkomt: waar het staat en welke vraag openstaat; en elk besluit erover',
    en: 'what comes up beside the block: where it stands and which question is open; and every decision about it',
  },
  'cli.gate-show': { nl: 'één kwestie', en: 'one matter' },
  'cli.gate-empty': {
    nl: 'Er is nog geen kwestie. Leg er een vast met koersvast gate catch "wat er speelt".',
    en: 'There is no matter yet. Catch one with koersvast gate catch "what it is".',
  },
  'cli.gate-more': {
    nl: 'Dit zijn de laatste {shown, number}; --status kiest een andere plaats.',
    en: 'These are the last {shown, number}; --status chooses another place.',
  },
  'cli.gate-offered': { nl: 'Aangeboden aan {to}, tot en met {until}.', en: 'Offered to {to}, until {until}.' },
  'cli.gate-debt': {
    nl: '{name} controleert of het echt is opgelost.',
    en: '{name} checks whether it was really solved.',
  },
  'cli.gate-take-it': { nl: 'Neem hem met: koersvast gate take {id}', en: 'Take it with: koersvast gate take {id}' },
  'cli.gate-answer-it': {
    nl: 'Antwoord met: koersvast gate answer {id} ja of nee{cluster, select, yes {, en bij ja --tie kind=prijslijst} other {}}',
    en: 'Answer with: koersvast gate answer {id} yes or no{cluster, select, yes {, and with yes --tie kind=pricelist} other {}}',
  },
  'cli.gate-catch': { nl: 'legt een kwestie vast', en: 'catches a matter' },
  'cli.gate-title': { nl: 'wat er speelt, in één zin', en: 'what it is, in one sentence' },
  'cli.gate-value': { nl: 'wat er nog te verdienen is; samen met --hours', en: 'what can still be earned; together with --hours' },
  'cli.gate-hours': { nl: 'hoeveel uur dat nog vraagt', en: 'how many hours that still takes' },
  'cli.gate-both': {
    nl: 'Geef --value en --hours samen, of geen van beide: uit één van de twee valt niets te rekenen.',
    en: 'Give --value and --hours together, or neither: nothing follows from one of the two.',
  },
  'cli.gate-instead-of': {
    nl: 'de kwestie die NO GO kreeg en waarvoor dit een ander voorstel is',
    en: 'the matter that got NO GO, to which this is another proposal',
  },
  'cli.gate-tie': { nl: 'verband: {tie}', en: 'tie: {tie}' },
  'cli.gate-answer': { nl: 'beantwoordt de vraag die openstaat', en: 'answers the question that is open' },
  'cli.gate-yes': { nl: 'ja of nee, GO of NO GO', en: 'yes or no, GO or NO GO' },
  'cli.gate-with': { nl: 'waarmee het samen kan, zoals kind=prijslijst', en: 'with what it can be worked, such as kind=pricelist' },
  'cli.gate-offer': { nl: 'biedt een kwestie aan een ander aan', en: 'offers a matter to another' },
  'cli.gate-until': { nl: 'antwoord uiterlijk op; twee werkdagen als u niets zegt', en: 'answer by; two working days if you say nothing' },
  'cli.gate-take': { nl: 'neemt een kwestie waarvan niemand eigenaar is', en: 'takes a matter that nobody owns' },
  'cli.gate-accept': { nl: 'neemt aan wat u is aangeboden', en: 'accepts what is offered to you' },
  'cli.gate-decline': { nl: 'neemt niet aan wat u is aangeboden', en: 'declines what is offered to you' },
  'cli.gate-withdraw': { nl: 'trekt een aanbod in', en: 'takes an offer back' },
  'cli.gate-solve': { nl: 'meldt dat een kwestie is opgelost', en: 'says that a matter is solved' },
  'cli.gate-check': { nl: 'controleert of een kwestie echt is opgelost', en: 'checks whether a matter was really solved' },
  'cli.gate-take-check': {
    nl: 'neemt de controle over van iemand die u leidt',
    en: 'takes the check over from somebody you lead',
  },
  'cli.gate-really': { nl: 'ja: het is echt opgelost; nee: het is weer van u', en: 'yes: it is really solved; no: it is yours again' },
} satisfies Record<string, Sentence>

const block = {
  'cli.block': {
    nl: 'het blok dat bezig is, de wachtrij en wat een blok kan worden; en elk besluit erover',
    en: 'the active block, the queue and what could be a block; and every decision about one',
  },
  'cli.block-active': {
    nl: 'Bezig: {name} ({id}), nog {left, number, hours} van {planned, number, hours} uur.',
    en: 'Active: {name} ({id}), {left, number, hours} of {planned, number, hours} h to go.',
  },
  'cli.block-about': {
    nl: 'Eigenaar: {owner}. {matters, plural, =0 {Er staan geen kwesties open} one {Er staat # kwestie open} other {Er staan # kwesties open}}.',
    en: 'Owner: {owner}. {matters, plural, =0 {No matters are open} one {# matter is open} other {# matters are open}}.',
  },
  'cli.block-recorded': { nl: 'Uren zijn vastgelegd tot en met {day}.', en: 'Hours are recorded up to {day}.' },
  'cli.block-gut': {
    nl: 'GO of NO GO? Antwoord met: koersvast block go {id} of koersvast block no-go {id}',
    en: 'GO or NO GO? Answer with: koersvast block go {id} or koersvast block no-go {id}',
  },
  'cli.block-forming': {
    nl: 'Wordt gevormd: {name} ({id}), {customers, plural, one {# klant} other {# klanten}} en {matters, plural, one {# kwestie} other {# kwesties}}, {hours, number, hours} uur.',
    en: 'Forming: {name} ({id}), {customers, plural, one {# customer} other {# customers}} and {matters, plural, one {# matter} other {# matters}}, {hours, number, hours} h.',
  },
  'cli.block-nameless': { nl: 'blok zonder naam', en: 'block without a name' },
  'cli.block-queued': { nl: 'De wachtrij, in volgorde', en: 'The queue, in order' },
  'cli.block-queue': { nl: 'zet een blok in de wachtrij', en: 'puts a block in the queue' },
  'cli.block-proposals': { nl: 'Wat een blok kan worden', en: 'What could be a block' },
  'cli.block-form-it': {
    nl: 'Neem een voorstel aan met: koersvast block form --proposal 1',
    en: 'Accept a proposal with: koersvast block form --proposal 1',
  },
  'cli.block-stands': {
    nl: '{status, select, forming {Wordt gevormd} queued {In de wachtrij} active {Bezig} finished {Af} other {Gestopt}} · eigenaar: {owner} · {customers, plural, one {# klant} other {# klanten}} · {matters, plural, one {# kwestie} other {# kwesties}} · {hours, number, hours} uur · {value, number, euro}',
    en: '{status, select, forming {Forming} queued {In the queue} active {Active} finished {Finished} other {Stopped}} · owner: {owner} · {customers, plural, one {# customer} other {# customers}} · {matters, plural, one {# matter} other {# matters}} · {hours, number, hours} h · {value, number, euro}',
  },
  'cli.block-form': { nl: 'vormt een blok, van klanten of van een voorstel', en: 'forms a block, of customers or of a proposal' },
  'cli.block-name': { nl: 'hoe het heet', en: 'what it is called' },
  'cli.block-name-or-proposal': { nl: 'Geef een naam, of --proposal.', en: 'Give a name, or --proposal.' },
  'cli.block-proposal': { nl: 'het zoveelste voorstel uit koersvast block', en: 'the nth proposal of koersvast block' },
  'cli.block-change': { nl: 'verandert een blok dat nog niet begonnen is', en: 'changes a block that has not started' },
  'cli.block-customer': {
    nl: 'een klant erbij, bij naam of nummer; mag vaker',
    en: 'a customer in, by name or id; may be given more often',
  },
  'cli.block-out': { nl: 'een klant eruit, bij nummer; mag vaker', en: 'a customer out, by id; may be given more often' },
  'cli.block-owner': { nl: 'de eigenaar, bij naam of nummer', en: 'the owner, by name or id' },
  'cli.block-after': { nl: 'een blok dat eerst af moet; mag vaker', en: 'a block that must be finished first; may be given more often' },
  'cli.block-hours': { nl: 'hoeveel uur het vraagt; anders volgens het plan', en: 'how many hours it takes; else by the plan' },
  'cli.block-value': { nl: 'wat het brengt in euro; anders volgens het plan', en: 'what it brings in euro; else by the plan' },
  'cli.block-define': { nl: 'legt vast wanneer een blok af is', en: 'says when a block is finished' },
  'cli.block-finished-when': { nl: 'wanneer het af is, in één zin', en: 'when it is finished, in one sentence' },
  'cli.block-start': { nl: 'begint een blok, als enige', en: 'starts a block, as the only one' },
  'cli.block-finish': { nl: 'meldt dat een blok af is', en: 'says that a block is finished' },
  'cli.block-ask': { nl: 'stelt de vraag GO / NO GO over een blok', en: 'asks GO / NO GO of a block' },
  'cli.block-go': { nl: 'antwoordt GO: het blok gaat door', en: 'answers GO: the block goes on' },
  'cli.block-no-go': { nl: 'antwoordt NO GO: het blok stopt', en: 'answers NO GO: the block stops' },
} satisfies Record<string, Sentence>

const work = {
  'cli.work': {
    nl: 'het werk van één medewerker op één pagina: nu, wat wacht, klanten en uren',
    en: 'the work of one member on one page: now, what waits, customers and hours',
  },
  'cli.work-member': { nl: 'bij naam of nummer; zonder: wie --as noemt', en: 'by name or id; without: whom --as names' },
} satisfies Record<string, Sentence>

export const cliMethodMessages = { ...meant, ...objective, ...gate, ...block, ...work }
