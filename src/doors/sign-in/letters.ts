/** The letters of signing in, in both languages: whoever gets one may not have chosen a language yet. */
import type { Mail } from '../../outside/mail.ts'
import type { Letters } from '../../verbs/verb.ts'
import { languages, say } from '../../messages/say.ts'

type Reset = { readonly origin: string; readonly address: string; readonly token: string }

/** Nothing is sent where there is no mail: an administrator can then make a new link. */
export async function sendReset(mail: Mail | null, { origin, address, token }: Reset): Promise<void> {
  // Behind the sharp, so that no server on the way sees or keeps it.
  const link = `${origin}/reset#${token}`
  await mail?.send({ to: address, subject: both('letter.reset.subject'), text: both('letter.reset', { link }) })
}

export const lettersBy = (mail: Mail): Letters => ({
  invite: async ({ to, link, by, until }) => {
    const text = both('letter.invitation', { link, by: by ?? 'nobody', until: new Date(until) })
    await mail.send({ to, subject: both('letter.invitation.subject'), text })
  },
})

const both = (code: Parameters<typeof say>[1], values: Parameters<typeof say>[2] = {}): string =>
  languages.map((language) => say(language, code, values)).join(code.endsWith('subject') ? ' / ' : '\n\n')
