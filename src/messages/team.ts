/** Why something cannot be done in the team, and what can. */
import type { Sentence } from './say.ts'

export const teamMessages = {
  'refusal.member-left': {
    nl: '{name} is vertrokken. Laat {name} op de pagina Team eerst terugkeren, of kies iemand anders.',
    en: '{name} has left. Let {name} return on the Team page first, or choose somebody else.',
  },
  'refusal.leader-of-oneself': {
    nl: 'Niemand leidt zichzelf. Kies een ander, of niemand voor wie bovenaan staat.',
    en: 'Nobody leads themselves. Choose another, or nobody for who is at the top.',
  },
  'refusal.leaders-in-a-circle': {
    nl: 'Dan leiden zij elkaar in een kring: {chain}. Kies een ander, of geef eerst iemand in die kring een andere leidinggevende.',
    en: 'Then they lead each other in a circle: {chain}. Choose another, or first give somebody in that circle another leader.',
  },
  'refusal.member-holds': {
    nl: '{name} heeft nog {matters, plural, =0 {geen kwesties} one {# kwestie} other {# kwesties}}, {debts, plural, =0 {geen controles} one {# controle} other {# controles}}, {offers, plural, =0 {geen onbeantwoord aanbod} one {# onbeantwoord aanbod} other {# onbeantwoorde aanbiedingen}} en {blocks, plural, =0 {geen blokken} one {# blok} other {# blokken}}. Draag kwesties en blokken eerst over, beantwoord wat is aangeboden en doe de controles; wie {name} leidt kan ze overnemen.',
    en: '{name} still has {matters, plural, =0 {no matters} one {# matter} other {# matters}}, {debts, plural, =0 {no checks} one {# check} other {# checks}}, {offers, plural, =0 {no unanswered offers} one {# unanswered offer} other {# unanswered offers}} and {blocks, plural, =0 {no blocks} one {# block} other {# blocks}}. Hand matters and blocks over first, answer what is on offer and do the checks; whoever leads {name} can take them over.',
  },
  'refusal.member-is-last': {
    nl: 'Na {name} is er niemand meer die besluiten neemt. Laat eerst een ander zich melden of terugkeren.',
    en: 'After {name} nobody is left to decide. Let somebody else join or return first.',
  },
  'refusal.member-may-return': {
    nl: '{name} is eerder vertrokken. Laat {name} terugkeren op de pagina Team; is het een ander, geef dan ook de achternaam of een voorletter.',
    en: '{name} left before. Let {name} return on the Team page; if it is somebody else, add a surname or an initial.',
  },
  'refusal.acting-member-left': {
    nl: 'Wie u zei te zijn is vertrokken en neemt geen besluiten meer. Kies een ander in het menu of met --as, of laat deze medewerker terugkeren op de pagina Team.',
    en: 'Who you said you are has left and decides nothing any more. Choose another in the menu or with --as, or let this member return on the Team page.',
  },
} satisfies Record<string, Sentence>
