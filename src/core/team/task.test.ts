/** Which task comes first: what brings most per hour of what has hours left, then matters by age, then what is spent. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOpenTask, orderTasks, type TaskGround } from './task.ts'

const customer = (id: string, hours: number | null, hoursSpent: number, valueEuro: number | null): TaskGround => ({
  what: 'customer',
  id,
  name: id,
  hours,
  hoursSpent,
  valueEuro,
  since: null,
})
const matter = (id: string, since: string, hours: number | null = 2, valueEuro: number | null = 9000): TaskGround => ({
  what: 'matter',
  id,
  name: id,
  hours,
  hoursSpent: null,
  valueEuro,
  since,
})
const order = (...grounds: TaskGround[]) => orderTasks(grounds).map(({ id }) => id)

test('of customers with hours left the one that brings most per hour is first, however many hours it has', () => {
  assert.deepEqual(order(customer('large', 100, 0, 5000), customer('dear', 2, 1, 300), customer('cheap', 4, 0, 80)), [
    'dear',
    'large',
    'cheap',
  ])
})

test('a customer whose hours are spent comes last, and is never the one task', () => {
  const tasks = orderTasks([
    customer('spent', 4, 4, 9000),
    customer('over', 4, 6, 8000),
    matter('m', '2026-01-01'),
    customer('left', 4, 3.5, 40),
  ])
  assert.deepEqual(
    tasks.map(({ id, hoursLeft }) => [id, hoursLeft]),
    [
      ['left', 0.5],
      ['m', 2],
      ['spent', 0],
      ['over', 0],
    ],
  )
  assert.deepEqual(tasks.map(isOpenTask), [true, true, false, false])
})

test('matters come after customers with hours left, the oldest first, whatever they are worth', () => {
  assert.deepEqual(
    order(
      matter('young', '2026-03-01', 1, 99_000),
      customer('c', 4, 0, 1),
      matter('old', '2026-01-01', null, null),
      matter('middle', '2026-02-01', 0, 0),
    ),
    ['c', 'old', 'middle', 'young'],
  )
})

test('what nobody said is absent, never 0', () => {
  const [unknown] = orderTasks([matter('m', '2026-01-01', null, null)])
  assert.deepEqual(unknown, { what: 'matter', id: 'm', name: 'm', hours: null, hoursSpent: null, hoursLeft: null, perHourEuro: null })
  assert.equal(isOpenTask(unknown), true)
  assert.equal(orderTasks([customer('none', 0, 0, 50)])[0]?.perHourEuro, null)
})

const grounds = fc.uniqueArray(
  fc.record({
    what: fc.constantFrom('customer' as const, 'matter' as const),
    id: fc.string({ minLength: 1, maxLength: 3 }),
    name: fc.option(fc.string()),
    hours: fc.option(fc.integer({ min: 0, max: 5 })),
    hoursSpent: fc.option(fc.integer({ min: 0, max: 5 })),
    valueEuro: fc.option(fc.integer({ min: 0, max: 3 })),
    since: fc.option(fc.constantFrom('2026-01-01', '2026-02-01')),
  }),
  { selector: ({ id }) => id },
)

test('everything given is a task once, and the order does not depend on how it was given', () => {
  fc.assert(
    fc.property(grounds, (given) => {
      const tasks = orderTasks(given)
      assert.deepEqual(tasks.map(({ id }) => id).toSorted(), given.map(({ id }) => id).toSorted())
      assert.deepEqual(orderTasks(given.toReversed()), tasks)
      for (const { hours, hoursSpent, hoursLeft } of tasks) {
        assert.equal(hoursLeft === null, hours === null)
        if (hoursLeft !== null)
          assert.ok(hoursLeft >= 0 && hoursLeft <= (hours ?? 0) && (hoursLeft === 0 || hoursLeft + (hoursSpent ?? 0) === hours))
      }
    }),
  )
})
