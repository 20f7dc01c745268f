/** What helps whoever is new: the words, the idea behind each page, what an empty page is for, and the tour. */
import type { Sentence } from './say.ts'

const words = {
  'screen.page.words': { nl: 'Woorden', en: 'Words' },
  'screen.words-of-method': { nl: 'Wat de woorden betekenen', en: 'What the words mean' },
  'screen.why': { nl: 'Waarom deze pagina?', en: 'Why this page?' },
  'screen.calibration.empty': { nl: 'Er is nog niets te vergelijken.', en: 'There is nothing to compare yet.' },
  'screen.who.nobody': { nl: 'Er zijn nog geen klanten.', en: 'There are no customers yet.' },
  'screen.words.all': { nl: 'Alle woorden', en: 'All words' },
  'screen.words.heading': { nl: '{count} woorden, elk met *één betekenis*.', en: '{count} words, each with *one meaning*.' },
  'screen.words.basis': {
    nl: 'Op de schermen opent een woord met stippen eronder zijn betekenis.',
    en: 'On the screens a word with dots below it opens its meaning.',
  },
  'screen.words.search': { nl: 'Zoek een woord', en: 'Search a word' },
  'screen.words.none': {
    nl: 'Geen woord heet zo, en in geen betekenis komt “{typed}” voor.',
    en: 'No word is called that, and no meaning mentions “{typed}”.',
  },
  'screen.words.also': { nl: 'In het Engels: {names}', en: 'In Dutch: {names}' },
  'cli.words': {
    nl: 'wat een woord van de methode betekent; zonder woord alle',
    en: 'what a word of the method means; without a word all of them',
  },
  'cli.words-word': { nl: 'een woord, in het Nederlands of Engels', en: 'a word, in English or Dutch' },
  'refusal.word-unknown': {
    nl: '“{word}” is geen woord van de methode, en komt in geen betekenis voor. `koersvast words` geeft ze alle.',
    en: '“{word}” is no word of the method, and no meaning mentions it. `koersvast words` lists them all.',
  },
} satisfies Record<string, Sentence>

/** One sentence for each page: ideas.ts says of which claim. */
const ideas = {
  'screen.idea.home': {
    nl: 'Zolang er maar één taak is, weet iedereen wat nu telt; kracht, focus en een plan dragen die taak.',
    en: 'As long as there is only one task, everyone knows what counts now; strength, focus and a plan carry it.',
  },
  'screen.idea.block': {
    nl: 'Wie alles tegelijk optilt maakt niets af: werk gaat in blokken door de organisatie, en elk blok wordt eerst afgemaakt.',
    en: 'Whoever lifts everything at once finishes nothing: work goes through the organisation in blocks, and each is finished first.',
  },
  'screen.idea.access': {
    nl: 'Eigenaar zijn kan alleen wie met een eigen naam binnenkomt; en geen rol heeft een weg om een regel heen.',
    en: 'Only who comes in under a name of their own can own anything; and no role has a way around a rule.',
  },
  'screen.idea.me': {
    nl: 'Wat onder uw naam besloten wordt is van u, dus komt niemand anders onder uw naam binnen.',
    en: 'What is decided under your name is yours, so nobody else comes in under your name.',
  },
  'screen.idea.gate': {
    nl: 'Wat naast het blok opkomt mag het niet ophouden: vijf zwart-witte tests zeggen wat tijd verdient en wat niet.',
    en: 'What comes up beside the block may not hold it up: five black-and-white tests say what deserves time and what does not.',
  },
  'screen.idea.matter': {
    nl: 'Wie een probleem tegenkomt is er eigenaar van tot het is opgelost, en kijkt dat ook na als een ander het oplost.',
    en: 'Whoever meets a problem owns it until it is solved, and still checks that when somebody else solves it.',
  },
  'screen.idea.go': {
    nl: 'Waar signalen elkaar tegenspreken loopt redeneren vast; het gevoel kiest wel, zolang er geen misschien is.',
    en: 'Where signals contradict each other reasoning gets stuck; the gut can still choose, as long as there is no maybe.',
  },
  'screen.idea.course': {
    nl: 'Een schip luistert pas naar het roer als het vaart: zodra blokken af komen telt waar we zijn, meer dan wat er gepland was.',
    en: 'A ship answers its helm only while it sails: once blocks get finished, where we are counts for more than what was planned.',
  },
  'screen.idea.review': {
    nl: 'Koers houdt u door er in een vast ritme naar te kijken, en door niets af te spreken dat geen eigenaar heeft.',
    en: 'A course is held by looking at it in a fixed rhythm, and by agreeing on nothing that has no owner.',
  },
  'screen.idea.focus': {
    nl: 'Tijd is het kostbaarste dat we hebben: elk uur gaat naar de klant die er het meeste voor teruggeeft, en de lijn laat zien waar dat ophoudt.',
    en: 'Time is the most precious thing we have: every hour goes where it returns most, and the line shows where that ends.',
  },
  'screen.idea.customers': {
    nl: 'Pas als winst naast het werk staat dat zij kost, is te zien welke klanten onze uren verdienen, en waarom.',
    en: 'Only when profit stands beside the work that it takes can one see which customers deserve our hours, and why.',
  },
  'screen.idea.customer': {
    nl: 'Een klant kennen is weten welk probleem hij heeft, wat wij er echt aan oplossen, en wat hem dat waard is.',
    en: 'Knowing a customer is knowing which problem it has, what we really solve of it, and what that is worth to it.',
  },
  'screen.idea.matrix': {
    nl: 'Focus werkt alleen op klanten die passen bij wat we verkopen.',
    en: 'Focus works only on customers that fit what we sell.',
  },
  'screen.idea.sales-plan': {
    nl: 'Een salesplan is doelstelling, planning en besturing; de eerste twee kiezen waarheen, de derde brengt ons er.',
    en: 'A sales plan is objective, planning and steering; the first two choose where to, the third gets us there.',
  },
  'screen.idea.surround': {
    nl: 'Een klant is te bereiken via wie eromheen staat; waar niemand iemand kent, kost het meer dan het oplevert.',
    en: 'A customer can be reached through whoever stands around it; where nobody knows anybody it costs more than it returns.',
  },
  'screen.idea.work': {
    nl: 'Prioriteiten werken alleen als ze voor iedereen dezelfde zijn en iedereen ze kan zien.',
    en: 'Priorities work only when they are the same for everybody and everybody can see them.',
  },
  'screen.idea.team': {
    nl: 'Tijd, prioriteit en kwaliteit hangen samen: wie meer klanten neemt dan er uren zijn, geeft niemand aandacht.',
    en: 'Time, priority and quality are tied: whoever takes more customers than there are hours gives nobody attention.',
  },
  'screen.idea.files': {
    nl: 'Hoeveel tijd een klant echt kost is geen mening: het staat in bestanden die u al heeft.',
    en: 'How much time a customer really takes is no opinion: it is in files that you already have.',
  },
  'screen.idea.log': {
    nl: 'Zwart-wit werken is alleen eerlijk als iedereen kan nalezen wie wat besloot, en op welke cijfers.',
    en: 'Working in black and white is only fair when everybody can read who decided what, and on which figures.',
  },
  'screen.idea.calibration': {
    nl: 'Wie wil weten of focus werkt, houdt wat was voorspeld naast wat er kwam.',
    en: 'Whoever wants to know whether focus works holds what was predicted against what came.',
  },
  'screen.idea.who': {
    nl: 'Wie niet weet wie elke klant is, weet ook niet welke klanten hij bedient.',
    en: 'Who does not know who each customer is does not know which customers are served.',
  },
  'screen.idea.privacy': {
    nl: 'Om te kiezen is alleen tijd per klant nodig; van mensen bewaren we niet meer dan dat vraagt.',
    en: 'Choosing takes only time per customer; of people we keep no more than that asks for.',
  },
  'screen.idea.words': {
    nl: 'Prioriteiten zijn pas duidelijk als iedereen met een woord hetzelfde bedoelt.',
    en: 'Priorities are clear only when everybody means the same by a word.',
  },
} satisfies Record<string, Sentence>

const tour = {
  'screen.tour': { nl: 'Rondleiding', en: 'Tour' },
  'screen.take-tour': { nl: 'Rondleiding in vijf stappen', en: 'Tour in five steps' },
  'screen.tour.at': { nl: '{at} van {all}', en: '{at} of {all}' },
  'screen.tour.next': { nl: 'Volgende', en: 'Next' },
  'screen.tour.back': { nl: 'Terug', en: 'Back' },
  'screen.tour.stop': { nl: 'Stop', en: 'Stop' },
  'screen.tour.done': { nl: 'Klaar', en: 'Done' },
  'screen.tour.there': { nl: 'Laat het zien', en: 'Show it' },
  'screen.tour.again': {
    nl: 'U vindt de rondleiding terug bij Zoeken en doen.',
    en: 'You find the tour again under Search and do.',
  },
  'screen.tour.focus.title': { nl: 'Wat een uur waard is', en: 'What an hour is worth' },
  'screen.tour.focus': {
    nl: 'Er zijn meer klanten dan uren. De oranje lijn is wat een uur waard is: wie erboven staat is wit en krijgt uren, wie eronder staat is zwart en krijgt ze niet.',
    en: 'There are more customers than hours. The orange line is what an hour is worth: who stands above it is white and gets hours, who stands below it is black and does not.',
  },
  'screen.tour.customers.title': { nl: 'Een oordeel zegt waarom', en: 'A verdict says why' },
  'screen.tour.customers': {
    nl: 'Elke klant is wit, zwart of grijs, met de reden in één zin erachter. Open een klant, en u ziet de cijfers en de rijen uit uw bestanden waar het oordeel op rust.',
    en: 'Every customer is white, black or grey, with the reason in one sentence. Open a customer to see the figures, and the rows of your files, that the verdict rests on.',
  },
  'screen.tour.gate.title': { nl: 'Vijf tests, ja of nee', en: 'Five tests, yes or no' },
  'screen.tour.gate': {
    nl: 'Wat er tussendoor komt legt u vast in één zin. Is het de tijd waard, kan het samen met ander werk, hebben we er invloed op, is er een eigenaar, en GO of NO GO?',
    en: 'What comes in between is caught in one sentence. Is it worth the time, can it go with other work, can we change it, has it an owner, and is it GO or NO GO?',
  },
  'screen.tour.block.title': { nl: 'Eén blok tegelijk', en: 'One block at a time' },
  'screen.tour.block': {
    nl: 'Wat bij elkaar hoort wordt een blok. Er is er altijd maar één bezig; het krijgt de uren die het vraagt, en pas als het af is begint het volgende.',
    en: 'What belongs together becomes a block. Only one is ever active; it gets the hours that it takes, and the next begins when it is finished.',
  },
  'screen.tour.course.title': { nl: 'En dan sturen', en: 'And then steer' },
  'screen.tour.course': {
    nl: 'Na twee blokken op rij telt de koers. Grafieken zeggen wat toeval is en wat niet; wat er echt uit springt vraagt één bijsturing, met een eigenaar.',
    en: 'After two blocks in a row the course counts. Charts tell chance from change; what really stands out asks for one correction, with an owner.',
  },
} satisfies Record<string, Sentence>

export const helpMessages = { ...words, ...ideas, ...tour }
