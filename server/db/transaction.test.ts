import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '#test/support/database.ts'
import { createLog } from '#server/log.ts'
import { connectClient } from './postgres-connection.ts'
import { createDatabase, DatabaseUnavailable, type Database, type Scope, type Tx } from './transaction.ts'

const dealerA = '00000000-0000-7000-8000-00000000000a'
const dealerB = '00000000-0000-7000-8000-00000000000b'
const as = (scope: Scope) => ({ scope, actor: null, requestId: 'test' })
const staff = as({ kind: 'staff' })
const nobody = as({ kind: 'none' })

let fresh: FreshDatabase
let database: Database

beforeAll(async () => {
  fresh = await freshDatabase()
  database = fresh.database
  await fresh.ownerPool.query(`
    create table walled (id serial primary key, dealer_id uuid not null, note text not null default '', amount bigint not null default 0);
    alter table walled enable row level security;
    alter table walled force row level security;
    create policy own on walled to natre_app
      using (current_setting('app.staff', true) = 'on' or dealer_id = nullif(current_setting('app.dealer', true), '')::uuid);
    grant select, insert, update, delete on walled to natre_app;
    grant usage on sequence walled_id_seq to natre_app;
    create table counters (name text primary key, value int not null);
    insert into counters values ('left', 0), ('right', 0);
    grant select, update on counters to natre_app`)
  await database.inTransaction(
    staff,
    (tx) => tx.query`insert into walled (dealer_id) values (${dealerA}), (${dealerA}), (${dealerB})`,
  )
})
afterAll(() => fresh.drop())

/** On a connection of its own, by the app's role: who need not be a superuser may end only its own. */
const asApp = async (sql: string) => {
  const client = await connectClient(fresh.app, 'natre test')
  await client.query(sql).finally(() => client.end())
}

const countWalled = async (tx: Tx) => (await tx.query<{ n: number }>`select count(*) as n from walled`)[0]?.n

describe('A-1 the scope of a transaction', () => {
  test.each([
    [nobody, 0],
    [as({ kind: 'dealer', dealerId: dealerA }), 2],
    [as({ kind: 'dealer', dealerId: dealerB }), 1],
    [staff, 3],
  ])('%j sees %i rows', async (who, rows) => {
    expect(await database.inTransaction(who, countWalled)).toBe(rows)
  })

  test('does not stay on the connection', async () => {
    const one = createDatabase(fresh.app, createLog('silent'), { max: 1 })
    await one.inTransaction(staff, countWalled)
    expect(await one.inTransaction(nobody, countWalled)).toBe(0)
    await expect(one.inTransaction(staff, () => Promise.reject(new Error('stop')))).rejects.toThrow('stop')
    expect(await one.inTransaction(nobody, countWalled)).toBe(0)
    await one.close()
  })

  test('tells the database who acts', async () => {
    const actor = { id: dealerB, role: 'seller', dealerId: null, name: 'Siv' } as const
    const [row] = await database.inTransaction(
      { ...staff, actor },
      (tx) => tx.query<{ actor: string }>`select current_setting('app.actor') as actor`,
    )
    expect(row?.actor).toBe(dealerB)
  })
})

describe('a transaction', () => {
  test('keeps what was done, or nothing of it', async () => {
    const note = async (tx: Tx) => {
      await tx.query`insert into walled (dealer_id, note) values (${dealerA}, 'half')`
    }
    await expect(
      database.inTransaction(staff, async (tx) => {
        await note(tx)
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await database.inTransaction(staff, countWalled)).toBe(3)
  })

  test('inside another throws at once', async () => {
    await expect(database.inTransaction(staff, () => database.inTransaction(staff, countWalled))).rejects.toThrow(
      'inside another',
    )
    await expect(database.inTransaction(staff, (tx) => tx.db.transaction().execute(countWalled as never))).rejects.toThrow(
      'open already',
    )
  })

  test('may follow another', async () => {
    await database.inTransaction(staff, countWalled)
    expect(await database.inTransaction(staff, countWalled)).toBe(3)
  })

  test('cannot be used after its end', async () => {
    const kept = await database.inTransaction(staff, async (tx) => tx)
    await expect(countWalled(kept)).rejects.toThrow('after its end')
  })

  test('for reading refuses to write, and that is our fault rather than an outage', async () => {
    const writing = database.inTransaction(staff, (tx) => tx.query`insert into walled (dealer_id) values (${dealerA})`, {
      readOnly: true,
    })
    await expect(writing).rejects.toMatchObject({ code: '25006' })
  })

  test('in which a failure was passed over is not taken for done', async () => {
    const sloppy = database.inTransaction(staff, async (tx) => {
      await tx.query`select 1/0`.catch(() => {})
    })
    await expect(sloppy).rejects.toThrow('passed over')
  })

  test('is a moment: the given one, or now', async () => {
    const now = new Date('2026-03-29T00:30:00Z')
    expect(await database.inTransaction({ ...staff, now }, async (tx) => tx.now)).toBe(now)
    expect(Math.abs((await database.inTransaction(staff, async (tx) => tx.now)).getTime() - Date.now())).toBeLessThan(1000)
  })
})

describe('collisions', () => {
  const collide = (tx: Tx) => tx.query`do $$ begin raise exception 'collision' using errcode = '40001'; end $$`

  test('40001 runs the whole work again', async () => {
    let runs = 0
    await database.inTransaction(staff, async (tx) => {
      runs += 1
      await tx.query`update counters set value = value + 1 where name = 'left'`
      if (runs < 3) await collide(tx)
    })
    expect(runs).toBe(3)
    expect(await database.inTransaction(staff, (tx) => tx.query`select value from counters where name = 'left'`)).toEqual([
      { value: 1 },
    ])
  })

  test('40001 is given up after the third time', async () => {
    let runs = 0
    await expect(
      database.inTransaction(staff, async (tx) => {
        runs += 1
        await collide(tx)
      }),
    ).rejects.toMatchObject({ code: '40001' })
    expect(runs).toBe(3)
  })

  test('two that lock crosswise both get through', async () => {
    const met = { times: 0, both: Promise.withResolvers<void>() }
    const crosswise = (names: [string, string]) =>
      database.inTransaction(staff, async (tx) => {
        for (const name of names) {
          await tx.query`update counters set value = value + 10 where name = ${name}`
          met.times += 1
          if (met.times === 2) met.both.resolve()
          await met.both.promise
        }
      })
    await Promise.all([crosswise(['left', 'right']), crosswise(['right', 'left'])])
    expect(await database.inTransaction(staff, (tx) => tx.query`select value from counters where name = 'right'`)).toEqual([
      { value: 20 },
    ])
  })

  test('waiting over 2 s for a lock says busy', { timeout: 10_000 }, async () => {
    const holder = await fresh.ownerPool.connect()
    await holder.query("begin; update counters set value = 0 where name = 'left'")
    const waiting = database.inTransaction(staff, (tx) => tx.query`update counters set value = 1 where name = 'left'`)
    await expect(waiting).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'busy' })
    await holder.query('rollback')
    holder.release()
  })
})

describe('statements and values', () => {
  test('are prepared once per connection, by Kysely and by hand', async () => {
    const one = createDatabase(fresh.app, createLog('silent'), { max: 1 })
    for (const dealerId of [dealerA, dealerB]) {
      await one.inTransaction(staff, async (tx) => {
        await tx.query`select 'by hand' from walled where dealer_id = ${dealerId}`
        await tx.db.selectFrom('dealers').select('id').where('id', '=', dealerId).execute()
      })
    }
    const prepared = await one.inTransaction(
      staff,
      (tx) => tx.query<{ statement: string }>`select statement from pg_prepared_statements`,
    )
    expect(prepared.filter(({ statement }) => statement.includes("'by hand'"))).toHaveLength(1)
    expect(prepared.filter(({ statement }) => statement.includes('from "dealers"'))).toHaveLength(1)
    await one.close()
  })

  test('survive a migration that changes what they return', async () => {
    const one = createDatabase(fresh.app, createLog('silent'), { max: 1 })
    const all = () => one.inTransaction(staff, (tx) => tx.query`select * from counters order by name`)
    await all()
    await fresh.ownerPool.query('alter table counters add column extra int not null default 7')
    expect(await all()).toMatchObject([{ extra: 7 }, { extra: 7 }])
    await one.close()
  })

  test('øre are numbers, dates are text, instants are dates', async () => {
    const [row] = await database.inTransaction(
      staff,
      (tx) => tx.query`
      select ${'123456789012'}::bigint as ore, array[1, null]::bigint[] as several, '2026-03-29'::date as day, '2026-03-29T00:30Z'::timestamptz as at`,
    )
    expect(row).toEqual({ ore: 123456789012, several: [1, null], day: '2026-03-29', at: new Date('2026-03-29T00:30:00Z') })
  })

  test('a number too big to be exact is refused', async () => {
    await expect(database.inTransaction(staff, (tx) => tx.query`select 9007199254740993::bigint`)).rejects.toThrow('beyond 2^53')
  })

  test('a value never becomes SQL', async () => {
    const evil = "'; drop table walled; --"
    expect(await database.inTransaction(staff, (tx) => tx.query`select ${evil}::text as said`)).toEqual([{ said: evil }])
  })

  test('Kysely tells how many rows it changed', async () => {
    const outcome = await database.inTransaction(staff, (tx) =>
      tx.db.updateTable('dealers').set({ name: 'x' }).where('id', '=', dealerA).executeTakeFirst(),
    )
    expect(outcome.numUpdatedRows).toBe(0n)
  })
})

describe('without a database', () => {
  test('one that is not there is unavailable, quickly', async () => {
    const gone = createDatabase({ ...fresh.app, host: '/tmp/natre-no-such-socket' }, createLog('silent'))
    await expect(gone.inTransaction(staff, countWalled)).rejects.toBeInstanceOf(DatabaseUnavailable)
    await expect(gone.ping()).rejects.toMatchObject({ reason: 'lost' })
    await gone.close()
  })

  test('connections that were cut while idle are replaced unseen', async () => {
    const own = createDatabase({ ...fresh.app }, createLog('silent'), { max: 2 })
    await own.inTransaction(staff, countWalled)
    await asApp(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'natre app' and datname = current_database()",
    )
    expect(await own.inTransaction(staff, countWalled)).toBe(3)
    await own.close()
  })

  test('a connection cut in the middle is unavailable, and the next one works', async () => {
    const cut = database.inTransaction(staff, async (tx) => {
      const [me] = await tx.query<{ pid: number }>`select pg_backend_pid() as pid`
      await asApp(`select pg_terminate_backend(${me?.pid})`)
      await countWalled(tx)
    })
    await expect(cut).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'lost', outcomeUnknown: false })
    expect(await database.inTransaction(staff, countWalled)).toBe(3)
  })

  test('a full house sheds instead of queueing for ever', { timeout: 10_000 }, async () => {
    const small = createDatabase(fresh.app, createLog('silent'), { max: 1 })
    const slow = small.inTransaction(staff, (tx) => tx.query`select pg_sleep(3.5)`)
    await expect(small.inTransaction(staff, countWalled)).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
    await slow
    await small.close()
  })
})
