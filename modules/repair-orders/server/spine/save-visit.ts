import type { Updateable } from 'kysely';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { VisitRow } from './lock-visit.ts';

export type VisitChanges = Omit<Updateable<DB['visits']>, 'organization_id' | 'id' | 'version'>;

/** What a step on a visit answers: where it stands now, and the version to name in the next edit. */
export interface VisitStep {
  id: string;
  visitId: string;
  state: string;
  version: number;
}

/** Saves changes of a locked visit and counts its version up; sent, not waited for. */
export function saveVisit(tx: Tx, visit: VisitRow, changes: VisitChanges): VisitStep {
  const version = visit.version + 1;
  tx.post(
    tx.db
      .updateTable('visits')
      .set({ ...changes, version })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', visit.id),
  );
  return { id: visit.id, visitId: visit.id, state: changes.state ?? visit.state, version };
}
