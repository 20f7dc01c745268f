/** Turns a code and its values into a sentence, in Dutch or English. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Code } from './messages.ts'
import type { Language } from './languages.ts'
import { sentenceOf } from './sentences.ts'

export { languages, type Language } from './languages.ts'
export { isCode } from './sentences.ts'

export type Values = Readonly<Record<string, string | number | Date | boolean | null>>

/** One code's sentence in both languages, in ICU message syntax. */
export type Sentence = Readonly<Record<Language, string>>

/** Formats that sentences use by name: `{price, number, euro}`. */
const formats = {
  number: {
    euro: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
    eurodifference: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0, signDisplay: 'exceptZero' },
    cents: { style: 'currency', currency: 'EUR', minimumFractionDigits: 2 },
    hours: { maximumFractionDigits: 1 },
    whole: { maximumFractionDigits: 0 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
    change: { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' },
    fine: { style: 'percent', maximumFractionDigits: 2 },
    rough: { notation: 'compact', maximumFractionDigits: 1 },
  },
  date: { day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } },
} as const

export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

const compiled = new Map<string, IntlMessageFormat>()

/** The sentence of a code. Values that the sentence does not name are ignored; a missing one is a bug and throws. */
export function say(language: Language, code: Code, values: Values = {}): string {
  const key = `${language} ${code}`
  let message = compiled.get(key)
  if (!message) {
    message = new IntlMessageFormat(sentenceOf(language, code), locales[language], formats)
    compiled.set(key, message)
  }
  return String(message.format({ ...values }))
}
