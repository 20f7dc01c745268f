/** `koersvast matrix` and its API (E28): the whole, one cell with its customers, and a block of those, as a person types it. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { CellPage, MatrixPage } from '../../src/core/matrix/matrix-page.ts'
import type { BlocksPage } from '../../src/core/block/block-page.ts'
import { exampleFolder, serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const { folder, remove } = await exampleFolder('machine-builders')
const { server, address } = await serve(folder)
after(async () => {
  await stopped(server)
  remove()
})

const ask = async <Answer>(question: string) => (await (await fetch(`${address}/api/v1/${question}`)).json()) as Answer
for (const end = Date.now() + 60_000; (await ask<MatrixPage>('matrix/show-matrix')).matrix === null;) {
  assert.ok(Date.now() < end, 'the matrix is not measured after the plan')
  await new Promise((go) => setTimeout(go, 100))
}
const run = (...args: string[]) => koersvast(['matrix', ...args], { KOERSVAST_DATA: folder })

test('E28: what is found, the cells, and the white spots; the same figures as data, in both languages', async () => {
  const { matrix } = await ask<MatrixPage>('matrix/show-matrix')
  const [best] = matrix?.best ?? []
  assert.ok(best)
  const told = await run()
  assert.deepEqual([told.code, told.err], [0, ''])
  assert.match(
    told.out,
    /^No group buys anything clearly more often than others; \d+ customers in \w+ do not buy .* yet\.\nBought from 1 Jan 2025 to 31 Dec 2025\./,
  )
  assert.match(told.out, /no difference found/)
  assert.match(told.out, new RegExp(`${best.groupName} +${best.productName} +${best.white?.customers} +≈ €`))
  assert.match((await run('--language', 'nl')).out, /Witte vlekken\. Klanten die iets niet kopen/)
  assert.deepEqual((JSON.parse((await run('--json')).out) as MatrixPage).matrix, matrix)
  const few = JSON.parse((await run('--json', '--shown', '2')).out) as MatrixPage
  assert.deepEqual(
    few.matrix?.groups.map(({ at, behind }) => [at, behind]),
    [
      [1, 0],
      [2, 0],
      [0, 6],
    ],
  )
})

test('E28: one cell with its customers, and a block of those that are white; what is not there is said', async () => {
  const { matrix } = await ask<MatrixPage>('matrix/show-matrix')
  const best = matrix?.best.find(({ white }) => (white?.customers ?? 0) > 10)
  const cell = ['--group', best?.groupName ?? '', '--product', best?.productName ?? '']
  const told = await run(...cell)
  assert.match(told.out, /do not buy .* yet; \d+ do\./)
  assert.match(told.out, /To be expected, if they buy as their likes do/)
  const before = JSON.parse((await run(...cell, '--json')).out) as CellPage
  assert.ok(before.block.free > 0)
  const nobody = await run(...cell, '--block', 'White spot')
  assert.match(nobody.err, /Say who you are first/)
  const formed = await run(...cell, '--block', 'White spot', '--as', 'Joost van Dijk', '--json')
  assert.deepEqual([formed.code, (JSON.parse(formed.out) as CellPage).block.elsewhere], [0, before.block.customers.length])
  const { forming } = await ask<BlocksPage>('block/show-blocks')
  assert.deepEqual([forming?.name, forming?.customers], ['White spot', before.block.customers.length])
  const wrong = await run('--group', 'Nobody', '--product', best?.productName ?? '')
  assert.deepEqual([wrong.code, wrong.err.trim()], [1, 'koersvast: Customer group “Nobody” is not in the matrix.'])
  const half = await run('--group', best?.groupName ?? '', '--block', 'White spot')
  assert.equal(half.code, 2)
  assert.match(half.err, /a block is of one cell/)
})
