/** Folding the log again: whatever was decided, what stands is to the byte what it was; what was changed beside it is found and mended. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { withStore } from '../open/test-store.ts'
import type { Transaction } from '../open/open-store.ts'
import { append, verifyChain } from './log.ts'
import { rebuild } from './rebuild.ts'
import { decidingCompany } from './test-decisions.ts'

const { workspace, asOwner } = withStore()
const tables = [
  'setting',
  'judgement',
  'matter',
  'matter_tie',
  'block',
  'block_item',
  'signal',
  'customer_gut',
  'contest',
  'customer_pair',
  'agreement',
  'division',
  'division_turn',
  'lot',
]
const small = { members: 4, customers: 5, openMatters: 6, itemsPerBlock: 2, aboutTeam: 20, aboutCustomers: 50 }

type Run = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>

/** So many steps of a company, each decision appended as it was taken. */
async function live(run: Run, seed: number, steps: number): Promise<void> {
  const next = decidingCompany(seed, small)
  await run(async (tx) => {
    for (let step = 0; step < steps; step++) for (const entry of next()) assert.ok((await append(tx, entry)).ok)
  })
}

/** Everything that stands, as text. */
async function standing(run: Run): Promise<Readonly<Record<string, readonly string[]>>> {
  const all = await run(async (tx) => {
    const found: [string, string[]][] = []
    for (const table of tables) {
      const { rows } = await sql<{ row: string }>`select one::text as row from ${sql.table(table)} as one order by one::text`.execute(tx)
      found.push([table, rows.map(({ row }) => row)])
    }
    return found
  })
  return Object.fromEntries(all)
}

test('whatever was decided, also when its words were erased, folding it again changes not a byte', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 200 }), fc.boolean(), async (seed, steps, erased) => {
      const { run } = await workspace()
      await live(run, seed, steps)
      const before = await standing(run)
      if (erased) await run((tx) => tx.updateTable('saying').set({ text: null, salt: null }).execute())
      const { tables: told } = await run(rebuild)
      assert.deepEqual(await standing(run), before)
      for (const { table, rows, rowsBefore, same } of told) {
        assert.deepEqual(
          { table, rows, rowsBefore, same },
          { table, rows: before[table]?.length, rowsBefore: before[table]?.length, same: true },
        )
        if (rows > 0) seen.add(table)
      }
      assert.deepEqual(told.map(({ table }) => table).toSorted(), tables.toSorted())
    }),
    { numRuns: 8, endOnFailure: true, examples: [[1, 260, false]] },
  )
  assert.deepEqual([...seen].toSorted(), tables.toSorted(), 'every table held something, so that this means something')
})

test('what was changed behind our back is told by table, and mended', async () => {
  const { id, run } = await workspace()
  const { run: elsewhere } = await workspace()
  await live(run, 7, 260)
  await live(elsewhere, 8, 100)
  const [before, other] = [await standing(run), await standing(elsewhere)]
  await asOwner("update matter set status = 'closed', owner_id = 'm99' where workspace_id = $1", [id])
  await asOwner("insert into setting values ($1, 'net-hours', 'm77', '1000')", [id])
  await asOwner('delete from judgement where workspace_id = $1', [id])
  await asOwner('update block_item set open = not open where workspace_id = $1 and what = $2', [id, 'matter'])
  const { tables: told } = await run(rebuild)
  assert.deepEqual(told.flatMap(({ table, same }) => (same ? [] : [table])).toSorted(), ['block_item', 'judgement', 'matter', 'setting'])
  const judged = told.find(({ table }) => table === 'judgement')
  assert.deepEqual([judged?.rowsBefore, judged?.rows], [0, before['judgement']?.length])
  assert.deepEqual(await standing(run), before)
  assert.deepEqual(await standing(elsewhere), other, 'another workspace is left alone')
  assert.ok((await run(rebuild)).tables.every(({ same }) => same))
})

test('it tells how far it is, to the last decision, and leaves the log as it was', async () => {
  const { run } = await workspace()
  await live(run, 3, 120)
  const chain = await run(verifyChain)
  assert.ok(chain.ok)
  const heard: number[] = []
  const { decisions } = await run((tx) => rebuild(tx, (done, total) => heard.push(done, total)))
  assert.equal(decisions, chain.length)
  assert.deepEqual(heard.slice(-2), [chain.length, chain.length])
  assert.deepEqual(await run(verifyChain), chain)
})

test('broken off half-way, everything stands as it did', async () => {
  const { run } = await workspace()
  await live(run, 5, 60)
  const before = await standing(run)
  const stop = () => {
    throw new Error('broken off')
  }
  await assert.rejects(
    run((tx) => rebuild(tx, stop)),
    /broken off/,
  )
  assert.deepEqual(await standing(run), before)
})
