import {
  type ContractFacts,
  gatherContract,
  type JobRow,
  type LineRow,
  type NamesOf,
  type OrderRow,
  readJobs,
  readLines,
  readNames,
  readOrder,
} from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { hashOf } from '#platform/server/pdf/fingerprint.ts';
import type { LinkRow } from '../read-link.ts';

/** What the link's order says now, and what its contract would say. */
export interface Offer {
  readonly order: OrderRow;
  readonly jobs: readonly JobRow[];
  readonly lines: readonly LineRow[];
  readonly facts: ContractFacts;
  /** A32: the catalogue's words in every language. */
  readonly names: NamesOf;
}

export async function readOffer(tx: Tx, link: LinkRow): Promise<Offer> {
  const [order, jobs, lines, facts, names] = await Promise.all([
    readOrder(tx, link.repair_order_id, link.customer_id),
    readJobs(tx, link.repair_order_id),
    readLines(tx, link.repair_order_id),
    gatherContract(tx, link.repair_order_id, {}),
    readNames(tx, link.repair_order_id),
  ]);
  if (!order) throw new Error(`Link ${link.id} leads to no repair order.`);
  return { order, jobs, lines, facts, names };
}

/**
 * Names what the customer is shown: prices, time and the version of every notice. An answer that names something else
 * was given to something else, and is asked for again.
 */
export function seenOf({ order, jobs, lines, facts }: Offer): string {
  return hashOf({
    state: order.state,
    promisedAt: order.promised_at?.toISOString() ?? null,
    jobs: jobs.map(({ id, state, title, total_minor }) => [id, state, title, total_minor]),
    lines: lines.map(({ id, name, total_minor, shares }) => [
      id,
      name,
      total_minor,
      shares.map(({ payer, totalMinor }) => [payer, totalMinor]),
    ]),
    notices: facts.notices.map(({ code, version }) => [code, version]),
    terms: [facts.terms.version, facts.dataProtection.version],
  });
}
