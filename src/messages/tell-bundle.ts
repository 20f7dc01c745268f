/** Tells a bundle in a language: what it moves, what it earns and what it disrupts; the same on every door. */
import type { BundlesPage, ShownBundle, ShownChange } from '../core/course/bundles-page.ts'
import type { Named } from '../core/matter/matter-page.ts'
import { say, type Language } from './say.ts'

type Told = Pick<ShownChange, 'customer' | 'from' | 'to'>

/** One move, with the hours before and after, and why it cannot stay. */
export function tellChange(language: Language, { customer, from, to, hoursBefore, hoursAfter, forced }: ShownChange): string {
  const code = from === null ? 'screen.bundle.begins' : to === null ? 'screen.bundle.stops' : 'screen.bundle.handed-over'
  const told = say(language, code, {
    customer: called(language, customer),
    from: called(language, from),
    to: called(language, to),
    before: hoursBefore,
    after: hoursAfter,
  })
  return forced === null ? told : `${told} ${say(language, `screen.bundle.forced.${forced}`)}`
}

/** A move that was made: of what was planned then nothing is told. */
export const tellMove = (language: Language, { customer, from, to }: Told): string =>
  say(language, 'screen.bundle.moved', {
    customer: called(language, customer),
    from: called(language, from),
    to: called(language, to),
  })

/** Both figures, between stars. */
export const tellGain = (language: Language, { gainEuro, gainError, disruptionEuro }: ShownBundle): string =>
  say(language, 'screen.bundle.gain', { gain: gainEuro, error: Math.round(gainError), disruption: disruptionEuro })

/** What all of them earn and disrupt together. */
export const tellTotal = (language: Language, { bundles }: BundlesPage): string =>
  say(language, 'screen.bundles.total', {
    gain: bundles.reduce((sum, { gainEuro }) => sum + gainEuro, 0),
    disruption: bundles.reduce((sum, { disruptionEuro }) => sum + disruptionEuro, 0),
  })

const called = (language: Language, named: Named | null): string =>
  named === null ? say(language, 'screen.bundle.nobody') : (named.name ?? named.id)
