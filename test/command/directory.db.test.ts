/** The directory of the company and mail, as they are in the world: a real OpenID provider and a real mail server on this machine. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Link, Me } from '../../src/core/access/access-page.ts'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { serve, stopped, until } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'
import { person, type Person } from './person.ts'
import { testDirectory } from './test-directory.ts'
import { testMail } from './test-mail.ts'

const { folder, remove } = await emptyFolder()
const [directory, mail] = [await testDirectory(), await testMail()]
const { server, address } = await serve(folder, { ...directory.env, KOERSVAST_MAIL: mail.setting })
directory.knows(address)
after(async () => {
  await stopped(server)
  await directory.close()
  await mail.close()
  remove()
})
const HOME = '/api/v1/workspace/show-home'
const tokenIn = (text: string): string => /#([\w-]+)/.exec(text)?.[1] ?? assert.fail(text)
const eva = { name: 'Eva de Wit', email: 'eva@example.com', password: 'een zin die niemand raadt' }
const evas: Person = person(address)
const inviteMail = async (email: string): Promise<string> => {
  const before = mail.letters.length
  const made = await evas.post('/api/v1/access/invite', { email, roles: ['member'] })
  assert.equal((made.body as unknown as Link).mailed, true, JSON.stringify(made.body))
  return mail.letters[before] ?? assert.fail('no letter came')
}

test('who was invited by mail comes in by the directory, without a password, and is who the directory says', async () => {
  const on = await koersvast(['sign-in', 'on', address], { KOERSVAST_DATA: folder })
  assert.equal((await evas.post('/api/sign-in/join', { token: tokenIn(on.out), ...eva })).status, 200)
  const letter = await inviteMail('joost@example.com')
  assert.match(letter, /^To: joost@example\.com/m)
  assert.match(letter, /Eva de Wit heeft u uitgenodigd/)
  assert.match(letter, /Eva de Wit invited you/)
  const joost = person(address)
  const joined = await joost.post('/api/sign-in/join', { token: tokenIn(letter), name: 'Joost Bak', email: '' })
  assert.deepEqual([joined.status, joined.body['signedIn']], [200, false])
  assert.equal((await joost.get(HOME)).status, 401, 'a link alone is not who the directory says')
  assert.equal(await directory.signIn(joost, 'joost@example.com'), '/')
  assert.equal((await joost.get(HOME)).status, 200)
  const me = (await joost.get('/api/sign-in/me')).body as unknown as Me
  assert.deepEqual([me.needs, me.roles, me.directory, me.mail], [null, ['member'], 'Bakker', true])
  assert.equal(me.user?.hasPassword, false, 'there is none to change')
})

test('the directory answers for its own second step; where a password alone is not enough it is', async () => {
  await evas.post('/api/v1/access/ask-second-factor', { required: true })
  const joost = person(address)
  await directory.signIn(joost, 'joost@example.com')
  assert.equal((await joost.get(HOME)).status, 200)
  await koersvast(['access', 'roles', eva.email, 'administrator', 'director'], { KOERSVAST_DATA: folder })
  const off = await koersvast(['ask', 'access/ask-second-factor', '{"required":false}'], { KOERSVAST_DATA: folder })
  assert.equal(off.code, 0, off.err)
})

test('somebody whom the directory knows and nobody invited does not come in', async () => {
  const stranger = person(address)
  assert.match(await directory.signIn(stranger, 'mallory@example.com'), /^\/sign-in\?error=signup_disabled$/)
  assert.equal((await stranger.get(HOME)).status, 401)
})

test('a new password is mailed to whoever is known, and nobody learns who is', async () => {
  const before = mail.letters.length
  const known = await person(address).post('/api/auth/request-password-reset', { email: eva.email })
  const unknown = await person(address).post('/api/auth/request-password-reset', { email: 'nobody@example.com' })
  assert.deepEqual([known.status, known.body], [unknown.status, unknown.body])
  await until(async () => mail.letters.length > before)
  const token = tokenIn(mail.letters[before] ?? '')
  const password = 'een heel nieuwe zin'
  assert.equal((await person(address).post('/api/auth/reset-password', { token, newPassword: password })).status, 200)
  const again = person(address)
  assert.equal((await again.post('/api/auth/sign-in/email', { email: eva.email, password })).status, 200)
  assert.equal((await again.get(HOME)).status, 200)
  assert.equal(mail.letters.length, before + 1, 'one letter')
})
