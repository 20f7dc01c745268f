/** The simulated organisation by itself: repeatable, fair to both teams, and silent about its truth. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { cycleFiles, masterFiles } from './files.ts'
import { marketAfter, marketAt } from './market.ts'
import { marginOfYear, organisationOf } from './organisation.ts'
import { visitsOfCycle } from './teams.ts'
import { worldOf, worlds } from './worlds.ts'
import { firstYear, spreadYear } from './year.ts'

const size = { customers: 40, members: 3 }
const assumed = organisationOf(worldOf('as-assumed'), 5, size)

test('the same seed gives the same files, from the command as well; another seed gives others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-simulated-'))
  try {
    const args = ['--to', folder, '--seed', '5', '--customers', '40']
    const made = spawnSync(process.execPath, [join(import.meta.dirname, 'generate.ts'), ...args], { encoding: 'utf8' })
    assert.equal(made.status, 0, made.stderr)
    const files = [...masterFiles(assumed), ...cycleFiles(assumed, firstYear(assumed).cycles)]
    assert.deepEqual(readdirSync(folder).toSorted(), [...files.map(({ name }) => name), 'waarheid.json'].toSorted())
    for (const { name, text } of files) assert.equal(readFileSync(join(folder, name), 'utf8'), text, name)
  } finally {
    rmSync(folder, { recursive: true })
  }
  const other = organisationOf(worldOf('as-assumed'), 6, size)
  assert.notDeepEqual(other.customers, assumed.customers)
})

test('worlds differ in what hours cause and in luck only: the same customers with the same habits', () => {
  for (const world of worlds) {
    const { customers, members } = organisationOf(world, 5, size)
    const seen = ({ id, name, group, owner, habitHours }: (typeof customers)[number]) => ({ id, name, group, owner, habitHours })
    assert.deepEqual([customers.map(seen), members], [assumed.customers.map(seen), assumed.members])
  }
})

test('an hour more causes margin, ever less of it, and nothing where hours do nothing', () => {
  for (const customer of assumed.customers) {
    const [none, one, two] = [0, 1, 2].map((hours) => marginOfYear(customer, hours * customer.habitHours))
    assert.ok(one! > none! && two! > one! && two! - one! < one! - none!, customer.id)
  }
  for (const customer of organisationOf(worldOf('hours-do-nothing'), 5, size).customers)
    assert.equal(marginOfYear(customer, 100), marginOfYear(customer, 0))
})

test('luck and growth do not look at what a team does; where hours do nothing every division brings the same', () => {
  const nothing = organisationOf(worldOf('hours-do-nothing'), 5, size)
  const cents = (year: ReturnType<typeof spreadYear>) => year.map((cycle) => cycle.cents)
  assert.deepEqual(cents(spreadYear(nothing, 'equally')), cents(spreadYear(nothing, 'as-before')))
  const [idle, busy] = [0, 600].map((minutes) =>
    marketAfter(
      assumed,
      marketAt(assumed),
      3,
      assumed.customers.map(() => minutes),
    ),
  )
  assert.deepEqual(idle!.market.grown, busy!.market.grown)
  assert.ok(busy!.cents.every((one, at) => one >= idle!.cents[at]!))
})

test('with the hours of habit in every cycle a customer stays where its response says', () => {
  const usual = assumed.customers.map(({ habitHours }) => (60 * habitHours) / 26)
  const { market } = marketAfter(assumed, marketAt(assumed), 0, usual)
  market.worked.forEach((hours, at) => assert.ok(Math.abs(hours - assumed.customers[at]!.habitHours) < 1e-9))
})

test('a member visits whoever is owed most, the block first, and never longer than there is time', () => {
  const team = { ...assumed, members: [{ name: 'A', hours: 52 }] }
  const wanted = [0, 1, 2].map((customer) => ({ customer, member: 0, hours: 10 }))
  const minutes = (first?: ReadonlySet<number>) =>
    visitsOfCycle(team, [90, 100, 40], wanted, first).spent.map((one) => [one.customer, one.minutes])
  // Two hours in a cycle.
  assert.deepEqual(minutes(), [
    [1, 60],
    [0, 60],
  ])
  assert.deepEqual(minutes(new Set([2])), [
    [2, 60],
    [1, 60],
  ])
  assert.deepEqual(visitsOfCycle(team, [20, 10, 0], wanted).spent, [])
})
