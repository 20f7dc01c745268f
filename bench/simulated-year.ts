/**
 * Does focus win? Organisations whose truth is known work a year of 26 cycles through the application: the plan followed,
 * against the same hours spread over everyone. Run: `npm run bench -- simulated-year [seeds] [worlds, with commas]`.
 */
import { intervalOf, marginPerHour, type Interval } from '../examples/simulated-organisation/compare.ts'
import { organisationOf, type Organisation } from '../examples/simulated-organisation/organisation.ts'
import { worldOf, worlds } from '../examples/simulated-organisation/worlds.ts'
import { focusYear, keptYear, planOf, spreadYear, type CycleDone } from '../examples/simulated-organisation/year.ts'
import { openStore, type Store } from '../src/store/open/open-store.ts'
import { emptyFolder, unsafeButFast } from '../src/store/open/test-store.ts'
import { simulatedProgram } from '../test/simulated-program.ts'

const seeds = Number(process.argv[2] ?? 10)
const codes = process.argv[3]?.split(',') ?? worlds.map(({ code }) => code)
const SIZE = { customers: 80, members: 3 }
const HALF = 13

/** EUR per hour of each way to divide the same hours, and what the plans said of themselves. */
type Year = Readonly<Record<'focus' | 'kept' | 'as-before' | 'equally', number>> & {
  /** Of the second half alone, when what changed has worked in. */
  readonly lateFocus: number
  readonly lateBefore: number
  /** What the first plan promised above hours as they were, in EUR per hour of capacity. */
  readonly promised: number
  readonly priceFirst: number
  readonly priceLast: number
  readonly blackFirst: number
  readonly blackLast: number
}

const place = await emptyFolder()
const opened = await openStore({ folder: place.folder, settings: unsafeButFast })
if (!opened.ok) throw new Error(opened.code)
console.log(
  `${seeds} organisations of ${SIZE.customers} customers and ${SIZE.members} members in each world, 26 cycles; EUR of margin per hour, means`,
)
console.log(
  'world               spread   equal    kept   focus  focus against spread (90 %)     ahead   late half  promised  price of an hour   black',
)
for (const code of codes) console.log(told(code, await yearsOf(code, opened.store)))
await opened.store.close()
place.remove()

/** Two at a time: the machine has two cores. */
async function yearsOf(code: string, store: Store): Promise<readonly Year[]> {
  const waiting = Array.from({ length: seeds }, (_, at) => at + 1)
  const years: Year[] = []
  const work = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) years.push(await yearOf(code, seed, store))
  }
  await Promise.all([work(), work()])
  return years
}

async function yearOf(code: string, seed: number, store: Store): Promise<Year> {
  const organisation = organisationOf(worldOf(code), seed, SIZE)
  const program = await simulatedProgram(store)
  const focus = await focusYear(organisation, program)
  const { plan: last } = await planOf(program)
  await program.close()
  const first = focus[0]!.plan
  const before = spreadYear(organisation, 'as-before')
  const perHour = (cycles: readonly CycleDone[]) => marginPerHour(organisation, cycles)
  return {
    focus: perHour(focus),
    kept: perHour(keptYear(organisation, focus[0]!.rows)),
    'as-before': perHour(before),
    equally: perHour(spreadYear(organisation, 'equally')),
    lateFocus: perHour(focus.slice(HALF)),
    lateBefore: perHour(before.slice(HALF)),
    promised: (first.valueEuro - first.valueNowEuro) / hoursOf(organisation),
    priceFirst: first.hourPriceEuro,
    priceLast: last.hourPriceEuro,
    blackFirst: first.count.black,
    blackLast: last.count.black,
  }
}

function hoursOf({ members }: Organisation): number {
  return members.reduce((sum, { hours }) => sum + hours, 0)
}

function told(code: string, years: readonly Year[]): string {
  const mean = (of: (year: Year) => number): number => years.reduce((sum, year) => sum + of(year), 0) / years.length
  const money = (of: (year: Year) => number, width = 7): string => mean(of).toFixed(1).padStart(width)
  const gain = intervalOf(years.map((year) => year.focus - year['as-before']))
  const share = intervalOf(years.map((year) => 100 * (year.focus / year['as-before'] - 1)))
  return [
    code.padEnd(18),
    money((year) => year['as-before']),
    money((year) => year.equally),
    money((year) => year.kept),
    money((year) => year.focus),
    `${between(gain)} EUR, ${between(share)} %`.padStart(44),
    `${years.filter((year) => year.focus > year['as-before']).length}/${years.length}`.padStart(6),
    money((year) => year.lateFocus - year.lateBefore),
    money((year) => year.promised),
    `${money((year) => year.priceFirst)} to ${money((year) => year.priceLast)}`,
    `${money((year) => year.blackFirst)} to ${money((year) => year.blackLast)}`,
  ].join(' ')
}

function between({ mean, low, high }: Interval): string {
  return `${mean >= 0 ? '+' : ''}${mean.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`
}
