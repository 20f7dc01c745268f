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

/** What the platform makes slowly is made once for all sentences; the library would make it anew for each. */
const once = <Arguments extends readonly unknown[], Made>(make: (...given: Arguments) => Made): ((...given: Arguments) => Made) => {
  const made = new Map<string, Made>()
  return (...given) => {
    const key = JSON.stringify(given)
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(...given)
    made.set(key, fresh)
    return fresh
  }
}
const formatters = {
  getNumberFormat: once((...given: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...given)),
  getDateTimeFormat: once((...given: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...given)),
  getPluralRules: once((...given: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...given)),
}
// Both languages are there wherever the program runs; to ask the platform which it knows takes a while the first time.
IntlMessageFormat.resolveLocale = once((asked: string | string[]) => new Intl.Locale(String(asked)))

const compiled = new Map<string, IntlMessageFormat | string>()

/** The sentence of a code. Values that the sentence does not name are ignored; a missing one is a bug and throws. */
export function say(language: Language, code: Code, values: Values = {}): string {
  const key = `${language} ${code}`
  let message = compiled.get(key)
  if (message === undefined) {
    const sentence = sentenceOf(language, code)
    // Without a value, an apostrophe that could quote one or a mark there is nothing to compile: most names of things.
    message = /[{}<>']/.test(sentence) ? new IntlMessageFormat(sentence, locales[language], formats, { formatters }) : sentence
    compiled.set(key, message)
  }
  return typeof message === 'string' ? message : String(message.format({ ...values }))
}
