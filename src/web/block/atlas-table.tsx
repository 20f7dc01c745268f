/** The figures of the Atlas curve as a table: when each block is finished, and what is in by then. */
import type { Atlas } from '../../core/block/atlas.ts'
import type { Speech } from '../language.tsx'
import type { TableOf } from '../ui/as-table.tsx'
import { roughHours } from './block-words.ts'

export function atlasTable(atlas: Atlas, names: ReadonlyMap<string, string>, speech: Speech): TableOf {
  const { say, euro } = speech
  const atOnce = new Map(atlas.atOnce.map((point) => [point.id, point]))
  const curves = ['one-by-one', 'at-once'] as const
  return {
    groups: (
      <tr>
        <td />
        {curves.map((curve) => (
          <th key={curve} scope="colgroup" colSpan={2}>
            {say(`screen.atlas.${curve}`)}
          </th>
        ))}
      </tr>
    ),
    columns: [
      { key: 'block', name: say('screen.page.block') },
      ...curves.flatMap((curve) => [
        { key: `${curve} finished`, name: say('screen.atlas.column.finished'), number: true },
        { key: `${curve} value`, name: say('screen.atlas.column.value'), number: true },
      ]),
    ],
    rows: atlas.oneByOne.map((point) => ({
      key: point.id,
      cells: [
        names.get(point.id),
        ...[point, atOnce.get(point.id) ?? point].flatMap(({ finishedAfterHours, valueEuro }) => [
          roughHours(finishedAfterHours, speech),
          euro(valueEuro),
        ]),
      ],
    })),
  }
}
