/** One member's work: what is theirs in the active block, their matters, and their white customers. */
import type { MatterRow } from '../../../core/matter/matter-page.ts'
import type { WorkPage } from '../../../core/team/work-page.ts'
import type { Code } from '../../../messages/messages.ts'
import { showWork } from '../../../verbs/team/show-work.ts'
import { day, euro, hours, known, member, text, words } from '../column.ts'
import { sheet, type Tell } from '../sheet.ts'

type Row = {
  readonly id: string
  readonly part: Code
  readonly what: 'customer' | 'matter'
  readonly name: string
  readonly now?: number | null
  readonly known?: 'measured' | 'estimated'
  readonly planned?: number | null
  readonly left?: number | null
  readonly perHour?: number | null
  readonly status?: string
  readonly from?: string | null
  readonly until?: string
}

export const workSheet = sheet<WorkPage, Row>({
  name: 'work',
  title: 'export.work',
  verb: showWork,
  input: { limit: 100_000 },
  rows: rowsOf,
  columns: [
    text('export.column.part', ({ part }, { say }) => say(part)),
    text('export.column.kind', ({ what }, { say }) => say(`export.what.${what}`)),
    text('export.column.name', ({ name }) => name),
    hours('export.column.hours-now', ({ now }) => now ?? null),
    known((row) => row.known ?? null),
    hours('export.column.hours-planned', ({ planned }) => planned ?? null),
    hours('export.column.hours-left', ({ left }) => left ?? null),
    euro('export.column.per-hour', (row) => row.perHour ?? null),
    text('export.column.status', ({ status }) => status ?? null),
    text('export.column.from-whom', ({ from }) => from ?? null),
    day('export.column.until', ({ until }) => until ?? null),
    text('export.column.id', ({ id }) => id),
  ],
})

function rowsOf({ tasks, duties, customers }: WorkPage, tell: Tell): readonly Row[] {
  const now = new Set(tasks.map(({ id }) => id))
  const matters = (part: Code, rows: readonly MatterRow[], more: (row: MatterRow) => Partial<Row> = () => ({})) =>
    rows.map((row): Row => {
      const { id, title, status, remains } = row
      const told = { id, part, what: 'matter', name: words(title, tell), status: tell.say(`matter.status.${status}`) } as const
      return { ...told, planned: remains?.hours ?? null, ...more(row) }
    })
  return [
    ...tasks.map(({ id, what, name, hoursSpent, hours: planned, hoursLeft, perHourEuro }): Row => ({
      id,
      what,
      part: 'export.work.now',
      name: words(name, tell),
      now: hoursSpent,
      planned,
      left: hoursLeft,
      perHour: perHourEuro,
    })),
    ...matters('export.work.offer', duties.offers, ({ offer }) =>
      offer === null ? {} : { from: member(offer.from, tell), until: offer.until },
    ),
    ...matters('export.work.debt', duties.debts, ({ owner }) => ({ from: member(owner, tell) })),
    ...matters(
      'export.work.owned',
      duties.owned.filter(({ id }) => !now.has(id)),
    ),
    ...customers.map(({ id, name, hoursNow, hoursKnown, hoursPlanned, entryPriceEuro, inBlock }): Row => ({
      id,
      part: 'export.work.customer',
      what: 'customer',
      name,
      now: hoursNow,
      known: hoursKnown,
      planned: hoursPlanned,
      perHour: entryPriceEuro,
      ...(inBlock && { status: tell.say('screen.work.in-block') }),
    })),
  ]
}
