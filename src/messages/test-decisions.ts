/** Decisions for tests of what is told of them: what each type may hold. */
import { defaultStandards } from '../core/customer/standards.ts'
import type { AnyEvent, DataOf } from '../core/decision/telling.ts'
import { noTies } from '../core/gate/ties.ts'

type Samples = { readonly [Type in AnyEvent['type']]: readonly DataOf<Type>[] }
const remains = { valueEuro: 900, hours: 3 }
const given = { by: 'data', member: null, tie: null } as const
const person = { by: 'person', member: 'm1', numbers: {} } as const
const contents = { owner: 'm1', customers: ['c1'], matters: ['k1', 'k2'], hours: 12, valueEuro: 3000, after: [] }
const offer = { from: 'm1', to: 'm2', since: '2026-02-01T08:00:00.000Z', until: '2026-02-03T08:00:00.000Z' }
const experiment = {
  plan: '1',
  seed: 7,
  from: '2026-02-02' as never,
  to: '2026-05-10' as never,
  lots: [
    { worked: ['c1'], left: ['c2'], member: 'm1' },
    { worked: ['c3'], left: ['c4'], member: 'm1' },
  ],
  costEuro: 400,
  expected: { hours: 3, effectEuro: 300, perHourEuro: 100, pairsNeeded: 40 },
}
export const wish = { measure: 'margin', amount: 700_000, by: '2026-12-31' as never, at: '2026-02-01T08:00:00.000Z' } as const
const caught = { matter: 'k1', caughtBy: 'm1', caughtAt: wish.at, owner: 'm1' }
const answer = { customer: 'c1', go: true, by: 'm1', at: wish.at, plan: 3 }
const contested: DataOf<'verdict-contested'> = {
  customer: 'c1',
  hours: 12,
  marginEuro: null,
  judged: null,
  plan: 3,
  reason: 'hours-wrong',
  verdict: 'black',
  verdictReason: 'below-line',
  computed: { hoursNow: 40, marginEuro: 900, entryPriceEuro: 22, probabilityWhite: 0.1 },
}
const change = {
  owner: null,
  hours: 9,
  valueEuro: 10,
  after: [],
  customersAdded: [],
  customersRemoved: [],
  mattersAdded: [],
  mattersRemoved: [],
}

const noFigures = {
  phase: 'steering',
  heading: null,
  aheadEuro: null,
  measured: {},
  alarms: [],
  finished: [],
  checkedGood: 0,
  checkedBad: 0,
  debts: 0,
  cards: 0,
  signals: 0,
  agreements: [],
} as const

const moves = [
  { customer: 'c1', from: 'm1', to: 'm2' },
  { customer: 'c2', from: null, to: 'm1' },
]

/** Every variant of each, so that no choice in a sentence is left untold. */
export const samples: Samples = {
  'objective-set': [wish, { ...wish, measure: 'customers', amount: 1 }, { ...wish, measure: 'other' }],
  'objective-replaced': [
    { ...wish, reason: 'out-of-reach' },
    { ...wish, measure: 'revenue', reason: 'wrongly-put' },
  ],
  'rhythm-set': [
    { days: 7, from: wish.by },
    { days: 28, from: wish.by },
  ],
  'baseline-restarted': [{ measure: 'hour-price', from: wish.by }],
  'baseline-restored': [{ measure: 'strength', from: wish.by }],
  'agreement-made': [
    { agreement: 'a1', owner: 'm1', until: wish.by, alarm: null, review: null, at: wish.at },
    {
      agreement: 'a1',
      owner: 'm1',
      until: wish.by,
      alarm: { measure: 'unit-margin', kind: 'run', cycle: wish.by },
      review: wish.by,
      at: wish.at,
    },
  ],
  'division-agreed': [
    { plan: '1', works: { m1: ['c1'] }, at: wish.at },
    { plan: '1', works: { m1: ['c1', 'c2'], m2: ['c3'] }, at: wish.at },
  ],
  'division-let-go': [{ at: wish.at }],
  'bundle-accepted': [{ plan: '1', moves, gainEuro: 3100, gainError: 40, disruptionEuro: 400, at: wish.at }],
  'bundle-refused': [{ plan: '1', moves: moves.slice(1), gainEuro: 3100, gainError: 0, disruptionEuro: 400, at: wish.at }],
  'lots-drawn': [
    { ...experiment, at: wish.at },
    { ...experiment, lots: experiment.lots.slice(1), at: wish.at },
  ],
  'lots-let-go': [{ day: wish.by, at: wish.at }],
  'lots-ended': [{ at: wish.at }],
  'elasticity-learned': [
    {
      before: { median: 0.265, sigma: 0.591 },
      after: { median: 0.31, sigma: 0.5 },
      experiments: ['2025-01-02T03:04:05.000Z'],
      at: wish.at,
    },
  ],
  'bundle-taken-back': [
    { moves, at: wish.at },
    { moves: moves.slice(1), at: wish.at },
  ],
  'proposal-dropped': [{ cycle: wish.by, at: wish.at }],
  'review-held': [{ cycle: wish.by, to: wish.by, at: wish.at, figures: noFigures }],
  'conscience-answered': [
    { question: 'whom', customer: null, cycle: wish.by, at: wish.at, evidence: {} },
    { question: 'problem', customer: 'c1', cycle: wish.by, at: wish.at, evidence: { matters: 2 } },
  ],
  'agreement-kept': [{ at: wish.at }],
  'agreement-dropped': [{ at: wish.at }],
  'file-taken-back': [
    { reversed: { lines: 0, touches: 0, deals: 0, contacts: 0, customers: 0, members: 0 }, kept: { customers: 0, members: 0 }, notReversed: { decisions: 0 } },
    { reversed: { lines: 1, touches: 0, deals: 0, contacts: 0, customers: 1, members: 1 }, kept: { customers: 1, members: 0 }, notReversed: { decisions: 1 } },
    { reversed: { lines: 5, touches: 2, deals: 1, contacts: 3, customers: 4, members: 2 }, kept: { customers: 1, members: 1 }, notReversed: { decisions: 3 } },
  ], // prettier-ignore
  'retention-set': [{ years: null }, { years: 7 }],
  'contacts-kept': [{ since: '2026-11-26T08:00:00.000Z' }, { since: null }],
  'person-erased': [
    { members: 0, contacts: 0, words: 0, files: 1 },
    { members: 1, contacts: 1, words: 1, files: 2 },
    { members: 1, contacts: 0, words: 2, files: 0 },
  ],
  'standards-set': [{ standards: defaultStandards }],
  'response-judged': [
    { customer: 'c1', judged: null },
    { customer: 'c1', judged: { hours: 10, noneEuro: 0, todayEuro: 500, doubleEuro: 800 } },
  ],
  'customer-gut-raised': [
    { customer: 'c1', signals: [], at: wish.at },
    { customer: 'c1', signals: ['no-way-in', 'money-trouble'], at: wish.at },
  ],
  'customer-gut-answered': [
    { ...answer, probabilityWhite: 0.42 },
    { ...answer, go: false, probabilityWhite: null },
  ],
  'customers-joined': [{ customer: 'c1', other: 'c2' }],
  'customers-parted': [{ customer: 'c1', other: 'c2' }],
  'verdict-contested': [contested, { ...contested, hours: null, marginEuro: 0, reason: 'won-or-lost-since' }],
  'contest-withdrawn': [{ customer: 'c1' }],
  'signal-noted': [
    { what: 'customer', about: 'c1', code: 'no-way-in', against: true },
    { what: 'block', about: 'b1', code: 'new-contact', against: false },
  ],
  'matter-caught': [
    { ...caught, ties: noTies, remains: null, insteadOf: null },
    { ...caught, ties: { ...noTies, customer: 'c1' }, remains, insteadOf: 'k0' },
  ],
  'matter-described': [
    { ties: noTies, remains: null, retitled: true },
    { ties: noTies, remains, retitled: false },
  ],
  'matter-answered': [
    { ...given, test: 'pareto', answer: 'no', numbers: { ...remains, hourPriceEuro: 91 } },
    { ...given, test: 'cluster', answer: 'yes', numbers: { partners: 1 } },
    { ...given, test: 'ownership', answer: 'no', numbers: {} },
    { ...person, test: 'cluster', answer: 'yes', tie: { tie: 'customer', to: 'c1' } },
    { ...person, test: 'cluster', answer: 'yes', tie: { tie: 'place', to: 'breda' } },
    { ...person, test: 'influence', answer: 'no', tie: null },
    { ...person, test: 'gut', answer: 'no', tie: null },
  ],
  'matter-stopped': (['set-aside', 'on-hold', 'dropped', 'not-executed', 'alternatives-asked'] as const).map((outcome) => ({
    test: 'pareto',
    outcome,
  })),
  'matter-placed': [{ block: 'b1' }],
  'matter-released': [{ block: 'b1' }],
  'matter-retested': [
    { test: 'cluster', numbers: { partners: 2 } },
    { test: 'pareto', numbers: { ...remains, hourPriceEuro: 91 } },
  ],
  'matter-taken': [{ owner: 'm1' }],
  'handover-offered': [offer],
  'handover-passed-up': [offer],
  'handover-declined': [{ to: 'm2' }],
  'handover-withdrawn': [{ to: 'm2' }],
  'handover-lapsed': [{ to: 'm2' }],
  'handover-accepted': [
    { from: 'm1', to: 'm2', debt: 'm1' },
    { from: 'm1', to: 'm2', debt: null },
  ],
  'handover-taken-over': [
    { from: 'm1', to: 'm2', debt: 'm1' },
    { from: 'm1', to: 'm2', debt: null },
  ],
  'matter-solved': [{ by: 'm1' }],
  'matter-checked': [
    { by: 'm1', good: true },
    { by: 'm1', good: false },
  ],
  'check-taken-over': [{ from: 'm1', to: 'm2', debt: 'm2' }],
  'matter-closed': [{}],
  'block-formed': [
    { ...contents, block: 'b1' },
    { ...contents, block: 'b1', customers: [], matters: [] },
  ],
  'block-renamed': [{}],
  'block-changed': [change, { ...change, owner: 'm1', customersAdded: ['c1', 'c2'], mattersRemoved: ['k1'] }],
  'block-matter-joined': [{ matter: 'k1', hours: 3, valueEuro: 900 }],
  'block-matter-left': [{ matter: 'k1', hours: 3, valueEuro: 900 }],
  'block-defined': [{}],
  'block-queued': [{}],
  'block-started': [
    { at: wish.at, hours: 80, capacityLeftHours: 120 },
    { at: wish.at, hours: 80, capacityLeftHours: null as never },
  ],
  'block-finished': [{ at: wish.at }],
  'block-gut-raised': [
    { at: wish.at, signals: [] },
    { at: wish.at, signals: ['no-way-in'] },
  ],
  'block-gut-answered': [{ go: true }, { go: false }],
  'block-stopped': [{ at: wish.at, customers: ['c1'], matters: [] }],
  'block-alternatives-asked': [{}],
  'member-joined': [{ member: 'm1' }],
  'net-hours-stated': [
    { member: 'm1', hours: null },
    { member: 'm1', hours: 1000 },
  ],
  'leader-set': [
    { member: 'm1', leader: null },
    { member: 'm1', leader: 'm2' },
  ],
  'member-left': [{ member: 'm1' }],
  'member-returned': [{ member: 'm1' }],
  'saying-erased': [{ position: 12 }],
}
