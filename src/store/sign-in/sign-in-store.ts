/** What signing in stands on: tables in a schema of their own, reached by a role that sees no business of any workspace. */
import { createHash, randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect, sql, type ColumnType } from 'kysely'
import { Pool, type ClientConfig } from 'pg'
import type { Failures } from '../../core/access/attempts.ts'
import type { Role } from '../../core/access/role.ts'
import { SCHEMA } from '../migrations/migrate.ts'

const ROLE = 'koersvast_sign_in'

/** The tables that are ours; those of the library are its own business. */
export type SignInTables = {
  setting: { one: boolean; origin: string; at: ColumnType<Date, string, string> }
  failure: { key: string; count: number; since: ColumnType<Date, string, string> }
  user: { id: string; name: string; email: string; twoFactorEnabled: boolean | null }
  session: { id: string; userId: string }
  verification: {
    id: string
    identifier: string
    value: string
    expiresAt: ColumnType<Date, string, string>
    updatedAt: ColumnType<Date, string, string>
  }
}

/** What somebody who signed in is in one workspace. */
export type Place = {
  readonly workspace: string
  readonly name: string | null
  readonly secondFactor: boolean
  readonly member: string
  readonly roles: readonly Role[]
}

/** An invitation as the link of it says: which workspace, and for whom. */
export type Invited = {
  readonly workspace: string
  readonly workspaceName: string | null
  readonly id: string
  readonly email: string | null
  readonly name: string | null
  /** ISO moment. */
  readonly until: string
}

/** Address, second factor and when they were last here (ISO moment; null while they have no session), by user. */
export type Person = { readonly id: string; readonly email: string; readonly secondFactor: boolean; readonly lastHere: string | null }

export type SignInStore = {
  /** For the library: all its tables, by their own names, with moments as the library wants them. */
  readonly tables: Kysely<SignInTables>
  /** The address under which people come; null while nobody has to sign in. */
  readonly origin: () => Promise<string | null>
  /** Null turns it off, and ends every session. */
  readonly setOrigin: (origin: string | null, at: string) => Promise<void>
  /** Where a user has access, in the order of the names. */
  readonly placesOf: (user: string) => Promise<readonly Place[]>
  /** Null for a link that was used, withdrawn or never made. */
  readonly invited: (tokenHash: Buffer) => Promise<Invited | null>
  readonly people: (users: readonly string[]) => Promise<readonly Person[]>
  /** Whoever brings the token until then (ISO moment) chooses a new password for the user. */
  readonly keepPasswordToken: (user: string, token: string, until: string) => Promise<void>
  /** False for whoever comes by the directory alone. */
  readonly hasPassword: (user: string) => Promise<boolean>
  readonly endSessions: (user: string) => Promise<void>
  /** Counts one more before anybody knows how it ends, one at a time; answers what was counted before. */
  readonly countFailure: (key: string, next: (before: Failures | null) => Failures) => Promise<Failures | null>
  readonly setFailures: (key: string, failures: Failures | null) => Promise<void>
  readonly close: () => Promise<void>
}

/** What is kept of a token: who reads the table cannot use it. */
export const hashedToken = (text: string): string => createHash('sha256').update(text).digest('hex')

export function signInStore(connection: ClientConfig): SignInStore {
  const pool = new Pool({
    ...connection,
    max: 5,
    connectionTimeoutMillis: 60_000,
    onConnect: (client) => client.query(`set role ${ROLE}; set search_path = ${ROLE}, ${SCHEMA}, pg_catalog`).then(() => {}),
  })
  // A connection that breaks while nobody uses it is replaced by the next request.
  pool.on('error', () => {})
  const tables = new Kysely<SignInTables>({ dialect: new PostgresDialect({ pool }) })
  return {
    tables,
    origin: async () => (await tables.selectFrom('setting').select('origin').executeTakeFirst())?.origin ?? null,
    setOrigin: async (origin, at) => {
      await tables.transaction().execute(async (tx) => {
        await tx.deleteFrom('setting').execute()
        if (origin === null) await tx.deleteFrom('session').execute()
        else await tx.insertInto('setting').values({ one: true, origin, at }).execute()
      })
    },
    placesOf: async (user) => {
      const { rows } = await sql<Place>`
        select workspace_id as workspace, name, second_factor as "secondFactor", member_id as member, roles
        from access join workspace on workspace.id = workspace_id where user_id = ${user} order by name, workspace_id`.execute(tables)
      return rows
    },
    invited: async (tokenHash) => {
      const { rows } = await sql<Omit<Invited, 'until'> & { until: Date }>`
        select workspace_id as workspace, workspace.name as "workspaceName", invitation.id, email, invitation.name, until
        from invitation join workspace on workspace.id = workspace_id where token_hash = ${tokenHash}`.execute(tables)
      const [found] = rows
      return found ? { ...found, until: found.until.toISOString() } : null
    },
    people: async (users) => {
      const { rows } = await sql<Omit<Person, 'lastHere'> & { lastHere: Date | null }>`
        select id, email, coalesce("twoFactorEnabled", false) or exists (select from passkey where passkey."userId" = id) as "secondFactor",
          (select max("updatedAt") from session where session."userId" = "user".id) as "lastHere"
        from "user" where id = any(${users}::text[])`.execute(tables)
      return rows.map(({ lastHere, ...person }) => ({ ...person, lastHere: lastHere?.toISOString() ?? null }))
    },
    keepPasswordToken: async (user, token, until) => {
      // As the library keeps the token of a letter that it sends itself.
      await tables
        .insertInto('verification')
        .values({ id: randomUUID(), identifier: hashedToken(`reset-password:${token}`), value: user, expiresAt: until, updatedAt: until })
        .execute()
    },
    hasPassword: async (user) => {
      const { rows } = await sql`select from account where "userId" = ${user} and password is not null limit 1`.execute(tables)
      return rows.length > 0
    },
    endSessions: async (user) => {
      await tables.deleteFrom('session').where('userId', '=', user).execute()
    },
    countFailure: (key, next) =>
      tables.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`koersvast password ${key}`}, 0))`.execute(tx)
        const found = await tx.selectFrom('failure').select(['count', 'since']).where('key', '=', key).executeTakeFirst()
        const before = found ? { count: found.count, since: found.since.toISOString() } : null
        await keepFailures(tx, key, next(before))
        return before
      }),
    setFailures: async (key, failures) => {
      if (failures === null) await tables.deleteFrom('failure').where('key', '=', key).execute()
      else await keepFailures(tables, key, failures)
    },
    close: () => tables.destroy(),
  }
}

const keepFailures = (tables: Kysely<SignInTables>, key: string, failures: Failures) =>
  tables
    .insertInto('failure')
    .values({ key, ...failures })
    .onConflict((same) => same.column('key').doUpdateSet(failures))
    .execute()
