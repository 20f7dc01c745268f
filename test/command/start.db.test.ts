/** `koersvast start`: one line with the address, and a sentence for everything that can stand in its way. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const folder = mkdtempSync(join(tmpdir(), 'koersvast-start-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('it serves, refuses a second start on the same folder, and stops without leaving anything behind', async () => {
  const { server, address } = await serve(folder)
  const response = await fetch(`${address}/api/v1/workspace/show-workspace`)
  assert.equal(response.status, 200)

  const second = await koersvast(['start'], { KOERSVAST_DATA: folder, PORT: '0' })
  assert.equal(second.code, 1)
  assert.match(second.err, /Koersvast already runs on .* Use that one, or stop it first\./)

  const doctor = await koersvast(['doctor'], { KOERSVAST_DATA: folder })
  assert.equal(doctor.code, 0)
  assert.match(doctor.out, /PostgreSQL 18.*\nRunning at http:\/\/127\.0\.0\.1/)

  const postgres = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  assert.equal(await stopped(server, 'SIGINT'), 0)
  assert.throws(() => process.kill(postgres, 0), { code: 'ESRCH' })
  assert.ok(!existsSync(join(folder, 'koersvast.lock')))
  assert.ok(!existsSync(join(folder, 'address')))
})

test('a port in use is named, with the way out, and the database is closed again', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const ran = await koersvast(['start'], { KOERSVAST_DATA: folder, PORT: String(port) })
  other.close()
  assert.equal(ran.code, 1)
  assert.match(ran.err, new RegExp(`Port ${port} is in use .* PORT=${port + 1} npm start`))
  assert.ok(!existsSync(join(folder, 'postgres', 'postmaster.pid')))
})

test('nothing is opened to the network while there is no sign-in', async () => {
  const ran = await koersvast(['start'], { KOERSVAST_DATA: folder, HOST: '0.0.0.0' })
  assert.equal(ran.code, 1)
  assert.match(ran.err, /HOST=0\.0\.0\.0 would let everyone on the network in/)
})

test('files come in without a server, and a server that runs is asked instead of its folder', async () => {
  const file = join(folder, 'facturen.csv')
  writeFileSync(file, 'Datum;Klant;Bedrag excl. btw;Kostprijs\n12-03-2026;Jansen;1.250,00;840,00\n')
  const alone = await koersvast(['import', file, '--json'], { KOERSVAST_DATA: folder })
  assert.equal(alone.code, 0, alone.err)
  assert.equal((JSON.parse(alone.out) as { status: string }[])[0]?.status, 'done')

  const { server } = await serve(folder)
  const focus = await koersvast(['ask', 'plan/show-focus'], { KOERSVAST_DATA: folder })
  await stopped(server)
  assert.equal(focus.code, 0, focus.err)
  assert.equal((JSON.parse(focus.out) as { line: { verdicts: string } }).line.verdicts.length, 1)
})
