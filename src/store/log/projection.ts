/** A projection: what one type of decision leaves standing. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import type { Decided } from './log.ts'

/** Who decided, about what and when, and where it stands in the log. */
export type Decider = { readonly subject: string; readonly actor: string; readonly at: string; readonly position: number }
export type Projection = (tx: Transaction, event: Decided, by: Decider) => Promise<void>

/** The edge: what was decided under a type has the shape that core gave it. */
export function on<Event extends Decided>(by: {
  readonly [Type in Event['type']]: (tx: Transaction, event: Extract<Event, { type: Type }>, by: Decider) => Promise<void>
}): Readonly<Record<string, Projection>> {
  return by as unknown as Readonly<Record<string, Projection>>
}

/** What one subject leaves standing as one row: its whole life can be folded in memory, and only the last row written. */
export type Whole<Event = Decided, Row = unknown> = {
  /** With which the subjects begin that it is about. */
  readonly prefix: string
  /** The row after one more decision; null while nothing stands. */
  after(row: Row | null, event: Event, by: Decider): Row | null
  /** Writes rows of different subjects as they now are. */
  write(tx: Transaction, rows: readonly Row[]): Promise<void>
}

/** Keeps a setting; null takes it away. */
export async function stand(tx: Transaction, name: string, key: string, value: unknown): Promise<void> {
  if (value === null) {
    await tx.deleteFrom('setting').where('name', '=', name).where('key', '=', key).execute()
    return
  }
  await sql`insert into setting (workspace_id, name, key, value) values (current_workspace(), ${name}, ${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (workspace_id, name, key) do update set value = excluded.value`.execute(tx)
}
