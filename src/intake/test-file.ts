/** Examining from memory, for tests: text or bytes in, read on the last day of 2026. */
import type { Answers } from '../core/fact/problem.ts'
import type { Day } from '../core/units.ts'
import { examine } from './examine.ts'
import { fileOf } from './file.ts'

export const lastDay = '2026-12-31' as Day

export const examineBytes = (name: string, bytes: Uint8Array | string, answers: Answers = {}) =>
  examine(fileOf(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes), { answers, today: lastDay })
