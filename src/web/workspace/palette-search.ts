/** What the palette finds for what somebody types: every word of it, at the beginning of a word first. */

export type Choice = {
  readonly id: string
  readonly label: string
  /** What stands behind it: the keys that do the same, or what a customer belongs to. */
  readonly about?: string | undefined
  readonly run: () => void
}

/** Without capitals and accents, as people type in a hurry. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** The choices that hold every word typed, those that begin with it first; all of them while nothing is typed. */
export function found(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return choices
    .map((choice) => ({ choice, place: placeOf(plain(choice.label), words) }))
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => Number(a.place) - Number(b.place))
    .map(({ choice }) => choice)
}

/** 0 where the label begins with what was typed, 1 where every word begins one, 2 where they stand inside; null where one is missing. */
function placeOf(label: string, words: readonly string[]): number | null {
  if (!words.every((word) => label.includes(word))) return null
  if (label.startsWith(words.join(' '))) return 0
  return words.every((word) => label.startsWith(word) || label.includes(` ${word}`)) ? 1 : 2
}
