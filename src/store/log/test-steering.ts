/** What a company that decides says of its course: rhythm, baselines and agreements, drawn from the same seed. */
import { clock, type About } from '../../core/about.ts'
import { agreementSubject, decideAgreement, decideAgreementEnd, evolveAgreement, type Agreement } from '../../core/course/agreement.ts'
import { baselineLog, decideRestart, decideRestore } from '../../core/course/baseline.ts'
import { decideDrawLots, decideEndLots, decideLearn, decideLetLotsGo, experimentLog } from '../../core/experiment/experiment.ts'
import { decideBundle, decideDivision, decideLetGo, decideTakeBack, divisionLog } from '../../core/course/division.ts'
import { decideRhythm, rhythmLog, rhythms, usualRhythm } from '../../core/course/cycle.ts'
import type { Refusal } from '../../core/refusal.ts'
import { dayFromNumber, dayNumber, dayOf, type Day } from '../../core/units.ts'
import type { Decided } from './log.ts'

type Settle = <State, Event extends Decided, Command, Known>(
  log: { subject: string; initial: State; evolve: (state: State, event: Event) => State },
  decide: (command: Command, state: State, about: About<Known>) => readonly Event[] | Refusal,
  command: Command,
  about: About<Known>,
) => unknown

/** One step of somebody. */
export function steer(settle: Settle, draw: (below: number) => number, by: string, now: string): void {
  if (draw(3) === 0) return divide(settle, draw, by, now)
  if (draw(3) === 0) return experiment(settle, draw, by, now)
  const about = <Known>(known: Known): About<Known> => ({ by, now, known })
  const from = '2025-12-08' as Day
  const id = `a${draw(6)}`
  const log = { subject: agreementSubject(id), initial: null as Agreement | null, evolve: evolveAgreement }
  const until = dayFromNumber(dayNumber(dayOf(now)) + draw(30))
  const alarm = draw(2) === 0 ? null : ({ measure: 'margin', kind: 'run', cycle: from } as const)
  const wish = { agreement: id, text: `Afspraak ${id}`, owner: by, until, alarm, review: null }
  const known = { ownerIsHere: true, alarmFound: true, reviewOver: false }
  const ways = [
    () => settle(rhythmLog, decideRhythm, { days: rhythms[draw(rhythms.length)]!, from }, about(null)),
    () => settle(baselineLog, decideRestart, { measure: 'strength', from, text: 'Drie mensen erbij' } as const, about([from])),
    () => settle(baselineLog, decideRestore, { measure: 'strength', from } as const, about(null)),
    () => settle(log, decideAgreement, wish, about(known)),
    () => settle(log, decideAgreement, wish, about(known)),
    () => settle(log, decideAgreementEnd, { kept: draw(2) === 0 }, about(null)),
  ]
  ways[draw(ways.length)]!()
}

/** Agreeing on who works whom, answering a bundle, taking it back, and now and then letting all of it go. */
function divide(settle: Settle, draw: (below: number) => number, by: string, now: string): void {
  const about = <Known>(known: Known): About<Known> => ({ by, now, known })
  const customer = `c${1 + draw(5)}`
  const to = draw(3) === 0 ? null : by
  const change = { customer, from: draw(4) === 0 ? by : 'm1', to, hoursBefore: 1, hoursAfter: 2, forced: null }
  const bundle = { changes: [change], gainEuro: 900, gainError: 10, disruptionEuro: 100, netEuro: 800, forced: null }
  const works = new Map([...'12345'].map((n) => [`c${n}`, 'm1']))
  settle(divisionLog, decideDivision, {}, about({ plan: '1', works }))
  settle(divisionLog, decideBundle, { customer, accept: draw(4) > 0 }, about({ plan: '1', bundle }))
  if (draw(4) === 0) settle(divisionLog, decideTakeBack, { customer }, about(null))
  if (draw(20) === 0) settle(divisionLog, decideLetGo, {}, about(null))
}

/** Drawing lots near the line, letting them go, the clock that ends them, and taking over what they taught. */
function experiment(settle: Settle, draw: (below: number) => number, by: string, now: string): void {
  const about = <Known>(known: Known): About<Known> => ({ by, now, known })
  const pairs = Array.from({ length: 3 + draw(3) }, (_, n) => ({
    member: 'm1',
    one: [`c${2 * n + 1}`],
    other: [`c${2 * n + 2}`],
    hours: 2,
    costEuro: 5,
  }))
  const expected = { hours: 1, effectEuro: 90, perHourEuro: 90, pairsNeeded: 40 }
  const lesson = { before: { median: 0.265, sigma: 0.591 }, after: { median: 0.3, sigma: 0.5 }, experiments: [now] }
  const ways = [
    () => settle(experimentLog, decideDrawLots, { quarters: 1 }, about({ plan: '1', rhythm: usualRhythm, pairs, expected })),
    () => settle(experimentLog, decideDrawLots, { quarters: 2 }, about({ plan: '1', rhythm: usualRhythm, pairs, expected })),
    () => settle(experimentLog, decideLetLotsGo, {}, about(null)),
    () => settle(experimentLog, decideEndLots, {}, { ...about(null), by: clock }),
    () => settle(experimentLog, decideLearn, {}, about(lesson)),
  ]
  ways[draw(ways.length)]!()
}
