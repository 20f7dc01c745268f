/** What can stand between the program and its database: a code, and the values that its sentence needs. */

export const blockedCodes = [
  // the data folder
  'already-running', // pid, folder
  'folder-not-writable', // folder, reason
  'folder-of-another-user', // folder, uid
  'postgres-missing', // platform: no embedded server for this machine was installed
  'postgres-not-reachable', // path: root cannot hand the server to an unprivileged user
  'postgres-does-not-start', // log, reason
  'data-of-another-version', // found, wanted
  // a server of one's own
  'bad-url',
  'no-connection', // place, reason
  'wrong-password', // user
  'no-database', // reason
  'not-allowed', // reason: the user may not create tables or roles
  'server-too-old', // found, wanted
  'not-utf8', // found
  // either
  'database-newer', // database, program
  'migration-changed', // version
] as const
export type BlockedCode = (typeof blockedCodes)[number]

export type Blocked = { readonly ok: false; readonly code: BlockedCode; readonly facts: Readonly<Record<string, string | number>> }

export const blocked = (code: BlockedCode, facts: Blocked['facts'] = {}): Blocked => ({ ok: false, code, facts })
