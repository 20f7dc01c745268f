/** What is told of a typed matter: only what changed, and figures only together. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tieCodes } from '../../core/gate/ties.ts'
import { remainsTold, tiesTold, typedMatter, type TypedMatter } from './fields.ts'

const text = fc.constantFrom('', ' ', 'Breda', 'Prijslijst')
const row = fc.record({
  title: fc.constantFrom('Klacht', null),
  remains: fc.option(fc.record({ valueEuro: fc.nat(), hours: fc.nat() }, { noNullPrototype: true })),
  ties: fc.subarray([...tieCodes]).map((codes) => codes.map((tie) => ({ tie, to: `${tie}:1`, name: 'Hofman' }))),
})

test('what nobody touched is not told, so that it stays', () => {
  fc.assert(
    fc.property(row, (stands) => {
      const before = typedMatter(stands)
      assert.deepEqual(tiesTold(before, before), {})
      assert.deepEqual(remainsTold(before), stands.remains)
    }),
  )
})

test('a tie that was typed over is told by what was typed, by its id when it was picked, and as null when it was emptied', () => {
  fc.assert(
    fc.property(row, fc.constantFrom(...tieCodes), text, fc.option(fc.constant('picked')), (stands, code, typed, id) => {
      const before = typedMatter(stands)
      const after: TypedMatter = { ...before, ties: { ...before.ties, [code]: { text: typed, id } } }
      const told = tiesTold(after, before)
      const wanted = id ?? (typed.trim() || null)
      const stood = stands.ties.some(({ tie }) => tie === code)
      assert.deepEqual(told, wanted === null && !stood ? {} : { [code]: wanted })
    }),
  )
})

test('one figure without the other is half', () => {
  const typed = typedMatter(null)
  assert.equal(remainsTold(typed), null)
  assert.equal(remainsTold({ ...typed, hours: 0 }), 'half')
  assert.equal(remainsTold({ ...typed, valueEuro: 0 }), 'half')
  assert.deepEqual(remainsTold({ ...typed, valueEuro: 0, hours: 0 }), { valueEuro: 0, hours: 0 })
})
