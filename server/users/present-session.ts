import type { z } from 'zod'
import type { session } from '#contract/session.ts'
import { refusal } from '#server/http/refusal-error.ts'
import type { Tx } from '#server/db/transaction.ts'

interface Row {
  id: string
  name: string
  email: string
  role: 'user' | 'superuser' | 'seller' | 'credit' | 'admin'
  dealer_id: string | null
  dealer_name: string | null
  customer_no: string | null
  seller_name: string | null
  seller_email: string | null
  seller_phone: string | null
}

/** Who is signed in, with «Dine kontakter i Natre»: customer service, and his dealer's own seller. */
export async function presentSession(tx: Tx, demo: boolean): Promise<z.infer<typeof session>> {
  const [row] = await tx.query<Row>`
    select u.id, u.name, u.email, u.role, d.id as dealer_id, d.name as dealer_name, d.customer_no,
      s.name as seller_name, s.email as seller_email, s.phone as seller_phone
    from users u left join dealers d on d.id = u.dealer_id left join users s on s.id = d.seller_id
    where u.id = ${tx.actor!.id}`
  if (!row) throw refusal('session.missing')
  return {
    user: {
      id: row.id,
      name: row.name,
      email: row.email,
      role: row.role,
      dealer: row.dealer_id === null ? null : { id: row.dealer_id, name: row.dealer_name!, customerNo: row.customer_no! },
    },
    contacts: {
      service: { email: 'kundeservice@natre.no', phone: '61 18 80 10', note: 'tast 2' },
      seller: row.seller_name === null ? null : { name: row.seller_name, email: row.seller_email!, phone: row.seller_phone! },
    },
    demo,
  }
}
