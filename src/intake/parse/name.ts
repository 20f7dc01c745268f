/** Reads a code or a name out of a cell: trimmed, with single spaces, and nothing where there is only a placeholder. */

/** The text, or null when the cell says that there is none (`-`, `n.v.t.`, `(none)`). */
export function readText(cell: string | number | undefined): string | null {
  if (cell === undefined) return null
  const text = String(cell)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return PLACEHOLDERS.has(text.toLowerCase()) ? null : text
}

/** A person's name from its parts. */
export const joinName = (...parts: readonly (string | null)[]): string | null => parts.filter((part) => part !== null).join(' ') || null

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  'n.v.t.',
  'nvt',
  'n/a',
  'none',
  '(none)',
  '(geen)',
  'null',
  '#n/b',
  '#n/a',
])
