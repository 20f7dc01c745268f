/** A file that came in, kept in pieces: written as it arrives, read back from the beginning as often as it takes. */
import { sql } from 'kysely'
import type { Store, Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'

const PIECE = 1 << 20

/** Writes the pieces of an import, in a transaction with the import itself: a file is kept whole or not at all. */
export async function keepPieces(tx: Transaction, importId: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let seq = 0
  for await (const piece of evenPieces(pieces)) {
    await sql`insert into file_piece values (current_workspace(), ${importNumber(importId)}, ${seq}, ${piece})`.execute(tx)
    seq += 1
  }
}

/** Pieces of 1 MiB, whatever the size of those that arrive; only the last is smaller. */
async function* evenPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    length += piece.byteLength
    if (length < PIECE) continue
    const whole = Buffer.concat(waiting)
    let at = 0
    for (; at + PIECE <= whole.length; at += PIECE) yield whole.subarray(at, at + PIECE)
    waiting = [whole.subarray(at)]
    length = whole.length - at
  }
  if (length > 0) yield Buffer.concat(waiting)
}

/** The pieces of an import in order, each read in a moment of its own, so that reading holds nothing open. */
export async function* piecesOf(store: Store, workspace: string, importId: string): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq += 1) {
    const bytes = await store.look(workspace, async (tx) => {
      const row = await tx
        .selectFrom('file_piece')
        .select('bytes')
        .where('import_id', '=', importNumber(importId))
        .where('seq', '=', seq)
        .executeTakeFirst()
      return row?.bytes ?? null
    })
    if (bytes === null) return
    yield bytes
  }
}
