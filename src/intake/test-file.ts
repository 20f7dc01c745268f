/** Examining from memory, for tests: text or bytes in, read on the last day of 2026. */
import assert from 'node:assert/strict'
import type { Fact } from '../core/fact/fact.ts'
import type { Answers, Problem, Question } from '../core/fact/problem.ts'
import type { Day } from '../core/units.ts'
import { examine } from './examine.ts'
import { fileOf } from './file.ts'
import { readFacts } from './read-facts.ts'

export const lastDay = '2026-12-31' as Day

export const examineBytes = (name: string, bytes: Uint8Array | string, answers: Answers = {}, people = false) =>
  examine(fileOf(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes), { answers, today: lastDay, people })

/** What is asked about a text; anything else fails the test. */
export async function questionsOf(text: string, answers: Answers = {}): Promise<readonly Question[]> {
  const examined = await examineBytes('file.csv', text, answers)
  return examined.status === 'asked' ? examined.questions : assert.fail(JSON.stringify(examined))
}

/** All that a text gives; without formats where it is not read. */
export async function readAll(text: string | Uint8Array, answers: Answers = {}, people = false) {
  const examined = await examineBytes('file.csv', text, answers, people)
  const facts: Fact[] = []
  const problems: Problem[] = []
  const passed: Record<string, number> = {}
  if (examined.status !== 'recognised') return { formats: [], facts, problems, passed, examined }
  for await (const batch of readFacts(examined)) {
    facts.push(...batch.facts)
    problems.push(...batch.problems)
    for (const [why, count] of Object.entries(batch.passed)) passed[why] = (passed[why] ?? 0) + count
  }
  return { formats: examined.readings.map(({ format }) => format.id), facts, problems, passed, examined }
}
