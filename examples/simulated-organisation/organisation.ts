/** An organisation that does not exist, drawn from a seed: its customers, its team, and what nobody in it knows: what an hour at each customer causes. */
import { normal, seedFor, uniform, type Seed } from '../../src/core/chance.ts'
import { fitAdbudg, fitModExp } from '../../src/core/customer/response.ts'
import { defaultStandards } from '../../src/core/customer/standards.ts'
import type { Response } from '../../src/core/plan/problem.ts'
import { curveOf, valueAt } from '../../src/core/plan/response-curve.ts'
import { memberNames, nameOf, sectors } from '../machine-builders/words.ts'
import type { World } from './worlds.ts'

export type Customer = {
  readonly id: string
  readonly name: string
  readonly group: string
  /** Place of its owner in the team. */
  readonly owner: number
  /** Hours a year that it got until now. */
  readonly habitHours: number
  /** Hidden: margin a year without any hour, EUR; and what hours cause on top of that, null where they cause nothing. */
  readonly baseEuro: number
  readonly response: Response | null
}
export type Member = { readonly name: string; readonly hours: number }
export type Organisation = {
  readonly world: World
  readonly seed: Seed
  readonly customers: readonly Customer[]
  readonly members: readonly Member[]
}
export type Size = { readonly customers: number; readonly members: number }

/** Few enough for groups of ten and more. */
const SECTORS = 4
const S_SHAPE = 2
const STEEPEST = 0.95
/** As in the example of the machine builders: two in five are small and stay small, and hours follow partly what a customer brings and partly habit. */
const SMALL = 0.4
const SMALL_PART = 0.03
const FOLLOWS = 0.22
const HABIT = 0.6
const USUAL_HOURS = 6.5

/** Everything that is drawn for a name depends on that name and the seed alone: the same in every world, whoever else is there. */
export function organisationOf(world: World, seed: Seed, { customers, members }: Size): Organisation {
  const common = bell(seed, 'common')
  const team = memberNames(members)
  const sketches = Array.from({ length: customers }, (_, at) => sketchOf(seed, at, members))
  const usual = new Map(
    [...Map.groupBy(sketches, ({ sector }) => sector)].map(([sector, own]) => [sector, median(own.map(({ habitHours }) => habitHours))]),
  )
  const drawn = sketches.map(({ sector, marginEuro, ...sketch }): Customer => {
    // As the product assumes: the elasticity holds half-way between a customer's own hours and those of its group.
    const anchorHours = Math.sqrt(sketch.habitHours * usual.get(sector)!)
    return { ...sketch, group: sector.name, ...effectOf(world, seed, sketch.id, { marginEuro, anchorHours, common }) }
  })
  const hours = team.map((_, member) => drawn.filter(({ owner }) => owner === member).reduce((sum, { habitHours }) => sum + habitHours, 0))
  return { world, seed, customers: drawn, members: team.map((name, member) => ({ name, hours: hours[member]! })) }
}

/** Margin a year, EUR, at so many hours a year, as long as nothing else changes. */
export function marginOfYear({ baseEuro, response }: Pick<Customer, 'baseEuro' | 'response'>, hours: number): number {
  if (response === null) return baseEuro
  const { k, b, c } = curveOf(response)
  return baseEuro + valueAt(k, b, c, hours)
}

function sketchOf(seed: Seed, at: number, members: number) {
  const id = String(10001 + at)
  const sector = sectors[Math.floor(share(seed, `sector ${id}`) ** 1.4 * SECTORS)]!
  const small = share(seed, `small ${id}`) < SMALL
  const size = (small ? Math.log(SMALL_PART) : 0) + 0.9 * bell(seed, `size ${id}`)
  let named = 0
  return {
    id,
    name: `${nameOf(sector, () => share(seed, `name ${id} ${named++}`), at)} ${id}`,
    sector,
    owner: Math.floor(share(seed, `owner ${id}`) * members),
    marginEuro: sector.margin * Math.exp(size),
    habitHours: Math.max(1, USUAL_HOURS * Math.exp(FOLLOWS * size + HABIT * bell(seed, `habit ${id}`))),
  }
}

/** What hours cause here: an elasticity is drawn, and again where no curve with that elasticity exists. */
function effectOf(
  { elasticity: { median: middle, sigma }, shape }: World,
  seed: Seed,
  id: string,
  { marginEuro, anchorHours, common }: { marginEuro: number; anchorHours: number; common: number },
): Pick<Customer, 'baseEuro' | 'response'> {
  if (middle === 0) return { baseEuro: marginEuro, response: null }
  const kappa = defaultStandards.baseShare
  for (let draw = 0; ; draw++) {
    const elasticity = middle * Math.exp(sigma * Math.SQRT1_2 * (common + bell(seed, `elasticity ${id} ${draw}`)))
    if (elasticity >= STEEPEST * (1 - kappa) && draw < 40) continue
    const today = { marginEuro, hours: anchorHours, elasticity: Math.min(elasticity, STEEPEST * (1 - kappa)), kappa }
    const response = shape === 's' ? fitAdbudg(today, S_SHAPE) : fitModExp(today)
    if ('refused' in response) throw new Error(response.refused)
    return { baseEuro: kappa * marginEuro, response }
  }
}

export const share = (seed: Seed, name: string): number => uniform(seedFor(seed, name))[0]
export const bell = (seed: Seed, name: string): number => normal(seedFor(seed, name))[0]
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
