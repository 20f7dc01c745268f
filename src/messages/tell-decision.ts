/** Tells one decision in a language: who, what, and on what numbers. */
import { clock, nobody } from '../core/about.ts'
import type { DecisionRow, FactInLog } from '../core/decision/decision-page.ts'
import { isCode, say, type Language, type Values } from './say.ts'

export type ToldDecision = { readonly who: string; readonly what: string; readonly on: string }

/** `on` is empty where there are no numbers. A kind without a sentence is told by its code. */
export function tellDecision(language: Language, row: DecisionRow): ToldDecision {
  const values = valuesOf(language, row)
  const sentence = (code: string): string => (isCode(code) ? withOneStop(say(language, code, values)) : '')
  return {
    who: whoDecided(language, row.by),
    what: sentence(`decision.${row.type}`) || row.type,
    on: sentence(`decision.on.${row.type}`),
  }
}

/** A sentence may end in a name that has a stop of its own, such as N.V. */
const withOneStop = (text: string): string => text.trim().replaceAll(/\.{2,}(?=\s|$)/g, '.')

/** The name of who decided; a name that was erased is told as such. */
export function whoDecided(language: Language, { id, name }: DecisionRow['by']): string {
  if (id === clock) return say(language, 'screen.log.clock')
  if (id === nobody) return say(language, 'screen.log.nobody')
  return name ?? say(language, 'screen.erased')
}

/** The name of what a decision is about. */
export function nameToTell(
  language: Language,
  { what, name, erased }: { readonly what: string; readonly name: string | null; readonly erased: boolean },
): string {
  if (name === null) return say(language, erased ? 'screen.erased' : 'screen.log.unnamed')
  // What people put in words of their own is quoted; a name is a name.
  return what === 'matter' || what === 'block' ? say(language, 'screen.log.quoted', { words: name }) : name
}

function valuesOf(language: Language, { facts, names, subject }: DecisionRow): Values {
  const signal = `signal.${facts['code']}`
  return {
    ...Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, asTold(fact, value)])),
    ...Object.fromEntries(Object.entries(names).map(([fact, one]) => [fact, nameToTell(language, one)])),
    subject: nameToTell(language, subject),
    ...('code' in facts && { signal: isCode(signal) ? say(language, signal) : String(facts['code']) }),
  }
}

const MOMENT = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/
/** Facts by whose code a sentence chooses its words: a choice in a sentence knows no hyphens. */
const CHOSEN_BY = ['outcome', 'reason', 'measure']

/** Days and moments are recorded as text; a sentence writes them out. */
function asTold(fact: string, value: FactInLog): FactInLog | Date {
  if (typeof value !== 'string') return value
  if (CHOSEN_BY.includes(fact)) return value.replaceAll('-', '_')
  return MOMENT.test(value) ? new Date(value) : value
}
