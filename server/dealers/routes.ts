import { listCredit, ownCredit } from '#contract/credit.ts'
import { listDealers } from '#contract/deals.ts'
import { likePattern } from '#server/db/like-pattern.ts'
import { serve, type Wiring } from '#server/http/serve.ts'
import type { Tx } from '#server/db/transaction.ts'
import { readCredit, type CreditRow } from './credit-store.ts'
import { presentCredit } from './present-credit.ts'

export function dealerRoutes(wiring: Wiring): void {
  serve(wiring, listDealers, async (tx, { query }) => {
    const rows = await tx.query<{ id: string; name: string; customer_no: string; state: string }>`
      select id, name, customer_no, state from dealers where name ilike ${likePattern(query.q ?? '')} order by name limit 200`
    return { dealers: rows.map(({ customer_no, ...dealer }) => ({ ...dealer, customerNo: customer_no })) }
  })

  serve(wiring, ownCredit, async (tx) => presentCredit(await readCredit(tx, tx.actor!.dealerId!)))

  serve(wiring, listCredit, async (tx) => ({ dealers: await dealersWithCredit(tx) }))
}

interface Row extends CreditRow {
  id: string
  name: string
  customer_no: string
  state: string
  waiting: { number: string; gross: number; held: boolean }[]
}

async function dealersWithCredit(tx: Tx) {
  const rows = await tx.query<Row>`
    select d.id, d.name, d.customer_no, d.state, a.limit_ore, coalesce(a.unpaid_ore, 0) as unpaid_ore,
      coalesce(a.overdue_ore, 0) as overdue_ore, coalesce(a.reserved_ore, 0) as reserved_ore, a.invoices_as_of,
      coalesce(w.waiting_ore, 0)::bigint as waiting_ore, coalesce(w.orders, '[]') as waiting
    from dealers d
      left join credit_accounts a on a.dealer_id = d.id
      left join (
        select dealer_id, sum(total_ore)::bigint as waiting_ore,
          json_agg(json_build_object('number', number, 'gross', total_ore, 'held', credit_short_ore is not null) order by placed_at) as orders
        from orders where status in ('pendingApproval', 'onHold') group by dealer_id
      ) w on w.dealer_id = d.id
    order by d.name limit 500`
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    customerNo: row.customer_no,
    state: row.state,
    credit: presentCredit(row),
    waitingOrders: row.waiting,
  }))
}
