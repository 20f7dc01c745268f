/** Where a page of a list ended, as text that comes back to fetch the page after it. */

export const cursorOf = (...place: readonly (string | number)[]): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place, or null for text that is no cursor of ours: the list then begins at its start. */
export function placeOf(cursor: string, length: number): readonly (string | number)[] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(place) && place.length === length && place.every((part) => typeof part === 'string' || Number.isFinite(part))
      ? place
      : null
  } catch {
    return null
  }
}
