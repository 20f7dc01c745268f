/** The figures of the Atlas curve as a table: when each block is finished, and what is in by then. */
import type { Atlas } from '../../core/block/atlas.ts'
import { useSpeech } from '../language.tsx'
import { roughHours } from './block-words.ts'

type Props = { readonly atlas: Atlas; readonly names: ReadonlyMap<string, string> }

export function AtlasTable({ atlas, names }: Props) {
  const speech = useSpeech()
  const { say, euro } = speech
  const atOnce = new Map(atlas.atOnce.map((point) => [point.id, point]))
  return (
    <>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={2}>
            {say('screen.atlas.one-by-one')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('screen.atlas.at-once')}
          </th>
        </tr>
        <tr>
          <th scope="col">{say('screen.page.block')}</th>
          {['one-by-one', 'at-once'].flatMap((curve) =>
            (['finished', 'value'] as const).map((column) => (
              <th key={`${curve} ${column}`} scope="col" className="number">
                {say(`screen.atlas.column.${column}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {atlas.oneByOne.map((point) => (
          <tr key={point.id}>
            <th scope="row">{names.get(point.id)}</th>
            {[point, atOnce.get(point.id) ?? point].flatMap(({ finishedAfterHours, valueEuro }, curve) => [
              <td key={`${curve} finished`} className="number">
                {roughHours(finishedAfterHours, speech)}
              </td>,
              <td key={`${curve} value`} className="number">
                {euro(valueEuro)}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </>
  )
}
