/** Tells what an export left out, where its format does so unless somebody asks for it: by reading what is there. */
import type { ProblemCode } from '../core/fact/problem.ts'
import type { Reading } from './examined.ts'
import { readTable } from './read-facts.ts'

/** The code of the note, or null where nothing is missed. */
export async function leftOut(file: string, reading: Reading): Promise<ProblemCode | null> {
  const { leavesOut } = reading.format
  if (leavesOut === undefined || leavesOut.asked(reading.columns)) return null
  for await (const { facts } of readTable(file, reading)) if (facts.some(leavesOut.shown)) return null
  return leavesOut.note
}
