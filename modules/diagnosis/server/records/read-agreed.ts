import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { DiagnosisFacts } from '../../rules/index.ts';

/** What was agreed and begun for a visit, as far as later steps hang on it. */
export interface AgreedRow {
  consent_id: string | null;
  running_id: string | null;
  finished_id: string | null;
  plan_promise_id: string | null;
  plan_promised_at: Date | null;
  plan_kept_at: Date | null;
  notice_id: string | null;
}

export async function readAgreed(tx: Tx, visitId: string): Promise<AgreedRow> {
  const [row] = await tx.rows<AgreedRow>('diagnosis_agreed', read, [tx.organizationId, visitId]);
  if (!row) throw new Error(`No visit ${visitId} in this group.`);
  return row;
}

const newest = (table: string, more = '') =>
  `(select t.id from ${table} t where t.organization_id = $1 and t.visit_id = $2 ${more} order by t.id desc limit 1)`;

const read = `
  select ${newest('diagnosis_consents')} as consent_id,
    ${newest('diagnoses', 'and t.finished_at is null')} as running_id,
    ${newest('diagnoses', 'and t.finished_at is not null')} as finished_id,
    ${newest('possible_charge_notices')} as notice_id,
    p.id as plan_promise_id, p.promised_at as plan_promised_at, p.kept_at as plan_kept_at
  from (select 1) one left join plan_promises p
    on p.organization_id = $1 and p.visit_id = $2 and p.superseded_at is null`;

/** What the steps are judged by. */
export function factsOf(
  visit: Pick<VisitRow, 'state' | 'protected_at' | 'unprotected_at'>,
  agreed: AgreedRow,
): DiagnosisFacts {
  return {
    state: visit.state,
    isCovered: visit.protected_at !== null && visit.unprotected_at === null,
    isConsented: agreed.consent_id !== null,
    isRunning: agreed.running_id !== null,
    isFinished: agreed.finished_id !== null,
    planPromised: agreed.plan_promise_id !== null && agreed.plan_kept_at === null,
  };
}
