/** The clock's door: what fell due while nothing ran is done as soon as it starts, by the real clock. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { pino } from 'pino'
import { roles } from '../../core/access/role.ts'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { company } from '../../store/rows/test-company.ts'
import { catchMatter } from '../../verbs/matter/catch-matter.ts'
import { offerMatter } from '../../verbs/matter/offer-matter.ts'
import { showMatter } from '../../verbs/matter/show-matter.ts'
import { quietRooms } from '../../verbs/test-rooms.ts'
import { withHouse } from '../../verbs/test-house.ts'
import { clockDoor } from './clock.ts'

const { house, store } = withHouse()

test('an offer that lapsed while the program was down is passed up when it starts', async () => {
  const { id, run, ask } = await house()
  await run(company)
  const matter = randomUUID()
  await ask(catchMatter, { matter, title: 'Klacht over de factuur' }, 'Anna')
  await ask(offerMatter, { matter, to: 'm2', until: '2026-02-02T08:00:00.000Z' }, 'Anna')
  const clock = await clockDoor(
    { connection: store().connection, version: 'test', key: Buffer.alloc(32), ownNetwork: [], directory: null },
    pino({ level: 'silent' }),
  )
  const rooms = { ...quietRooms, store: store(), queue: clock.queue }
  const asked = () => ({ workspace: id, actor: 'clock', roles, atHome: true, now: new Date().toISOString() })
  try {
    await clock.start(rooms, asked, async () => {})
    const { matter: row } = (await ask(showMatter, { matter })) as MatterPage
    assert.deepEqual([row.owner?.name, row.debt?.name], ['Bo', 'Anna'])
  } finally {
    await clock.close()
  }
})
