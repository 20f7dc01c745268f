/** What of a block somebody touches in its form: as it was at the first touch, and as it is now. */
import type { BlockRow } from '../../core/block/block-page.ts'
import type { Speech } from '../language.tsx'
import type { Field } from '../meanwhile.tsx'
import { shownEuro, shownHours, type Draft } from './block-changes.ts'

export function touchedFields(opened: BlockRow, now: BlockRow, draft: Draft, { say, euro, hours }: Speech): readonly Field[] {
  const of = (key: keyof Draft, name: string, told: (block: BlockRow) => string): readonly Field[] =>
    draft[key] === undefined ? [] : [[name, told(opened), told(now)]]
  return [
    ...of('name', say('screen.block.name'), ({ name }) => name ?? ''),
    ...of('owner', say('screen.block.owner'), ({ owner }) => owner?.name ?? ''),
    ...of('finishedWhen', say('screen.block.when-finished'), ({ finishedWhen }) => finishedWhen ?? ''),
    ...of('hours', say('screen.block.hours'), (block) => hours(shownHours(block.hours))),
    ...of('valueEuro', say('screen.block.value'), (block) => euro(shownEuro(block.valueEuro))),
    ...of('after', say('screen.block.after'), ({ after }) => after.map(({ id, name }) => name ?? id).join(', ')),
  ]
}
