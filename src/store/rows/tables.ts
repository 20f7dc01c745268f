/** The tables as TypeScript sees them; migrations make them. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { ImportedPart, Preview, Progress, SourceStatus } from '../../core/fact/source.ts'
import type { Answers, Problem, Question } from '../../core/fact/problem.ts'
import type { Passed } from '../../core/fact/pass.ts'
import type { EvidenceCode } from '../../core/fact/same-customer.ts'
import type { FactKind, HourSource, LostBecause, TouchKind } from '../../core/fact/fact.ts'
import type { Outcome } from '../../core/deal/deal.ts'
import type { ReasonCode, Verdict, VerdictNumbers } from '../../core/plan/verdict.ts'
import type { SweetSpot } from '../../core/customer/sweet-spot.ts'
import type { Line } from '../../core/plan/line.ts'
import type { Calibration } from '../../core/calibration/calibration.ts'
import type { LotOf } from '../../core/experiment/experiment.ts'
import type { LeastChange } from '../../core/plan/plan.ts'
import type { BlockState, BlockStatus } from '../../core/block/block.ts'
import type { Agreement, AgreementStatus } from '../../core/course/agreement.ts'
import type { MeasureCode } from '../../core/course/measure.ts'
import type { TestCode } from '../../core/gate/rule.ts'
import type { TieCode } from '../../core/gate/ties.ts'
import type { Matter, MatterStatus } from '../../core/matter/matter.ts'
import type { WhatIfGround } from '../../core/plan/pictures.ts'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { AccessTables } from './tables-of-access.ts'
import type { FeedTables } from './tables-of-feed.ts'
import type { MatrixTables } from './tables-of-matrix.ts'
import type { ListTables } from './tables-of-list.ts'
import type { SurroundTables } from './tables-of-surround.ts'

type Keyed = { workspace_id: string }
export type Database = OwnTables & MatrixTables & SurroundTables & ListTables & FeedTables & AccessTables

type OwnTables = {
  workspace: {
    id: string
    name: string | null
    example: string | null
    progress: ColumnType<Progress | null, string | null | undefined, string | null>
    stop_wanted: Generated<boolean>
    plan_wanted: Generated<boolean>
    second_factor: Generated<boolean>
    created_at: string
  }
  import: Keyed & {
    id: number
    file: string
    sha256: string
    size: number
    status: SourceStatus
    format: string | null
    rows_read: Generated<number>
    rows_total: number | null
    facts: Json<Partial<Record<FactKind, number>>>
    questions: Json<Question[]>
    answers: Json<Answers>
    sample: Json<string[][]>
    passed: Json<Passed>
    parts: Json<ImportedPart[]>
    adds: Generated<boolean>
    /** The import of which these are the rows that came back. */
    mends: number | null
    shape: string | null
    preview: Json<Preview> | null
    confirmed: Generated<boolean>
    together_with: number | null
    stale: Generated<boolean>
    forgotten_at: string | null
    from_day: string | null
    to_day: string | null
    started_at: string
    finished_at: string | null
    undone_at: string | null
  }
  file_piece: Keyed & { import_id: number; seq: number; bytes: Buffer }
  import_problem: Keyed & {
    import_id: number
    seq: number
    part: Generated<number>
    weight: Problem['weight']
    code: Problem['code']
    row_no: number | null
    column_name: string | null
    facts: JSONColumnType<Record<string, string | number>>
    cells: string[] | null
  }
  member: Keyed & { id: string; key: string | null; name: string | null; net_hours: number | null; erased: Generated<boolean> }
  customer: Keyed & {
    id: string
    key: string | null
    name: string | null
    group_name: string | null
    owner_id: string | null
    vat: string | null
    kvk: string | null
    domain: string | null
    search_name: ColumnType<string, never, never>
  }
  customer_said: Keyed & {
    import_id: number
    own_id: string
    key: string | null
    name: string | null
    group_name: string | null
    owner_id: string | null
    vat: string | null
    kvk: string | null
    domain: string | null
    listed: Generated<boolean>
  }
  customer_join: Keyed & { own_id: string; customer_id: string; said: boolean; evidence: EvidenceCode[]; points: number }
  customer_doubt: Keyed & { one: string; other: string; evidence: EvidenceCode[]; points: number }
  customer_pair: Keyed & { one: string; other: string; same: boolean; by_id: string; at: string }
  member_said: Keyed & { import_id: number; member_id: string; key: string | null; name: string | null; net_hours: number | null }
  invoice_line: Keyed & {
    import_id: number
    part: Generated<number>
    row_no: number
    said_as: Generated<string | null>
    customer_id: string
    member_id: string | null
    day: string
    invoice: string | null
    product: string | null
    revenue: number
    cost: number | null
    /** Null where it is the cost that a file says. */
    margin_from: 'margin' | 'percent' | null
    quantity: number | null
    discount: number | null
    counts: Generated<boolean>
  }
  touch: Keyed & {
    import_id: number
    part: Generated<number>
    row_no: number
    said_as: Generated<string | null>
    customer_id: string
    member_id: string | null
    day: string
    how: TouchKind
    minutes: number | null
    source: HourSource
    /** Whether it counts, beside what other files say. */
    counts: Generated<boolean>
  }
  deal: Keyed & {
    import_id: number
    part: Generated<number>
    row_no: number
    said_as: Generated<string | null>
    customer_id: string
    member_id: string | null
    format: string
    deal_key: string | null
    created: string | null
    closed: string | null
    outcome: Outcome
    value: number | null
    lost_because: LostBecause | null
    counts: Generated<boolean>
  }
  plan: Keyed & {
    id: number
    made_at: string
    from_day: string
    to_day: string
    hour_price: number
    value: number
    bound: number
    summary: JSONColumnType<Omit<PlanSummary, 'id' | 'madeAt'>>
    line: ColumnType<Line | null, string, null>
    sweet_spot: ColumnType<SweetSpot | null, string, null>
    what_if: ColumnType<WhatIfGround | null, string, null>
    least_change: ColumnType<LeastChange | null, string | null, null>
  }
  plan_member: Keyed & { plan_id: number; member_id: string; hour_price: number; capacity_hours: number; planned_hours: number }
  verdict: Keyed & {
    plan_id: number
    customer_id: string
    verdict: Verdict
    reason: ReasonCode
    owner_id: string | null
    hours_now: number
    hours_planned: number
    hours_known: 'measured' | 'estimated'
    margin: number
    entry_price: number
    numbers: JSONColumnType<VerdictNumbers>
    search_name: string
  }
  decision: Keyed & {
    position: number
    subject: string
    version: number
    type: string
    data: JSONColumnType<Record<string, unknown>>
    actor: string
    reason: string | null
    plan_id: number | null
    at: string
    previous_hash: Buffer
    hash: Buffer
  }
  saying: Keyed & { position: number; text: string | null; salt: Buffer | null }
  decision_head: Keyed & { position: number; hash: Buffer }
  judgement: Keyed & { customer_id: string; hours: number; none_euro: number; today_euro: number; double_euro: number }
  contact: Keyed & { id: string; name: string | null; search_name: ColumnType<string | null, never, never> }
  matter: Keyed & {
    id: string
    state: JSONColumnType<Omit<Matter, 'title'>>
    title_position: number | null
    status: MatterStatus
    test: TestCode | null
    owner_id: string | null
    debt_id: string | null
    block_id: string | null
    offer_to: string | null
    offer_until: string | null
    instead_of: string | null
    caught_at: string
    changed_at: string
  }
  matter_tie: Keyed & { tie: TieCode; value: string; matter_id: string }
  block: Keyed & {
    id: string
    state: JSONColumnType<Omit<BlockState, 'name' | 'finishedWhen'>>
    name_position: number | null
    finished_when_position: number | null
    status: Exclude<BlockStatus, 'none'>
    owner_id: string | null
    formed_at: string
    changed_at: string
  }
  block_item: Keyed & { block_id: string; what: 'customer' | 'matter'; item_id: string; open: boolean }
  signal: Keyed & {
    position: number
    what: 'customer' | 'block'
    about_id: string
    code: string
    against: boolean
    by_id: string
    at: string
  }
  customer_gut: Keyed & {
    customer_id: string
    asked_at: string | null
    signals: Json<string[]>
    go: boolean | null
    answered_by: string | null
    answered_at: string | null
  }
  contest: Keyed & {
    customer_id: string
    reason: string
    hours: number | null
    margin_euro: number | null
    computed: JSONColumnType<Record<string, number>>
    by_id: string
    at: string
    said_position: number | null
  }
  white_period: Keyed & { customer_id: string; from_day: string; to_day: string | null }
  course_point: Keyed & {
    measure: MeasureCode
    from_day: string
    to_day: string
    value: number | null
    basis: Json<Record<string, number>>
  }
  agreement: Keyed & {
    id: string
    state: JSONColumnType<Omit<Agreement, 'text'>>
    text_position: number | null
    status: AgreementStatus
    owner_id: string
    until: string
    review: string | null
    made_at: string
    ended_at: string | null
  }
  division: Keyed & { customer_id: string; member_id: string }
  division_turn: Keyed & { customer_id: string; at: string }
  calibration: Keyed & { quarters: number; result: Json<Calibration> }
  lot: Keyed & { customer_id: string; lot: LotOf }
  setting: Keyed & { name: string; key: string; value: ColumnType<unknown, string, string> }
}

/** A JSON column with a default: read as its value, written as text. */
type Json<T extends object> = ColumnType<T, string | undefined, string>
