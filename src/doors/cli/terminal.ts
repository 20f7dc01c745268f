/** How commands speak: sentences to the error stream, results to standard output, one exit code for each outcome. */
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Code } from '../../messages/messages.ts'
import { isCode, languages, say, type Language, type Values } from '../../messages/say.ts'

/** 0 all is well; 1 it was refused or failed, with a sentence; 2 the command was typed wrong; 3 a person must answer something first. */
export const exit = { well: 0, refused: 1, usage: 2, asked: 3 } as const

/** The language of the terminal, unless `--language` says otherwise. */
export function terminalLanguage(): Language {
  const asked = process.argv[process.argv.indexOf('--language') + 1]
  const known = languages.find((language) => language === asked)
  if (process.argv.includes('--language') && known) return known
  return (process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '').startsWith('nl') ? 'nl' : 'en'
}

/** The member who acts, by id or name, as `--as` says; nobody in particular without it. */
export function actingAs(): string | undefined {
  const at = process.argv.indexOf('--as')
  return at < 0 ? undefined : process.argv[at + 1]
}

export const tell = (code: Code, values: Values = {}): string => say(terminalLanguage(), code, values)

// Whoever reads our output may have seen enough, such as `head`: then we are done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

export const print = (text: string): void => void process.stdout.write(`${text}\n`)
export const warn = (text: string): void => void process.stderr.write(`${text}\n`)

/** The sentence of a refusal; a code without one is shown as it is, with its values. */
export function sentence({ code, facts }: Pick<Refusal, 'code' | 'facts'>): string {
  const full = `refusal.${code}`
  return isCode(full) ? tell(full, facts) : `${code} ${JSON.stringify(facts)}`
}

/** Prints a refusal and sets the exit code; true when there was one. */
export function refused(answer: unknown): answer is Refusal {
  if (!isRefusal(answer)) return false
  warn(`koersvast: ${sentence(answer)}`)
  process.exitCode = exit.refused
  return true
}

/** Columns of text, numbers to the right. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[], right: readonly number[]): string {
  const widths = headers.map((header, at) => rows.reduce((most, row) => Math.max(most, (row[at] ?? '').length), header.length))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(headers), ...rows.map(line)].join('\n')
}
