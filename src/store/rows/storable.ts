/** Text as PostgreSQL can keep it: it knows no NUL character, and half a surrogate pair is no text. */

export const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed()

/** JSON as a parameter for a `jsonb` column. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? storable(inner) : inner))
