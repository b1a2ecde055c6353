import type { Client } from 'pg'

export const dealerCount = 200

/** A made-up id that a query can compute: kind and running number. */
export const idOf = (kind: number, n: number): string =>
  `00000000-0000-7000-9${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`
const sqlId = (kind: number, n: string): string =>
  `('00000000-0000-7000-9${String(kind).padStart(3, '0')}-' || lpad((${n})::text, 12, '0'))::uuid`

/**
 * Fills a migrated database as its owner: 200 dealers with one user each, `orders` orders with their quotes, and as many
 * again as a tenth open quotes, spread over states and two years. `sample` is the content of a real order; only the first
 * 5,000 orders carry one.
 */
export async function fill(
  owner: Client,
  { orders, passwordHash, sample }: { orders: number; passwordHash: string; sample: string },
): Promise<void> {
  const dealer = `1 + g % ${dealerCount}`
  const changed = `now() - (g % 700) * interval '1 day' - g * interval '1 millisecond'`
  const mark = `(array['Enebolig Bekkefaret','Hytte Skeikampen','Rehab Storgata','Tomannsbolig Åsen','Naust Helgøya'])[1 + g % 5] || ' ' || g`
  const customer = `(array['Solbakken Bygg','Familien Moen','Byggmester Hansen','Ingrid Sæther','Rehab Mjøsa'])[1 + g % 5]`
  await owner.query(`insert into dealers (id, customer_no, name, org_number, state, discount_class, freight_zone, markup_bp)
    select ${sqlId(1, 'g')}, 'B' || g, 'Forhandler ' || g, '310000019', 'approved', 1, 1, 3000 from generate_series(1, ${dealerCount}) g`)
  await owner.query(
    `insert into users (id, dealer_id, role, name, email, password_hash)
    select ${sqlId(2, 'g')}, ${sqlId(1, 'g')}, 'user', 'Bruker ' || g, 'bruker' || g || '@bench.example', $1 from generate_series(1, ${dealerCount}) g`,
    [passwordHash],
  )
  await owner.query(
    `insert into credit_accounts (dealer_id, limit_ore) select ${sqlId(1, 'g')}, 100000000000 from generate_series(1, ${dealerCount}) g`,
  )
  await owner.query(`insert into customers (id, dealer_id, kind, name, created_at)
    select ${sqlId(3, 'g')}, ${sqlId(1, 'g')}, 'company', 'Solbakken Bygg', now() from generate_series(1, ${dealerCount}) g`)
  const quotes = (from: number, to: number, order: string, status: string) =>
    owner.query(`
    insert into quotes (id, dealer_id, number, status, turn, turn_since, customer_name, mark, reference, common, markup_bp, valid_to, order_id,
      author_id, author_name, made_by_natre, catalog_hash, line_count, net_ore, gross_ore, search_text, created_at, updated_at)
    select ${sqlId(4, 'g')}, ${sqlId(1, dealer)}, '25' || lpad(g::text, 7, '0'), ${status}, 'dealer', ${changed}, ${customer}, ${mark}, 'R' || g, '{}', 3000, null, ${order},
      ${sqlId(2, dealer)}, 'Bruker', false, (select hash from catalog_versions limit 1), 6, 4800000, 6000000,
      lower('25' || lpad(g::text, 7, '0') || ' ' || ${mark} || ' r' || g || ' ' || ${customer}), ${changed}, ${changed}
    from generate_series(${from}, ${to}) g`)
  await quotes(1, orders, sqlId(5, 'g'), `'ordered'`)
  await quotes(orders + 1, Math.round(orders * 1.1), 'null::uuid', `(array['draft','sent','accepted','declined'])[1 + g % 4]`)
  await owner.query(`
    insert into orders (id, dealer_id, quote_id, number, status, turn, turn_since, revision, total_ore, net_ore, customer_name, mark, reference, placed_by,
      placed_by_name, placed_by_natre, placed_at, line_count, warning_count, search_text, updated_at)
    select ${sqlId(5, 'g')}, ${sqlId(1, dealer)}, ${sqlId(4, 'g')}, '25' || lpad(g::text, 7, '0'),
      (array['processing','confirmed','confirmed','withdrawn','pendingApproval'])[1 + g % 5], (array['natre','dealer','dealer','none','natre'])[1 + g % 5], ${changed}, 1,
      6000000, 4800000, ${customer}, ${mark}, 'R' || g, ${sqlId(2, dealer)}, 'Bruker', false, ${changed}, 6, 0,
      lower('25' || lpad(g::text, 7, '0') || ' ' || ${mark} || ' r' || g || ' ' || ${customer}), ${changed}
    from generate_series(1, ${orders}) g`)
  await owner.query(
    `insert into order_revisions (dealer_id, order_id, revision, content, hash, placed_at)
    select ${sqlId(1, dealer)}, ${sqlId(5, 'g')}, 1, $1::jsonb, 'bench', now() from generate_series(1, ${Math.min(orders, 5000)}) g`,
    [sample],
  )
  await owner.query('vacuum analyze')
}
