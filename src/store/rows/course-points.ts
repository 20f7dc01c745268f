/** What was measured of the course, kept so that its page is one look-up; computed anew whenever facts or decisions change it. */
import { sql } from 'kysely'
import type { Restart } from '../../core/course/baseline.ts'
import { usualRhythm, type Cycle, type Rhythm } from '../../core/course/cycle.ts'
import type { Measured, MeasureCode } from '../../core/course/measure.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { storableJson } from './storable.ts'

/** Replaces everything that was measured before. */
export async function keepPoints(tx: Transaction, points: readonly Measured[]): Promise<void> {
  await tx.deleteFrom('course_point').execute()
  await sql`
    insert into course_point (measure, from_day, to_day, value, basis)
    select measure, "from", "to", value, basis from jsonb_to_recordset(${storableJson(points)}::jsonb)
      as point (measure text, "from" date, "to" date, value double precision, basis jsonb)`.execute(tx)
}

export async function coursePoints(tx: Transaction): Promise<readonly Measured[]> {
  const rows = await tx.selectFrom('course_point').select(['measure', 'from_day', 'to_day', 'value', 'basis']).execute()
  return rows.map(({ from_day, to_day, ...rest }) => ({ ...rest, from: from_day, to: to_day }))
}

/** The newest cycle that was measured; null while none was. */
export async function lastMeasured(tx: Transaction): Promise<Cycle | null> {
  const { rows } = await sql<Cycle>`
    select from_day as "from", to_day as "to" from course_point where measure = 'finished' order by to_day desc, from_day limit 1`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** The rhythm that somebody chose, or the usual one. */
export async function standingRhythm(tx: Transaction): Promise<Rhythm> {
  const row = await tx.selectFrom('setting').select('value').where('name', '=', 'rhythm').executeTakeFirst()
  return row ? (row.value as Rhythm) : usualRhythm
}

/** Where charts begin anew, with what was said to be different. */
export async function standingBaselines(tx: Transaction): Promise<readonly (Restart & { readonly text: string | null })[]> {
  const { rows } = await sql<{ key: string; text: string | null }>`
    select key, text from setting left join saying on saying.position = (value ->> 'position')::bigint where name = 'baseline'`.execute(tx)
  return rows.map(({ key, text }) => {
    const [measure, from] = key.split(' ')
    return { measure: measure as MeasureCode, from: from as Day, text }
  })
}
