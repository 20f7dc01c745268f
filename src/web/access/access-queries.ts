/** What the pages of signing in and of access ask. */
import { queryOptions } from '@tanstack/react-query'
import type { AccessPage } from '../../core/access/access-page.ts'
import { ask, askDoor } from '../call.ts'

export const accessQuery = queryOptions({ queryKey: ['access'], queryFn: () => ask<AccessPage>('access/show-access') })

export type Session = {
  readonly id: string
  readonly token: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly userAgent: string | null
}
export const sessionsQuery = queryOptions({
  queryKey: ['my-sessions'],
  queryFn: async () => ({
    sessions: await askDoor<readonly Session[]>('auth/list-sessions'),
    own: (await askDoor<{ readonly session: Session } | null>('auth/get-session'))?.session.id ?? null,
  }),
})

export type Passkey = { readonly id: string; readonly name: string | null; readonly createdAt: string }
export const passkeysQuery = queryOptions({
  queryKey: ['my-passkeys'],
  queryFn: () => askDoor<readonly Passkey[]>('auth/passkey/list-user-passkeys'),
})
