/** Where the sentence of a code is found. The screens have their own of this file: they load one language only. */
import { messages, type Code } from './messages.ts'
import type { Language } from './languages.ts'

/** In ICU message syntax. */
export const sentenceOf = (language: Language, code: Code): string => messages[code][language]

/** Whether a code that came from elsewhere (the server, a file) has a sentence. */
export const isCode = (code: string): code is Code => Object.hasOwn(messages, code)
