/** `koersvast plan --problem`: the golden cases through the front door, and problems that are none. */
import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import type { PlanAnswer } from '../../src/core/plan/plan-answer.ts'
import { koersvast, root } from './koersvast.ts'

const folder = mkdtempSync(join(tmpdir(), 'koersvast-plan-'))
after(() => rmSync(folder, { recursive: true }))

type Golden = {
  problem: { members: { id: string; capacityHours: number }[] }
  expect: { grid: { valueEuro: number }; upperBoundEuro: number; bestKnown: { valueEuro: number } }
}

for (const path of globSync(join(root, 'test', 'golden', 'allocation-*.json'))) {
  test(`${basename(path)} is solved through the command line within its bound`, async () => {
    const { problem, expect } = JSON.parse(readFileSync(path, 'utf8')) as Golden
    const alone = join(folder, basename(path))
    writeFileSync(alone, JSON.stringify(problem))
    const ran = await koersvast(['plan', '--problem', alone, '--json'])
    assert.equal(ran.code, 0)
    const answer = JSON.parse(ran.out) as PlanAnswer
    assert.ok(answer.valueEuro >= expect.grid.valueEuro * (1 - 1e-6))
    assert.ok(answer.valueEuro <= expect.upperBoundEuro * (1 + 1e-9))
    assert.ok(answer.upperBoundEuro >= expect.bestKnown.valueEuro * (1 - 1e-9))
    for (const { id, capacityHours } of problem.members) {
      const used = answer.assignments.filter((one) => one.member === id).reduce((sum, one) => sum + one.hours, 0)
      assert.ok(used <= capacityHours + 1e-6)
    }
  })
}

for (const [text, sentence] of [
  ['not json', /is not JSON/],
  ['{}', /format must be koersvast-allocation-1/],
  ['{"format":"koersvast-allocation-1","members":[{"id":"a","capacityHours":-1}],"customers":[]}', /members\[0\]\.capacityHours/],
] as const) {
  test(`the problem ${text} is refused with a sentence that says where`, async () => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, text)
    const ran = await koersvast(['plan', '--problem', path, '--json'])
    assert.equal(ran.code, 1)
    assert.equal(ran.out, '')
    assert.match(ran.err, sentence)
  })
}
