import type { World } from '../world.ts';

/** What the database says of a stay, as far as a customer could be wronged by it. */
export interface Ledger {
  visit: string;
  order: string | null;
  signed: boolean;
  released: boolean;
  /** Somebody clocked on the car. */
  worked: boolean;
  /** Lines of agreed jobs that the customer never said yes to. */
  unapproved: number;
  undecided: number;
  /** What is stored as the order's total less the sum of its lines that count. */
  miscounted: number;
  /** Actual in hundredths of a percent of the word given. */
  overBp: number;
  borne: boolean;
  /** Owed by payers who were given no credit. */
  owed: number;
  /** A gate pass that is valid or was used. */
  pass: boolean;
  settlements: number;
  leftUnrepaired: boolean;
}

/** Reads the ledger past all commands and rules: bare rows. */
export async function ledgerOf(world: World, visitId: string): Promise<Ledger> {
  const [ledger] = await world.look((tx) => tx.rows<Ledger>('ledger', read, [visitId]));
  if (!ledger) throw new Error('No such visit.');
  return ledger;
}

const read = `
  select v.state as visit, o.state as order, o.signed_at is not null as signed,
    o.emergency_released_at is not null as released,
    exists (select 1 from clockings c join jobs j on j.id = c.job_id
      where c.visit_id = v.id and j.repair_order_id = o.id) as worked,
    coalesce(l.unapproved, 0) as unapproved, coalesce(j.undecided, 0) as undecided,
    coalesce(o.total_minor - l.total, 0)::integer as miscounted,
    coalesce(case when o.authorized_minor > 0 then (o.total_minor - o.authorized_minor) * 10000 / o.authorized_minor
      when o.authorized_minor = 0 and o.total_minor > 0 then 10000 end, 0)::integer as "overBp",
    o.overrun_borne_by is not null as borne,
    (select coalesce(sum(s.total_minor - s.paid_minor), 0)::integer from settlements s where s.visit_id = v.id
      and s.reversed_by_id is null and s.reverses_id is null and not s.on_account) as owed,
    (select count(*)::integer from settlements s where s.visit_id = v.id and s.reversed_by_id is null
      and s.reverses_id is null) as settlements,
    exists (select 1 from gate_passes g where g.visit_id = v.id and g.voided_at is null) as pass,
    v.left_kind is not null and v.left_kind <> 'repaired' as "leftUnrepaired"
  from visits v
  left join repair_orders o on o.visit_id = v.id and o.state <> 'cancelled'
  left join lateral (
    select sum(li.total_minor)::integer as total, count(*) filter (where li.authorized_minor is null)::integer as unapproved
    from repair_order_lines li join jobs jo on jo.id = li.job_id
    where li.repair_order_id = o.id and li.removed_at is null
      and jo.state not in ('declined', 'cancelled', 'proposed')) l on true
  left join lateral (
    select count(*) filter (where state = 'proposed')::integer as undecided from jobs where repair_order_id = o.id) j on true
  where v.id = $1`;
