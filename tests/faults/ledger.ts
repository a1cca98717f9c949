import { ask } from './clusters.ts';
import { runPitlane } from './server.ts';
import type { Sent } from './storm.ts';

/** What the database holds, counted past all rules. */
export interface Ledger {
  visits: number;
  greeted: number;
  orders: number;
  estimated: number;
  /** Answers kept for the keys of the storm. */
  kept: number;
  /** Ids of what is there only in part: without lines, journal entry or number. */
  halves: string[];
  /** Numbers of the orders, sorted. */
  numbers: number[];
  lastNumber: number;
}

/** Reads the whole ledger at once; `sent` says whose keys are counted. */
export async function readLedger(ownerUrl: string, sent: readonly Sent[]): Promise<Ledger> {
  const [ledger] = await ask<Ledger>(ownerUrl, counted, [sent.map(({ key }) => key)]);
  if (!ledger) throw new Error('The ledger cannot be read.');
  return ledger;
}

/** As many numbers as orders, from one on, without a gap. */
export function numbersInARow({ orders }: Ledger): number[] {
  return Array.from({ length: orders }, (_, n) => n + 1);
}

const entries = (type: string, of: string) =>
  `(select count(*) from journal_entries j where j.type = '${type}' and j.visit_id = ${of})`;

const counted = `
  select
    (select count(*)::integer from visits) as visits,
    (select count(*)::integer from visits where greeted_at is not null) as greeted,
    (select count(*)::integer from repair_orders) as orders,
    (select count(*)::integer from repair_orders where estimated_at is not null) as estimated,
    (select count(*)::integer from idempotency_keys where key = any($1)) as kept,
    array(
      select v.id from visits v
        where ${entries('visit.arrived', 'v.id')} <> 1
          or ${entries('visit.greeted', 'v.id')} <> (v.greeted_at is not null)::integer
      union all
      select o.id from repair_orders o
        where (select count(*) from jobs where repair_order_id = o.id) <> 1
          or (select count(*) from repair_order_lines where repair_order_id = o.id) <> 3
          or (select sum(total_minor) from repair_order_lines where repair_order_id = o.id) <> o.total_minor
          or ${entries('repair-order.opened', 'o.visit_id')} <> 1
          or ${entries('repair-order.estimated', 'o.visit_id')} <> (o.estimated_at is not null)::integer
    )::text[] as halves,
    array(select right(number, 6)::integer from repair_orders order by 1) as numbers,
    (select coalesce(max(last), 0) from document_counters where kind = 'repair-order') as "lastNumber"`;

/** What `pitlane verify-journal` says and exits with, as an auditor would run it. */
export async function verifyJournal(
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const { ended, said } = runPitlane(['verify-journal'], env);
  return { code: await ended, said: said() };
}
