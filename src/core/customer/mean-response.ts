/** The response to expect while nobody knows how much selling works at a customer: the mean over every elasticity that is possible. */
import { slopeAt, valueAt } from '../plan/response-curve.ts'
import type { Response } from '../plan/problem.ts'
import { fitJudged, rootU, type Judged } from './response.ts'
import type { Standards } from './standards.ts'

export type Lomax = Extract<Response, { family: 'lomax' }>

/** The form that all customers share; a customer is this form at its own hours, times a size. */
export type MeanForm = {
  /** Mean elasticity of margin to hours, at the anchor. */
  readonly elasticity: number
  /** Share of the prior that lies beyond what a curve of diminishing returns can say; it is left out. */
  readonly beyond: number
  /** Lomax shape, and its scale in parts of the anchor hours. */
  readonly shape: number
  readonly scale: number
  /** What comes without hours, in parts of the most that hours can cause. */
  readonly base: number
}

/** Closer to a straight line than this share nothing is fitted; a draw beyond it is left out, not clipped. */
export const STEEPEST = 0.95
/** The mean is met where hours are three times the anchor: about as far as a plan goes. */
const FAR = 3
/** Lomax shapes between the longest tail and one that is exponential to a thousandth. */
const SHAPES = [0.05, 1000] as const
const NODES = 400

/**
 * The mean of `(1 - e^(-u z)) / (1 - e^(-u))` over the prior of the elasticity, z in anchor hours, as one Lomax curve:
 * it has the mean's value and slope at the anchor, and its value at three times the anchor. The prior is a lognormal cut off
 * where rho = elasticity / (1 - kappa) reaches 0.95; each rho has its u by `u / (e^u - 1) = rho`. Off by at most 4 % in
 * value and 6 % in slope (11 % at the very end) up to three anchors under the default standards (`mean-response.test.ts`). Exponentials with a
 * gamma distributed rate would have a Lomax curve as their mean exactly; that is why this family fits.
 */
export function meanFormOf({ elasticity: prior, baseShare }: Pick<Standards, 'elasticity' | 'baseShare'>): MeanForm {
  const { us, beyond } = possible(prior, baseShare)
  const mean = (of: (u: number) => number): number => us.reduce((sum, { u, weight }) => sum + weight * of(u), 0)
  const rho = mean((u) => u / Math.expm1(u))
  const far = mean((u) => Math.expm1(-u * FAR) / Math.expm1(-u))
  const scaleAt = (shape: number): number =>
    1 / risingRoot((s) => rho - (s * slopeAt(1, 1, -shape, s)) / valueAt(1, 1, -shape, s), 1e-9, 1e9)
  const reaches = (shape: number): number => valueAt(1, scaleAt(shape), -shape, FAR) / valueAt(1, scaleAt(shape), -shape, 1)
  const shape = risingRoot((wanted) => far - reaches(wanted), ...SHAPES)
  const scale = scaleAt(shape)
  return { elasticity: rho * (1 - baseShare), beyond, shape, scale, base: (baseShare / (1 - baseShare)) * valueAt(1, scale, -shape, 1) }
}

/** Where a customer's margin is expected, and where its elasticity holds. Hours and EUR. */
export type Stand = { readonly marginEuro: number; readonly hours: number; readonly anchorHours: number }

/**
 * The form at a customer, right today: `k = margin / (base + form(hours / anchor))`. So a larger part of the margin comes
 * without hours where hours fall short of the anchor, and a smaller part beyond it. Null without hours or margin.
 */
export function fitMean({ marginEuro, hours, anchorHours }: Stand, { shape, scale, base }: MeanForm): Lomax | null {
  if (!(hours > 0) || !(marginEuro > 0)) return null
  const scaleHours = scale * anchorHours
  return { family: 'lomax', kEuro: marginEuro / (base + valueAt(1, scaleHours, -shape, hours)), scaleHours, shape }
}

/**
 * The form through a person's three points, beyond what comes without hours: who judges just what the figures say changes
 * nothing. Null where no curve of diminishing returns goes through them, as for `fitJudged`.
 */
export function fitMeanJudged(judged: Judged, { shape }: Pick<MeanForm, 'shape'>): Lomax | null {
  const exact = fitJudged(judged)
  if ('refused' in exact) return null
  const once = judged.todayEuro - judged.noneEuro
  const more = (judged.doubleEuro - judged.todayEuro) / once
  // With more hours in a scale doubling them adds less.
  const scales = risingRoot((y) => more - (valueAt(1, 1, -shape, 2 * y) / valueAt(1, 1, -shape, y) - 1), 1e-9, 1e12)
  return { family: 'lomax', kEuro: once / valueAt(1, 1, -shape, scales), scaleHours: judged.hours / scales, shape }
}

/** The u of every elasticity that is possible, with weights that add up to 1. */
function possible({ median, sigma }: Standards['elasticity'], baseShare: number) {
  const rhos = Array.from({ length: NODES }, (_, n) => {
    const z = 10 * ((n + 0.5) / NODES) - 5
    return { rho: (median / (1 - baseShare)) * Math.exp(sigma * z), weight: Math.exp((-z * z) / 2) }
  })
  const whole = rhos.reduce((sum, { weight }) => sum + weight, 0)
  const inside = rhos.filter(({ rho }) => rho < STEEPEST)
  const kept = inside.reduce((sum, { weight }) => sum + weight, 0)
  const us =
    kept > 1e-6 * whole ? inside.map(({ rho, weight }) => ({ u: rootU(rho), weight: weight / kept })) : [{ u: rootU(STEEPEST), weight: 1 }]
  return { us, beyond: 1 - kept / whole }
}

/** Where a function that rises through 0 does so, by halving on a logarithmic scale; an end where it does not. */
function risingRoot(of: (x: number) => number, low: number, high: number): number {
  let a = Math.log(low)
  let z = Math.log(high)
  for (let step = 0; step < 100 && z - a > 1e-14; step++) {
    const middle = (a + z) / 2
    if (of(Math.exp(middle)) > 0) z = middle
    else a = middle
  }
  return Math.exp((a + z) / 2)
}
