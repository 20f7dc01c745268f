import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { VerdictRow } from '../../core/plan/focus.ts'
import { chosenOf, everybody, isChosen, nobody, withRows } from './selection.ts'

const rows = Array.from(
  { length: 12 },
  (_, at) => ({ id: `c${at}`, verdict: 'white', marginEuro: 100 * at - 300, hoursPlanned: at }) as VerdictRow,
)
const sum = (some: readonly VerdictRow[]) => ({
  total: some.length,
  marginEuro: some.reduce((all, row) => all + row.marginEuro, 0),
  hoursPlanned: some.reduce((all, row) => all + row.hoursPlanned, 0),
})

test('whatever is chosen and given up again, from nobody or from all: who is in it, how many and their sums agree', () => {
  const step = fc.tuple(fc.subarray(rows), fc.boolean())
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { maxLength: 8 }), (all, steps) => {
      let selection = all ? everybody : nobody
      const wanted = new Set(all ? rows.map(({ id }) => id) : [])
      for (const [some, chosen] of steps) {
        selection = withRows(selection, some, chosen)
        for (const { id } of some) {
          if (chosen) wanted.add(id)
          else wanted.delete(id)
        }
      }
      const chosen = rows.filter(({ id }) => isChosen(selection, id))
      assert.deepEqual(
        chosen.map(({ id }) => id),
        rows.map(({ id }) => id).filter((id) => wanted.has(id)),
      )
      assert.deepEqual(chosenOf(selection, sum(rows)), sum(chosen))
    }),
  )
})
