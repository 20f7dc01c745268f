/** Companies to reckon on: allocation problems of any size from a seed, alike on every machine. */
import { normal, seedFor, uniform, type Seed } from '../src/core/chance.ts'
import type { Columns } from '../src/core/plan/columns.ts'
import type { AllocationProblem } from '../src/core/plan/problem.ts'

export type CompanyShape = {
  readonly members: number
  readonly customers: number
  readonly seed: Seed
  /** Share of the customers whose response is an S. */
  readonly sCurves?: number
  /** How many times the hours that there are would be useful. */
  readonly load?: number
  /** Members who could work a customer; absent: every member. */
  readonly candidates?: number
}

/** Numbers one after the other out of one seed. */
export function dice(seed: Seed) {
  let at = seed
  const next = (draw: (seed: Seed) => readonly [number, Seed]): number => {
    const [value, after] = draw(at)
    at = after
    return value
  }
  return { share: () => next(uniform), bell: () => next(normal) }
}

/** Lognormal margins (sigma 1.1), fit 0.6 to 1.2 per member, minimum hours, an owner for three in five, a loss when handed over. */
export function companyOf({ members: M, customers: N, seed, sCurves = 0, load = 2.5 }: CompanyShape): AllocationProblem {
  const { share, bell } = dice(seedFor(seed, `${M}x${N}`))
  let wanted = 0
  const customers = Array.from({ length: N }, (_, i) => {
    const kEuro = Math.exp(8.5 + 1.1 * bell())
    const scale = 6 * Math.exp(0.5 * bell()) * (kEuro / 4915) ** 0.35
    const minHours = Math.max(0.5, 0.4 * scale)
    wanted += 1.5 * scale
    return {
      id: `c${i + 1}`,
      response:
        share() < sCurves
          ? { family: 'adbudg' as const, kEuro, halfHours: scale, shape: 1.5 + 1.5 * share() }
          : { family: 'modexp' as const, kEuro, bPerHour: 1 / scale },
      fit: Array.from({ length: M }, () => 0.6 + 0.6 * share()),
      minHours,
      maxHours: minHours + 2.5 * scale,
      owner: share() < 0.6 ? `m${1 + Math.floor(share() * M)}` : null,
      handoverLossEuro: 0.03 * kEuro * share(),
    }
  })
  const members = Array.from({ length: M }, (_, j) => ({ id: `m${j + 1}`, capacityHours: (wanted / load / M) * (0.7 + 0.6 * share()) }))
  return { format: 'koersvast-allocation-1', name: `${M}x${N}`, members, customers }
}

/** The same kind of company in columns, with a short list of candidates each: at a million customers an object each is too much. */
export function largeCompanyOf({ members: M, customers: N, seed, load = 2.5, candidates = 8 }: CompanyShape): Columns {
  const { share, bell } = dice(seedFor(seed, `${M}x${N}`))
  const numbers = (): Float64Array => new Float64Array(N)
  const k = numbers()
  const b = numbers()
  const least = numbers()
  const most = numbers()
  const loss = numbers()
  const owner = new Int32Array(N)
  const candidate = new Int32Array(N * candidates)
  const fit = new Float64Array(N * candidates)
  let wanted = 0
  for (let i = 0; i < N; i++) {
    k[i] = Math.exp(8.5 + 1.1 * bell())
    const scale = 6 * Math.exp(0.5 * bell()) * (k[i]! / 4915) ** 0.35
    b[i] = 1 / scale
    least[i] = Math.max(0.5, 0.4 * scale)
    most[i] = least[i]! + 2.5 * scale
    loss[i] = 0.03 * k[i]! * share()
    wanted += 1.5 * scale
    const list = new Set<number>()
    while (list.size < candidates) list.add(Math.floor(share() * M))
    owner[i] = share() < 0.6 ? [...list][0]! : -1
    ;[...list]
      .sort((a, z) => a - z)
      .forEach((j, n) => {
        candidate[i * candidates + n] = j
        fit[i * candidates + n] = 0.6 + 0.6 * share()
      })
  }
  return {
    customers: N,
    members: M,
    capacity: Float64Array.from({ length: M }, () => (wanted / load / M) * (0.7 + 0.6 * share())),
    k,
    b,
    c: numbers(),
    least,
    most,
    owner,
    loss,
    lists: { first: Int32Array.from({ length: N + 1 }, (_, i) => i * candidates), candidate, fit },
    customerAt: Int32Array.from({ length: N }, (_, i) => i),
    memberAt: Int32Array.from({ length: M }, (_, j) => j),
  }
}
