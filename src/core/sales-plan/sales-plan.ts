/** The sales plan on one page of paper: objective, planning (time, priority, quality) and steering, as they stand now (E34). */
import type { BlockRow } from '../block/block-page.ts'
import type { AgreementRow, CoursePage } from '../course/course-page.ts'
import type { ObjectivePage } from '../objective/objective-page.ts'
import type { PlanSummary } from '../plan/focus.ts'
import type { Day, Period } from '../units.ts'

/** So much of each list fits on one page; what is left out is counted. */
export const MOST_MEMBERS = 8
export const MOST_BLOCKS = 5
export const MOST_AGREEMENTS = 5

/** Longer sentences and names are cut on the page; the whole ones stand where they come from. */
export const MOST_LETTERS = 140
export const MOST_NAME = 60

/** The first of a list, and how many more there are. */
export type Shown<Row> = { readonly rows: readonly Row[]; readonly more: number }

export type PlanTime = {
  /** Net hours of everybody in the period, and those that the plan gives to customers. */
  readonly capacityHours: number
  readonly plannedHours: number
  readonly hourPriceEuro: number
  /** Members whose hours nobody stated: theirs are the hours that the files record. */
  readonly unstated: number
  /** Those with the most hours first. */
  readonly members: Shown<{
    readonly name: string
    readonly capacityHours: number
    readonly plannedHours: number
    readonly hourPriceEuro: number
  }>
}

export type PlanPriority = {
  readonly count: PlanSummary['count']
  /** Above what the hours bring as they are spent now; EUR in the period. */
  readonly moreEuro: number
  /** How far below the proven bound it can be, 0 to 1. */
  readonly gap: number
}

export type PlannedBlock = {
  readonly name: string | null
  readonly owner: string | null
  readonly hours: number
  readonly valueEuro: number
  readonly finishedWhen: string | null
  readonly active: boolean
}

export type PlanQuality = {
  /** Customers that get hours, and the hours of each on average; null where none does. */
  readonly customers: number
  /** Of those the grey ones, which are worked as long as nobody decides. */
  readonly undecided: number
  readonly hoursEach: number | null
  /** Less than this is not serving. */
  readonly minimumHours: number
  /** Median of what a customer gets now, of those that get any; null where none does. */
  readonly hoursNow: number | null
}

export type PlanSteering = Pick<CoursePage, 'aim' | 'heading' | 'hourPriceEuro' | 'phase' | 'rhythm' | 'cycle'> & {
  readonly alarms: number
  readonly debts: number
  readonly agreements: Shown<Pick<AgreementRow, 'text' | 'owner' | 'until'>>
}

export type SalesPlan = {
  readonly day: Day
  readonly objective: Omit<ObjectivePage, 'version'>
  /** What the planning rests on; null before the first plan, and so are time, priority and quality. */
  readonly made: { readonly at: string; readonly period: Period } | null
  readonly time: PlanTime | null
  readonly priority: PlanPriority | null
  /** The active block, and the queue behind it in its order. */
  readonly blocks: Shown<PlannedBlock>
  readonly quality: PlanQuality | null
  readonly steering: PlanSteering
}

export type Known = {
  readonly objective: Omit<ObjectivePage, 'version'>
  readonly plan: PlanSummary | null
  readonly blocks: { readonly active: BlockRow | null; readonly queue: readonly BlockRow[] }
  readonly course: Pick<CoursePage, 'aim' | 'heading' | 'hourPriceEuro' | 'phase' | 'rhythm' | 'cycle' | 'open' | 'today'>
  readonly agreements: readonly AgreementRow[]
  readonly debts: number
}

/** Puts what stands on one page. Nothing is computed anew: every figure is the one of the page that it comes from. */
export function salesPlanOf({ objective, plan, blocks, course, agreements, debts }: Known): SalesPlan {
  const { aim, heading, hourPriceEuro, phase, rhythm, cycle, open, today } = course
  const standing = agreements.filter(({ status }) => status === 'open')
  const listed = [...(blocks.active ? [blocks.active] : []), ...blocks.queue]
  return {
    day: today,
    objective,
    made: plan && { at: plan.madeAt, period: plan.period },
    time: plan && timeOf(plan),
    priority: plan && { count: plan.count, moreEuro: plan.valueEuro - plan.valueNowEuro, gap: plan.gap },
    blocks: first(
      listed.map(({ name, owner, hours, valueEuro, finishedWhen, status }) => ({
        name: short(name, MOST_NAME),
        owner: owner?.name ?? null,
        hours,
        valueEuro,
        finishedWhen: short(finishedWhen, MOST_LETTERS),
        active: status === 'active',
      })),
      MOST_BLOCKS,
    ),
    quality: plan && {
      customers: plan.customersPlanned,
      undecided: Math.max(0, plan.customersPlanned - plan.count.white),
      hoursEach: plan.customersPlanned > 0 ? plan.plannedHours / plan.customersPlanned : null,
      minimumHours: plan.minimumHours,
      hoursNow: plan.hoursPerCustomer,
    },
    steering: {
      aim,
      heading,
      hourPriceEuro,
      phase,
      rhythm,
      cycle,
      alarms: open.length,
      debts,
      agreements: first(
        standing.map(({ text, owner, until }) => ({ text: short(text, MOST_LETTERS), owner, until })),
        MOST_AGREEMENTS,
      ),
    },
  }
}

function timeOf({ capacityHours, plannedHours, hourPriceEuro, members }: PlanSummary): PlanTime {
  const byHours = members.toSorted((a, b) => b.capacityHours - a.capacityHours || (a.name < b.name ? -1 : 1))
  return {
    capacityHours,
    plannedHours,
    hourPriceEuro,
    unstated: members.filter(({ capacityKnown }) => capacityKnown === 'recorded').length,
    members: first(
      byHours.map((one) => ({
        name: one.name,
        capacityHours: one.capacityHours,
        plannedHours: one.plannedHours,
        hourPriceEuro: one.hourPriceEuro,
      })),
      MOST_MEMBERS,
    ),
  }
}

const first = <Row>(rows: readonly Row[], most: number): Shown<Row> => ({
  rows: rows.slice(0, most),
  more: Math.max(0, rows.length - most),
})

/** At most so many letters on one line, cut after a word where there is one. */
function short(text: string | null, most: number): string | null {
  const line = text?.replaceAll(/\s+/g, ' ').trim() ?? null
  if (line === null || line.length <= most) return line
  const kept = line.slice(0, most - 1)
  const word = kept.lastIndexOf(' ')
  return `${(word > most / 2 ? kept.slice(0, word) : kept).trimEnd()}…`
}
