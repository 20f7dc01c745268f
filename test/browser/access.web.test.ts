/** Signing in, by the screens: turned on, in by a link, two people in two roles, a passkey and a second step, and out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeNow } from '../command/person.ts'
import { koersvast } from '../command/koersvast.ts'
import { bothWays, isAccessible, isForAxe, served, wordsOf, type Opened } from './served.ts'

const { page: open, address: numbered, folder } = await served('machine-builders')
// A passkey belongs to a name, and not to a number.
const address = numbered.replace('127.0.0.1', 'localhost')
const env = { KOERSVAST_DATA: folder }

/** A device of its own that knows who holds it, as a phone does by a finger. */
async function withAuthenticator(page: Opened): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

for (const [language, size] of bothWays) {
  test(`signing in is turned on, and two people come in under their own names (${language}, ${size})`, async () => {
    const words = wordsOf(language)
    const axe = async (page: Opened) => isForAxe(language, size) && isAccessible(page)
    const eva = await open({ language, size })
    const joost = await open({ language, size })
    // What a page asks while signing in is turned on, or a second step, is refused when it comes after it.
    eva.mayComplain('401')
    joost.mayComplain('403')
    joost.mayComplain('401')
    await eva.goto(`${address}/access`)
    await eva.getByRole('button', { name: words('screen.access.turn-on') }).waitFor()
    await axe(eva)
    const password = `een zin die niemand raadt (${size})`

    const come = async (page: Opened, name: string, email: string | null) => {
      await page.getByLabel(words('screen.join.name')).fill(name)
      if (email !== null) await page.getByLabel(words('screen.access.email')).fill(email)
      await page.getByLabel(words('screen.join.password'), { exact: true }).fill(password)
      await page.getByRole('button', { name: words('screen.join.accept') }).click()
      await page.getByRole('link', { name, exact: true }).waitFor()
    }
    const [evaName, joostName] = [`Eva ${size}`, `Joost ${size}`]
    await eva.getByRole('button', { name: words('screen.access.turn-on') }).click()
    await eva.getByRole('link', { name: words('screen.access.open-link') }).click()
    await come(eva, evaName, `eva.${size}@example.com`)

    // She invites him as a reader; the link goes by hand, because there is no mail.
    await eva.goto(`${address}/access`)
    await eva.getByText(`eva.${size}@example.com`).waitFor()
    await eva.getByRole('button', { name: words('screen.access.invite') }).click()
    await eva.getByLabel(words('access.role.member')).last().uncheck()
    await eva.getByLabel(words('access.role.reader')).last().check()
    await axe(eva)
    await eva.getByRole('button', { name: words('screen.access.invite-link') }).click()
    const link = await eva.locator('dialog[open] code').innerText()
    assert.ok(link.startsWith(`${address}/join#`))
    await eva.keyboard.press('Escape')
    await joost.goto(link)
    await joost.getByRole('heading', { level: 1 }).waitFor()
    await axe(joost)
    await come(joost, joostName, `joost.${size}@example.com`)

    // He looks, and may not let others in.
    await joost.goto(`${address}/access`)
    await joost.getByText(words('refusal.right-missing', { right: 'administer' })).waitFor()

    // A passkey of her own: from then on no password is needed.
    await withAuthenticator(eva)
    await eva.goto(`${address}/me`)
    await eva.getByLabel(words('screen.me.passkey-name')).fill('Laptop')
    await eva.getByRole('button', { name: words('screen.me.passkey-add') }).click()
    await eva.getByText('Laptop').waitFor()
    await axe(eva)
    await eva.getByRole('button', { name: words('screen.sign-in.out') }).click()
    await eva.getByRole('button', { name: words('screen.sign-in.passkey') }).click()
    await eva.getByRole('link', { name: evaName, exact: true }).waitFor()

    // A password alone is not enough any more: he sets up a second step on the spot, and goes on.
    await eva.goto(`${address}/access`)
    await eva.getByLabel(words('screen.access.second')).check()
    await eva.getByText(words('screen.access.second-asked')).waitFor()
    await joost.goto(`${address}/team`)
    await joost.getByLabel(words('screen.second.password')).fill(password)
    await joost.getByRole('button', { name: words('screen.second.begin') }).click()
    await axe(joost)
    await joost.getByText(words('screen.second.by-hand')).click()
    const secret = await joost.locator('details code').innerText()
    await joost.getByLabel(words('screen.sign-in.code')).fill(codeNow(`otpauth://totp/x?secret=${secret}`))
    await joost.getByRole('button', { name: words('screen.second.confirm') }).click()
    await joost.getByRole('link', { name: joostName, exact: true }).waitFor()
    assert.equal(new URL(joost.url()).pathname, '/team', 'where he was going')

    // His access ends: the next thing that he does shows it.
    await eva.reload()
    await eva.getByLabel(words('screen.access.second')).uncheck()
    await eva.getByText(words('screen.access.second-left')).waitFor()
    await eva.getByRole('button', { name: words('screen.access.end-of', { name: joostName }) }).click()
    await eva.getByRole('button', { name: words('screen.access.end-yes'), exact: true }).click()
    await eva.getByText(words('screen.access.ended', { name: joostName })).waitFor()
    await joost.goto(`${address}/focus`)
    await joost.getByRole('heading', { name: words('screen.sign-in.title') }).waitFor()
    await axe(joost)
    assert.equal((await koersvast(['sign-in', 'off'], env)).code, 0)
  })
}
