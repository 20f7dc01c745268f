/** One customer computed again by hand, from what its page shows. */
import assert from 'node:assert/strict'
import type { PlannedCustomer } from '../../src/core/plan/plan.ts'
import type { ReasonCode } from '../../src/core/plan/verdict.ts'
import type { Language } from '../../src/messages/say.ts'
import { why } from '../../src/messages/why.ts'
import { agree, bestPerHour, caused, cornersOf, firstHour, middle, nought, one, positive, range, scaleOf } from './calculator.ts'
import { read, type Page, type Shown } from './shown.ts'

/** What the rules say, one after the other, about numbers without any doubt in them. */
type Plain = {
  prospect: boolean
  lines: number
  now: number
  expected: number
  judged: boolean
  planned: number
  entry: number
  first: number
  price: number
  white: number
  regret: number
  given: boolean
  gut: 'go' | 'no-go' | null
  lot: 'worked' | 'left' | null
}

function ruleOf(n: Plain): ReasonCode {
  if (n.gut === 'no-go') return 'no-go'
  if (n.gut === 'go') return n.planned > 0 ? 'go' : 'no-room'
  if (n.lot === 'left') return 'lot-left'
  if (n.lot === 'worked') return n.planned > 0 ? 'lot-worked' : 'no-room'
  if (!n.judged && n.prospect && n.expected <= 0) return 'prospect-below-line'
  if (!n.judged && !n.prospect && n.lines === 0 && !n.given) return n.now > 0 ? 'no-margin' : 'nothing-known'
  if (!n.judged && n.expected <= 0) return 'loses-money'
  const inside = n.planned > 0
  const dearer = n.entry > n.price
  const clear = inside ? n.white >= 0.8 : n.white <= 0.2
  const full = !inside && dearer && n.white >= 0.8
  if (!clear && !full && n.regret > n.price / 4) return 'cannot-tell'
  if (inside && !dearer) return 'room-left'
  if (inside && !clear) return 'not-worth-asking-white'
  if (inside && n.prospect && !n.judged) return 'prospect-above-line'
  if (inside) return n.planned > 1.1 * n.now ? 'above-line-more-hours' : n.planned < 0.9 * n.now ? 'above-line-fewer-hours' : 'above-line'
  if (dearer) return 'no-room'
  if (!clear) return 'not-worth-asking-black'
  if (n.first > n.price) return 'minimum-too-dear'
  return n.prospect && !n.judged ? 'prospect-below-line' : 'below-line'
}

export const verdictOfReason = (reason: ReasonCode) =>
  reason === 'cannot-tell'
    ? 'grey'
    : /^(above-line.*|prospect-above-line|room-left|not-worth-asking-white|go|lot-worked)$/.test(reason)
      ? 'white'
      : 'black'

/** Computes again what is shown, and answers the reasons that it leaves open: one, unless something lies within a rounding of the line. */
export function computeByHand(page: Page, draws: number): ReadonlySet<ReasonCode> {
  const { lines = nought, margin = nought, hours: now = nought } = page['screen.how.known']!
  let [entry, first, price, planned, white, regret] = [nought, nought, nought, nought, nought, nought]
  let expected = page['screen.how.expected']?.['expected'] ?? nought
  const judged = page['screen.how.judged']

  /** k, scale and shape. */
  let curve: readonly [Shown, Shown, Shown] | null = null
  const borrowed = page['screen.how.prospect']
  const at = page['screen.how.expected-at'] ?? borrowed
  if (at) {
    expected = at['expected']!
    const stand = page['screen.how.anchor']!
    const shown = page['screen.how.curve']!
    const hours = positive(at['hours']!)
    const own = positive(page['screen.how.before']?.['hours'] ?? hours)
    agree(
      'anchor',
      stand['anchor']!,
      range((before, usual) => Math.sqrt(before * usual), own, positive(stand['usual']!)),
    )
    const form = [positive(stand['anchor']!), stand['elasticity']!, stand['share']!, shown['shape']!] as const
    agree(
      'scale',
      shown['scale']!,
      range((anchor, e, share, shape) => anchor * scaleOf(e / (1 - share), shape), ...form),
    )
    const parts = [shown['k']!, shown['scale']!, shown['shape']!] as const
    /** What comes without hours for each euro of k: at the anchor it is the assumed share of what comes in all. */
    const base = (anchor: number, share: number, scale: number, shape: number) => (share / (1 - share)) * caused(anchor, 1, scale, shape)
    agree(
      'k',
      shown['k']!,
      range(
        (m, own, anchor, share, scale, shape) => m / (base(anchor, share, scale, shape) + caused(own, 1, scale, shape)),
        positive(expected),
        hours,
        form[0],
        form[2],
        parts[1],
        parts[2],
      ),
    )
    agree(
      'without hours',
      at['share']!,
      range(
        (m, anchor, share, k, scale, shape) => (k * base(anchor, share, scale, shape)) / m,
        positive(expected),
        form[0],
        form[2],
        ...parts,
      ),
    )
    curve = parts
  }
  if (borrowed)
    agree(
      'borrowed',
      borrowed['expected']!,
      range((like, part) => like * part, borrowed['like']!, borrowed['conversion']!),
    )
  if (judged) {
    const shown = page['screen.how.judged-curve']!
    const points = [judged['noneEuro']!, judged['todayEuro']!, judged['doubleEuro']!, positive(judged['hours']!)] as const
    agree(
      'judged today',
      range((none, today) => today - none, points[0], points[1]),
      range((h, k, scale, shape) => caused(h, k, scale, shape), points[3], shown['k']!, shown['scale']!, shown['shape']!),
    )
    agree(
      'judged double',
      range((none, double) => double - none, points[0], points[2]),
      range((h, k, scale, shape) => caused(2 * h, k, scale, shape), points[3], shown['k']!, shown['scale']!, shown['shape']!),
    )
    curve = [shown['k']!, shown['scale']!, shown['shape']!]
  }
  const gut = page['screen.how.go'] ? 'go' : page['screen.how.no-go'] ? 'no-go' : null
  // GO or a lot where nothing shows that an hour brings anything: then it brings nothing.
  const lot = page['screen.how.lot-worked'] ? 'worked' : page['screen.how.lot-left'] ? 'left' : null
  if ((gut === 'go' || lot === 'worked') && page['screen.how.range']) curve ??= [nought, one, one]
  if (curve) {
    const { least = nought, most = nought } = page['screen.how.range']!
    const loss = page['screen.how.handover']?.['loss'] ?? nought
    const shown = page['screen.how.entry']!
    price = shown['price']!
    first = range(firstHour, ...curve)
    agree('first hour', page['screen.how.first-hour']!['first']!, first)
    entry = range(
      (lo, hi, l, k, scale, shape) => bestPerHour(Math.max(0, lo), hi, Math.max(0, l), k, scale, shape),
      least,
      most,
      loss,
      ...curve,
    )
    agree('entry price', shown['entry']!, entry)
    // By hand and as shown are both right within their rounding: what both leave open is what is known.
    entry = [Math.max(entry[0], shown['entry']![0]), Math.min(entry[1], shown['entry']![1])]
    const plan = page['screen.how.planned']
    if (plan) {
      planned = plan['hours']!
      agree(
        'worth',
        plan['worth']!,
        range((x, l, k, scale, shape) => caused(x, k, scale, shape) - l, planned, loss, ...curve),
      )
      agree(
        'cost',
        plan['cost']!,
        range((x, p) => x * p, planned, price),
      )
      assert.ok(planned[1] >= least[0] && planned[0] <= most[1], 'planned hours lie in the range')
    } else assert.ok(page['screen.how.not-planned'])
    const draws = page['screen.how.draws']!
    white = draws['white']!
    regret = draws['regret']!
    agree(
      'asking',
      draws['asking']!,
      range((p) => p / 4, price),
    )
  }

  // A number of draws is a whole one: its share is shown without a rest.
  const share = Math.round(middle(white) * draws) / draws
  const filed = page['screen.how.contested']?.['margin']
  const given = filed !== undefined && Math.abs(middle(filed) - middle(margin)) > 0.005
  const prospect = lines[0] === 0 && !given && now[1] <= 0.005 && (borrowed ?? page['screen.how.expected']) !== undefined
  const certain = { prospect, judged: judged !== undefined, lines: lines[0], white: share, given, gut, lot } as const
  const doubtful = cornersOf(entry, first, price, planned, regret, expected, now[1] <= 0.005 ? nought : now)
  return new Set(
    doubtful.map(([e = 0, f = 0, p = 0, x = 0, r = 0, m = 0, h = 0]) =>
      ruleOf({ ...certain, entry: e, first: f, price: p, planned: x, regret: r, expected: m, now: h }),
    ),
  )
}

/** The numbers in the one sentence that says why are those of the verdict, with fewer digits. */
export function readWhy(customer: PlannedCustomer, language: Language): void {
  const { numbers, reason } = customer
  const code =
    reason === 'no-room' && (numbers.gut === 'go' || numbers.lot === 'worked')
      ? numbers.gut === 'go'
        ? 'reason.no-room-for-go'
        : 'reason.no-room-for-lot'
      : (`reason.${reason}` as const)
  const said = read(language, code, why(language, customer))
  const price = numbers.hourPriceEuro
  const meant: Readonly<Record<string, number>> = {
    short: price - numbers.entryPriceEuro,
    loss: -numbers.marginEuro,
    now: numbers.hoursNow,
    planned: numbers.hoursPlanned,
  }
  for (const [name, shown] of Object.entries(said)) {
    // How many times the hour price is said in tenths, and no times where an hour is free.
    const [half, value] = name === 'times' ? [0.05, price > 0 ? numbers.entryPriceEuro / price : 0] : [0, Math.max(0, meant[name]!)]
    agree(`${reason} ${name}`, [shown[0] - half, shown[1] + half], [value, value])
  }
}

/** What the next hour would bring after the planned ones; null where the plan stops at the fewest or the most hours. */
export function nextHourOf(page: Page): number | null {
  const planned = page['screen.how.planned']?.['hours']
  const { least, most } = page['screen.how.range'] ?? {}
  if (!planned || !least || !most || planned[0] <= least[1] || planned[1] >= most[0]) return null
  const { k, scale, shape } = page['screen.how.judged-curve'] ?? page['screen.how.curve'] ?? {}
  if (!k) return null
  const grown = 1 + middle(planned) / middle(scale!)
  return firstHour(middle(k), middle(scale!), middle(shape!)) * grown ** (-middle(shape!) - 1)
}
