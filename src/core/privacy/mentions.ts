/** Whether a text is about the person that somebody looks for. */
import { bareLetters } from '../fact/plain-name.ts'

/** The parts of a name or address, without accents and capitals; a text is about the person when all of them stand in it, in any order. */
export type Sought = readonly string[]

/** Fewer letters in all are in every other text. */
export const LEAST_LETTERS = 4

/** `Jansen, Piet` -> jansen, piet; null when there is too little to look for. */
export function soughtOf(text: string): Sought | null {
  const parts = [...new Set(bareLetters(text).split(/[\s,;<>()"]+/))].filter((part) => /[\p{L}\p{N}]/u.test(part))
  return parts.join('').length < LEAST_LETTERS ? null : parts
}

/** Whole words only: `jan` is not in `januari`. */
export function isAbout(text: string, sought: Sought): boolean {
  const bare = bareLetters(text)
  return sought.every((part) => hasWord(bare, part))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  return false
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
