/** The walls between workspaces, read from the catalogue, so that a new table without them fails here. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { blockSubject } from '../core/block/subject.ts'
import { contestSubject } from '../core/customer/contest.ts'
import { gutSubject } from '../core/customer/gut.ts'
import { noTies } from '../core/gate/ties.ts'
import { matterSubject } from '../core/matter/subject.ts'
import { signalSubject } from '../core/signal/signal.ts'
import { append, type Decided } from './log/log.ts'
import { connectionOf, type Transaction } from './open/open-store.ts'
import { withStore } from './open/test-store.ts'
import { company } from './rows/test-company.ts'

const { store, workspace, asOwner } = withStore()

/** Tables without a workspace must be named here, with the reason. */
const shared = ['migration'] // which migrations ran: no business in it

const tables = async () =>
  (await asOwner<{ name: string }>("select tablename as name from pg_tables where schemaname = 'koersvast' order by 1"))
    .map(({ name }) => name)
    .filter((name) => !shared.includes(name))

/** What also answers whoever signs in, in whichever workspace that is; and the indexes by which they are found there. */
const lookedAtBySignIn = ['access', 'invitation', 'workspace']
const foundBySignIn = ['access_of_user', 'invitation_token_hash_key']

const keyOf = (table: string) => (table === 'workspace' ? 'id' : 'workspace_id')

test('every table leads its primary key and every index with the workspace', async () => {
  const indexes = await asOwner<{ table: string; index: string; first: string }>(`
    select t.relname as table, i.relname as index, a.attname as first
    from pg_index join pg_class t on t.oid = indrelid join pg_class i on i.oid = indexrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = indkey[0]
    where t.relnamespace = 'koersvast'::regnamespace`)
  for (const table of await tables()) {
    const own = indexes.filter((index) => index.table === table)
    assert.ok(own.length > 0, `${table} has no index`)
    for (const { index, first } of own) if (!foundBySignIn.includes(index)) assert.equal(first, keyOf(table), index)
  }
})

test('every table forces row-level security, with one policy for reading and writing that asks once which workspace it is', async () => {
  const found = await asOwner<{ name: string; enabled: boolean; forced: boolean; policies: number; checked: boolean }>(`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
      (select count(*) from pg_policy where polrelid = c.oid and polname <> 'sign_in')::integer as policies,
      (select bool_and(polcmd = '*' and polpermissive and polqual is not null and polwithcheck is not null
        and pg_get_expr(polqual, polrelid) like '%( SELECT current_workspace()%' and pg_get_expr(polwithcheck, polrelid) like '%( SELECT current_workspace()%')
       from pg_policy where polrelid = c.oid and polname <> 'sign_in') as checked
    from pg_class c where relnamespace = 'koersvast'::regnamespace and relkind in ('r', 'p')`)
  for (const table of await tables()) {
    assert.deepEqual(
      found.find(({ name }) => name === table),
      { name: table, enabled: true, forced: true, policies: 1, checked: true },
    )
  }
})

test('whoever signs in is found in every workspace, and that role sees and does nothing else there', async () => {
  const policies = await asOwner<{ name: string; for: string; role: string }>(`
    select polrelid::regclass::text as name, polcmd::text as for, polroles::regrole[]::text as role from pg_policy
    where polname = 'sign_in' order by 1`)
  assert.deepEqual(policies, lookedAtBySignIn.map((name) => ({ name, for: 'r', role: '{koersvast_sign_in}' }))) // prettier-ignore
  const granted = await asOwner<{ table: string; may: string }>(`
    select table_name as table, string_agg(distinct privilege_type, ' ') as may from information_schema.column_privileges
    where grantee = 'koersvast_sign_in' and table_schema = 'koersvast' group by 1 order by 1`)
  assert.deepEqual(granted, lookedAtBySignIn.map((table) => ({ table, may: 'SELECT' }))) // prettier-ignore
  const { rows } = await store().run('', (tx) =>
    sql<{ may: boolean }>`select has_schema_privilege('koersvast_sign_in', 'usage') as may`.execute(tx),
  )
  assert.deepEqual(rows, [{ may: false }], 'the program cannot read how people sign in')
})

test('there is no view and no foreign table around the walls', async () => {
  assert.deepEqual(
    await asOwner("select relname from pg_class where relnamespace = 'koersvast'::regnamespace and relkind in ('v', 'm', 'f')"),
    [],
  )
})

for (const name of ['koersvast_app', 'koersvast_sign_in'])
  test(`the role ${name} is no superuser, passes no wall, owns nothing and cannot become another`, async () => {
    const role = await asOwner(
      `
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
      (select count(*) from pg_class where relowner = r.oid)::integer as owns,
      (select count(*) from pg_proc where proowner = r.oid)::integer as functions,
      (select count(*) from pg_auth_members where member = r.oid)::integer as memberships
    from pg_roles r where rolname = $1`,
      [name],
    )
    assert.deepEqual(role, [
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolcanlogin: false,
        owns: 0,
        functions: 0,
        memberships: 0,
      },
    ])
  })

/** Decisions of every kind that leaves something standing. */
async function decisions(tx: Transaction): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z'
  const decided = async (subject: string, ...events: readonly Decided[]) => {
    assert.ok((await append(tx, { subject, expectedVersion: 0, actor: 'a', at, events })).ok)
  }
  const remains = { hours: 1, valueEuro: 2 }
  const ties = { ...noTies, customer: 'c1' }
  const computed = { hoursNow: 1, marginEuro: 2, entryPriceEuro: 3, probabilityWhite: 0.4 }
  await decided('net-hours', { type: 'net-hours-stated', data: { member: 'm1', hours: 9 }, said: 'agreed' })
  await decided('judgement', {
    type: 'response-judged',
    data: { customer: 'c1', judged: { hours: 2, noneEuro: 0, todayEuro: 2, doubleEuro: 3 } },
  })
  await decided(matterSubject('k1'), {
    type: 'matter-caught',
    data: { matter: 'k1', ties, remains, insteadOf: null, caughtBy: 'a', caughtAt: at, owner: 'a' },
    said: 'a matter',
  })
  await decided(blockSubject('b1'), {
    type: 'block-formed',
    data: { block: 'b1', owner: 'a', customers: ['c1'], matters: ['k1'], ...remains, after: [] },
    said: 'a block',
  })
  await decided(signalSubject('customer', 'c1'), {
    type: 'signal-noted',
    data: { what: 'customer', about: 'c1', code: 'no-way-in', against: true },
  })
  await decided(gutSubject('c1'), { type: 'customer-gut-raised', data: { customer: 'c1', signals: ['no-way-in'], at } })
  await decided(contestSubject('c1'), {
    type: 'verdict-contested',
    data: { customer: 'c1', reason: 'hours-wrong', hours: 3, marginEuro: null, computed },
    said: 'it is wrong',
  })
  await decided('who-is-who', { type: 'customers-parted', data: { customer: 'c1', other: 'c3' } })
  await sql`insert into customer_doubt values (current_workspace(), 'c1', 'c2', '{alike-name}', 2)`.execute(tx)
  await sql`insert into customer_join values (current_workspace(), 'name:c1', 'c1', false, '{same-name}', 5)`.execute(tx)
  await sql`insert into file_piece values (current_workspace(), 1, 0, 'x')`.execute(tx)
  await sql`insert into feed (id, name, host, connected_at) values (1, 'Anna', 'example.com', ${at})`.execute(tx)
  await sql`insert into matrix (plan_id, summary) values (1, '{"compared": 1}')`.execute(tx)
  await sql`insert into matrix_cell (group_at, product_at, revenue, margin, hours, figures) values (1, -1, 1.5, null, 2, '{"buyers": 1}')`.execute(
    tx,
  )
  await sql`insert into matrix_customer (customer_id, group_at, place, name_place, known, hours, revenue, weight, bought, revenues, margins)
    values ('c1', 1, 1, 1, true, 2, 300, 300, '{1,2}', '{100,200}', '{50,null}')`.execute(tx)
  await sql`insert into course_point (measure, from_day, to_day, basis) values ('margin', '2026-01-12', '2026-01-25', '{}')`.execute(tx)
  await sql`insert into calibration (quarters, result) values (1, '{}')`.execute(tx)
  await sql`insert into access (user_id, member_id, roles, since) values ('u1', 'm1', '{reader}', ${at})`.execute(tx)
  await sql`insert into invitation (id, token_hash, roles, at_home, at, until) values ('i1', gen_random_uuid()::text::bytea, '{reader}', false, ${at}, ${at})`.execute(
    tx,
  )
  await sql`insert into access_change (what, at) values ('given', ${at})`.execute(tx)
  await sql`insert into list_view (id, name, choice, at) values ('v1', 'Large', '{}', ${at})`.execute(tx)
  await sql`insert into way_in (customer_id, group_name, ring, place, warmth, members, steps)
    values ('c1', 'Food', 1, 1, 0.5, 1, '[{"from": "m1", "to": "c1", "times": 1, "last": "2025-03-01"}]')`.execute(tx)
  await sql`insert into surround_group (group_name, customers, coverage, sight) values ('', 1, '{"known": 1}', '{"sellers": 1}')`.execute(
    tx,
  )
  await decided('agreement:a1', {
    type: 'agreement-made',
    data: { agreement: 'a1', owner: 'a', until: '2026-02-20', alarm: null, review: null, at },
    said: 'an agreement',
  })
  await decided(
    'division',
    { type: 'division-agreed', data: { plan: '1', works: { m1: ['c1', 'c2'] }, at } },
    {
      type: 'bundle-accepted',
      data: { plan: '1', moves: [{ customer: 'c2', from: 'm1', to: 'm2' }], gainEuro: 1, gainError: 0, disruptionEuro: 0, at },
    },
  )
  const lots = [{ worked: ['c1'], left: ['c2'], member: 'm1' }]
  const expected = { hours: 1, effectEuro: 1, perHourEuro: 1, pairsNeeded: null }
  await decided('experiment', {
    type: 'lots-drawn',
    data: { plan: '1', seed: 1, from: '2026-01-26', to: '2026-05-03', lots, costEuro: 1, expected, at },
  })
  await sql`insert into contact_said (workspace_id, import_id, row_no, customer_id, name) values (current_workspace(), 1, 2, 'c1', 'Jan')`.execute(
    tx,
  )
  await sql`insert into contact (workspace_id, id, name) values (current_workspace(), 'contact:1', 'Jan')`.execute(tx)
}

test('a workspace sees no row of another in any table, and without one nobody sees anything', async () => {
  const mine = await workspace()
  const other = await workspace()
  await mine.run(company)
  await mine.run(decisions)
  const count = async (id: string, table: string) =>
    (
      await store().run(id, (tx) =>
        sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where ${sql.ref(keyOf(table))} = ${mine.id}`.execute(tx),
      )
    ).rows[0]?.n
  for (const table of await tables()) {
    assert.notEqual(await count(mine.id, table), 0, `${table} is filled, so that this test means something`)
    assert.equal(await count(other.id, table), 0, table)
    assert.equal(await count('', table), 0, table)
  }
})

test('a workspace writes no row of another: not by insert, not by update, not by moving its own', async () => {
  const mine = await workspace()
  const other = await workspace()
  await mine.run((tx) => sql`insert into member (workspace_id, id) values (${mine.id}, 'm1')`.execute(tx))
  await assert.rejects(
    other.run((tx) => sql`insert into member (workspace_id, id) values (${mine.id}, 'm2')`.execute(tx)),
    /row-level security/,
  )
  await assert.rejects(
    mine.run((tx) => sql`update member set workspace_id = ${other.id}`.execute(tx)),
    /row-level security/,
  )
  const touched = await other.run((tx) => tx.updateTable('member').set({ name: 'x' }).where('id', '=', 'm1').executeTakeFirst())
  assert.equal(touched.numUpdatedRows, 0n)
})

test('after its transaction a connection belongs to no workspace', async () => {
  const { run } = await workspace()
  const connection = await run(async (tx) => connectionOf(tx))
  const { rows } = await connection.query(
    "select nullif(current_setting('koersvast.workspace', true), '') as workspace, current_user as role",
  )
  assert.deepEqual(rows, [{ workspace: null, role: 'koersvast_app' }])
})

test('a reused connection remembers no workspace, also not after an error', async () => {
  const spaces = await Promise.all(Array.from({ length: 10 }, workspace))
  const work = Array.from({ length: 400 }, (_, n) => async () => {
    const space = spaces[n % spaces.length]
    if (!space) return
    if (n % 7 === 0) return assert.rejects(space.run((tx) => sql`select 1 / 0`.execute(tx)))
    assert.deepEqual(await space.run((tx) => tx.selectFrom('workspace').select('id').execute()), [{ id: space.id }])
  })
  await Promise.all(work.map((one) => one()))
})
