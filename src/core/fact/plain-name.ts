/** Folds a name to what two spellings of it share: no case, accents, punctuation or legal form. */

/** `Bäckerei Jansen & Zn. B.V.` -> `backerei jansen en zn`. Only for comparing; never shown. */
export function plainCompany(name: string): string {
  const words = folded(name)
  const bare = withoutForms(words)
  return (bare.length > 0 ? bare : words).join(' ') || name.trim().toLowerCase()
}

/**
 * What is left of a plain name when the small words go that one office writes out, another shortens and a third leaves out:
 * `bakkerij vd berg` and `bakkerij van der berg` -> `bakkerij berg`. As `van de berg` is another family, it is no more than alike.
 */
export const withoutSmallWords = (plain: string): string => plain.split(' ').filter((word) => !SMALL.has(word)).join(' ') // prettier-ignore

const SMALL: ReadonlySet<string> = new Set([
  'van',
  'v',
  'd',
  'vd',
  'de',
  'den',
  'der',
  'het',
  't',
  'te',
  'ten',
  'ter',
  'the',
  'fa',
  'firma',
])

/** `Jansen, Piet` and `piet jansen` are one person. */
export function plainPerson(name: string): string {
  const [last = '', first, ...more] = name.split(',')
  const ordered = first !== undefined && more.length === 0 ? `${first} ${last}` : name
  return folded(ordered).join(' ') || name.trim().toLowerCase()
}

/** Legal forms of the Netherlands, its neighbours and the English-speaking world. Holding and Groep are other companies, so they stay. */
const FORMS: ReadonlySet<string> = new Set([
  'bv',
  'nv',
  'vof',
  'cv',
  'bvba',
  'srl',
  'sarl',
  'sa',
  'gmbh',
  'ag',
  'kg',
  'ltd',
  'limited',
  'plc',
  'llc',
  'llp',
  'inc',
  'incorporated',
  'corp',
  'ev',
  'ug',
  'ua',
  'stichting',
  'vzw',
  'asbl',
  'oy',
  'ab',
  'aps',
  'ohg',
  'gbr',
  'pty',
])
const SPLIT_FORMS = /^(.*\S) (b v|n v|v o f|c v)$/

/** Without accents and capitals, as lists sort and search names. */
export const bareLetters = (name: string): string =>
  // Most names have no accents, and taking them off is slow.
  (PLAIN.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()

// eslint-disable-next-line no-control-regex
const PLAIN = /^[\x00-\x7f]*$/

function folded(name: string): readonly string[] {
  const text = bareLetters(name)
    .replace(/[.'’`´]/g, '')
    .replace(/[&+]|\b(?:and|und)\b/g, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return text === '' ? [] : text.split(' ')
}

function withoutForms(words: readonly string[]): readonly string[] {
  const split = SPLIT_FORMS.exec(words.join(' '))
  const joined = split?.[1] ? split[1].split(' ') : words
  const from = joined.findIndex((word) => !FORMS.has(word))
  const to = joined.findLastIndex((word) => !FORMS.has(word))
  return from < 0 ? [] : joined.slice(from, to + 1)
}
