/** Ways in as sentences: the finding of a group, one way in step by step, and what was looked at. Screens and the command line say the same. */
import { customersIn, isWhole, viaOthers, withWayIn } from '../core/surround/coverage.ts'
import type { OnStep, Stop, SurroundPage, ToldSight, ToldStep, WayRow } from '../core/surround/surround-page.ts'
import { locales, say, type Language } from './say.ts'

/** How many have a way in, and how many of those through somebody else. */
export function tellSurround(language: Language, { group, coverage, sight }: Pick<SurroundPage, 'group' | 'coverage' | 'sight'>): string {
  const inAll = customersIn(coverage)
  if (sight === null || inAll === 0) return say(language, 'screen.surround.nothing-yet')
  const ways = withWayIn(coverage)
  const values = { inAll, ways, via: viaOthers(coverage), group: group ?? '', of: group === null ? 'all' : 'group' }
  if (ways === 0 && !isWhole(sight)) return say(language, 'screen.surround.not-known', values)
  // They buy, so somebody of us serves them; but no file has seen anybody meet anybody.
  return say(language, sight.from === null ? 'screen.surround.only-buys' : 'screen.surround.finding', values)
}

/** From how many files and what period this was seen, and whose calendar is missing. */
export function tellSight(language: Language, sight: ToldSight): string {
  const { files, from, to, sellers, seen, missing } = sight
  if (from === null || to === null) return say(language, 'screen.surround.sight-none')
  const first = say(language, 'screen.surround.sight', { files, from: dayText(language, from), to: dayText(language, to) })
  if (isWhole(sight)) return `${first} ${say(language, 'screen.surround.sight-whole', { sellers })}`
  const more = sellers - seen - missing.length
  return `${first} ${say(language, 'screen.surround.sight-part', { sellers, seen, missing: missing.join(', '), more: Math.max(0, more) })}`
}

/** Each step, in the order in which one would walk them. */
export function tellSteps(language: Language, steps: readonly ToldStep[]): readonly string[] {
  return steps.map(({ from, to, times, last, people }, at) =>
    say(language, at === 0 ? 'screen.surround.step-known' : 'screen.surround.step-table', {
      from: stopWith(from, people?.from),
      to: stopWith(to, people?.to),
      times,
      last: dayText(language, last),
    }),
  )
}

/** `Van Dam (Piet Jansen, inkoop)`: a company with the person there who is on the way, where one is known. */
const stopWith = ({ name }: Stop, person: OnStep | null | undefined): string =>
  person == null ? name : `${name} (${person.post === null ? person.name : `${person.name}, ${person.post}`})`

/** Everyone on the way, in the order in which one would walk it; of a person only the name, because there are several. */
export const tellChain = (steps: readonly ToldStep[]): string =>
  [steps[0]?.from.name, ...steps.map(({ to, people }) => stopWith(to, people?.to && { ...people.to, post: null }))].join(' → ')

/** The way in as one sentence; where there is none, why. */
export const tellWay = (language: Language, { ring, steps }: Pick<WayRow, 'ring' | 'steps'>): string =>
  steps.length > 0 ? `${tellSteps(language, steps).join('; ')}.` : say(language, `screen.surround.why.${ring}`)

export const dayText = (language: Language, day: string): string => new Intl.DateTimeFormat(locales[language], form).format(new Date(day))
const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
