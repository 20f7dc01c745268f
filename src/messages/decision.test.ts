/** Every decision that core can make is told in both languages, with its numbers, in whatever variant it comes. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clock, nobody } from '../core/about.ts'
import { defaultStandards } from '../core/customer/standards.ts'
import type { DecisionRow, NameInLog } from '../core/decision/decision-page.ts'
import { aboutOf } from '../core/decision/subject.ts'
import { tellings, toldBy, type AnyEvent, type DataOf } from '../core/decision/telling.ts'
import { noTies } from '../core/gate/ties.ts'
import { isCode, languages } from './say.ts'
import { tellDecision } from './tell-decision.ts'

const core = join(import.meta.dirname, '..', 'core')
const sources = globSync('**/*.ts', { cwd: core }).filter((path) => !path.endsWith('.test.ts'))
/** In a union of events: `type: 'a' | 'b'`, or the way in which blocks write theirs down. */
const declared = /readonly type: ('[a-z-]+'(?: \| '[a-z-]+')*)|\bDecided<('[a-z-]+')/g
const types = new Set(
  sources.flatMap((path) =>
    [...readFileSync(join(core, path), 'utf8').matchAll(declared)].flatMap(([, some, one]) =>
      [...(some ?? one ?? '').matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    ),
  ),
)

test('the check below sees the events of core, and every telling is of one of them', () => {
  assert.ok(types.size >= 45, [...types].join(' '))
  assert.deepEqual(Object.keys(tellings).toSorted(), [...types].toSorted())
})

for (const type of types) {
  test(`${type} has a sentence and a name of its kind`, () => {
    assert.ok(isCode(`decision.${type}`))
    assert.ok(isCode(`decision.kind.${type}`))
  })
}

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
const wish = { measure: 'margin', amount: 700_000, by: '2026-12-31' as never, at: '2026-02-01T08:00:00.000Z' } as const
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

const samples: Samples = {
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

const nameOf = (what: NameInLog['what'], id: string, erased: boolean): NameInLog => ({ what, id, name: erased ? null : `<${id}>`, erased })

function rowOf(type: string, data: Readonly<Record<string, unknown>>, erased: boolean): DecisionRow {
  const subject = type.startsWith('block') ? 'block:b1' : /^(matter|handover)/.test(type) ? 'matter:k1' : 'of-many'
  const about = aboutOf(subject, data)
  const told = Object.entries(toldBy(type, data))
  return {
    position: 1,
    at: wish.at,
    by: { id: 'm1', name: 'Eva' },
    type,
    said: null,
    erased,
    plan: null,
    reason: null,
    facts: Object.fromEntries(told.filter(([, value]) => typeof value !== 'object' || value === null)) as DecisionRow['facts'],
    names: Object.fromEntries(
      told.flatMap(([fact, value]) => (typeof value === 'object' && value !== null ? [[fact, nameOf(value.what, value.id, erased)]] : [])),
    ),
    subject: { ...about, name: about.id === null || erased ? null : `<${about.id}>`, erased },
  }
}

for (const [type, variants] of Object.entries(samples)) {
  test(`${type} is told in every variant, with names and when they are erased`, () => {
    for (const [at, data] of variants.entries()) {
      for (const erased of [false, true]) {
        for (const language of languages) {
          const row = rowOf(type, data, erased)
          const { who, what, on } = tellDecision(language, row)
          const text = `${who} ${what} ${on}`
          assert.doesNotMatch(text, /null|undefined|NaN|\[object|Invalid|[{}]/, `${language} ${at}: ${text}`)
          // It follows the name, as one sentence.
          assert.match(what, /^[a-z].*\.$/, text)
          if (!erased) for (const { name } of Object.values(row.names)) assert.ok(text.includes(name ?? ''), text)
        }
      }
    }
  })
}

test('what is told is what was decided: its numbers, its names, and the way it went', () => {
  const told = (type: AnyEvent['type'], at: number) => {
    const { who, what, on } = tellDecision('nl', rowOf(type, samples[type][at] as Readonly<Record<string, unknown>>, false))
    return [who, what, on].join(' ').trim().replaceAll(/\s+/gu, ' ')
  }
  assert.equal(
    told('matter-answered', 0),
    'Eva liet de gegevens antwoorden: de rest van “<k1>” is de tijd waard. Er is nog € 900 te halen in 3 uur; een uur is € 91 waard.',
  )
  assert.equal(told('block-started', 0), 'Eva begon aan het blok “<b1>”. Het vraagt 80 uur; er waren er nog 120.')
  assert.equal(told('block-started', 1), 'Eva begon aan het blok “<b1>”. Het vraagt 80 uur.')
  assert.equal(told('objective-set', 1), 'Eva stelde de kerndoelstelling: 1 klant op 31 december 2026.')
  assert.equal(told('customer-gut-answered', 1), 'Eva zei NO GO tegen <c1>. Er was nog geen plan dat deze klant kende.')
  assert.equal(
    told('verdict-contested', 0),
    'Eva maakte bezwaar tegen het oordeel zwart over <c1>: de uren kloppen niet. Uren: 12 in plaats van 40. Toen berekend: € 22 per uur, 10% kans op wit.',
  )
})

test('a name that ends in a stop ends the sentence', () => {
  const row = rowOf('contest-withdrawn', { customer: 'c1' }, false)
  const noted = rowOf('matter-caught', samples['matter-caught'][0] ?? {}, false)
  const names = { customer: { what: 'customer', id: 'c1', name: 'Kramer N.V.', erased: false } } as const
  assert.equal(tellDecision('nl', { ...noted, names }).what, 'legde een kwestie vast, bij Kramer N.V.')
  assert.ok(tellDecision('nl', { ...row, subject: { ...row.subject, name: 'Kramer N.V.' } }).what.includes('Kramer N.V. in'))
})

test('the clock, somebody who did not say who they were, and an erased name each have words', () => {
  const who = (id: string, name: string | null) =>
    languages.map((language) => tellDecision(language, { ...rowOf('block-queued', {}, false), by: { id, name } }).who)
  assert.deepEqual(who(clock, null), ['De klok', 'The clock'])
  assert.deepEqual(who(nobody, null), ['Iemand', 'Somebody'])
  assert.deepEqual(who('joined:1', null), ['(gewist)', '(erased)'])
})

test('a kind that nobody knows any more is told by its code', () => {
  assert.equal(tellDecision('nl', rowOf('something-older', { a: 1 }, false)).what, 'something-older')
})
