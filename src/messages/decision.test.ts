/** Every decision that core can make is told in both languages, with its numbers, in whatever variant it comes. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clock, nobody } from '../core/about.ts'
import type { DecisionRow, NameInLog } from '../core/decision/decision-page.ts'
import { aboutOf } from '../core/decision/subject.ts'
import { tellings, toldBy, type AnyEvent } from '../core/decision/telling.ts'
import { isCode, languages } from './say.ts'
import { tellDecision } from './tell-decision.ts'
import { samples, wish } from './test-decisions.ts'

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
          assert.doesNotMatch(text, /null|undefined|NaN|\[object|Invalid|GMT|[{}]/, `${language} ${at}: ${text}`)
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
