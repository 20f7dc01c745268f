/** The conscience questions, the numbers beside them, and the words around their answers. */
import type { Sentence } from './say.ts'

const questions = {
  'conscience.whom': { nl: 'Welke klanten bedienen wij, en waarom juist die?', en: 'Which customers do we serve, and why these?' },
  'conscience.problem': {
    nl: 'Welk probleem hebben onze klanten, en welke vraag komt daaruit voort?',
    en: 'Which problem do our customers have, and which demand comes from it?',
  },
  'conscience.solution': {
    nl: 'Wat lossen wij echt op, en wat is dat hun waard?',
    en: 'What do we really solve, and what is that worth to them?',
  },
  'conscience.price': {
    nl: 'Is onze groep kaalgevreten: vechten wij alleen nog op prijs?',
    en: 'Is our group gnawed bare: do we fight on price alone?',
  },
  'conscience.time': { nl: 'Gaat onze tijd naar wat er echt toe doet?', en: 'Does our time go to what really matters?' },
  'conscience.customer.problem': {
    nl: 'Welk probleem heeft deze klant, en welke vraag komt daaruit voort?',
    en: 'Which problem does this customer have, and which demand comes from it?',
  },
  'conscience.customer.solution': {
    nl: 'Wat lossen wij hier echt op, en wat is dat de klant waard?',
    en: 'What do we really solve here, and what is that worth to the customer?',
  },
} satisfies Record<string, Sentence>

const evidence = {
  'conscience.evidence.whom': {
    nl: '{white, plural, one {# klant is wit} other {# klanten zijn wit}}, {black, number} zwart en {grey, number} grijs{share, select, null {} other {; van de uren gaat {share, number, percent} naar witte klanten}}.',
    en: '{white, plural, one {# customer is white} other {# customers are white}}, {black, number} black and {grey, number} grey{share, select, null {} other {; {share, number, percent} of the hours go to white customers}}.',
  },
  'conscience.evidence.answered': {
    nl: 'Bij {answered, number} van de {white, number} witte klanten is dit opgeschreven.',
    en: 'At {answered, number} of the {white, number} white customers this was written down.',
  },
  'conscience.evidence.discount': {
    nl: 'Korting: {last, number, percent} van de lijstprijs, gewoonlijk {mean, number, percent}.',
    en: 'Discount: {last, number, percent} of the list price, usually {mean, number, percent}.',
  },
  'conscience.evidence.unit-margin': {
    nl: 'Marge per stuk: {last, number, percent} van wat elk product gewoonlijk brengt.',
    en: 'Margin per unit: {last, number, percent} of what each product usually brings.',
  },
  'conscience.evidence.lost-on-price': {
    nl: 'Verloren op prijs: {last, number, percent} van de verloren deals, gewoonlijk {mean, number, percent}.',
    en: 'Lost on price: {last, number, percent} of the lost deals, usually {mean, number, percent}.',
  },
  'conscience.evidence.strength': {
    nl: 'Kracht: {last, number, percent} van de uren in het blok en bij witte klanten, gewoonlijk {mean, number, percent}.',
    en: 'Strength: {last, number, percent} of the hours in the block and on white customers, usually {mean, number, percent}.',
  },
  'conscience.evidence.customer': {
    nl: '{matters, plural, =0 {Geen kwesties} one {# kwestie} other {# kwesties}} in een jaar{marginEuro, select, null {} other {; {marginEuro, number, euro} marge}}{hours, select, null {} other { met {hours, number, hours} uur}}.',
    en: '{matters, plural, =0 {No matters} one {# matter} other {# matters}} in a year{marginEuro, select, null {} other {; {marginEuro, number, euro} of margin}}{hours, select, null {} other { with {hours, number, hours} hours}}.',
  },
  'conscience.evidence.none': { nl: 'Hierover weten de gegevens nog niets.', en: 'The data knows nothing about this yet.' },
} satisfies Record<string, Sentence>

const screen = {
  'screen.conscience': { nl: 'Gewetensvragen', en: 'Conscience questions' },
  'screen.conscience.about': {
    nl: 'Elke cyclus opnieuw te beantwoorden; wat eerder gezegd is, staat naast wat er toen bekend was.',
    en: 'To be answered anew each cycle; what was said before stands beside what was known then.',
  },
  'screen.conscience.customer': { nl: 'Het probleem en de oplossing', en: 'The problem and the solution' },
  'screen.conscience.answer': { nl: 'Antwoord', en: 'Answer' },
  'screen.conscience.keep': { nl: 'Bewaar het antwoord', en: 'Keep the answer' },
  'screen.conscience.change': { nl: 'Anders', en: 'Change it' },
  'screen.conscience.kept': { nl: 'Het antwoord is bewaard.', en: 'The answer is kept.' },
  'screen.conscience.by': { nl: '{by}, {day}', en: '{by}, {day}' },
  'screen.conscience.earlier': {
    nl: '{count, plural, one {Eén eerder antwoord} other {# eerdere antwoorden}}',
    en: '{count, plural, one {One earlier answer} other {# earlier answers}}',
  },
  'screen.conscience.then': { nl: 'Toen: {text}', en: 'Then: {text}' },
  'screen.conscience.now': { nl: 'Nu: {text}', en: 'Now: {text}' },
  'screen.conscience.unanswered': { nl: 'niet beantwoord', en: 'not answered' },
} satisfies Record<string, Sentence>

const refusals = {
  'refusal.conscience-length': {
    nl: 'Antwoord in {least, number} tot {most, number} tekens.',
    en: 'Answer in {least, number} to {most, number} characters.',
  },
  'refusal.question-of-all': {
    nl: 'Deze vraag gaat over de organisatie, niet over één klant.',
    en: 'This question is about the organisation, not about one customer.',
  },
} satisfies Record<string, Sentence>

const decided = {
  'decision.conscience-answered': {
    nl: 'beantwoordde de gewetensvraag {question, select, whom {wie wij bedienen en waarom} problem {welk probleem er is} solution {wat wij oplossen} price {of wij alleen op prijs vechten} other {waar onze tijd heen gaat}}{customer, select, null {} other {, over {customer}}}.',
    en: 'answered the conscience question {question, select, whom {whom we serve and why} problem {which problem there is} solution {what we solve} price {whether we fight on price alone} other {where our time goes}}{customer, select, null {} other {, about {customer}}}.',
  },
  'decision.kind.conscience-answered': { nl: 'gewetensvraag beantwoord', en: 'conscience question answered' },
  'refusal.question-unknown': {
    nl: 'De vraag “{question}” is er niet. Kies uit: {questions}.',
    en: 'There is no question “{question}”. Choose one of: {questions}.',
  },
  'cli.conscience-customer': {
    nl: 'id van een klant; zonder dit over de organisatie',
    en: 'id of a customer; without it about the organisation',
  },
  'cli.conscience-answer': { nl: 'beantwoord een vraag', en: 'answer a question' },
  'cli.conscience-text': { nl: 'het antwoord', en: 'the answer' },
  'cli.conscience': {
    nl: 'de gewetensvragen, met wat de gegevens ervan weten; en ze beantwoorden',
    en: 'the conscience questions, with what the data knows; and answering them',
  },
} satisfies Record<string, Sentence>

export const conscienceMessages = { ...questions, ...evidence, ...screen, ...refusals, ...decided }
