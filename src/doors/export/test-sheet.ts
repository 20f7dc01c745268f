/** A sheet for the tests of what is written: its bytes, out of a house of a test. */
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { roles } from '../../core/access/role.ts'
import { nobody } from '../../core/about.ts'
import type { Language } from '../../messages/say.ts'
import type { Store } from '../../store/open/open-store.ts'
import type { TestHouse } from '../../verbs/test-house.ts'
import { quietRooms } from '../../verbs/test-rooms.ts'
import type { Filters } from './sheet.ts'
import { sheets } from './sheets.ts'
import { writeSheet, type Format } from './write-sheet.ts'

type Wanted = { readonly name: string; readonly language: Language; readonly format?: Format; readonly filters?: Filters }

/** Fails the test where the sheet is refused. */
export async function sheetBytes(
  store: Store,
  { id }: TestHouse,
  { name, language, format = 'csv', filters = {} }: Wanted,
): Promise<Buffer> {
  const sheet = sheets.find((one) => one.name === name) ?? assert.fail(name)
  const parts: Buffer[] = []
  const out = new Writable({ write: (part: Buffer, _encoding, done) => (parts.push(part), done()) })
  const asked = { workspace: id, actor: nobody, roles, atHome: true, now: '2026-02-01T08:00:00.000Z' }
  assert.equal(await writeSheet({ sheet, format, language, filters }, asked, { ...quietRooms, store }, () => out), null)
  return Buffer.concat(parts)
}
