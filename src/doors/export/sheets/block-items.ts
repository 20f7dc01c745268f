/** What is in one block: customers with their verdict, matters with where they stand. */
import type { BlockItem, BlockPage } from '../../../core/block/block-page.ts'
import { showBlock } from '../../../verbs/block/show-block.ts'
import { euro, hours, member, perHour, text, words } from '../column.ts'
import { sheet, type Tell } from '../sheet.ts'

export const blockItemsSheet = sheet<BlockPage, BlockItem>({
  name: 'block-items',
  title: 'export.block-items',
  verb: showBlock,
  rows: ({ items }) => items,
  columns: [
    text('export.column.kind', ({ what }, { say }) => say(`export.what.${what}`)),
    text('screen.block.column.item', ({ name }, tell) => words(name, tell)),
    text('screen.column.owner', ({ owner }, tell) => member(owner, tell)),
    text('export.column.status', stands),
    hours('export.column.hours', (item) => item.hours),
    euro('export.column.value', ({ valueEuro }) => valueEuro),
    euro('export.column.per-hour', (item) => perHour(item.valueEuro, item.hours)),
    text('export.column.id', ({ id }) => id),
  ],
})

function stands({ what, verdict, matterStatus }: BlockItem, { say }: Tell): string | null {
  if (what === 'customer') return say(verdict === null ? 'screen.block.no-verdict' : `verdict.${verdict}`)
  return matterStatus === null ? null : say(`matter.status.${matterStatus}`)
}
