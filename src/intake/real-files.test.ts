/** Tables that others made: what they hold is counted by hand, and whatever is in them, every row is accounted for. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Fact } from '../core/fact/fact.ts'
import type { Answers, Problem } from '../core/fact/problem.ts'
import type { Passed } from '../core/fact/pass.ts'
import { say } from '../messages/say.ts'
import { readFacts } from './read-facts.ts'
import { examineBytes } from './test-file.ts'

const real = new URL('../../examples/formats/real/', import.meta.url)
const under = (folder: string, ending = '.csv') =>
  readdirSync(new URL(folder, real), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}${name}`)

const open = (path: string, answers?: Answers) => examineBytes(path, readFileSync(new URL(path, real)), answers)

async function read(path: string) {
  const examined = await open(path)
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  const facts: Fact[] = []
  const problems: Problem[] = []
  const passed: Record<string, number> = {}
  for await (const batch of readFacts(examined)) {
    facts.push(...batch.facts)
    problems.push(...batch.problems)
    for (const [why, count] of Object.entries(batch.passed)) passed[why] = (passed[why] ?? 0) + count
  }
  return { format: examined.format, rows: examined.rows, facts, problems, passed }
}

test('8,800 deals were won, lost or are open, and give a meeting where they were engaged and a quote where they closed', async () => {
  const { format, rows, facts, problems, passed } = await read('crm-sales/sales_pipeline.csv')
  assert.deepEqual([format, rows], ['deals', 8800])
  const touches = facts.filter((fact) => fact.kind === 'touch')
  const days = (how: string) => touches.filter((touch) => touch.how === how).map(({ day }) => Number(day.slice(8)))
  // Won 4,238 and lost 2,473 have both days, 501 are engaged at an account; the sums are those of the days of the month.
  assert.deepEqual([days('meeting').length, sum(days('meeting'))], [7212, 113_231])
  assert.deepEqual([days('quote').length, sum(days('quote'))], [6711, 106_493])
  assert.equal(touches.filter(({ how, day }) => how === 'meeting' && day.startsWith('2016')).length, 324)
  assert.equal(new Set(touches.map(({ customer }) => customer.name)).size, 85)
  assert.equal(touches.filter(({ member, minutes }) => member?.name === undefined || minutes !== null).length, 0)
  const deals = facts.filter((fact) => fact.kind === 'deal')
  const of = (outcome: string) => deals.filter((deal) => deal.outcome === outcome)
  assert.deepEqual([of('won').length, of('lost').length, of('open').length], [4238, 2473, 501])
  assert.equal(new Set(deals.map(({ id }) => id)).size, 7212)
  // Sums of the column; those that were lost have a 0, which is no value.
  assert.deepEqual(
    [sum(of('won').map(({ value }) => value ?? 0)), of('lost').filter(({ value }) => value !== null).length],
    [1_000_553_400, 0],
  )
  const march = of('won').filter(({ closed }) => closed?.startsWith('2017-03'))
  assert.deepEqual([march.length, sum(march.map(({ value }) => value ?? 0))], [531, 113_467_200])
  assert.equal(of('open').filter(({ closed }) => closed !== null).length, 0)
  assert.equal(deals.filter(({ lostBecause }) => lostBecause !== null).length, 0)
  // 1,088 were engaged with nobody whom the row names, and 500 have no day at all.
  assert.equal(problems.length, 1088)
  assert.ok(problems.every(({ code }) => code === 'row-no-customer'))
  assert.deepEqual(passed, { 'no-work': 500 })
})

test('the accounts and the team beside them are customers and members', async () => {
  const accounts = await read('crm-sales/accounts.csv')
  assert.deepEqual([accounts.format, accounts.facts.length, accounts.problems.length], ['customers', 85, 0])
  const team = await read('crm-sales/sales_teams.csv')
  assert.deepEqual([team.format, team.facts.length, team.problems.length], ['team', 35, 0])
})

test('of the tables of a HubSpot connector, companies and owners are read, and the others wait without a question', async () => {
  const companies = await read('hubspot-connector/company_data.csv')
  assert.deepEqual([companies.format, companies.facts.length, companies.problems.length], ['hubspot-companies', 24, 0])
  const groups = companies.facts.map((fact) => fact.kind === 'customer-row' && fact.group)
  assert.equal(new Set(groups).size, 13)
  const owners = await read('hubspot-connector/owner_data.csv')
  assert.deepEqual([owners.format, owners.facts.length, owners.problems.length], ['hubspot-owners', 100, 0])
  assert.equal(new Set(owners.facts.map((fact) => fact.kind === 'member-row' && fact.member.key)).size, 100)
  const others = under('hubspot-connector/').filter((path) => !/\/(?:company|owner)_data/.test(path))
  assert.equal(others.length, 18)
  for (const path of others) {
    const examined = await open(path)
    const code = path.endsWith('/contact_data.csv') ? 'file-of-people' : 'file-unknown-headers'
    assert.equal(examined.status === 'refused' && examined.problem.code, code, path)
  }
})

test('every dirty file is refused in a sentence, asked about in one, or read with every row accounted for', async () => {
  const paths = under('dirty-csv/')
  assert.equal(paths.length, 55)
  const answers: Answers = { dateOrder: 'dmy', decimal: ',', marginPercent: 20 }
  for (const path of paths) {
    for (const given of [{}, answers]) {
      const examined = await open(path, given)
      if (examined.status === 'refused') said(`problem.${examined.problem.code}`, { file: path, ...examined.problem.facts })
      else if (examined.status === 'asked')
        for (const { code, facts } of examined.questions) said(`question.${code}`, { file: path, ...facts })
      else {
        let seen = 0
        for await (const { facts, problems, passed, rows } of readFacts(examined)) {
          assert.equal(new Set(facts.map(({ row }) => row)).size + problems.length + total(passed), rows, path)
          seen += rows
        }
        assert.equal(seen, examined.rows, path)
      }
    }
  }
})

test('the statements of a bank are refused: four forms in fourteen years', async () => {
  const paths = under('dirty-csv/dutch-bank/')
  assert.equal(paths.length, 4)
  for (const path of paths) {
    const examined = await open(path, { decimal: ',', marginPercent: 20 })
    assert.equal(examined.status === 'refused' && examined.problem.code, 'file-unknown-headers', path)
  }
})

function said(key: Parameters<typeof say>[1], values: Record<string, string | number>): void {
  for (const language of ['nl', 'en'] as const) assert.doesNotMatch(say(language, key, values), /[{}]/)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
const total = (passed: Passed) => sum(Object.values(passed))
