/** All blocks: the active one, the queue in its order, the one that forms, and what is over. */
import type { BlockProgress, BlockRow, BlocksPage } from '../../../core/block/block-page.ts'
import { showBlocks } from '../../../verbs/block/show-blocks.ts'
import { block, count, day, euro, hours, member, perHour, text, yesNo } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = { readonly row: BlockRow; readonly progress: BlockProgress | null; readonly place: number | null }

export const blocksSheet = sheet<BlocksPage, Row>({
  name: 'blocks',
  title: 'export.blocks',
  verb: showBlocks,
  input: { limit: 100_000 },
  rows: ({ active, queue, forming, over }) => [
    ...(active ? [{ row: active, progress: active.progress, place: null }] : []),
    ...queue.map((row, at) => ({ row, progress: null, place: at + 1 })),
    ...(forming ? [{ row: forming, progress: null, place: null }] : []),
    ...over.map((row) => ({ row, progress: null, place: null })),
  ],
  columns: [
    text('export.column.block', ({ row }, tell) => block(row.name, tell)),
    text('export.column.status', ({ row }, { say }) => say(`export.block.${row.status}`)),
    count('export.column.place', ({ place }) => place),
    text('screen.column.owner', ({ row }, tell) => member(row.owner, tell)),
    count('export.column.customers', ({ row }) => row.customers),
    count('export.column.matters', ({ row }) => row.matters),
    count('export.column.open-matters', ({ row }) => row.openMatters),
    hours('export.column.hours-planned', ({ row }) => row.hours),
    // Before hours since the start are recorded nobody knows what was spent, nor what is left.
    hours('export.column.hours-spent', (one) => (isMeasured(one) ? one.progress.hoursSpent : null)),
    hours('export.column.hours-left', (one) => (isMeasured(one) ? one.progress.hoursLeft : null)),
    day('export.column.recorded-to', ({ progress }) => progress?.recordedUpTo ?? null),
    euro('export.column.value', ({ row }) => row.valueEuro),
    euro('export.column.per-hour', ({ row }) => perHour(row.valueEuro, row.hours)),
    text('export.column.finished-when', ({ row }) => row.finishedWhen),
    text('export.column.waits-for', ({ row }, tell) => row.after.map(({ name }) => block(name, tell)).join('; ')),
    day('export.column.formed-on', ({ row }) => row.formedAt),
    day('export.column.started-on', ({ row }) => row.startedAt),
    day('export.column.ended-on', ({ row }) => row.endedAt),
    yesNo('export.column.gut-asked', ({ row }) => row.gutAsked),
    text('export.column.id', ({ row }) => row.id),
  ],
})

function isMeasured(one: Row): one is Row & { readonly progress: BlockProgress } {
  const [upTo, started] = [one.progress?.recordedUpTo ?? null, one.row.startedAt]
  return upTo !== null && started !== null && upTo >= started.slice(0, 10)
}
