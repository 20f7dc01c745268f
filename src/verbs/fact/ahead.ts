/** Reads the next batch while this one is being kept, so that reading and keeping together cost no more than the slower of the two. */
import type { ResolvedBatch, RowFact } from '../../intake/resolve.ts'
import type { Problem } from '../../core/fact/problem.ts'
import { addPassed } from '../../core/fact/pass.ts'

/** Rows that are kept at once: measured as cheapest for the database. */
const AT_ONCE = 25_000

/** Small batches as larger ones, each of one table of the file. */
export async function* inLargeBatches(source: AsyncGenerator<ResolvedBatch>): AsyncGenerator<ResolvedBatch> {
  let waiting: ResolvedBatch | null = null
  let facts: RowFact[] = []
  let problems: Problem[] = []
  for await (const batch of source) {
    if (waiting !== null && (waiting.reading !== batch.reading || waiting.rows + batch.rows > AT_ONCE)) {
      yield { ...waiting, facts, problems }
      waiting = null
      facts = []
      problems = []
    }
    facts.push(...batch.facts)
    problems.push(...batch.problems)
    waiting = waiting === null ? batch : { ...batch, rows: waiting.rows + batch.rows, passed: addPassed(waiting.passed, batch.passed) }
  }
  if (waiting !== null) yield { ...waiting, facts, problems }
}

/** The same values in the same order; what the source throws comes when its turn comes. */
export async function* ahead<Value>(source: AsyncGenerator<Value>): AsyncGenerator<Value> {
  let next = begun(source)
  try {
    for (;;) {
      const { done, value } = await next
      if (done === true) return
      next = begun(source)
      yield value
    }
  } finally {
    await next.catch(() => {})
    await source.return(undefined)
  }
}

function begun<Value>(source: AsyncGenerator<Value>): Promise<IteratorResult<Value, unknown>> {
  const next = source.next()
  // Whoever awaits it hears of it; until then nobody may take it for an error that nobody handles.
  next.catch(() => {})
  return next
}
