/** Makes an invitation and the link to it; only what the link hashes to is kept. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { INVITATION_DAYS } from '../../core/access/access.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { keepInvitation, type NewInvitation } from '../../store/rows/access.ts'

const DAY_MS = 86_400_000
const TOKEN_BYTES = 32

/** What of a token is kept: who reads it cannot make the token of it. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

export async function newLink(
  tx: Transaction,
  origin: string,
  at: string,
  about: Omit<NewInvitation, 'id' | 'tokenHash' | 'at' | 'until'>,
): Promise<{ readonly link: string; readonly until: string }> {
  const token = newToken()
  const until = new Date(Date.parse(at) + INVITATION_DAYS * DAY_MS).toISOString()
  await keepInvitation(tx, { ...about, id: randomUUID(), tokenHash: tokenHash(token), at, until })
  // Behind the sharp, so that no server on the way sees or keeps it.
  return { link: `${origin}/join#${token}`, until }
}
