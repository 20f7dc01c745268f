/**
 * What is the plan really worth? On made companies whose truth is known: hours as planned from the files alone, against
 * hours as they are, ABC by revenue, and greedy by margin per hour. Run: `npm run bench -- uplift [seeds]`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import type { FocusAnswer } from '../src/core/plan/focus-answer.ts'
import { problemFormat } from '../src/core/plan/problem.ts'
import { solve } from '../src/core/plan/solve.ts'

type Truth = {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly hours: number
  readonly kEuro: number
  readonly bPerHour: number
}
type Row = Readonly<Record<string, string>>
/** Hours per customer, in the order of the truth. */
type Division = readonly number[]

const root = join(import.meta.dirname, '..')
const seeds = Number(process.argv[2] ?? 20)
const contestants = [
  'the plan',
  'hours as they are',
  'ABC by revenue',
  'ABC, losses left alone',
  'greedy by margin per hour',
  'the truth known',
  'the truth known, losses left alone',
] as const

const worths = Array.from({ length: seeds }, (_, s) => companyOf(s + 1))
const asIs = worths.map((worth) => worth['hours as they are'])
console.log(
  `${seeds} companies of 300 customers and 4 members; the same net hours for everybody. Mean with its 95 % band (t over the companies).`,
)
console.log('division of the hours                margin that hours cause   against hours as they are   the plan against it')
for (const who of contestants) {
  const own = worths.map((worth) => worth[who])
  console.log(
    who.padEnd(36),
    `EUR ${(mean(own) / 1000).toFixed(0)} thousand`.padStart(22),
    band(own.map((value, s) => 100 * (value / asIs[s]! - 1))).padStart(27),
    band(worths.map((worth, s) => 100 * (worth['the plan'] / own[s]! - 1))).padStart(26),
  )
}

function companyOf(seed: number): Record<(typeof contestants)[number], number> {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-uplift-'))
  run(join(root, 'examples', 'machine-builders', 'generate.ts'), '--to', folder, '--seed', String(seed))
  const files = ['klanten.csv', 'facturen.csv', 'uren.csv', 'team.csv'].map((name) => join(folder, name))
  const answer = JSON.parse(run(join(root, 'src', 'doors', 'main.ts'), 'focus', ...files, '--json')) as FocusAnswer
  const truth = (JSON.parse(readFileSync(join(folder, 'waarheid.json'), 'utf8')) as { customers: readonly Truth[] }).customers
  const [, invoices, times, team] = files.map(rowsOf)
  rmSync(folder, { recursive: true })

  const capacity = new Map(team!.map((row) => [row['Naam']!, Number(row['Netto uren'])]))
  const revenue = added(invoices!, (row) => amount(row['Bedrag excl. btw']!))
  const margin = added(invoices!, (row) => amount(row['Bedrag excl. btw']!) - amount(row['Kostprijs']!))
  const minutes = added(times!, (row) => Number(row['Minuten']))
  const planned = new Map(answer.verdicts.map((row) => [row.customer.name, row.hoursPlanned]))
  const worthOf = (hours: Division): number =>
    truth.reduce((sum, { kEuro, bPerHour }, i) => sum - kEuro * Math.expm1(-bPerHour * hours[i]!), 0)
  const perHour = ({ id }: Truth): number => (margin.get(id) ?? 0) / ((minutes.get(id) ?? 0) / 60)
  const abc = abcWeights(truth, revenue)

  return {
    'the plan': worthOf(truth.map(({ name }) => planned.get(name) ?? 0)),
    'hours as they are': worthOf(shared(truth, capacity, ({ hours }) => hours)),
    'ABC by revenue': worthOf(shared(truth, capacity, abc)),
    // In these companies an hour causes margin also where returns eat more than that; ABC works those and the plan does not.
    'ABC, losses left alone': worthOf(shared(truth, capacity, (one) => (margin.get(one.id)! > 0 ? abc(one) : 0))),
    'greedy by margin per hour': worthOf(greedy(truth, capacity, perHour)),
    'the truth known': bestOf(truth, capacity),
    'the truth known, losses left alone': bestOf(
      truth.filter(({ id }) => margin.get(id)! > 0),
      capacity,
    ),
  }
}

/** Every member's hours over the customers that it owns, in proportion to the weights. */
function shared(truth: readonly Truth[], capacity: ReadonlyMap<string, number>, weightOf: (one: Truth) => number): Division {
  const total = new Map<string, number>()
  for (const one of truth) total.set(one.owner, (total.get(one.owner) ?? 0) + weightOf(one))
  return truth.map((one) => ((capacity.get(one.owner) ?? 0) * weightOf(one)) / total.get(one.owner)!)
}

/** As it is usually done: the fifth with most revenue gets four times the hours of the last half, the middle twice. */
function abcWeights(truth: readonly Truth[], revenue: ReadonlyMap<string, number>): (one: Truth) => number {
  const ordered = truth.toSorted((a, b) => (revenue.get(b.id) ?? 0) - (revenue.get(a.id) ?? 0))
  const weight = new Map(ordered.map(({ id }, rank) => [id, rank < 0.2 * truth.length ? 4 : rank < 0.5 * truth.length ? 2 : 1]))
  return ({ id }) => weight.get(id)!
}

/** The best margin per hour first, each up to three times the hours of now (as far as our plan may go), until the owner has none left. */
function greedy(truth: readonly Truth[], capacity: ReadonlyMap<string, number>, perHour: (one: Truth) => number): Division {
  const left = new Map(capacity)
  const given = new Map<string, number>()
  const known = truth.filter((one) => Number.isFinite(perHour(one)) && perHour(one) > 0)
  for (const one of known.toSorted((a, b) => perHour(b) - perHour(a))) {
    const hours = Math.min(3 * one.hours, left.get(one.owner) ?? 0)
    given.set(one.id, hours)
    left.set(one.owner, (left.get(one.owner) ?? 0) - hours)
  }
  return truth.map(({ id }) => given.get(id) ?? 0)
}

/** What a plan could reach that knew every response: the most that there is to win. */
function bestOf(truth: readonly Truth[], capacity: ReadonlyMap<string, number>): number {
  return solve({
    format: problemFormat,
    members: [...capacity].map(([id, capacityHours]) => ({ id, capacityHours })),
    customers: truth.map(({ id, kEuro, bPerHour }) => ({
      id,
      response: { family: 'modexp', kEuro, bPerHour },
      minHours: 0,
      maxHours: 1e4,
      owner: null,
      handoverLossEuro: 0,
    })),
  }).valueEuro
}

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function rowsOf(file: string): readonly Row[] {
  return parse(iconv.decode(readFileSync(file), 'win1252'), { columns: true, delimiter: ';' })
}

function amount(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

function added(rows: readonly Row[], of: (row: Row) => number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row['Debiteurnummer']!, (sums.get(row['Debiteurnummer']!) ?? 0) + of(row))
  return sums
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Mean and half the 95 % band; 2.093 is t with 19 degrees of freedom, close enough for ten and more seeds. */
function band(values: readonly number[]): string {
  const middle = mean(values)
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1))
  const half = (2.093 * deviation) / Math.sqrt(values.length)
  return `${middle >= 0 ? '+' : ''}${middle.toFixed(1)} % ± ${half.toFixed(1)}`
}
