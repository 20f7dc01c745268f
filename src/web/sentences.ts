/** The sentences of the languages that were loaded, instead of those of messages/sentences.ts, which has them all. */
import type { Code } from '../messages/messages.ts'
import type { Language } from '../messages/languages.ts'

type Sentences = Readonly<Record<string, string>>
const loaded = new Map<Language, Sentences>()

const load: Readonly<Record<Language, () => Promise<{ readonly default: Sentences }>>> = {
  nl: () => import('virtual:sentences/nl'),
  en: () => import('virtual:sentences/en'),
}

/** Before anything is said in a language. Throws when it cannot be fetched. */
export async function loadSentences(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await load[language]()).default)
}

/** Beside those of the language, which were loaded before. */
export const addSentences = (language: Language, more: Sentences): void => void loaded.set(language, { ...loaded.get(language), ...more })

export function sentenceOf(language: Language, code: Code): string {
  const sentence = loaded.get(language)?.[code]
  if (sentence === undefined) throw new Error(`no sentence ${code} in ${language}`)
  return sentence
}

export const isCode = (code: string): code is Code => [...loaded.values()].some((sentences) => Object.hasOwn(sentences, code))
