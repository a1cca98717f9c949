import type { Tx } from '#platform/server/database/tx.ts';

export interface OpenConcern {
  id: string;
  visit_id: string;
  words: string;
  /** The customer refused every job for it. */
  declined: boolean;
}

/** Concerns of visits that the customer did not take back, in the order they were said. */
export function openConcerns(tx: Tx, visitIds: readonly string[]): Promise<OpenConcern[]> {
  return tx.rows(
    'open_concerns',
    `${openConcernsSql} and n.visit_id = any($2) order by n.visit_id, n.position`,
    [tx.organizationId, visitIds],
  );
}

/** The same for the visit of one order, known only by the order. */
export function openConcernsOfOrder(tx: Tx, repairOrderId: string): Promise<OpenConcern[]> {
  return tx.rows(
    'open_concerns_of_order',
    `${openConcernsSql} and n.visit_id = (select visit_id from repair_orders where organization_id = $1 and id = $2)
     order by n.position`,
    [tx.organizationId, repairOrderId],
  );
}

const openConcernsSql = `
  select n.id, n.visit_id, n.words, coalesce(d.declined, false) as declined
  from visit_concerns n
  left join lateral (
    select bool_or(j.state = 'declined') and bool_and(j.state in ('declined', 'cancelled')) as declined
    from jobs j where j.organization_id = n.organization_id and j.concern_id = n.id) d on true
  where n.organization_id = $1 and n.withdrawn_at is null`;
