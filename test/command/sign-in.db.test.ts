/** Signing in at a running server: turned on by its owner, in by a link, as what one is, and out at once when access ends. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { AccessPage, Link, Me } from '../../src/core/access/access-page.ts'
import { MOST_FAILURES } from '../../src/core/access/attempts.ts'
import { emptyFolder } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'
import { codeNow, person, type Person } from './person.ts'

const { folder, remove } = await emptyFolder()
const { server, address } = await serve(folder)
after(async () => {
  await stopped(server)
  remove()
})
const env = { KOERSVAST_DATA: folder }
const HOME = '/api/v1/workspace/show-home'
const tokenIn = (text: string): string => /#([\w-]+)/.exec(text)?.[1] ?? assert.fail(text)

/** Comes in by a link. */
async function joined(token: string, who: { readonly name: string; readonly email: string; readonly password: string }): Promise<Person> {
  const one = person(address)
  const answer = await one.post('/api/sign-in/join', { token, ...who })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return one
}

const eva = { name: 'Eva de Wit', email: 'eva@example.com', password: 'een zin die niemand raadt' }
const joost = { name: 'Joost Bak', email: 'joost@example.com', password: 'nog een zin die niemand raadt' }
let evas: Person
let joosts: Person
const usersOf = async (one: Person) => (await one.get('/api/v1/access/show-access')).body as unknown as AccessPage
const meOf = async (one: Person) => (await one.get('/api/sign-in/me')).body as unknown as Me

test('while nobody signs in, whoever is on this machine may do everything', async () => {
  assert.deepEqual(await meOf(person(address)), {
    signIn: false, needs: null, user: null, workspaces: [], workspace: null, member: null, directory: null, mail: false,
    roles: ['director', 'member', 'administrator', 'reader'],
  }) // prettier-ignore
  assert.equal((await person(address).get(HOME)).status, 200)
  const invited = await person(address).post('/api/v1/access/invite', { roles: ['reader'] })
  assert.equal(invited.body['code'], 'sign-in-off')
})

test('one command turns it on and gives a link for one administrator; from then on a stranger sees nothing', async () => {
  for (const [origin, code] of [['http://koersvast.example.com', 'can read along'], ['koersvast', 'not an address']] as const) {
    const wrong = await koersvast(['sign-in', 'on', origin], env)
    assert.equal(wrong.code, 1)
    assert.match(wrong.err, new RegExp(code))
  } // prettier-ignore
  const on = await koersvast(['sign-in', 'on', address], env)
  assert.equal(on.code, 0, on.err)
  const token = tokenIn(on.out)
  const stranger = person(address)
  assert.equal((await stranger.get(HOME)).body['code'], 'sign-in-needed')
  assert.equal((await stranger.get(HOME)).status, 401)
  assert.equal((await stranger.post('/api/v1/team/join-team', { name: 'Mallory' })).status, 401)
  assert.equal((await stranger.get('/api/v1/live')).status, 401)
  assert.equal((await stranger.get('/api/v1/workspace/archive.zip')).status, 401)
  // A member in a header was enough before, and is nothing now.
  assert.equal((await person(address, { 'koersvast-member': 'Eva' }).get(HOME)).status, 401)
  assert.equal((await stranger.post('/api/sign-in/join', { token, ...eva, password: 'kort' })).body['code'], 'password-too-short')
  evas = await joined(token, eva)
  assert.equal((await evas.get(HOME)).status, 200)
  const me = await meOf(evas)
  assert.deepEqual([me.needs, me.roles, me.user?.email], [null, ['director', 'administrator'], eva.email])
  assert.equal((await stranger.post('/api/sign-in/join', { token, ...joost })).body['code'], 'invitation-unknown', 'a link is good once')
  assert.equal((await koersvast(['sign-in', 'on', address], env)).code, 1, 'it is on already')
})

test('whoever can read the data folder still has the command line, and makes a new link when nobody can get in', async () => {
  const listed = await koersvast(['access'], env)
  assert.match(listed.out, /Eva de Wit +eva@example.com +director, administrator/)
  const link = await koersvast(['sign-in', 'link'], env)
  assert.match(link.out, /\/join#[\w-]{43}/)
  assert.equal((await evas.post('/api/v1/access/make-link', {})).body['code'], 'only-at-home')
  assert.equal((await evas.post('/api/v1/access/turn-off-sign-in', {})).body['code'], 'only-at-home')
})

test('an invitation gives the roles that it says, and decisions carry the name of who signed in', async () => {
  const invited = await evas.post('/api/v1/access/invite', { email: ' Joost@Example.com', roles: ['member'] })
  const { link, mailed } = invited.body as unknown as Link
  assert.equal(mailed, false)
  const page = await person(address).post('/api/sign-in/invitation', { token: tokenIn(link) })
  assert.equal(page.body['email'], joost.email)
  joosts = await joined(tokenIn(link), { ...joost, email: 'somebody.else@example.com' })
  assert.equal((await meOf(joosts)).user?.email, joost.email, 'the address of the invitation')
  const caught = await joosts.post('/api/v1/matter/catch-matter', { title: 'A fair in May' })
  assert.equal(caught.status, 200, JSON.stringify(caught.body))
  const { rows } = (await joosts.get('/api/v1/decision/list-decisions')).body as { rows: { type: string; by: { name: string } }[] }
  assert.equal(rows.find(({ type }) => type === 'matter-caught')?.by.name, joost.name)
  const refused = await joosts.post('/api/v1/objective/set-objective', {})
  assert.deepEqual([refused.status, refused.body['code']], [403, 'right-missing'])
  assert.equal((await joosts.get('/api/v1/access/show-access')).status, 403)
  assert.equal((await joosts.get('/api/v1/workspace/archive.zip')).status, 403)
})

test('an administrator gives other roles and ends access, at once, and never the last administrator', async () => {
  const { users } = await usersOf(evas)
  const [first, second] = [users.find(({ email }) => email === eva.email), users.find(({ email }) => email === joost.email)]
  assert.ok(first && second)
  const alone = await evas.post('/api/v1/access/give-roles', { user: first.user, roles: ['director'] })
  assert.equal(alone.body['code'], 'last-administrator')
  assert.equal((await evas.post('/api/v1/access/end-access', { user: first.user })).body['code'], 'last-administrator')
  await evas.post('/api/v1/access/give-roles', { user: second.user, roles: ['reader'] })
  assert.equal((await joosts.post('/api/v1/matter/catch-matter', { title: 'Another fair' })).body['code'], 'right-missing')
  assert.equal((await joosts.get(HOME)).status, 200)
  await evas.post('/api/v1/access/end-access', { user: second.user })
  assert.equal((await joosts.get(HOME)).status, 401, 'signed out everywhere')
  const again = person(address)
  await again.post('/api/auth/sign-in/email', { email: joost.email, password: joost.password })
  assert.equal((await again.get(HOME)).body['code'], 'access-none')
  const { changes } = await usersOf(evas)
  assert.deepEqual(changes.slice(0, 4).map(({ what, member, by }) => [what, member, by]), [
    ['ended', joost.name, eva.name],
    ['changed', joost.name, eva.name],
    ['given', joost.name, eva.name],
    ['invited', null, eva.name],
  ]) // prettier-ignore
})

test('guessing a password locks out whoever guesses, and not the device of its owner', async () => {
  const wrong = { email: eva.email, password: 'een andere zin, een andere' }
  const guesser = person(address)
  // All at once: each is counted before the others are looked at.
  const guesses = await Promise.all(Array.from({ length: MOST_FAILURES + 5 }, () => guesser.post('/api/auth/sign-in/email', wrong)))
  const counted = (code: string) => guesses.filter(({ body }) => body['code'] === code).length
  assert.deepEqual([counted('password-wrong'), counted('password-locked')], [MOST_FAILURES, 5])
  const locked = await guesser.post('/api/auth/sign-in/email', { email: eva.email, password: eva.password })
  assert.deepEqual([locked.status, locked.body['code']], [429, 'password-locked'])
  // Of an address that nobody has it says the same.
  const nobodys = await guesser.post('/api/auth/sign-in/email', { ...wrong, email: 'nobody@example.com' })
  assert.equal(nobodys.body['code'], 'password-wrong')
  const again = await evas.post('/api/auth/sign-in/email', { email: eva.email, password: eva.password })
  assert.equal(again.status, 200, JSON.stringify(again.body))
})

test('sessions are seen and ended; a password is changed only by who knows it', async () => {
  const elsewhere = person(address)
  elsewhere.cookies.set('koersvast.device', evas.cookies.get('koersvast.device') ?? '')
  assert.equal((await elsewhere.post('/api/auth/sign-in/email', { email: eva.email, password: eva.password })).status, 200)
  const sessions = (await evas.get('/api/auth/list-sessions')).body as unknown as { token: string }[]
  assert.ok(sessions.length >= 2)
  await evas.post('/api/auth/revoke-other-sessions', {})
  assert.equal((await elsewhere.get(HOME)).status, 401)
  assert.equal((await evas.get(HOME)).status, 200)
  const guess = await evas.post('/api/auth/change-password', { currentPassword: 'wrong wrong wrong', newPassword: 'een nieuwe zin' })
  assert.equal(guess.status, 400)
})

test('where a password alone is not enough, a second step lets in, and a spare code when the app is gone', async () => {
  await evas.post('/api/v1/access/ask-second-factor', { required: true })
  assert.equal((await evas.get(HOME)).body['code'], 'second-factor-needed')
  assert.equal((await evas.get('/api/v1/live')).status, 403)
  assert.equal((await meOf(evas)).needs, 'second-factor')
  const begun = await evas.post('/api/auth/two-factor/enable', { password: eva.password })
  const { totpURI, backupCodes } = begun.body as { totpURI: string; backupCodes: string[] }
  assert.equal((await evas.get(HOME)).status, 403, 'only once a code was right')
  assert.equal((await evas.post('/api/auth/two-factor/verify-totp', { code: '000000' })).body['code'], 'code-wrong')
  assert.equal((await evas.post('/api/auth/two-factor/verify-totp', { code: codeNow(totpURI) })).status, 200)
  assert.equal((await evas.get(HOME)).status, 200)
  const again = person(address)
  again.cookies.set('koersvast.device', evas.cookies.get('koersvast.device') ?? '')
  const half = await again.post('/api/auth/sign-in/email', { email: eva.email, password: eva.password })
  assert.equal(half.body['twoFactorRedirect'], true)
  assert.equal((await again.get(HOME)).status, 401, 'a password alone is nobody')
  assert.equal((await again.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] ?? '' })).status, 200)
  assert.equal((await again.get(HOME)).status, 200)
  await evas.post('/api/v1/access/ask-second-factor', { required: false })
})

test('an administrator makes a link for a new password, good once, which ends every session', async () => {
  const { users } = await usersOf(evas)
  const user = users[0]?.user ?? ''
  const made = await koersvast(['access', 'password', eva.email], env)
  const token = tokenIn(made.out)
  const stranger = person(address)
  const short = await stranger.post('/api/auth/reset-password', { token, newPassword: 'kort' })
  assert.equal(short.body['code'], 'password-too-short')
  eva.password = 'een heel nieuwe zin'
  assert.equal((await stranger.post('/api/auth/reset-password', { token, newPassword: eva.password })).status, 200)
  assert.equal((await stranger.post('/api/auth/reset-password', { token, newPassword: eva.password })).body['code'], 'reset-over')
  assert.equal((await evas.get(HOME)).status, 401)
  assert.ok(user)
})

test('what the library can and nobody needs is closed', async () => {
  for (const path of [
    '/sign-up/email',
    '/update-user',
    '/delete-user',
    '/change-email',
    '/set-password',
    '/link-social',
    '/get-access-token',
  ])
    assert.equal((await person(address).post(`/api/auth${path}`, {})).status, 404, path)
})

test('turned off by who owns the machine, nobody is signed in any more', async () => {
  const off = await koersvast(['sign-in', 'off'], env)
  assert.equal(off.code, 0, off.err)
  assert.equal((await person(address).get(HOME)).status, 200)
  assert.equal((await meOf(evas)).signIn, false)
  const on = await koersvast(['sign-in', 'on', address], env)
  assert.equal(on.code, 0, on.err)
  assert.equal((await evas.get(HOME)).status, 401, 'every session ended')
})
