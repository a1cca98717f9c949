import type { Tx } from '#platform/server/database/tx.ts';
import type { lineRow } from '../spine/insert-jobs.ts';

/** A line set aside: everything its row would hold. */
export type SetAsideLine = Omit<ReturnType<typeof lineRow>, 'priced'>;

export interface AlternativeRow {
  id: string;
  job_id: string;
  title: string;
  total_minor: number;
  lines: SetAsideLine[];
  version: number;
}

/** What is offered beside the jobs of an order and was not taken back. */
export function readAlternatives(tx: Tx, orderId: string): Promise<AlternativeRow[]> {
  return tx.rows<AlternativeRow>(
    'read_alternatives',
    `select id, job_id, title, total_minor, lines, version from job_alternatives
     where organization_id = $1 and repair_order_id = $2 and removed_at is null order by id`,
    [tx.organizationId, orderId],
  );
}

/** The job an alternative was offered for, to lock its order by. */
export async function findJobOfAlternative(tx: Tx, alternativeId: string): Promise<string | null> {
  const [row] = await tx.rows<{ job_id: string }>(
    'job_of_alternative',
    'select job_id from job_alternatives where organization_id = $1 and id = $2 and removed_at is null',
    [tx.organizationId, alternativeId],
  );
  return row?.job_id ?? null;
}
