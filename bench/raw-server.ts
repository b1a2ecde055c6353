import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { textOf } from '#server/db/fragment.ts'
import { newId } from '#server/db/new-id.ts'
import { orderColumns, quoteColumns } from '#server/deals/rows.ts'

// The baseline: node:http and pg, the same answers by prepared queries, no session, rights, walls, key, engine or schema. What is
// left between this and the portal is the price of all those.
const [, , port = '0', connection = '{}'] = process.argv
const pool = new pg.Pool({ ...(JSON.parse(connection) as pg.PoolConfig), max: 10 })
pg.types.setTypeParser(20, Number)

// The same columns as the portal answers, so that both carry the same data.
const list = `select * from (
    (select ${textOf(quoteColumns)} from quotes q join dealers d on d.id = q.dealer_id
      where q.dealer_id = $1 and q.order_id is null order by q.updated_at desc, q.id desc limit 51)
    union all
    (select ${textOf(orderColumns)} from orders o join dealers d on d.id = o.dealer_id
      where o.dealer_id = $1 order by o.updated_at desc, o.id desc limit 51)) b
  order by updated_at desc, id desc limit 51`
const search = list.replaceAll(/where (\w)\.dealer_id = \$1/g, 'where $1.dealer_id = $$1 and $1.search_text like $$2')
const open = `select o.*, d.name as dealer_name, r.content, r.hash from orders o join dealers d on d.id = o.dealer_id
  join order_revisions r on r.dealer_id = o.dealer_id and r.order_id = o.id and r.revision = o.revision where o.dealer_id = $1 and o.number = $2`
const decisions = `select n.* from orders o join decisions n on n.dealer_id = o.dealer_id and n.order_id = o.id where o.dealer_id = $1 and o.number = $2 order by n.at`
const events = `select e.* from quotes q join events e on e.dealer_id = q.dealer_id and e.quote_id = q.id where q.dealer_id = $1 and q.number = $2 order by e.at desc`

async function openOrder(values: unknown[]): Promise<unknown> {
  const [order, made, told] = await Promise.all([
    pool.query({ name: 'open', text: open, values }),
    pool.query({ name: 'decisions', text: decisions, values }),
    pool.query({ name: 'events', text: events, values }),
  ])
  return { ...order.rows[0], decisions: made.rows, events: told.rows }
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
}

async function create(dealer: string, body: Record<string, unknown>): Promise<unknown> {
  const id = newId()
  const number = `27${id.slice(-12)}`
  const lines = body['lines'] as { quantity: number; configuration: unknown }[]
  return inTransaction(async (client) => {
    await client.query({
      name: 'quote',
      text: `insert into quotes (id, dealer_id, number, status, turn, turn_since, common, markup_bp, author_id, author_name,
      made_by_natre, catalog_hash, search_text, created_at, updated_at) values ($1, $2, $3, 'draft', 'dealer', now(), '{}', 0, $2, 'x', false, 'x', $3, now(), now())`,
      values: [id, dealer, number],
    })
    await client.query({
      name: 'lines',
      text: `insert into quote_lines (id, dealer_id, quote_id, position, quantity, configuration, orderable, list_ore, net_ore, weight_g, u_value, longest_mm)
      select gen_random_uuid(), $1, $2, n, (l->>'quantity')::int, l->'configuration', true, 1, 1, 1, 1, 1 from jsonb_array_elements($3::jsonb) with ordinality as t(l, n)`,
      values: [dealer, id, JSON.stringify(lines)],
    })
    return { id, number }
  })
}

const order = (dealer: string, body: Record<string, unknown>): Promise<unknown> =>
  inTransaction(async (client) => {
    const { rows } = await client.query({
      name: 'lock',
      text: 'select id, content from (select q.id, v.content from quotes q join quote_versions v on v.dealer_id = q.dealer_id and v.quote_id = q.id where q.dealer_id = $1 and q.number = $2 for update of q) x',
      values: [dealer, body['number']],
    })
    const quote = rows[0] as { id: string; content: unknown }
    const id = newId()
    await client.query({
      name: 'order',
      text: `insert into orders (id, dealer_id, quote_id, number, status, turn, turn_since, revision, total_ore, net_ore, customer_name, mark, reference,
    placed_by, placed_by_name, placed_by_natre, placed_at, line_count, warning_count, search_text, updated_at)
    values ($1, $2, $3, $4, 'pendingApproval', 'natre', now(), 1, 1, 1, '', '', '', $2, '', false, now(), 20, 0, '', now())`,
      values: [id, dealer, quote.id, body['number']],
    })
    await client.query({
      name: 'revision',
      text: `insert into order_revisions (dealer_id, order_id, revision, content, hash, placed_at) values ($1, $2, 1, $3, 'x', now())`,
      values: [dealer, id, JSON.stringify(quote.content)],
    })
    await client.query({
      name: 'ordered',
      text: `update quotes set status = 'ordered', order_id = $3 where dealer_id = $1 and id = $2`,
      values: [dealer, quote.id, id],
    })
    return { id }
  })

async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  await client.query('begin')
  const result = await work(client)
  await client.query('commit')
  client.release()
  return result
}

createServer(async (request, reply) => {
  const url = new URL(request.url ?? '/', 'http://raw')
  const dealer = request.headers['x-dealer'] as string
  const answer = async (): Promise<unknown> => {
    if (url.pathname === '/list') return (await pool.query({ name: 'list', text: list, values: [dealer] })).rows
    if (url.pathname === '/search')
      return (await pool.query({ name: 'search', text: search, values: [dealer, `%${url.searchParams.get('q')}%`] })).rows
    if (url.pathname === '/open') return openOrder([dealer, url.searchParams.get('number')])
    return url.pathname === '/create' ? create(dealer, await readBody(request)) : order(dealer, await readBody(request))
  }
  const text = JSON.stringify(await answer())
  reply.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
}).listen(Number(port), '127.0.0.1', function (this: { address(): unknown }) {
  process.send?.({ port: (this.address() as { port: number }).port })
})
