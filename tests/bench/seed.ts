import type pg from 'pg';

export interface Seeded {
  organizationId: string;
  workshopId: string;
}

/** Cars that stand ready to come in: each create needs one of its own, since a car is in the shop only once. */
export const spareCars = 120_000;

/**
 * Fills the group's tables to `orders` closed visits with their orders, jobs and lines, written as rows: the bench
 * measures what comes after. The demo, in contrast, is made by the real commands.
 */
export async function seed(
  owner: pg.Client,
  { organizationId, workshopId }: Seeded,
  orders: number,
): Promise<void> {
  const { rows } = await owner.query(
    'select count(*)::int as n from repair_orders where organization_id = $1',
    [organizationId],
  );
  const present = rows[0].n as number;
  const values = [organizationId, workshopId];
  if (present === 0)
    for (const sql of ground) await owner.query(sql, sql.includes('$1') ? [organizationId] : []);
  for (const sql of history) {
    const text = sql.replaceAll(':from', String(present + 1)).replaceAll(':to', String(orders));
    await owner.query(text, text.includes('$2') ? values : values.slice(0, 1));
  }
  await owner.query('vacuum analyze');
}

const idOf = (kind: string, n: string) =>
  `overlay(overlay(md5('${kind}' || ${n}) placing '7' from 13) placing '8' from 17)::uuid`;
const timed = (n: string) =>
  `(lpad(to_hex(1700000000000 + ${n}::bigint * 60000), 12, '0') || substr(md5('order' || ${n}), 13))::uuid`;

const ground = [
  `insert into customers (organization_id, id, kind, name, search_text, created_at)
   select $1::uuid, ${idOf('customer', 'n')}, 'person', '客户' || n, '客户' || n, now() from generate_series(1, 20000) n`,
  `insert into vehicles (organization_id, id, plate_text, plate_normalized, plate_country, plate_kind, make, model, owner_id, odometer, search_text, created_at)
   select $1::uuid, ${idOf('vehicle', 'n')}, p, p, 'CN', 'blue', 'Volkswagen', 'Lavida', ${idOf('customer', '(n % 20000 + 1)')}, 1000, lower(p), now()
   from (select n, '京' || chr(65 + n % 8) || upper(lpad(to_hex(n), 5, '0')) as p from generate_series(1, ${spareCars}) n) v`,
  `create table if not exists bench_orders (id uuid primary key, number bigint generated always as identity, workshop_id uuid not null,
     vehicle_id uuid not null, customer_id uuid not null, state text not null, total_minor bigint not null, created_at timestamptz not null)`,
  'create index if not exists bench_orders_newest on bench_orders (workshop_id, id desc)',
  `create table if not exists bench_lines (id uuid primary key, order_id uuid not null references bench_orders, kind text not null, name text not null,
     quantity_milli bigint not null, price_minor bigint not null, total_minor bigint not null)`,
  'create index if not exists bench_lines_order on bench_lines (order_id)',
  'create table if not exists bench_log (id bigint generated always as identity primary key, order_id uuid not null, type text not null, at timestamptz not null, payload jsonb not null)',
];

const history = [
  `insert into visits (organization_id, id, workshop_id, state, vehicle_id, customer_id, arrived_at, arrived_by, arrival_channel, service_standard_version, created_at)
   select $1::uuid, ${idOf('visit', 'n')}, $2::uuid, 'closed', ${idOf('vehicle', `(n % ${spareCars} + 1)`)}, ${idOf('customer', '(n % 20000 + 1)')},
     now() - make_interval(mins => n), $2::uuid, 'desk', 1, now() from generate_series(:from, :to) n`,
  `insert into repair_orders (organization_id, id, workshop_id, visit_id, number, state, vehicle_id, customer_id, currency, locale, prices_include_tax, total_minor, created_at, created_by)
   select $1::uuid, ${timed('n')}, $2::uuid, ${idOf('visit', 'n')}, 'OLD-' || n, 'delivered', ${idOf('vehicle', `(n % ${spareCars} + 1)`)}, ${idOf('customer', '(n % 20000 + 1)')},
     'CNY', 'zh-CN', true, 50000, now() - make_interval(mins => n), $2::uuid from generate_series(:from, :to) n`,
  `insert into jobs (organization_id, id, workshop_id, repair_order_id, visit_id, position, title, state, created_at, created_by)
   select $1::uuid, ${idOf('job', 'n')}, $2::uuid, ${timed('n')}, ${idOf('visit', 'n')}, 1, '保养', 'finished', now(), $2::uuid from generate_series(:from, :to) n`,
  `insert into repair_order_lines (organization_id, id, repair_order_id, job_id, position, kind, name, tax_rate_bp, net_minor, tax_minor, total_minor, shares, created_at, created_by)
   select $1::uuid, md5('line' || n || '-' || l)::uuid, ${timed('n')}, ${idOf('job', 'n')}, l, 'labor', '工时', 1300, 8850, 1150, 10000, '[]', now(), $1::uuid
   from generate_series(:from, :to) n, generate_series(1, 5) l`,
  `insert into bench_orders (id, workshop_id, vehicle_id, customer_id, state, total_minor, created_at)
   select ${timed('n')}, coalesce($2::uuid, $1::uuid), ${idOf('vehicle', `(n % ${spareCars} + 1)`)}, ${idOf('customer', '(n % 20000 + 1)')}, 'delivered', 50000, now() from generate_series(:from, :to) n`,
  `insert into bench_lines (id, order_id, kind, name, quantity_milli, price_minor, total_minor)
   select md5('line' || n || '-' || l || left($1::text, 0))::uuid, ${timed('n')}, 'labor', '工时', 1000, 10000, 10000 from generate_series(:from, :to) n, generate_series(1, 5) l`,
  `insert into bench_log (order_id, type, at, payload) select ${timed('n')}, 'created' || left($1::text, 0), now(), '{}' from generate_series(:from, :to) n`,
];

/** The cars a run brings in, from a place on: plate and id as they were seeded. */
export async function carsFrom(
  owner: pg.Client,
  from: number,
  count: number,
): Promise<{ vehicleId: string; customerId: string }[]> {
  const { rows } = await owner.query(
    `select ${idOf('vehicle', 'n')} as "vehicleId", ${idOf('customer', '(n % 20000 + 1)')} as "customerId" from generate_series($1::int, $2::int) n`,
    [from, from + count - 1],
  );
  return rows;
}
