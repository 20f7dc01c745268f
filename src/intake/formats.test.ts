/** The contract that every format keeps, run over every sample in examples/formats. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import iconv from 'iconv-lite'
import { gatherMentions } from '../core/fact/mention.ts'
import type { PassCode, Passed } from '../core/fact/pass.ts'
import type { Answers, Problem } from '../core/fact/problem.ts'
import { factMessages } from '../messages/fact.ts'
import { formats } from './formats.ts'
import { readFacts } from './read-facts.ts'
import { examineBytes } from './test-file.ts'

const samples = new URL('../../examples/formats/', import.meta.url)

type Expected = {
  readonly answers: Answers
  readonly facts: readonly { readonly row: number }[]
  readonly problems: readonly { readonly row: number }[]
  /** Rows that rightly give nothing, by why. */
  readonly passed?: Passed
}

for (const { id, what } of formats) {
  const names = readdirSync(new URL(`${id}/`, samples)).filter((name) => !/\.(?:json|txt|md)$/.test(name))
  test(`${id} has a sample and a name in both languages`, () => {
    assert.notEqual(names.length, 0)
    assert.ok(`format.${id}` in factMessages)
  })

  for (const name of names) {
    const bytes = readFileSync(new URL(`${id}/${name}`, samples))
    const text = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
    const expected: Expected = JSON.parse(readFileSync(new URL(`${id}/${name.replace(/\.[a-z]+$/, '.json')}`, samples), 'utf8'))
    const { answers } = expected
    const wanted = { facts: expected.facts, problems: expected.problems }

    describe(`${id}: ${name}`, () => {
      test('gives its facts and its problems, and only the kinds it promises', async () => {
        const read = await readAll(id, bytes, answers)
        assert.ok(read.formats.includes(id), read.formats.join())
        assert.deepEqual({ facts: read.facts, problems: read.problems }, wanted)
        assert.deepEqual(read.passed, expected.passed ?? {})
        assert.ok(read.formats.length > 1 || read.facts.every((fact) => what.includes(fact.kind)))
      })
      // What follows is about tables written as text.
      if (!name.endsWith('.csv')) return

      const encodings = {
        'with a byte order mark': 'utf8',
        'in Windows-1252': 'win1252',
        'in UTF-16': 'utf16le',
        'in big-endian UTF-16': 'utf16-be',
      }
      for (const [title, encoding] of Object.entries(encodings)) {
        test(`gives the same ${title}`, async () => {
          const { facts, problems } = await readAll(id, iconv.encode(text, encoding, { addBOM: encoding !== 'win1252' }), answers)
          assert.deepEqual({ facts, problems }, wanted)
        })
      }

      test('gives the same with Windows line ends, and without the last', async () => {
        const { facts, problems } = await readAll(id, Buffer.from(text.trimEnd().replaceAll('\n', '\r\n')), answers)
        assert.deepEqual({ facts, problems }, wanted)
      })

      test('is empty without rows', async () => {
        const examined = await examineBytes(name, text.split('\n')[0] ?? '', answers, isOfPeople(id))
        assert.equal(examined.status === 'refused' && examined.problem.code, 'file-empty')
      })

      test('hands a broken row back and keeps the others', async () => {
        const rows = text.trimEnd().split('\n')
        const { facts, problems } = await readAll(id, Buffer.from([rows[0], 'broken', ...rows.slice(1)].join('\n')), answers)
        assert.deepEqual(facts, down(expected.facts))
        assert.deepEqual(problems, [
          { row: 2, code: 'row-ragged', column: null, facts: { cells: 1, headers: problems[0]?.facts['headers'] } },
          ...down(expected.problems),
        ])
      })

      test('takes two equal rows for two facts', async () => {
        const rows = text.trimEnd().split('\n')
        const twice = await readAll(id, Buffer.from([...rows, ...rows.slice(1)].join('\n')), answers)
        assert.equal(twice.facts.length, 2 * expected.facts.length)
        assert.equal(twice.problems.length, 2 * expected.problems.length)
      })
    })
  }
}

const down = <Numbered extends { readonly row: number }>(list: readonly Numbered[]) => list.map((each) => ({ ...each, row: each.row + 1 }))

/** A list of nothing but people at customers is read only where somebody said so. */
const isOfPeople = (id: string): boolean => id === 'contacts'

async function readAll(id: string, bytes: Uint8Array, answers: Answers) {
  const examined = await examineBytes('sample.csv', bytes, answers, isOfPeople(id))
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  const facts = []
  const problems: Pick<Problem, 'row' | 'code' | 'column' | 'facts'>[] = []
  const passed: Partial<Record<PassCode, number>> = {}
  let rows = 0
  for await (const batch of readFacts(examined)) {
    for (const [why, count] of Object.entries(batch.passed) as [PassCode, number][]) passed[why] = (passed[why] ?? 0) + count
    facts.push(...batch.facts)
    for (const { row, code, column, facts: values } of batch.problems) problems.push({ row, code, column, facts: values })
    rows += batch.rows
  }
  assert.equal(rows, examined.rows, 'as many rows as were announced')
  return { formats: examined.readings.map(({ format }) => format.id), facts, problems, passed }
}

test('whoever is in a fact of any sample is among those whom the file names', async () => {
  for (const { id } of formats) {
    for (const name of readdirSync(new URL(`${id}/`, samples)).filter((each) => !/\.(?:json|txt|md)$/.test(each))) {
      const expected: Expected = JSON.parse(readFileSync(new URL(`${id}/${name.replace(/\.[a-z]+$/, '.json')}`, samples), 'utf8'))
      const examined = await examineBytes(name, readFileSync(new URL(`${id}/${name}`, samples)), expected.answers, isOfPeople(id))
      if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
      const all = gatherMentions()
      for await (const { facts } of readFacts(examined)) for (const fact of facts) all.add(fact)
      for (const who of ['customers', 'members'] as const)
        for (const called of all.mentions[who].keys()) assert.ok(examined.mentions[who].has(called), `${name}: ${called}`)
    }
  }
})

test('who is passed over in one row and not in the next is named', async () => {
  const text =
    'Id,AccountId,Name,StageName,CreatedDate,IsDeleted,OwnerId\n1,001A,Deal,Won,2026-01-01,true,005A\n2,001A,Deal,Won,2026-01-01,false,005A\n'
  const examined = await examineBytes('Opportunity.csv', text)
  assert.ok(examined.status === 'recognised')
  assert.equal(examined.mentions.customers.size, 1)
})
