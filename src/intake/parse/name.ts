/** Reads a code or a name out of a cell: trimmed, with single spaces, and nothing where there is only a placeholder. */

import { textOfCell } from '../../core/fact/spreadsheet-cell.ts'

/** The text, or null when the cell says that there is none (`-`, `n.v.t.`, `(none)`). */
export function readText(cell: string | number | undefined): string | null {
  if (cell === undefined) return null
  const given = textOfCell(String(cell))
  const text = isTidy(given) ? given : given.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return PLACEHOLDERS.has(text.toLowerCase()) ? null : text
}

/** Whether a text has nothing in it but letters, marks and single spaces between them: most have, and need no second look. */
function isTidy(text: string): boolean {
  let before = 32
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 32 || (code > 126 && (code < 0xc0 || code > 0x17f)) || (code === 32 && before === 32)) return false
    before = code
  }
  return before !== 32 || text.length === 0
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
  // What Excel saves in a text where a formula failed, in Dutch and English.
  '#n/b',
  '#n/a',
  '#deel/0!',
  '#div/0!',
  '#verw!',
  '#ref!',
  '#waarde!',
  '#value!',
  '#naam?',
  '#name?',
  '#getal!',
  '#num!',
  '#leeg!',
  '#null!',
])
