/** `koersvast calendar`: connecting, reading and disconnecting a calendar, and what the log and the list may say of it. */
import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'
import { calendarServer, event } from '../../src/outside/test-calendar-server.ts'
import { koersvast } from './koersvast.ts'

const OURS = 'ATTENDEE;CN=Anna de Boer:mailto:anna@ons.nl'
const events = [event('1', '20260105', OURS), event('2', '20260106', OURS)]
const elsewhere = await calendarServer({ calendars: { 'Anna de Boer': events } })
after(() => elsewhere.close())
const { folder, remove } = await emptyFolder()
const env = { KOERSVAST_DATA: folder, KOERSVAST_OWN_NETWORK: '127.0.0.1', KOERSVAST_LOG: 'trace' }

test('a calendar is connected by its address on the input, read again, and disconnected', async () => {
  const { server, address } = await serve(folder, env)
  let log = ''
  server.stderr?.on('data', (text: Buffer) => (log += text.toString()))
  try {
    const none = await koersvast(['calendar'], env)
    assert.match(none.out, /^Connect the calendars of your team/)
    const wrong = await koersvast(['calendar', 'connect'], env, 'http://10.0.0.7/geheim.ics\n')
    assert.equal(wrong.code, 1)
    assert.match(wrong.err, /10\.0\.0\.7 is in a network of its own/)
    const connected = await koersvast(['calendar', 'connect', '--user', 'anna'], env, `${elsewhere.feed('Anna de Boer')}\ngeheim\n`)
    assert.match(connected.out, /^1 {2}Anna de Boer on 127\.0\.0\.1:\d+, read /)
    elsewhere.behave(() => ({ status: 500 }))
    const looked = await koersvast(['calendar', 'look', '1'], env)
    assert.match(looked.err, /refuses: answer 500\./)
    assert.match((await koersvast(['calendar', 'look', '9'], env)).err, /not connected/)
    const listed = await (await fetch(`${address}/api/v1/feed/list-feeds`)).text()
    const csv = await (await fetch(`${address}/api/v1/export/calendars.csv`)).text()
    assert.match(csv, /Anna de Boer.*refuses: answer 500\./)
    const gone = await koersvast(['calendar', 'disconnect', '1'], env)
    assert.match(gone.out, /^Connect the calendars of your team/)
    for (const text of [listed, csv, connected.out, looked.out, log]) assert.ok(!/geheim|\/feeds/.test(text), text)
  } finally {
    await stopped(server)
  }
})

test('a network that is none, and a key that is none, are said in a sentence', async () => {
  const wrong = await koersvast(['calendar'], { ...env, KOERSVAST_OWN_NETWORK: '10.0.0.0/8 thuis' })
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, /KOERSVAST_OWN_NETWORK names thuis, which is no address or range/)
  writeFileSync(join(folder, 'key'), 'weg')
  const lost = await koersvast(['calendar'], env)
  assert.match(lost.err, /does not hold the key that closes secrets/)
  rmSync(join(folder, 'key'))
  remove()
})
