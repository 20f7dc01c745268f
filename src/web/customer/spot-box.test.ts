import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { spotBox } from './spot-box.ts'

test('a box holds what was in it, in numbers that are short to say', () => {
  const side = fc.double({ min: -300, max: 300, noNaN: true })
  fc.assert(
    fc.property(side, side, side, side, (a, b, c, d) => {
      const square = (value: number) => Math.sign(value) * value ** 2
      const across = [Math.min(a, b), Math.max(a, b)] as const
      const up = [Math.min(c, d), Math.max(c, d)] as const
      const { hoursFrom, hoursTo, marginFrom, marginTo } = spotBox({ across, up })
      const near = 1e-3
      assert.ok(hoursFrom! >= 0 && hoursFrom! <= Math.max(0, square(across[0])) + near && hoursTo! >= square(across[1]) - near)
      assert.ok(marginFrom! <= square(up[0]) + near && marginTo! >= square(up[1]) - near)
      assert.ok(marginTo! - marginFrom! <= 1.2 * (square(up[1]) - square(up[0])) + 3 * near, `${marginFrom} to ${marginTo}`)
    }),
  )
})
