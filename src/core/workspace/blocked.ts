/** What can stand between the program and its database: a code, and the values that its sentence needs. */

export type BlockedFacts = {
  // the data folder
  'already-running': { readonly pid: number; readonly folder: string }
  'folder-not-writable': { readonly folder: string; readonly reason: string }
  'folder-of-another-user': { readonly folder: string; readonly uid: number }
  /** The file with the key of the seal holds none, or may not be read. */
  'key-unreadable': { readonly file: string }
  'own-network-wrong': { readonly wrong: string }
  'proxy-setting-wrong': { readonly wrong: string }
  'mail-setting-wrong': Readonly<Record<string, never>>
  'directory-setting-missing': { readonly missing: string }
  'directory-setting-wrong': { readonly issuer: string }
  /** No embedded server for this machine was installed. */
  'postgres-missing': { readonly platform: string }
  /** Root cannot hand the server to an unprivileged user. */
  'postgres-not-reachable': { readonly path: string; readonly reason: string }
  'postgres-does-not-start': { readonly log: string; readonly reason: string }
  'data-of-another-version': { readonly found: string; readonly wanted: string }
  // a server of one's own
  'bad-url': Readonly<Record<string, never>>
  'no-connection': { readonly place: string; readonly reason: string }
  'wrong-password': { readonly user: string }
  'no-database': { readonly reason: string }
  /** The user may not create tables or roles. */
  'not-allowed': { readonly reason: string }
  'server-too-old': { readonly found: number; readonly wanted: number }
  'not-utf8': { readonly found: string }
  // either
  'database-newer': { readonly database: number; readonly program: number }
  'migration-changed': { readonly version: number }
}
export type BlockedCode = keyof BlockedFacts

export type Blocked = { readonly ok: false; readonly code: BlockedCode; readonly facts: Readonly<Record<string, string | number>> }

export const blocked = <C extends BlockedCode>(code: C, facts: BlockedFacts[C]): Blocked => ({ ok: false, code, facts })
