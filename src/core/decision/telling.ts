/** What the sentence of each decision tells: its numbers, and whose names belong in it. */
import type { BlockEvent } from '../block/block.ts'
import type { ContestEvent } from '../customer/contest.ts'
import type { AgreementEvent } from '../course/agreement.ts'
import type { DivisionEvent } from '../course/division.ts'
import type { ExperimentEvent } from '../experiment/experiment.ts'
import type { BaselineEvent } from '../course/baseline.ts'
import type { RhythmEvent } from '../course/cycle.ts'
import type { ReviewEvent } from '../course/review.ts'
import type { ConscienceEvent } from '../conscience/conscience.ts'
import type { GutEvent } from '../customer/gut.ts'
import type { JudgementEvent } from '../customer/judge-response.ts'
import type { StandardsEvent } from '../customer/set-standards.ts'
import type { FileEvent } from '../fact/undone.ts'
import type { PairEvent } from '../fact/say-who.ts'
import type { MatterEvent, NamedTie } from '../matter/event.ts'
import type { ObjectiveEvent } from '../objective/objective.ts'
import type { PrivacyEvent } from '../privacy/privacy.ts'
import type { SignalEvent } from '../signal/signal.ts'
import type { LeaderEvent } from '../team/hierarchy.ts'
import type { JoinedEvent } from '../team/join-team.ts'
import type { LeavingEvent } from '../team/leave.ts'
import type { NetHoursEvent } from '../team/net-hours.ts'
import type { FactInLog } from './decision-page.ts'
import type { ErasureEvent } from './erase-saying.ts'
import type { Named, NamedKind } from './subject.ts'

/** Everything that is ever decided. */
export type AnyEvent =
  | ObjectiveEvent
  | StandardsEvent
  | JudgementEvent
  | GutEvent
  | ContestEvent
  | PairEvent
  | SignalEvent
  | MatterEvent
  | BlockEvent
  | JoinedEvent
  | NetHoursEvent
  | LeaderEvent
  | LeavingEvent
  | ErasureEvent
  | PrivacyEvent
  | FileEvent
  | RhythmEvent
  | BaselineEvent
  | AgreementEvent
  | DivisionEvent
  | ExperimentEvent
  | ReviewEvent
  | ConscienceEvent

/** By the name that its sentence gives it. */
export type Told = Readonly<Record<string, FactInLog | Named>>

/** What is recorded under one type, also where several types share a shape. */
export type DataOf<Type extends string, Event = AnyEvent> = Event extends { readonly type: infer Own; readonly data: infer Data }
  ? Type extends Own
    ? Data
    : never
  : never

type Tellings<Event extends { readonly type: string }> = { readonly [Type in Event['type']]: (data: DataOf<Type, Event>) => Told }

const named = (what: NamedKind, id: string | null): Named | null => (id === null ? null : { what, id })
const customer = (id: string | null) => named('customer', id)
const member = (id: string | null) => named('member', id)
const matter = (id: string | null) => named('matter', id)
const block = (id: string | null) => named('block', id)
const nothing = (): Told => ({})

/** With what it can be worked, by name where it has one. */
const tied = (tie: NamedTie | null): Told => {
  if (tie === null) return { tie: null, to: null }
  const to = tie.tie === 'customer' || tie.tie === 'contact' ? named(tie.tie, tie.to) : tie.to
  return { tie: tie.tie, to }
}
/** The numbers of an answer from the data; null where that test has no such number. */
const numbersOf = (numbers: Readonly<Record<string, number>>): Told => {
  const { valueEuro = null, hours = null, hourPriceEuro = null, partners = null } = numbers
  return { valueEuro, hours, hourPriceEuro, partners }
}
const remains = (left: { readonly valueEuro: number; readonly hours: number } | null): Told => ({
  valueEuro: left?.valueEuro ?? null,
  hours: left?.hours ?? null,
})

const aboutMatters: Tellings<MatterEvent> = {
  'matter-caught': (data) => ({ customer: customer(data.ties.customer), instead: matter(data.insteadOf), ...remains(data.remains) }),
  'matter-described': (data) => ({ retitled: data.retitled, ...remains(data.remains) }),
  'matter-answered': ({ test, answer, by, numbers, tie }) => ({ test, answer, from: by, ...numbersOf(numbers), ...tied(tie) }),
  'matter-stopped': ({ test, outcome }) => ({ test, outcome }),
  'matter-placed': (data) => ({ block: block(data.block) }),
  'matter-released': (data) => ({ block: block(data.block) }),
  'matter-retested': ({ test, numbers }) => ({ test, ...numbersOf(numbers) }),
  'matter-taken': nothing,
  'handover-offered': ({ to, until }) => ({ to: member(to), until }),
  'handover-passed-up': ({ from, to, until }) => ({ from: member(from), to: member(to), until }),
  'handover-declined': nothing,
  'handover-withdrawn': ({ to }) => ({ to: member(to) }),
  'handover-lapsed': ({ to }) => ({ to: member(to) }),
  'handover-accepted': ({ from, debt }) => ({ from: member(from), debt: member(debt) }),
  'handover-taken-over': ({ from, to, debt }) => ({ from: member(from), to: member(to), debt: member(debt) }),
  'matter-solved': nothing,
  'matter-checked': ({ good }) => ({ good }),
  'check-taken-over': ({ from }) => ({ from: member(from) }),
  'matter-closed': nothing,
}

const aboutBlocks: Tellings<BlockEvent> = {
  'block-formed': ({ customers, matters, hours, valueEuro }) => ({
    empty: customers.length + matters.length === 0,
    customers: customers.length,
    matters: matters.length,
    hours,
    valueEuro,
  }),
  'block-renamed': nothing,
  'block-changed': ({ customersAdded, customersRemoved, mattersAdded, mattersRemoved, owner, hours, valueEuro }) => ({
    added: customersAdded.length + mattersAdded.length,
    removed: customersRemoved.length + mattersRemoved.length,
    owner: member(owner),
    hours,
    valueEuro,
  }),
  'block-matter-joined': (data) => ({ matter: matter(data.matter), hours: data.hours, valueEuro: data.valueEuro }),
  'block-matter-left': (data) => ({ matter: matter(data.matter), hours: data.hours, valueEuro: data.valueEuro }),
  'block-defined': nothing,
  'block-queued': nothing,
  'block-started': ({ hours, capacityLeftHours }) => ({ hours, capacityLeftHours }),
  'block-finished': nothing,
  'block-gut-raised': ({ signals }) => ({ signals: signals.length }),
  'block-gut-answered': ({ go }) => ({ go }),
  'block-stopped': ({ customers, matters }) => ({ customers: customers.length, matters: matters.length }),
  'block-alternatives-asked': nothing,
}

const aboutCustomers: Tellings<StandardsEvent | JudgementEvent | GutEvent | ContestEvent | PairEvent | SignalEvent> = {
  'standards-set': ({ standards: { minimumHours, baseShare, elasticity, reach, conversion } }) => ({
    minimumHours,
    baseShare,
    elasticity: elasticity.median,
    reach,
    conversion: conversion ?? null,
  }),
  'response-judged': ({ judged }) => ({
    given: judged !== null,
    hours: judged?.hours ?? null,
    noneEuro: judged?.noneEuro ?? null,
    todayEuro: judged?.todayEuro ?? null,
    doubleEuro: judged?.doubleEuro ?? null,
  }),
  'customer-gut-raised': ({ signals }) => ({ signals: signals.length }),
  'customer-gut-answered': ({ go, probabilityWhite }) => ({ go, probabilityWhite }),
  'verdict-contested': ({ reason, verdict, hours, marginEuro, computed }) => ({
    reason,
    verdict,
    hours,
    marginEuro,
    computedHours: computed.hoursNow,
    computedEuro: computed.marginEuro,
    entryPriceEuro: computed.entryPriceEuro,
    probabilityWhite: computed.probabilityWhite,
  }),
  'contest-withdrawn': nothing,
  'customers-joined': ({ other }) => ({ other: customer(other) }),
  'customers-parted': ({ other }) => ({ other: customer(other) }),
  'signal-noted': ({ what, code, against }) => ({ what, code, against }),
}

const aboutTheRest: Tellings<
  ObjectiveEvent | JoinedEvent | NetHoursEvent | LeaderEvent | LeavingEvent | ErasureEvent | PrivacyEvent | FileEvent
> = {
  'objective-set': ({ measure, amount, by }) => ({ measure, amount, by }),
  'objective-replaced': ({ measure, amount, by, reason }) => ({ measure, amount, by, reason }),
  'member-joined': nothing,
  'net-hours-stated': ({ hours }) => ({ hours }),
  'leader-set': ({ leader }) => ({ leader: member(leader) }),
  'member-left': nothing,
  'member-returned': nothing,
  'saying-erased': ({ position }) => ({ position }),
  'file-taken-back': ({ reversed: { lines, touches, deals, contacts, customers, members }, kept, notReversed }) => ({
    rows: lines + touches + deals + contacts,
    customers,
    members,
    kept: kept.customers + kept.members,
    decisions: notReversed.decisions,
  }),
  'retention-set': ({ years }) => ({ years }),
  'contacts-kept': ({ since }) => ({ keep: String(since !== null) }),
  'person-erased': ({ members, contacts, people = 0, words, files }) => ({ names: members + contacts + people, words, files }),
}

const answered = ({ moves, gainEuro, disruptionEuro }: DataOf<'bundle-accepted'>): Told => ({
  customers: moves.length,
  gain: gainEuro,
  disruption: disruptionEuro,
})

const aboutCourse: Tellings<
  RhythmEvent | BaselineEvent | AgreementEvent | DivisionEvent | ExperimentEvent | ReviewEvent | ConscienceEvent
> = {
  'rhythm-set': ({ days }) => ({ days }),
  'baseline-restarted': ({ measure, from }) => ({ measure, from }),
  'baseline-restored': ({ measure, from }) => ({ measure, from }),
  'agreement-made': ({ owner, until, alarm }) => ({
    owner: member(owner),
    until,
    measure: alarm?.measure ?? null,
    cycle: alarm?.cycle ?? null,
  }),
  'agreement-kept': nothing,
  'agreement-dropped': nothing,
  'division-agreed': ({ works }) => ({ customers: Object.values(works).flat().length, members: Object.keys(works).length }),
  'division-let-go': nothing,
  'bundle-accepted': answered,
  'bundle-refused': answered,
  'bundle-taken-back': ({ moves }) => ({ customers: moves.length }),
  'lots-drawn': ({ lots, from, to, seed }) => ({
    worked: lots.flatMap(({ worked }) => worked).length,
    left: lots.flatMap(({ left }) => left).length,
    from,
    to,
    seed,
  }),
  'lots-let-go': nothing,
  'lots-ended': nothing,
  'elasticity-learned': ({ before, after }) => ({ before: before.median, after: after.median }),
  'proposal-dropped': ({ cycle }) => ({ cycle }),
  'review-held': ({ cycle, to }) => ({ cycle, to }),
  'conscience-answered': ({ question, customer: asked }) => ({ question, customer: customer(asked) }),
}

/** What a decision tells, by its type. */
export const tellings: Tellings<AnyEvent> = { ...aboutMatters, ...aboutBlocks, ...aboutCustomers, ...aboutTheRest, ...aboutCourse }

/** What a recorded decision tells; nothing where no sentence is known for it. */
export function toldBy(type: string, data: Readonly<Record<string, unknown>>): Told {
  // The edge: what was decided under a type has the shape that core gave it.
  const telling = Object.hasOwn(tellings, type)
    ? (tellings as unknown as Readonly<Record<string, (data: object) => Told>>)[type]
    : undefined
  return telling?.(data) ?? {}
}
