import type { Updateable } from 'kysely';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { JobRow } from './read-jobs.ts';

export type JobChanges = Omit<Updateable<DB['jobs']>, 'organization_id' | 'id' | 'version'>;

/** What a step on a job answers. */
export interface JobStep {
  id: string;
  visitId: string;
  repairOrderId: string;
  state: string;
  version: number;
}

/** Saves changes of a job whose visit is locked and counts its version up; sent, not waited for. */
export function saveJob(tx: Tx, job: JobRow, changes: JobChanges): JobStep {
  const version = job.version + 1;
  tx.post(
    tx.db
      .updateTable('jobs')
      .set({ ...changes, version })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', job.id),
  );
  return {
    id: job.id,
    visitId: job.visit_id,
    repairOrderId: job.repair_order_id,
    state: changes.state ?? job.state,
    version,
  };
}
