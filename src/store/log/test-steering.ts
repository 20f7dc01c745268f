/** What a company that decides says of its course: rhythm, baselines and agreements, drawn from the same seed. */
import type { About } from '../../core/about.ts'
import { agreementSubject, decideAgreement, decideAgreementEnd, evolveAgreement, type Agreement } from '../../core/course/agreement.ts'
import { baselineLog, decideRestart, decideRestore } from '../../core/course/baseline.ts'
import { decideRhythm, rhythmLog, rhythms } from '../../core/course/cycle.ts'
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
