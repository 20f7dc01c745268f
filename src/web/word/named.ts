/** All names of a word, as a heading: with a capital. */
export const named = (names: readonly string[]): string => {
  const all = names.join(', ')
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}`
}
