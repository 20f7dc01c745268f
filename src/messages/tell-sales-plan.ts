/** Tells the sales plan as one page of text: the screen, the paper and the command line each lay out the same sentences. */
import type { PlannedBlock, PlanQuality, PlanTime, SalesPlan, Shown } from '../core/sales-plan/sales-plan.ts'
import type { Code } from './messages.ts'
import { say, type Language, type Values } from './say.ts'
import { tellGap } from './tell-gap.ts'
import { tellBand, tellHeading, tellPhase } from './tell-course.ts'

export const paperParts = ['objective', 'time', 'priority', 'quality', 'steering'] as const
export type PaperPartCode = (typeof paperParts)[number]

/** What stands in a column: figures to the right, names on one line where they fit, text that takes the room that is left. */
export type PaperColumn = 'figures' | 'name' | 'text'

/** `more` tells how many rows were left out. */
export type PaperTable = {
  readonly columns: readonly { readonly header: string; readonly kind: PaperColumn }[]
  readonly rows: readonly (readonly string[])[]
  readonly more: string | null
}

/** `finding` has what matters between stars. */
export type PaperPart = {
  readonly code: PaperPartCode
  readonly heading: string
  readonly finding: string
  readonly lines: readonly string[]
  readonly table: PaperTable | null
}

export type Paper = { readonly title: string; readonly basis: string; readonly parts: readonly PaperPart[] }

type Part = Omit<PaperPart, 'code' | 'heading'>
/** In the order in which they stand. */
type Columns = Readonly<Record<string, PaperColumn>>

const timeColumns = { member: 'name', there: 'figures', given: 'figures', price: 'figures' } as const satisfies Columns
const blockColumns = {
  block: 'name',
  owner: 'name',
  hours: 'figures',
  value: 'figures',
  'finished-when': 'text',
} as const satisfies Columns
const agreementColumns = { agreement: 'text', owner: 'name', until: 'name' } as const satisfies Columns

export function tellSalesPlan(language: Language, plan: SalesPlan): Paper {
  const tell = (code: Code, values?: Values) => say(language, code, values)
  const day = (iso: string) => tell('screen.as.day', { value: new Date(`${iso.slice(0, 10)}T00:00:00Z`) })
  const parts: Readonly<Record<PaperPartCode, Part>> = {
    objective: objectiveTold(plan),
    time: plan.time === null ? none() : timeTold(plan.time),
    priority: plan.priority === null ? none() : priorityTold(plan.priority, plan.blocks),
    quality: plan.quality === null || plan.time === null ? none() : qualityTold(plan.quality, plan.time),
    steering: steeringTold(plan.steering),
  }
  const { made } = plan
  return {
    title: tell('sales-plan.title'),
    basis: [
      tell('sales-plan.day', { day: day(plan.day) }),
      ...(made ? [tell('sales-plan.made', { made: day(made.at), from: day(made.period.from), to: day(made.period.to) })] : []),
    ].join(' '),
    parts: paperParts.map((code) => ({ code, heading: tell(`sales-plan.part.${code}`), ...parts[code] })),
  }

  function none(): Part {
    return { finding: tell('sales-plan.none'), lines: [], table: null }
  }

  function objectiveTold({ objective: { objective, setBy, forecast } }: SalesPlan): Part {
    if (objective === null) return { finding: tell('sales-plan.objective.none'), lines: [], table: null }
    const { sentence, measure, amount, by, setAt } = objective
    const inEuro = measure === 'margin' || measure === 'revenue'
    return {
      finding: (sentence ?? tell('screen.erased')).replaceAll('*', ''),
      lines: [
        [
          tell('screen.objective.what', {
            amount: tell(inEuro ? 'screen.as.euro' : 'screen.as.count', { value: amount }),
            measure: tell(`screen.objective.measure.${measure}`),
            by: day(by),
          }),
          ...(setBy === null ? [] : [tell('screen.objective.set-by', { name: setBy, day: day(setAt) })]),
        ].join(' '),
        forecast === null
          ? tell('screen.objective.no-forecast', { measure })
          : tell('screen.objective.forecast', { wide: forecast.wideEuro, narrow: forecast.narrowEuro, share: forecast.narrowShare }),
      ],
      table: null,
    }
  }

  function timeTold({ capacityHours, plannedHours, hourPriceEuro, unstated, members }: PlanTime): Part {
    return {
      finding: tell('sales-plan.time', { capacity: capacityHours, price: hourPriceEuro }),
      lines: [
        tell('sales-plan.time.planned', { planned: plannedHours }) +
          (unstated > 0 ? ` ${tell('sales-plan.time.unstated', { count: unstated })}` : ''),
      ],
      table: tableOf('time', timeColumns, members, (one) => [
        one.name,
        hours(one.capacityHours),
        hours(one.plannedHours),
        euro(one.hourPriceEuro),
      ]),
    }
  }

  function priorityTold({ count, moreEuro, gap }: NonNullable<SalesPlan['priority']>, blocks: Shown<PlannedBlock>): Part {
    const all = count.white + count.black + count.grey
    const more = moreEuro >= 0.5 ? 'sales-plan.priority.more' : 'sales-plan.priority.no-more'
    return {
      finding: tell('sales-plan.priority', { ...count, all }),
      lines: [
        tell(more, { more: moreEuro, gap: tellGap(language, gap) }),
        tell(blocks.rows.length > 0 ? 'sales-plan.blocks.one-by-one' : 'sales-plan.blocks.none'),
      ],
      table: tableOf('blocks', blockColumns, blocks, ({ name, owner, finishedWhen, active, ...one }) => {
        const called = name ?? tell('screen.block.unnamed')
        const block = active ? tell('sales-plan.blocks.now', { name: called }) : called
        return [block, owner ?? '–', hours(one.hours), euro(one.valueEuro), finishedWhen ?? '–']
      }),
    }
  }

  function qualityTold({ customers, undecided, hoursEach, minimumHours, hoursNow }: PlanQuality, time: PlanTime): Part {
    if (hoursEach === null) return { finding: tell('sales-plan.quality.nobody'), lines: [], table: null }
    const tied = { customers, undecided, each: hoursEach, planned: time.plannedHours, capacity: time.capacityHours }
    return {
      finding: tell('sales-plan.quality', { each: hoursEach, least: minimumHours }),
      lines: [tell('sales-plan.quality.tied', tied) + (hoursNow === null ? '' : ` ${tell('sales-plan.quality.now', { now: hoursNow })}`)],
      table: null,
    }
  }

  function steeringTold({ rhythm, cycle, alarms, debts, agreements, ...course }: SalesPlan['steering']): Part {
    const { aim, heading } = course
    return {
      finding: tellHeading(language, course),
      lines: [
        ...(aim !== null && 'band' in heading ? [tellBand(language, aim, heading)] : []),
        `${tellPhase(language, course.phase)} ${tell('sales-plan.steering.cycle', { weeks: rhythm.days / 7, to: day(cycle.to) })}`,
        tell('sales-plan.steering.open', { alarms, debts }),
      ],
      table: tableOf('agreements', agreementColumns, agreements, ({ text, owner, until }) => [
        text ?? tell('screen.erased'),
        owner.name ?? tell('screen.erased'),
        day(until),
      ]),
    }
  }

  function tableOf<Row>(
    of: 'time' | 'blocks' | 'agreements',
    columns: Columns,
    { rows, more }: Shown<Row>,
    cells: (row: Row) => readonly string[],
  ): PaperTable | null {
    if (rows.length === 0) return null
    return {
      columns: Object.entries(columns).map(([column, kind]) => ({ header: tell(`sales-plan.${of}.${column}` as Code), kind })),
      rows: rows.map(cells),
      more: more > 0 ? tell('sales-plan.more', { count: more }) : null,
    }
  }

  function hours(value: number): string {
    return tell('screen.as.hours', { value })
  }

  function euro(value: number): string {
    return tell('screen.as.euro', { value })
  }
}
