/** Contacts by name from the command line: off, on, shown at a customer, as a sheet, and off again after it said what goes (E31). */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { PrivacyPage } from '../../src/core/privacy/person.ts'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'
import { bringSurrounded, peopleOfBanks } from '../surrounded.ts'
import { koersvast } from './koersvast.ts'

const { folder, remove } = await emptyFolder()
const { server, address } = await serve(folder)
after(async () => {
  await stopped(server)
  remove()
})

const run = (...args: string[]) => koersvast(args, { KOERSVAST_DATA: folder })
async function well(...args: string[]): Promise<string> {
  const ran = await run(...args, '--as', 'Joost van Dijk')
  assert.deepEqual([ran.code, ran.err], [0, ''], args.join(' '))
  return ran.out
}

test('E31: contacts are turned on by a member, shown at a customer in both languages, and turned off after it was said what goes', async () => {
  await bringSurrounded(address)
  assert.match(await well('privacy'), /Contacts by name: Off: nobody at a customer is kept\./)
  assert.match(await well('surround', '--customer', 'Rabo'), /Nobody at a customer is kept by name here\./)
  const nobody = await run('privacy', '--contacts', 'on')
  assert.deepEqual([nobody.code, nobody.out], [1, ''])
  assert.match(nobody.err, /Say who you are first/)
  const none = await run('export', 'contacts', '--as', 'Joost van Dijk')
  assert.equal(none.code, 1)
  assert.match(none.err, /Contacts are not kept by name here/)
  assert.match(await well('privacy', '--contacts', 'on'), /kept by name from now on\.\n.*bring those files again/)

  await bringSurrounded(address, peopleOfBanks)
  const shown = await well('surround', '--customer', 'Rabo')
  assert.match(shown, /0 of 3 contacts are known by somebody of us\. Of 1 only a file says who knows them\.\nPosts in which nobody of us knows anybody: Directeur, Inkoper\./) // prettier-ignore
  assert.match(shown, /Elsbeth Geheim +Hoofd krediet +Joost van Dijk, says a file; not measured/)
  assert.match(shown, /Van Dam N\.V\. \(Hendrik Geheim\) sat at one table with Rabo \(Hendrik Geheim, Directeur\)/)
  assert.match(await well('surround', '--customer', 'Rabo', '--language', 'nl'), /Elsbeth Geheim +Hoofd krediet +Joost van Dijk, zegt een bestand; niet gemeten/) // prettier-ignore
  assert.match(await well('surround', 'Banken'), /Of the \d contacts that are known here by name somebody of us knows 1; of 1 only a file says who knows them\./) // prettier-ignore

  assert.match(
    await well('privacy', '--contacts', 'off'),
    /That deletes \d+ mentions of contacts now.* Say it again with --sure to do it\./,
  )
  const page = JSON.parse(await well('privacy', '--json')) as PrivacyPage
  assert.ok(page.contactsSince !== null && page.contactRows > 0)
  assert.match(await well('privacy', '--contacts', 'off', '--sure'), /Contacts by name were deleted\./)
  assert.doesNotMatch(await well('surround', '--customer', 'Rabo'), /Geheim/)
})
