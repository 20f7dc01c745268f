/** The names in the sweet spot stand where no other dot is, and inside the picture. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sweetSpotOf, type Dot } from '../../core/customer/sweet-spot.ts'
import { sweetSpotPicture } from './sweet-spot-picture.ts'

const words = { across: '', up: '', price: '', euro: String, hours: String }
const look = {
  paper: '',
  ink: '',
  ink2: '',
  grey: '',
  hairline: '',
  line: '',
  lineText: '',
  wash: '',
  white: '',
  black: '',
  font: '',
  dark: false,
}
const dot = (name: string, hoursNow: number, marginEuro: number): Dot => ({
  id: name,
  name,
  hoursNow,
  marginEuro,
  verdict: 'white',
  hoursKnown: 'measured',
})

/** The side of each name, by the name. */
function sidesOf(dots: readonly Dot[]) {
  const { series } = sweetSpotPicture(sweetSpotOf(dots, 25), words, look, 1000)
  const names = (series as readonly { id: string; data: readonly { name: string; label: { position: string } }[] }[]).find(
    ({ id }) => id === 'names',
  )
  return Object.fromEntries((names?.data ?? []).map(({ name, label }) => [name, label.position]))
}

test('a name stands on the right of its dot; on the left where another dot is, or where the picture ends', () => {
  const sides = sidesOf([
    dot('alone', 25, 20_000),
    dot('beside another', 25, 10_000),
    dot('the other', 26, 9_990),
    dot('at the end', 100, 5000),
    dot('at the start', 0.1, 1000),
  ])
  assert.deepEqual(sides, { alone: 'right', 'beside another': 'left', 'at the end': 'left', 'at the start': 'right' })
})
