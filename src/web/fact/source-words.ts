/** How a source is told: its format by name, what it gave, over which period, how long ago. */
import { countedKinds } from '../../core/customer/time.ts'
import type { Source } from '../../core/fact/source.ts'
import type { Undone } from '../../core/fact/undone.ts'
import { isCode, locales } from '../../messages/say.ts'
import type { Speech } from '../language.tsx'

/** What a file is: the name of its format, or of the formats of its tables where there are several; empty while that is not known. */
export function formatName({ format, parts }: Pick<Source, 'format' | 'parts'>, { say }: Speech): string {
  const formats = parts.length > 0 ? [...new Set(parts.map((part) => part.format))] : format === null ? [] : [format]
  const names = formats.map((one) => {
    const code = `format.${one}`
    return isCode(code) ? say(code) : one
  })
  const text = names.join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const kinds = ['invoice-line', 'deal', 'touch', 'customer-row', 'contact', 'member-row'] as const

export function givenText(facts: Source['facts'], { say }: Speech): string {
  return kinds
    .flatMap((kind) => {
      const number = facts[kind] ?? 0
      return number > 0 ? [say(`screen.gave.${kind}`, { number })] : []
    })
    .join(', ')
}

export const periodText = ({ from, to }: Source, { say, day }: Speech): string =>
  from && to ? say('screen.source.period', { from: day(from), to: day(to) }) : ''

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

export function ago(moment: string, { language, say }: Speech): string {
  const passed = Date.now() - Date.parse(moment)
  for (const [unit, length] of steps) {
    if (passed >= length)
      return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(-Math.floor(passed / length), unit)
  }
  return say('screen.just-now')
}

export const touchWord = (how: string, { say }: Speech, number = 1): string => {
  const kind = countedKinds.find((known) => known === how)
  return kind ? say(`screen.touch.${kind}`, { number }) : how
}

/** What became of files that were taken back, all together. */
export const undoneText = (files: readonly string[], undone: readonly Undone[], { say }: Speech): string => {
  const sum = (of: (one: Undone) => number) => undone.reduce((all, one) => all + of(one), 0)
  return say('screen.undone', {
    files: files.length,
    file: files[0] ?? '',
    rows: sum(({ reversed }) => reversed.lines + reversed.touches + reversed.contacts),
    kept: sum(({ kept }) => kept.customers + kept.members),
    decisions: sum(({ notReversed }) => notReversed.decisions),
  })
}
