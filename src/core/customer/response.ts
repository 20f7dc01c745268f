/** The margin that hours cause: fits a customer's response to what is known about it today. */
import type { Response } from '../plan/problem.ts'
import { curveOf, valueAt } from '../plan/response-curve.ts'

export type ModExp = Extract<Response, { family: 'modexp' }>
export type Adbudg = Extract<Response, { family: 'adbudg' }>

export type NoResponse = {
  readonly refused:
    | 'no_hours'
    | 'no_margin'
    | 'elasticity_not_positive'
    | 'elasticity_not_below_one_minus_kappa'
    | 'elasticity_not_below_shape_times_one_minus_kappa'
    | 'today_not_above_none'
    | 'double_not_above_today'
    | 'not_diminishing'
}

/** What is known today: margin and hours of a period, the elasticity of that margin to those hours, and the share (kappa) that comes without any hour. */
export type Today = { readonly marginEuro: number; readonly hours: number; readonly elasticity: number; readonly kappa: number }

/** Closer to 1 than this, rho means a straight line within rounding: k would be infinite. */
const STRAIGHT = 1e-9

/** Fits the modified exponential through today: `u / (e^u - 1) = e / (1 - kappa)`, `b = u / hours`. Refused outside its domain. */
export function fitModExp(today: Today): ModExp | NoResponse {
  const { marginEuro, hours, elasticity, kappa } = today
  if (!(hours > 0)) return { refused: 'no_hours' }
  if (!(marginEuro > 0)) return { refused: 'no_margin' }
  const rho = elasticity / (1 - kappa)
  if (!(rho > 0)) return { refused: 'elasticity_not_positive' }
  if (rho > 1 - STRAIGHT) return { refused: 'elasticity_not_below_one_minus_kappa' }
  const u = rootU(rho)
  return { family: 'modexp', kEuro: ((1 - kappa) * marginEuro) / -Math.expm1(-u), bPerHour: u / hours }
}

/** Fits ADBUDG with a given shape through today: `t = shape (1 - kappa) / e - 1`. Reaches elasticities up to shape (1 - kappa). */
export function fitAdbudg(today: Today, shape: number): Adbudg | NoResponse {
  const { marginEuro, hours, elasticity, kappa } = today
  if (!(hours > 0)) return { refused: 'no_hours' }
  if (!(marginEuro > 0)) return { refused: 'no_margin' }
  if (!(elasticity > 0)) return { refused: 'elasticity_not_positive' }
  const t = (shape * (1 - kappa)) / elasticity - 1
  if (!(t > 0)) return { refused: 'elasticity_not_below_shape_times_one_minus_kappa' }
  return { family: 'adbudg', kEuro: ((1 - kappa) * marginEuro * (1 + t)) / t, halfHours: hours / t ** (1 / shape), shape }
}

/** What a member expects with no hours, with today's, and with double. */
export type Judged = { readonly noneEuro: number; readonly todayEuro: number; readonly doubleEuro: number; readonly hours: number }

/** Fits the modified exponential through three judged points; `baseEuro` is what comes without hours. Three points cannot show an S. */
export function fitJudged(judged: Judged): (ModExp & { readonly baseEuro: number }) | NoResponse {
  const once = judged.todayEuro - judged.noneEuro
  const twice = judged.doubleEuro - judged.noneEuro
  if (!(judged.hours > 0)) return { refused: 'no_hours' }
  if (!(once > 0)) return { refused: 'today_not_above_none' }
  if (!(twice > once)) return { refused: 'double_not_above_today' }
  if (!(twice < 2 * once)) return { refused: 'not_diminishing' }
  // -ln(B/A - 1) as log1p, exact where double is almost twice.
  const u = -Math.log1p((twice - 2 * once) / once)
  return { family: 'modexp', kEuro: (once * once) / (2 * once - twice), bPerHour: u / judged.hours, baseEuro: judged.noneEuro }
}

/** The three points of a response at so many hours, on top of what comes without any. Euro. */
export function pointsOf(response: Response, baseEuro: number, hours: number): Judged {
  const { k, b, c } = curveOf(response)
  const caused = (times: number): number => valueAt(k, b, c, times * hours)
  return { hours, noneEuro: baseEuro, todayEuro: baseEuro + caused(1), doubleEuro: baseEuro + caused(2) }
}

/**
 * The one u > 0 with `u / (e^u - 1) = rho`, for rho strictly between 0 and 1. Newton on `ln u - ln(expm1 u) - ln rho`,
 * which falls and is almost straight; each step stays inside the bracket that the signs have proven.
 */
export function rootU(rho: number): number {
  const target = Math.log(rho)
  let low = 0
  let high = 800
  let u = rho > 0.3 ? 2 * (1 - rho) * (1 + (1 - rho) / 3) : Math.log(1 / rho) + Math.log(Math.log(1 / rho))
  for (let step = 0; step < 60; step++) {
    const miss = logRatio(u) - target
    if (miss > 0) low = u
    else high = u
    const slope = 1 / u - 1 / -Math.expm1(-u)
    const next = u - miss / slope
    const safe = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(safe - u) <= 1e-16 * u) return safe
    u = safe
  }
  return u
}

/** `ln(u / (e^u - 1))`. */
function logRatio(u: number): number {
  // Near 0 the quotient is almost 1: the series keeps the digits that a plain logarithm drops.
  if (u < 1e-2) return smallLogRatio(u)
  return u < 30 ? Math.log(u / Math.expm1(u)) : Math.log(u) - u - Math.log1p(-Math.exp(-u))
}

/** `ln(u / (e^u - 1)) = -u/2 - u^2/24 + u^4/2880 - u^6/181440 + ...` for small u. */
function smallLogRatio(u: number): number {
  const square = u * u
  return -u / 2 - square / 24 + (square * square) / 2880 - square ** 3 / 181440
}
