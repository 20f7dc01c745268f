import { test } from 'node:test'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FocusAnswer } from '../../src/core/plan/focus-answer.ts'

const here = import.meta.dirname
const names = ['klanten.csv', 'facturen.csv', 'uren.csv', 'team.csv']
type Truth = { readonly id: string; readonly hours: number; readonly kEuro: number; readonly bPerHour: number }

test('the example can be made again, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-example-'))
  try {
    const made = spawnSync(process.execPath, [join(here, 'generate.ts'), '--to', folder], { encoding: 'utf8' })
    assert.equal(made.status, 0, made.stderr)
    for (const name of [...names, 'waarheid.json']) assert.ok(readFileSync(join(folder, name)).equals(readFileSync(join(here, name))), name)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('whoever works the plan earns more, by the truth that the plan has not seen', () => {
  const program = join(here, '..', '..', 'src', 'doors', 'main.ts')
  const asked = spawnSync(process.execPath, [program, 'focus', ...names.map((name) => join(here, name)), '--json'], { encoding: 'utf8' })
  assert.equal(asked.status, 0, asked.stderr)
  const { verdicts, problems }: FocusAnswer = JSON.parse(asked.stdout)
  assert.deepEqual([problems, verdicts.length], [[], 300])

  const { customers }: { customers: readonly Truth[] } = JSON.parse(readFileSync(join(here, 'waarheid.json'), 'utf8'))
  const truth = new Map(customers.map((one) => [`key:${one.id}`, one]))
  const worth = (hours: (row: (typeof verdicts)[number]) => number): number =>
    verdicts.reduce((sum, row) => {
      const one = truth.get(row.customer.id)
      return one === undefined ? assert.fail(row.customer.id) : sum - one.kEuro * Math.expm1(-one.bPerHour * hours(row))
    }, 0)
  const share = worth((row) => row.hoursPlanned) / worth((row) => row.hours)
  assert.ok(share > 1.1, `${share} times what the hours return as they are`)

  const firstHour = (verdict: string): number => {
    const found = verdicts.flatMap((row) => (row.verdict === verdict ? (truth.get(row.customer.id) ?? []) : []))
    return found.reduce((sum, one) => sum + one.kEuro * one.bPerHour, 0) / found.length
  }
  assert.ok(firstHour('white') > 5 * firstHour('black'), `white ${firstHour('white')}, black ${firstHour('black')}`)
})
