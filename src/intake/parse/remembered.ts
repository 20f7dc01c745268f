/** Remembers what a pure function made of the texts that it saw last: columns repeat their days and numbers. */

/** Enough for the days of many years; a text that is longer is read anew. */
const MOST = 20_000
const LONGEST = 40

export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  let known = new Map<string, Made>()
  return (text) => {
    if (text.length > LONGEST) return make(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size >= MOST) known = new Map()
    known.set(text, made)
    return made
  }
}
