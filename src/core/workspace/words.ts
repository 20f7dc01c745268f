/** The words of the method, as WORDS.md writes them: a row is one meaning, in English and in Dutch. */

/** One meaning in one language, under each of its names. */
export type Told = { readonly names: readonly string[]; readonly meaning: string }

/** `id` names it in an address: `hour-price`. */
export type MethodWord = { readonly id: string; readonly en: Told; readonly nl: Told }

/** In the order of the table, which is that of the method. */
export function wordsIn(markdown: string): readonly MethodWord[] {
  return markdown.split(/\r?\n/).flatMap((line) => {
    const [word = '', dutch = '', meaning = '', betekenis = ''] = line.startsWith('|')
      ? line
          .split('|')
          .slice(1)
          .map((cell) => cell.trim())
      : []
    if (word === '' || (word === 'word' && dutch === 'Dutch') || word.startsWith('---')) return []
    return [{ id: idOf(word.split(',')[0] ?? ''), en: told(word, meaning), nl: told(dutch, betekenis) }]
  })
}

/** What can be shown of a word by any of its names, in either language, or by its id; all words that hold it where none is called so. */
export function wordsFor(words: readonly MethodWord[], typed: string): readonly MethodWord[] {
  const asked = plain(typed)
  const named = words.filter((word) => word.id === asked || namesOf(word).some((name) => plain(name) === asked || idOf(name) === asked))
  return named.length > 0
    ? named
    : words.filter((word) => [...namesOf(word), word.en.meaning, word.nl.meaning].some((text) => plain(text).includes(asked)))
}

/** As in an address: lower case, hyphens for what is no letter. */
const idOf = (name: string): string =>
  plain(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const namesOf = ({ en, nl }: MethodWord): readonly string[] => [...en.names, ...nl.names]
const plain = (text: string): string => text.trim().toLowerCase()
const told = (names: string, meaning: string): Told => ({ names: names.split(/, */), meaning: sentence(meaning) })

/** The table writes what comes after "is"; alone it is a sentence. */
const sentence = (meaning: string): string => (meaning === '' ? '' : `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`)
