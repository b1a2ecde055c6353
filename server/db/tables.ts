import type { ColumnType, Generated } from 'kysely'
import type { DealerState } from '#domain/dealers/dealer.ts'
import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import type { ConfirmationContent, DecisionKind, DecisionOutcome, OrderContent } from '#domain/orders/order.ts'
import type { OrderStatus } from '#domain/orders/status.ts'
import type { QuoteContent } from '#domain/quotes/content.ts'
import type { QuoteStatus } from '#domain/quotes/status.ts'
import type { Turn } from '#domain/quotes/turn.ts'
import type { Role } from '#domain/users/role.ts'

/** jsonb: read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>
type Side = 'dealer' | 'natre'
export type EventParams = Record<string, string | number | boolean | null>

export interface Tables {
  dealers: {
    id: string
    customer_no: string
    name: string
    org_number: string
    address: Generated<string>
    postal_code: Generated<string>
    place: Generated<string>
    state: DealerState
    seller_id: string | null
    discount_class: 1 | 2 | 3
    freight_zone: 1 | 2 | 3
    markup_bp: Generated<number>
  }
  users: {
    id: string
    dealer_id: string | null
    role: Role
    name: string
    email: string
    phone: Generated<string>
    password_hash: ColumnType<never, string, never>
    active: Generated<boolean>
    demo_about: string | null
  }
  sign_in_tries: { subject: Buffer; at: Date }
  catalog_versions: { version: string; hash: string; valid_from: string; content: Json<unknown> }
  customers: {
    id: string
    dealer_id: string
    kind: 'private' | 'company'
    name: string
    org_number: string | null
    address: string
    postal_code: string
    place: string
    email: string
    phone: string
    created_at: Date
  }
  quotes: {
    id: string
    dealer_id: string
    number: string
    status: QuoteStatus
    turn: Turn
    turn_since: Date
    revision: number
    version: number
    customer_id: string | null
    customer_name: string
    mark: string
    reference: string
    common: Json<CommonChoices>
    markup_bp: number
    valid_to: string | null
    order_id: string | null
    return_reason: string | null
    author_id: string
    author_name: string
    made_by_natre: boolean
    catalog_hash: string
    line_count: number
    net_ore: number
    gross_ore: number
    search_text: string
    created_at: Date
    updated_at: Date
  }
  quote_lines: {
    id: string
    dealer_id: string
    quote_id: string
    revision: number
    position: number
    quantity: number
    mark: string
    room: string
    configuration: Json<Configuration>
    orderable: boolean
    list_ore: number
    net_ore: number
    weight_g: number
    u_value: number
    longest_mm: number
    lift_slide: boolean
  }
  quote_versions: {
    dealer_id: string
    quote_id: string
    version: number
    content: Json<QuoteContent>
    hash: string
    gross_ore: number
    sent_at: Date
    sent_by: string
  }
  orders: {
    id: string
    dealer_id: string
    quote_id: string
    number: string
    status: OrderStatus
    turn: Turn
    turn_since: Date
    revision: number
    total_ore: number
    net_ore: number
    customer_name: string
    mark: string
    reference: string
    placed_by: string
    placed_by_name: string
    placed_by_natre: boolean
    placed_at: Date
    hold_reason: string | null
    hold_owner: string | null
    credit_short_ore: number | null
    producible: boolean
    confirmation_version: number
    checked: boolean
    delivery_year: number | null
    delivery_week: number | null
    line_count: number
    warning_count: number
    search_text: string
    updated_at: Date
  }
  order_revisions: {
    dealer_id: string
    order_id: string
    revision: number
    content: Json<OrderContent>
    hash: string
    placed_at: Date
  }
  decisions: {
    id: string
    dealer_id: string
    order_id: string
    revision: number
    kind: DecisionKind
    outcome: DecisionOutcome
    at: Date
    by_id: string | null
    by_name: string
    comment: string
    released_ore: number | null
    figures: Json<EventParams>
  }
  confirmations: {
    dealer_id: string
    order_id: string
    version: number
    content: Json<ConfirmationContent>
    hash: string
    confirmed_at: Date
    delivery_year: number
    delivery_week: number
    correction_deadline: string
    checked_at: Date | null
    checked_by: string | null
    checked_by_name: string | null
  }
  documents: {
    dealer_id: string
    subject_id: string
    kind: 'quote' | 'confirmation'
    version: number
    status: 'waiting' | 'ready' | 'failed'
    sha256: string | null
    bytes: Buffer | null
    made_at: Date | null
  }
  events: {
    id: string
    dealer_id: string
    quote_id: string
    order_id: string | null
    type: string
    at: Date
    actor_id: string | null
    actor_name: string
    actor_side: Side
    params: Json<EventParams>
  }
  credit_accounts: {
    dealer_id: string
    limit_ore: number | null
    unpaid_ore: Generated<number>
    overdue_ore: Generated<number>
    reserved_ore: Generated<number>
    invoices_as_of: Date | null
  }
  credit_reservations: {
    dealer_id: string
    order_id: string
    revision: number
    amount_ore: number
    exposure_after_ore: number
    limit_then_ore: number | null
    released_ore: number | null
    at: Date
    released_at: Date | null
  }
  credit_entries: {
    id: string
    dealer_id: string
    kind: 'invoices' | 'reserve' | 'release'
    amount_ore: number
    exposure_after_ore: number
    at: Date
    by_name: string
    reference: string
    comment: Generated<string>
  }
  idempotency_keys: {
    actor_id: string
    key: string
    request_hash: string
    status: number | null
    reply: Json<unknown> | null
    created_at: Date
  }
}
