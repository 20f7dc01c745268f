/** Files for the tests of verbs: dropped, answered about, taken in, and what the list of files then says of the newest. */
import type { Answers } from '../../core/fact/problem.ts'
import type { Source, Sources } from '../../core/fact/source.ts'
import { fileOf } from '../../intake/file.ts'
import type { TestHouse } from '../test-house.ts'
import { answerQuestions } from './answer-questions.ts'
import { confirmImports } from './confirm-imports.ts'
import { importFiles } from './import-files.ts'
import { readImports } from './read-imports.ts'
import { showSources } from './show-sources.ts'

export const sourcesOf = async (one: TestHouse): Promise<Sources> => (await one.well(showSources, {})) as Sources

/** The newest file, once everything that waits was read. */
async function newest(one: TestHouse): Promise<Source> {
  await one.perform(readImports)
  const [first] = (await sourcesOf(one)).sources
  if (first === undefined) throw new Error('no file came in')
  return first
}

async function drop(one: TestHouse, name: string, text: string, preview: boolean): Promise<Source> {
  await one.well(importFiles, { files: [fileOf(name, Buffer.from(text))], preview })
  return newest(one)
}

/** Taken in at once, as far as nothing is asked; or only looked at. */
export const bringFile = (one: TestHouse, name: string, text: string): Promise<Source> => drop(one, name, text, false)
export const lookAtFile = (one: TestHouse, name: string, text: string): Promise<Source> => drop(one, name, text, true)

export async function answerFile(one: TestHouse, id: string, answers: Answers): Promise<Source> {
  await one.well(answerQuestions, { id, answers })
  return newest(one)
}

/** Everything that was looked at. */
export async function takeIn(one: TestHouse): Promise<Source> {
  await one.well(confirmImports, {})
  return newest(one)
}
