import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people } from '#seed/story/cast.ts'
import type { Scope } from '#server/db/transaction.ts'
import { aConfirmedOrder } from '#test/support/deals.ts'
import { startPortal, type Portal } from '#test/support/portal.ts'

// S2: the walls as PostgreSQL itself sees them, so that a table or function added later stands under them from its first day.
let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const ask = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await portal.fresh.ownerPool.query(sql, values)).rows as Row[]
const names = async (sql: string): Promise<string[]> => (await ask<{ name: string }>(sql)).map((row) => row.name)

const tenantTables = `select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'dealer_id' and not a.attisdropped)`

/** Tables without a dealer, and why none is needed. */
const withoutDealer: Record<string, string> = {
  dealers: 'its id is the dealer; forced row-level security on it',
  idempotency_keys: 'belongs to the person; forced row-level security on the actor',
  sessions: 'the app has no grant on it, only the sign-in functions',
  sign_in_tries: 'hashes of e-mails and addresses, before anybody is known',
  catalog_versions: 'the same catalogue for all',
}
/** The migrations' own list; the app has no grant on it. */
const bookkeeping = /^(schema_)?migrations$|^applied_migrations$/

describe('D1 the walls', () => {
  test('every table is classed: with a dealer, or with a reason', async () => {
    const all = await names(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    )
    const tenant = await names(tenantTables)
    expect(tenant.length).toBeGreaterThan(12)
    expect(all.filter((name) => !tenant.includes(name) && !(name in withoutDealer) && !bookkeeping.test(name))).toEqual([])
  })

  const unwalled = async (): Promise<string[]> => {
    const wanted = [...(await names(tenantTables)), 'dealers', 'users', 'idempotency_keys']
    const walled = await names(`select relname as name from pg_class c where relrowsecurity and relforcerowsecurity
      and exists (select from pg_policy p where p.polrelid = c.oid)`)
    return wanted.filter((name) => !walled.includes(name))
  }

  test('every table with a dealer, and the two that stand for one, have forced row-level security and a policy', async () => {
    expect(await unwalled()).toEqual([])
  })

  test('a table without its wall would be named', async () => {
    await ask('create table planted (dealer_id uuid)')
    const found = await unwalled()
    await ask('drop table planted')
    expect(found).toEqual(['planted'])
  })

  test('no view looks past them', async () => {
    expect(
      await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`),
    ).toEqual([])
  })

  test('the app’s role owns nothing, is nobody special and may become nobody else', async () => {
    const [role] = await ask(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = 'natre_app'`,
    )
    expect(Object.values(role as object)).toEqual([false, false, false, false, false])
    expect(await names(`select relname as name from pg_class where relowner = 'natre_app'::regrole`)).toEqual([])
    expect(await names(`select proname as name from pg_proc where proowner = 'natre_app'::regrole`)).toEqual([])
    expect(await ask(`select 1 from pg_auth_members where member = 'natre_app'::regrole`)).toEqual([])
    expect(
      await ask(
        `select has_schema_privilege('natre_app', 'public', 'create') or has_schema_privilege('natre_app', 'app', 'create') as may`,
      ),
    ).toEqual([{ may: false }])
  })

  test('functions that run as their owner are these and no others, each with a search path of its own', async () => {
    const found = await ask<{
      name: string
      path: boolean
    }>(`select n.nspname || '.' || p.proname as name, p.proconfig::text like '%search_path=%' as path
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('public', 'app') and has_function_privilege('natre_app', p.oid, 'execute') order by 1`)
    expect(found.map((one) => one.name)).toEqual([
      'app.close_session',
      'app.demo_cast',
      'app.find_session',
      'app.find_sign_in',
      'app.open_session',
      'app.queue_job',
      'app.touch_session',
    ])
    expect(found.every((one) => one.path)).toBe(true)
  })

  test('keys between tenant tables carry the dealer, so that no row can hang on another dealer’s', async () => {
    const tenant = await names(tenantTables)
    const keys = await ask<{ name: string; from: string; to: string; carries: boolean }>(`
      select conname as name, conrelid::regclass::text as "from", confrelid::regclass::text as "to",
        exists (select from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k where a.attname = 'dealer_id') as carries
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
    const between = keys.filter((key) => tenant.includes(key.from) && tenant.includes(key.to))
    expect(between.length).toBeGreaterThan(8)
    expect(between.filter((key) => !key.carries).map((key) => key.name)).toEqual([])
  })

  test('Q-1, O-2, C-6 what is kept for good cannot be changed or taken away by the app', async () => {
    const kept = ['quote_versions', 'order_revisions', 'decisions', 'events', 'credit_entries', 'catalog_versions']
    const grants = await ask<{ table_name: string; privilege_type: string }>(
      `select table_name, privilege_type from information_schema.role_table_grants where grantee = 'natre_app' and table_name = any($1)`,
      [kept],
    )
    expect(new Set(grants.map((one) => one.table_name))).toEqual(new Set(kept))
    expect(grants.filter((one) => !['SELECT', 'INSERT'].includes(one.privilege_type))).toEqual([])
  })

  test('nobody’s quote, order, confirmation or ledger row can be deleted by the app', async () => {
    const deletable = await names(`select distinct table_name::text as name from information_schema.role_table_grants
      where grantee = 'natre_app' and privilege_type in ('DELETE', 'TRUNCATE') and table_schema = 'public' order by 1`)
    expect(deletable).toEqual(['quote_lines', 'sign_in_tries'])
  })
})

describe('D1 without a scope there is nothing', () => {
  beforeAll(async () => {
    await aConfirmedOrder(portal)
  })

  test('every table with a dealer answers no row to nobody, and rows to staff', async () => {
    const count = (scope: Scope, table: string) =>
      portal.fresh.database.inTransaction(
        { scope, actor: null, requestId: 'test' },
        async (tx) =>
          (
            await tx.db
              .selectFrom(table as 'quotes')
              .select('dealer_id')
              .execute()
          ).length,
      )
    const tables = await names(tenantTables)
    const empty: string[] = []
    for (const table of tables) {
      expect([table, await count({ kind: 'none' }, table)]).toEqual([table, 0])
      if ((await count({ kind: 'staff' }, table)) === 0) empty.push(table)
    }
    expect(empty).toEqual([])
  })

  test('nor dealers, keys, users; sessions and password hashes never', async () => {
    const none = { scope: { kind: 'none' }, actor: null, requestId: 'test' } as const
    const inNone = (sql: TemplateStringsArray) => portal.fresh.database.inTransaction(none, (tx) => tx.query(sql))
    expect(await inNone`select id from dealers`).toEqual([])
    expect(await inNone`select id from users`).toEqual([])
    expect(await inNone`select key from idempotency_keys`).toEqual([])
    await expect(inNone`select token_hash from sessions`).rejects.toThrow(/permission denied/)
    await expect(portal.asStaff((tx) => tx.query`select password_hash from users`)).rejects.toThrow(/permission denied/)
  })

  test('a dealer’s scope writes for no other dealer', async () => {
    const other = await portal.aDealer()
    const planted = portal.within(
      people.ola,
      (tx) => tx.query`
      insert into customers (id, dealer_id, kind, name, created_at) values (${other.id}, ${other.id}, 'private', 'Smuglet', now())`,
    )
    await expect(planted).rejects.toThrow(/row-level security/)
    const changed = await portal.within(
      people.ola,
      (tx) => tx.query`update dealers set name = 'Kapret' where id = ${other.id} returning id`,
    )
    expect(changed).toEqual([])
  })
})
