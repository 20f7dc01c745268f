/** `koersvast sales-plan`: the one page as text, as data and as a PDF, with a server and without one (E34). */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { SalesPlan } from '../../src/core/sales-plan/sales-plan.ts'
import { exampleFolder, serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const { folder, remove } = await exampleFolder('machine-builders')
const written = await mkdtemp(join(tmpdir(), 'koersvast-paper-'))
after(async () => {
  remove()
  await rm(written, { recursive: true })
})
const run = (...args: string[]) => koersvast(args, { KOERSVAST_DATA: folder })

test('it is told part by part in the language that is asked for, and as data', async () => {
  const told = await run('sales-plan', '--language', 'nl')
  assert.deepEqual([told.code, told.err], [0, ''])
  const heads = ['Salesplan', 'Kerndoelstelling', 'Planning: tijd', 'Planning: prioriteit', 'Planning: kwaliteit', 'Sturing']
  assert.deepEqual(
    told.out.split('\n').filter((line) => heads.includes(line)),
    heads,
  )
  assert.match(told.out, /Marleen Peters\s+680\s+680\s+€\s\d+/)
  const plan = JSON.parse((await run('sales-plan', '--json')).out) as SalesPlan
  assert.equal(plan.time?.members.rows.length, 4)
})

test('as a PDF it is the same through a server and without one, and a place that cannot be written is told', async () => {
  const [alone, served] = [join(written, 'alone.pdf'), join(written, 'served.pdf')]
  const first = await run('sales-plan', '--pdf', alone)
  assert.deepEqual([first.code, first.out], [0, ''])
  assert.match(first.err, /alone\.pdf/)
  const { server, address } = await serve(folder)
  assert.equal((await run('sales-plan', '--pdf', served)).code, 0)
  assert.equal((await fetch(`${address}/api/v1/sales-plan/paper.pdf?language=nl`)).headers.get('content-type'), 'application/pdf')
  await stopped(server)
  for (const path of [alone, served]) assert.match(readFileSync(path, 'latin1'), /^%PDF-1\.7[^]*\/Lang \(en\)[^]*%%EOF\s*$/)
  const nowhere = join(written, 'none', 'plan.pdf')
  const refused = await run('sales-plan', '--pdf', nowhere)
  assert.equal(refused.code, 1)
  assert.match(refused.err, /^koersvast: /)
  assert.ok(!existsSync(nowhere))
})
