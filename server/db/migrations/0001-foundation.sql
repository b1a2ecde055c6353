-- Walls first: every table that holds a dealer's data has forced row-level security from its first moment (A-2, D1).
-- A transaction says who it works for by app.dealer, app.staff and app.actor; unset means no rows.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create schema if not exists app;
grant usage on schema public, app to natre_app;

create function app.dealer() returns uuid language sql stable as $$ select nullif(current_setting('app.dealer', true), '')::uuid $$;
create function app.is_staff() returns boolean language sql stable as $$ select coalesce(current_setting('app.staff', true), '') = 'on' $$;
create function app.actor() returns uuid language sql stable as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;

create sequence deal_number start 1;
grant usage on sequence deal_number to natre_app;

create table dealers (
  id uuid primary key,
  customer_no text not null unique,
  name text not null,
  org_number text not null,
  address text not null default '',
  postal_code text not null default '',
  place text not null default '',
  state text not null check (state in ('applied', 'approved', 'blocked', 'closed')),
  seller_id uuid,
  discount_class smallint not null check (discount_class in (1, 2, 3)),
  freight_zone smallint not null check (freight_zone in (1, 2, 3)),
  markup_bp integer not null default 0 check (markup_bp between 0 and 30000),
  created_at timestamptz not null default now()
);

create table users (
  id uuid primary key,
  dealer_id uuid references dealers (id),
  role text not null check (role in ('user', 'superuser', 'seller', 'credit', 'admin')),
  name text not null,
  email text not null unique check (email = lower(email)),
  phone text not null default '',
  password_hash text not null,
  active boolean not null default true,
  -- What the demo's sign-in page says of this person; null for real people.
  demo_about text,
  created_at timestamptz not null default now(),
  unique (dealer_id, id),
  check ((dealer_id is null) = (role in ('seller', 'credit', 'admin')))
);
alter table dealers add foreign key (seller_id) references users (id);

create table sessions (
  token_hash bytea primary key,
  user_id uuid not null references users (id) on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index on sessions (user_id);

create table sign_in_tries (
  subject bytea not null,
  at timestamptz not null
);
create index on sign_in_tries (subject, at);

create table catalog_versions (
  version text primary key,
  hash text not null,
  valid_from date not null,
  content jsonb not null
);

create table customers (
  id uuid primary key,
  dealer_id uuid not null references dealers (id),
  kind text not null check (kind in ('private', 'company')),
  name text not null,
  org_number text,
  address text not null default '',
  postal_code text not null default '',
  place text not null default '',
  email text not null default '',
  phone text not null default '',
  created_at timestamptz not null,
  unique (dealer_id, id)
);
create index on customers (dealer_id, name);

create table quotes (
  id uuid primary key,
  dealer_id uuid not null references dealers (id),
  number text not null unique,
  status text not null,
  turn text not null,
  turn_since timestamptz not null,
  revision integer not null default 0,
  version integer not null default 0,
  customer_id uuid,
  customer_name text not null default '',
  mark text not null default '',
  reference text not null default '',
  common jsonb not null,
  markup_bp integer not null check (markup_bp between 0 and 30000),
  valid_to date,
  order_id uuid,
  return_reason text,
  author_id uuid not null,
  author_name text not null,
  made_by_natre boolean not null,
  catalog_hash text not null,
  line_count integer not null default 0,
  net_ore bigint not null default 0 check (net_ore >= 0),
  gross_ore bigint not null default 0 check (gross_ore >= 0),
  search_text text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (dealer_id, id),
  foreign key (dealer_id, customer_id) references customers (dealer_id, id)
);

create table quote_lines (
  id uuid primary key,
  dealer_id uuid not null,
  quote_id uuid not null,
  revision integer not null default 1,
  position integer not null,
  quantity integer not null check (quantity between 1 and 999),
  mark text not null default '',
  room text not null default '',
  configuration jsonb not null,
  orderable boolean not null,
  list_ore bigint not null check (list_ore >= 0),
  net_ore bigint not null check (net_ore >= 0),
  weight_g integer not null check (weight_g >= 0),
  u_value double precision not null,
  longest_mm integer not null,
  lift_slide boolean not null default false,
  foreign key (dealer_id, quote_id) references quotes (dealer_id, id)
);
create index on quote_lines (dealer_id, quote_id, position);

create table quote_versions (
  dealer_id uuid not null,
  quote_id uuid not null,
  version integer not null check (version > 0),
  content jsonb not null,
  hash text not null,
  gross_ore bigint not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  primary key (dealer_id, quote_id, version),
  foreign key (dealer_id, quote_id) references quotes (dealer_id, id)
);

create table orders (
  id uuid primary key,
  dealer_id uuid not null references dealers (id),
  quote_id uuid not null,
  number text not null unique,
  status text not null,
  turn text not null,
  turn_since timestamptz not null,
  revision integer not null,
  total_ore bigint not null check (total_ore >= 0),
  net_ore bigint not null check (net_ore >= 0),
  customer_name text not null,
  mark text not null,
  reference text not null,
  placed_by uuid not null,
  placed_by_name text not null,
  placed_by_natre boolean not null,
  placed_at timestamptz not null,
  hold_reason text,
  hold_owner text,
  credit_short_ore bigint,
  producible boolean not null default false,
  confirmation_version integer not null default 0,
  checked boolean not null default false,
  delivery_year smallint,
  delivery_week smallint,
  line_count integer not null,
  warning_count integer not null,
  search_text text not null,
  updated_at timestamptz not null,
  unique (dealer_id, id),
  -- One order of a quote: the second of two submits meets this wall whatever else fails.
  unique (dealer_id, quote_id),
  foreign key (dealer_id, quote_id) references quotes (dealer_id, id)
);

create table order_revisions (
  dealer_id uuid not null,
  order_id uuid not null,
  revision integer not null check (revision > 0),
  content jsonb not null,
  hash text not null,
  placed_at timestamptz not null,
  primary key (dealer_id, order_id, revision),
  foreign key (dealer_id, order_id) references orders (dealer_id, id)
);

create table decisions (
  id uuid primary key,
  dealer_id uuid not null,
  order_id uuid not null,
  revision integer not null,
  kind text not null check (kind in ('producibility', 'credit')),
  outcome text not null check (outcome in ('approved', 'returned', 'rejected', 'held', 'released')),
  at timestamptz not null,
  by_id uuid,
  by_name text not null,
  comment text not null,
  released_ore bigint check (released_ore >= 0),
  figures jsonb not null,
  foreign key (dealer_id, order_id) references orders (dealer_id, id),
  check (comment <> '' or outcome in ('approved', 'held'))
);
create index on decisions (dealer_id, order_id, at);

create table confirmations (
  dealer_id uuid not null,
  order_id uuid not null,
  version integer not null check (version > 0),
  content jsonb not null,
  hash text not null,
  confirmed_at timestamptz not null,
  delivery_year smallint not null,
  delivery_week smallint not null check (delivery_week between 1 and 53),
  correction_deadline date not null,
  checked_at timestamptz,
  checked_by uuid,
  checked_by_name text,
  primary key (dealer_id, order_id, version),
  foreign key (dealer_id, order_id) references orders (dealer_id, id)
);

create table documents (
  dealer_id uuid not null references dealers (id),
  subject_id uuid not null,
  kind text not null check (kind in ('quote', 'confirmation')),
  version integer not null,
  status text not null check (status in ('waiting', 'ready', 'failed')),
  sha256 text,
  bytes bytea,
  made_at timestamptz,
  primary key (dealer_id, subject_id, kind, version),
  check (status <> 'ready' or (sha256 is not null and bytes is not null))
);

create table events (
  id uuid primary key,
  dealer_id uuid not null,
  quote_id uuid not null,
  order_id uuid,
  type text not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  actor_side text not null check (actor_side in ('dealer', 'natre')),
  params jsonb not null,
  foreign key (dealer_id, quote_id) references quotes (dealer_id, id)
);
create index on events (dealer_id, quote_id, at);

create table credit_accounts (
  dealer_id uuid primary key references dealers (id),
  limit_ore bigint check (limit_ore > 0),
  unpaid_ore bigint not null default 0 check (unpaid_ore >= 0),
  overdue_ore bigint not null default 0 check (overdue_ore between 0 and unpaid_ore),
  reserved_ore bigint not null default 0 check (reserved_ore >= 0),
  invoices_as_of timestamptz
);

-- One per order and revision (C-3). The last check is the wall behind the lock: no approval past the limit without a
-- release by the credit role that covers the rest.
create table credit_reservations (
  dealer_id uuid not null references credit_accounts (dealer_id),
  order_id uuid not null,
  revision integer not null,
  amount_ore bigint not null check (amount_ore >= 0),
  exposure_after_ore bigint not null,
  limit_then_ore bigint,
  released_ore bigint check (released_ore >= 0),
  at timestamptz not null,
  released_at timestamptz,
  primary key (dealer_id, order_id, revision),
  foreign key (dealer_id, order_id) references orders (dealer_id, id),
  check (
    released_ore is null and limit_then_ore is not null and exposure_after_ore <= limit_then_ore
    or released_ore is not null
      and least(amount_ore, exposure_after_ore - coalesce(limit_then_ore, exposure_after_ore - amount_ore)) <= released_ore
  )
);

create table credit_entries (
  id uuid primary key,
  dealer_id uuid not null references credit_accounts (dealer_id),
  kind text not null check (kind in ('invoices', 'reserve', 'release')),
  amount_ore bigint not null,
  exposure_after_ore bigint not null check (exposure_after_ore >= 0),
  at timestamptz not null,
  by_name text not null,
  reference text not null,
  comment text not null default ''
);
create index on credit_entries (dealer_id, at);

create table idempotency_keys (
  actor_id uuid not null,
  key text not null,
  request_hash text not null,
  status smallint,
  reply jsonb,
  created_at timestamptz not null,
  primary key (actor_id, key)
);
create index on idempotency_keys (created_at);

-- The lists: newest change first, for a dealer and for staff, each with its filters; search by trigrams.
create index quotes_by_change on quotes (dealer_id, updated_at desc, id desc) where order_id is null;
create index quotes_whole_by_change on quotes (dealer_id, updated_at desc, id desc);
create index quotes_by_status on quotes (dealer_id, status, updated_at desc, id desc);
create index quotes_by_turn on quotes (dealer_id, turn, turn_since) where order_id is null;
create index quotes_of_all_by_change on quotes (updated_at desc, id desc) where order_id is null;
create index quotes_of_all_whole_by_change on quotes (updated_at desc, id desc);
create index quotes_of_all_by_status on quotes (status, updated_at desc, id desc);
create index quotes_search on quotes using gin (dealer_id, search_text gin_trgm_ops);
create index quotes_of_all_search on quotes using gin (search_text gin_trgm_ops);
create index orders_by_change on orders (dealer_id, updated_at desc, id desc);
create index orders_by_status on orders (dealer_id, status, updated_at desc, id desc);
create index orders_by_turn on orders (dealer_id, turn, turn_since);
create index orders_of_all_by_change on orders (updated_at desc, id desc);
create index orders_of_all_by_status on orders (status, updated_at desc, id desc);
create index orders_of_all_by_turn on orders (turn, turn_since, id);
create index orders_search on orders using gin (dealer_id, search_text gin_trgm_ops);
create index orders_of_all_search on orders using gin (search_text gin_trgm_ops);
create index orders_of_quote on orders (quote_id);

do $$
declare
  tenant text;
begin
  foreach tenant in array array['customers', 'quotes', 'quote_lines', 'quote_versions', 'orders', 'order_revisions', 'decisions',
    'confirmations', 'documents', 'events', 'credit_accounts', 'credit_reservations', 'credit_entries'] loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format('create policy tenant on %I using ((select app.is_staff()) or dealer_id = (select app.dealer()))
      with check ((select app.is_staff()) or dealer_id = (select app.dealer()))', tenant);
  end loop;
end $$;

alter table dealers enable row level security;
alter table dealers force row level security;
create policy tenant on dealers using ((select app.is_staff()) or id = (select app.dealer()));

-- A dealer sees his own people, and Natre's (names and telephone of his contacts).
alter table users enable row level security;
alter table users force row level security;
create policy tenant on users
  using ((select app.is_staff()) or dealer_id = (select app.dealer()) or (dealer_id is null and (select app.dealer()) is not null))
  with check ((select app.is_staff()) or dealer_id = (select app.dealer()));

-- The functions below run as the owner, whom forced row-level security binds too; they may read these two tables whole.
create policy sign_in on users for select to current_user using (true);
create policy sign_in on dealers for select to current_user using (true);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy own on idempotency_keys using (actor_id = (select app.actor())) with check (actor_id = (select app.actor()));

-- The least each table needs. What is kept for good has no UPDATE and no DELETE.
grant select, insert, update on dealers, customers, quotes, orders, confirmations, documents, credit_accounts, credit_reservations,
  idempotency_keys to natre_app;
grant select, insert, update, delete on quote_lines to natre_app;
grant select, insert on quote_versions, order_revisions, decisions, events, credit_entries, catalog_versions to natre_app;
grant select (id, dealer_id, role, name, email, phone, active, demo_about), insert on users to natre_app;
grant select, insert, delete on sign_in_tries to natre_app;

-- Sign-in works before there is a scope. These run as the owner, take exact keys and give back one row.
create function app.find_sign_in(wanted text) returns table (id uuid, password_hash text)
  language sql stable security definer set search_path = public
  as $$ select u.id, u.password_hash from users u left join dealers d on d.id = u.dealer_id
        where u.email = wanted and u.active and (d.id is null or d.state in ('approved', 'blocked')) $$;

create function app.open_session(token bytea, who uuid, opened timestamptz, expires timestamptz) returns void
  language sql security definer set search_path = public
  as $$ insert into sessions (token_hash, user_id, created_at, last_seen_at, expires_at) values (token, who, opened, opened, expires) $$;

create function app.close_session(token bytea) returns void
  language sql security definer set search_path = public
  as $$ delete from sessions where token_hash = token $$;

create function app.find_session(token bytea, at timestamptz)
  returns table (user_id uuid, name text, role text, dealer_id uuid, last_seen_at timestamptz)
  language sql stable security definer set search_path = public
  as $$ select u.id, u.name, u.role, u.dealer_id, s.last_seen_at
        from sessions s join users u on u.id = s.user_id left join dealers d on d.id = u.dealer_id
        where s.token_hash = token and s.expires_at > at and s.last_seen_at > at - interval '12 hours'
          and u.active and (d.id is null or d.state in ('approved', 'blocked')) $$;

create function app.touch_session(token bytea, at timestamptz) returns void
  language sql security definer set search_path = public
  as $$ update sessions set last_seen_at = at where token_hash = token $$;

create function app.demo_cast() returns table (id uuid, name text, role text, dealer text, about text)
  language sql stable security definer set search_path = public
  as $$ select u.id, u.name, u.role, d.name, u.demo_about from users u left join dealers d on d.id = u.dealer_id
        where u.demo_about is not null and u.active order by d.name nulls last, u.role desc, u.name $$;

revoke all on all functions in schema app from public;
grant execute on all functions in schema app to natre_app;
