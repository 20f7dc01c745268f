/** A company that decides: matters through the gate, blocks, owners, the objective; each step by core itself, drawn from a seed. */
import { clock, type About } from '../../core/about.ts'
import { evolveBlock, initialBlock, type BlockState } from '../../core/block/block.ts'
import { decideChangeBlock, decideDefineBlock } from '../../core/block/change.ts'
import { decideAddPassed, decideGather, decideLeave } from '../../core/block/form.ts'
import { decideFinishBlock, decideQueueBlock, decideStartBlock } from '../../core/block/start.ts'
import { decideAnswerGut, decideRaiseGut } from '../../core/block/stop.ts'
import { blockSubject } from '../../core/block/subject.ts'
import { seedFor, whole } from '../../core/chance.ts'
import { decideContest, decideWithdrawal, contestSubject, evolveContest, initialContest } from '../../core/customer/contest.ts'
import { decideAnswerCustomerGut, decideRaiseCustomerGut, evolveGut, gutSubject, initialGut } from '../../core/customer/gut.ts'
import { decideJudgement, evolveJudgement, initialJudgements } from '../../core/customer/judge-response.ts'
import { decidePair, pairLog } from '../../core/fact/say-who.ts'
import { decideAnswer, testAtHand } from '../../core/matter/answer.ts'
import { decideCatch } from '../../core/matter/catch.ts'
import { decideDescribe } from '../../core/matter/describe.ts'
import type { MatterEvent } from '../../core/matter/event.ts'
import { decideAccept, decideDecline, decideOffer, decidePassUp, decideWithdraw } from '../../core/matter/handover.ts'
import { evolveMatter, initialMatter, type Matter } from '../../core/matter/matter.ts'
import { decideTake } from '../../core/matter/owner.ts'
import { decideRelease } from '../../core/matter/release.ts'
import { decideRetest } from '../../core/matter/retest.ts'
import { matterSubject } from '../../core/matter/subject.ts'
import { decideCheck, decideSolve } from '../../core/matter/verification-debt.ts'
import { decideObjective, evolveObjective, initialObjective } from '../../core/objective/objective.ts'
import type { Partner } from '../../core/gate/evidence.ts'
import { noTies, type Ties } from '../../core/gate/ties.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { decideSignal, signalLog, signalSubject } from '../../core/signal/signal.ts'
import { decideLeader, evolveHierarchy, initialHierarchy } from '../../core/team/hierarchy.ts'
import { decideLeave as decideLeaving, decideReturn, evolveLeft, initialLeft } from '../../core/team/leave.ts'
import { decideNetHours, evolveNetHours, initialStatedHours } from '../../core/team/net-hours.ts'
import type { Day } from '../../core/units.ts'
import type { Appending, Decided } from './log.ts'
import { steer } from './test-steering.ts'

export type DecidingCompany = {
  readonly members: number
  readonly customers: number
  readonly openMatters: number
  readonly itemsPerBlock: number
  /** Of 200 steps so many are about the team and about a customer; the others are about matters and blocks. */
  readonly aboutTeam: number
  readonly aboutCustomers: number
}

/** Each call is one step of somebody: the decisions that it led to, none when it was refused. */
export function decidingCompany(seed: number, company: DecidingCompany): () => readonly Appending[] {
  const { members, customers, openMatters, itemsPerBlock, aboutTeam, aboutCustomers } = company
  let chance = seedFor(seed, 'decisions')
  let moment = Date.parse('2026-01-05T08:00:00.000Z')
  let caught = 0
  let formed = 0
  const states = new Map<string, { version: number; state: unknown }>()
  const open: string[] = []
  const blocks = { forming: null as string | null, queued: [] as string[], active: null as string | null }
  let decided: Appending[] = []

  const draw = (below: number): number => {
    const [value, next] = whole(chance, below)
    chance = next
    return value
  }
  const one = <Value>(values: readonly Value[]): Value => values[draw(values.length)]!
  const member = () => `m${draw(members)}`
  const customer = () => `c${draw(customers)}`
  const now = () => new Date(moment).toISOString()
  const stateOf = <State>(subject: string, initial: State): State => (states.get(subject)?.state ?? initial) as State

  /** Decides as the verbs do, and remembers what was decided. */
  function settle<State, Event extends Decided, Command, Known>(
    log: { subject: string; initial: State; evolve: (state: State, event: Event) => State },
    decide: (command: Command, state: State, about: About<Known>) => readonly Event[] | Refusal,
    command: Command,
    about: About<Known>,
  ): readonly Event[] {
    const { version, state } = states.get(log.subject) ?? { version: 0, state: log.initial }
    const events = decide(command, state as State, about)
    if (isRefusal(events) || events.length === 0) return []
    const after = events.reduce((before, event) => log.evolve(before, event), state as State)
    states.set(log.subject, { version: version + events.length, state: after })
    decided.push({ subject: log.subject, expectedVersion: version, events, actor: about.by, at: about.now })
    return events
  }

  const matterLog = (id: string) => ({ subject: matterSubject(id), initial: initialMatter, evolve: evolveMatter })
  const blockLog = (id: string) => ({ subject: blockSubject(id), initial: initialBlock, evolve: evolveBlock })
  const matterOf = (id: string) => stateOf<Matter | null>(matterSubject(id), null)
  const blockOf = (id: string) => stateOf<BlockState>(blockSubject(id), initialBlock)
  const about = <Known>(by: string, known: Known): About<Known> => ({ by, now: now(), known })
  /** Mostly there is other work with the same ties. */
  const partnersOf = (ties: Ties | undefined): readonly Partner[] =>
    ties !== undefined && draw(5) > 0 ? [{ what: 'customer', id: 'x', ties }] : []
  const around = { elsewhere: {}, waits: {}, names: {} }

  function aboutMatter<Command>(
    id: string,
    decide: (command: Command, state: Matter | null, about: About<never>) => readonly MatterEvent[] | Refusal,
    command: Command,
    by: string,
    known: object = {},
  ): void {
    const before = matterOf(id)
    const evidence = { hourPriceEuro: 90, partners: partnersOf(before?.ties), hints: [] }
    const all = { evidence, formingBlock: forming(by), ...known }
    const events = settle(matterLog(id), decide, command, about(by, all as never))
    const remains = matterOf(id)?.remains ?? null
    for (const { type } of events) {
      if (type === 'matter-placed') settle(blockLog(forming(by)), decideAddPassed, { matter: id, remains }, about(by, around))
      if (type === 'matter-stopped' && before?.block)
        settle(blockLog(before.block), decideLeave, { matter: id, remains }, about(by, around))
    }
    const over = matterOf(id)?.status
    if (over === 'closed' || over === 'dropped' || over === 'alternatives-asked') open.splice(open.indexOf(id), 1)
  }

  const forming = (by: string): string => {
    if (blocks.forming === null) {
      blocks.forming = `b${++formed}`
      settle(blockLog(blocks.forming), decideGather, { block: blocks.forming }, about(by, around))
    }
    return blocks.forming
  }

  function catchOne(): void {
    const matter = `k${++caught}`
    const ties = { customer: draw(4) > 0 ? customer() : null, kind: draw(3) === 0 ? one(['complaint', 'price', 'delivery']) : null }
    const remains = draw(3) > 0 ? { valueEuro: draw(5000), hours: 1 + draw(20) } : null
    const full = { ...noTies, ...ties }
    const known = { earlierProposals: [], insteadOfStatus: null, evidence: { hourPriceEuro: 90, partners: partnersOf(full), hints: [] } }
    open.push(matter)
    aboutMatter(matter, decideCatch, { matter, title: `Kwestie ${matter}`, ties, remains, insteadOf: null }, member(), known)
  }

  function goOn(id: string): void {
    const state = matterOf(id)!
    const { owner, offer, debt, status } = state
    const mine = owner ?? member()
    if (offer !== null && draw(2) === 0) {
      const late = { leader: draw(2) === 0 ? null : member(), until: new Date(moment + 172_800_000).toISOString() }
      const answers = [
        () => aboutMatter(id, decideAccept, {}, offer.to),
        () => aboutMatter(id, decideDecline, {}, offer.to),
        () => aboutMatter(id, decideWithdraw, {}, mine),
        () => settle(matterLog(id), decidePassUp, {}, { ...about(clock, late), now: offer.until }),
      ]
      one(answers)()
      return
    }
    if (draw(12) === 0) {
      const change = {
        ties: { place: one(['Breda', 'Tilburg', null]) },
        remains: { valueEuro: draw(9000), hours: 1 + draw(9) },
        title: `Kwestie ${id} ${draw(9)}`,
      }
      return aboutMatter(id, decideDescribe, change, mine, { earlierProposals: [] })
    }
    if (status === 'at-gate') {
      const test = testAtHand(state) ?? 'pareto'
      const passes = test === 'pareto' ? 'no' : 'yes'
      const answer = draw(5) === 0 ? (passes === 'no' ? 'yes' : 'no') : passes
      const tie = { tie: 'kind', to: one(['complaint', 'price']) } as const
      return aboutMatter(id, decideAnswer, { test, answer, tie } as const, member())
    }
    if (status === 'set-aside' || status === 'on-hold') {
      // Most of what is set aside nobody looks at again.
      if (draw(4) > 0) return void open.splice(open.indexOf(id), 1)
      return aboutMatter(id, decideRetest, {}, clock, {
        evidence: { hourPriceEuro: draw(40), partners: partnersOf(state.ties), hints: [] },
      })
    }
    if (status === 'not-executed') return aboutMatter(id, decideTake, {}, member())
    if (status === 'solved') return aboutMatter(id, decideCheck, { good: draw(4) > 0 }, debt ?? mine)
    if (draw(4) === 0) return aboutMatter(id, decideOffer, { to: member(), until: new Date(moment + 172_800_000).toISOString() }, mine)
    aboutMatter(id, decideSolve, {}, mine)
  }

  function workOnBlocks(): void {
    const by = member()
    const gathering = blocks.forming
    if (gathering !== null && blockOf(gathering).matters.length >= itemsPerBlock) {
      const change = { name: `Blok ${gathering}`, owner: by, addCustomers: [`${customer()}-${gathering}`], hours: 10 + draw(90) }
      settle(blockLog(gathering), decideChangeBlock, change, about(by, around))
      settle(blockLog(gathering), decideDefineBlock, { finishedWhen: 'Als alle kwesties dicht zijn' }, about(by, around))
      settle(blockLog(gathering), decideQueueBlock, {}, about(by, around))
      blocks.forming = null
      blocks.queued.push(gathering)
    }
    const first = blocks.queued[0]
    if (blocks.active === null && first !== undefined) {
      const started = settle(blockLog(first), decideStartBlock, {}, about(by, { active: null, unfinished: [], capacityLeftHours: 200 }))
      if (started.length > 0) blocks.active = blocks.queued.shift()!
    }
    const active = blocks.active
    if (active === null) return
    const block = blockOf(active)
    const openMatters = block.matters.filter((id) => matterOf(id)?.status !== 'closed').length
    if (draw(60) === 0) {
      settle(blockLog(active), decideRaiseGut, { signals: ['no-way-in'] }, about(by, around))
      const go = draw(2) > 0
      settle(blockLog(active), decideAnswerGut, { go }, about(by, around))
      if (go) return
      for (const id of block.matters) aboutMatter(id, decideRelease, { block: active }, by)
    } else if (settle(blockLog(active), decideFinishBlock, {}, about(block.owner ?? by, { ...around, openMatters })).length === 0) return
    blocks.active = null
    for (const id of block.matters) if (matterOf(id)?.status === 'closed') states.delete(matterSubject(id))
  }

  function saySomethingAboutACustomer(): void {
    const [one, by] = [customer(), member()]
    const guts = { subject: gutSubject(one), initial: initialGut, evolve: evolveGut }
    const contests = { subject: contestSubject(one), initial: initialContest, evolve: evolveContest }
    const signals = { subject: signalSubject('customer', one), ...signalLog }
    const computed = { hoursNow: 40, marginEuro: 900, entryPriceEuro: 22.5, probabilityWhite: 0.1 }
    const known = { computed, verdict: 'black', verdictReason: 'below-line', plan: 1, judgements: {} } as const
    const facts = {
      reason: 'hours-wrong',
      hours: draw(100),
      marginEuro: draw(2) === 0 ? draw(5000) : null,
      judged: null,
      why: 'Dat klopt niet',
    } as const
    const ways = [
      () => settle(signals, decideSignal, { what: 'customer', id: one, code: 'no-way-in' } as const, about(by, null)),
      () => settle(guts, decideRaiseCustomerGut, { customer: one, signals: ['no-way-in'] }, about(by, null)),
      () =>
        settle(
          guts,
          decideAnswerCustomerGut,
          { customer: one, go: draw(2) === 0 },
          about(by, { grey: true, plan: 1, probabilityWhite: 0.4 }),
        ),
      () => settle(contests, decideContest, { customer: one, ...facts }, about(by, known)),
      () => settle(contests, decideWithdrawal, { customer: one }, about(by, null)),
      () => settle(judgements, decideJudgement, { customer: one, judged: draw(4) === 0 ? null : judgedAs() }, about(by, null)),
    ]
    if (draw(8) === 0) sayWhoIsWho(one, by)
    else ways[draw(ways.length)]!()
  }

  function sayWhoIsWho(one: string, by: string): void {
    const other = customer()
    settle(pairLog, decidePair, { customer: one, other, same: draw(2) === 0 }, about(by, null))
  }

  const judgements = { subject: 'judgement', initial: initialJudgements, evolve: evolveJudgement }
  const judgedAs = () => ({ hours: 10, noneEuro: draw(100), todayEuro: 200 + draw(100), doubleEuro: 310 + draw(50) })

  function changeTheTeam(): void {
    const by = member()
    const wish = {
      sentence: `Doelstelling nummer ${draw(9)}`,
      measure: 'margin',
      amount: 1000 + draw(9),
      reason: 'market-changed',
    } as const
    const objectives = { subject: 'objective', initial: initialObjective, evolve: evolveObjective }
    const hours = { subject: 'net-hours', initial: initialStatedHours, evolve: evolveNetHours }
    const hierarchy = { subject: 'hierarchy', initial: initialHierarchy, evolve: evolveHierarchy }
    const leaving = { subject: 'leaving', initial: initialLeft, evolve: evolveLeft }
    const names = new Map(Array.from({ length: members }, (_, n) => [`m${n}`, `Lid ${n}`]))
    const ways = [
      () => steer(settle, draw, by, now()),
      () => steer(settle, draw, by, now()),
      () => steer(settle, draw, by, now()),
      () => settle(objectives, decideObjective, { ...wish, by: '2027-12-31' as Day }, about(by, null)),
      () => settle(hours, decideNetHours, { member: by, hours: draw(5) === 0 ? null : 800 + draw(400) }, about(by, null)),
      () =>
        settle(
          hierarchy,
          decideLeader,
          { member: by, leader: draw(4) === 0 ? null : member() },
          about(by, { names, left: new Set<string>() }),
        ),
      () => settle(leaving, decideReturn, { member: by }, about(by, { names })),
      () => settle(leaving, decideLeaving, { member: by }, about(by, { names, held: { matters: 0, debts: 0, offers: 0, blocks: 0 } })),
    ]
    ways[draw(ways.length)]!()
  }

  return () => {
    moment += 60_000
    decided = []
    const what = draw(200)
    if (what < aboutTeam) changeTheTeam()
    else if (what < aboutTeam + aboutCustomers) saySomethingAboutACustomer()
    else if (what < aboutTeam + aboutCustomers + 12) workOnBlocks()
    else if (open.length < openMatters && (open.length === 0 || draw(3) === 0)) catchOne()
    else goOn(one(open))
    return decided
  }
}
