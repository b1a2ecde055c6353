import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { orderStatuses } from '#domain/orders/status.ts'
import { isOrgNumber } from '#domain/shared/org-number.ts'
import { canonicalJson } from '#domain/shared/canonical.ts'
import { prepareDatabase } from '#seed/prepare.ts'
import { freshDatabase, type FreshDatabase } from '#test/support/database.ts'
import { instantOf } from './calendar.ts'
import { dealers } from './cast.ts'
import { customers } from './customers.ts'

const now = new Date('2026-11-24T07:30:00Z')
let fresh: FreshDatabase
let millis = 0

beforeAll(async () => {
  fresh = await freshDatabase()
  const begun = performance.now()
  await prepareDatabase({ database: fresh.database, demo: true, now })
  millis = performance.now() - begun
})
afterAll(() => fresh.drop())

const staff = { scope: { kind: 'staff' }, actor: null, requestId: 'test', now } as const
const ask = <Row extends object>(parts: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> =>
  fresh.database.inTransaction(staff, (tx) => tx.query<Row>(parts, ...values))

describe('the story', () => {
  test('is told in under four seconds', () => expect(millis).toBeLessThan(4000))

  test('Fjordbygg has an order in every state, some made by a seller', async () => {
    const rows = await ask<{ status: string; natre: boolean }>`
      select status, bool_or(placed_by_natre) as natre from orders where dealer_id = ${dealers.fjordbygg.id} group by status`
    expect(rows.map((row) => row.status).toSorted()).toEqual([...orderStatuses].toSorted())
    expect(rows.some((row) => row.natre)).toBe(true)
  })

  test('quotes stand in every state there is a way to, one expired, one about to', async () => {
    const rows = await ask<{ status: string; expired: boolean; soon: boolean }>`
      select status, valid_to < '2026-11-24' as expired, valid_to between '2026-11-24' and '2026-11-27' as soon
      from quotes where dealer_id = ${dealers.fjordbygg.id} and order_id is null`
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['draft', 'sent', 'accepted', 'declined']))
    expect(rows.filter((row) => row.status === 'sent' && row.expired)).toHaveLength(1)
    expect(rows.filter((row) => row.status === 'sent' && row.soon)).toHaveLength(1)
  })

  test('C-6 the ledger’s sum is the exposure; Fjordbygg has some 200 000 kr of room, Solvang less than none', async () => {
    const rows = await ask<{ id: string; room: number; exposure: number; ledger: number }>`
      select a.dealer_id as id, limit_ore - unpaid_ore - reserved_ore as room, unpaid_ore + reserved_ore as exposure,
        (select coalesce(sum(amount_ore), 0)::bigint from credit_entries e where e.dealer_id = a.dealer_id) as ledger
      from credit_accounts a`
    for (const row of rows) expect(row.ledger).toBe(row.exposure)
    const roomOf = (dealer: { id: string }) => rows.find((row) => row.id === dealer.id)!.room
    expect(Math.abs(roomOf(dealers.fjordbygg) - 20_000_000)).toBeLessThan(2_000_000)
    expect(roomOf(dealers.solvang)).toBeLessThan(0)
  })

  test('C-4 an order of Solvang’s has its seller’s approval and waits for credit', async () => {
    const rows =
      await ask`select 1 from orders where dealer_id = ${dealers.solvang.id} and status = 'pendingApproval' and producible and credit_short_ore > 0`
    expect(rows).toHaveLength(1)
  })

  test('Nordlys is new and empty', async () => {
    expect(await ask`select 1 from quotes where dealer_id = ${dealers.nordlys.id}`).toEqual([])
  })

  test('Q-1 every snapshot carries the hash of its content', async () => {
    const rows = await ask<{ content: unknown; hash: string }>`
      select content, hash from quote_versions union all select content, hash from order_revisions union all select content, hash from confirmations`
    expect(rows.length).toBeGreaterThan(40)
    for (const { content, hash } of rows) expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(hash)
  })

  test('nothing happens in the future or out of order, and numbers rise with time', async () => {
    expect(await ask`select 1 from events where at > ${now}`).toEqual([])
    const rows = await ask<{ number: string }>`select number from quotes order by created_at`
    expect(rows.map((row) => row.number)).toEqual(rows.map((row) => row.number).toSorted())
  })

  test('one line is too wide and one quote has no handle, to learn from', async () => {
    const rows = await ask<{
      mark: string
    }>`select distinct q.mark from quote_lines l join quotes q on q.id = l.quote_id where not l.orderable order by 1`
    expect(rows.map((row) => row.mark)).toEqual(['Rehab Storgata 41', 'Tilbygg Åsvegen 7'])
  })

  test('a second start finds it told and adds nothing', async () => {
    const [before] = await ask`select count(*) from events`
    await prepareDatabase({ database: fresh.database, demo: true, now })
    expect((await ask`select count(*) from events`)[0]).toEqual(before)
  })
})

test('a start that is cut off leaves nothing, and the next one tells the whole story', async () => {
  const cut = await freshDatabase()
  try {
    await cut.ownerPool.query(`create function stop() returns trigger language plpgsql as $$ begin raise 'cut off'; end $$;
      create trigger stop before insert on confirmations for each row execute function stop()`)
    await expect(prepareDatabase({ database: cut.database, demo: true, now })).rejects.toThrow('cut off')
    const { rows } = await cut.ownerPool.query(
      'select (select count(*) from catalog_versions)::int as catalogs, (select count(*) from users)::int as users',
    )
    expect(rows).toEqual([{ catalogs: 0, users: 0 }])
    await cut.ownerPool.query('drop trigger stop on confirmations')
    await Promise.all([1, 2].map(() => prepareDatabase({ database: cut.database, demo: true, now })))
    const quotes = await cut.database.inTransaction(
      staff,
      (tx) => tx.query<{ count: number }>`select count(*)::int as count from quotes`,
    )
    expect(quotes[0]!.count).toBeGreaterThan(35)
  } finally {
    await cut.drop()
  }
})

test.each(['2026-01-12T08:00:00Z', '2027-04-02T08:00:00Z', '2028-02-29T22:00:00Z'])(
  'the story can be told on %s',
  async (day) => {
    const other = await freshDatabase()
    try {
      await expect(prepareDatabase({ database: other.database, demo: true, now: new Date(day) })).resolves.toBeUndefined()
    } finally {
      await other.drop()
    }
  },
)

describe('the calendar of the story', () => {
  test.each([
    [1, '09:00', '2026-11-24T07:30:00Z', '2026-11-23T08:00:00.000Z'],
    [1, '09:00', '2026-11-23T07:30:00Z', '2026-11-20T08:00:00.000Z'],
    [25, '09:00', '2026-11-24T07:30:00Z', '2026-10-20T07:00:00.000Z'],
    [1, '09:00', '2026-04-07T07:30:00Z', '2026-04-01T07:00:00.000Z'],
    ['28 days', '10:20', '2026-11-24T07:30:00Z', '2026-10-27T09:20:00.000Z'],
  ] as const)('%s ago at %s before %s is %s', (ago, time, at, expected) => {
    expect(instantOf(ago, time, new Date(at)).toISOString()).toBe(expected)
  })
})

test('org numbers of the story are synthetic and pass modulo 11', () => {
  const numbers = [...Object.values(customers), ...Object.values(dealers)].flatMap((one) => one.orgNumber ?? [])
  expect(numbers.length).toBeGreaterThan(8)
  expect(numbers.filter((one) => !one.startsWith('3') || !isOrgNumber(one))).toEqual([])
})
