import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';

export interface RecommendationRow {
  id: string;
  point: string;
  names: Record<string, string>;
  grade: 'amber' | 'red';
  op_code_id: string | null;
  state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  version: number;
  /** Of the job it became. */
  job_state: string | null;
  refusal_signature_id: string | null;
  excused_at: Date | null;
}

/** Advice to be decided on at a visit: given at it, or at an earlier one of the same car. */
export async function lockRecommendation(
  { tx, actor }: CommandContext,
  visitId: string,
  id: string,
): Promise<{ visit: VisitRow; advice: RecommendationRow } | Refusal> {
  const visit = await lockVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'repair-order.write', visit.workshop_id);
  if (no) return no;
  const [advice] = await tx.rows<RecommendationRow>(
    'lock_recommendation',
    `select r.id, r.point, r.names, r.grade, r.op_code_id, r.state, r.version, r.refusal_signature_id, r.excused_at,
       (select j.state from jobs j where j.organization_id = r.organization_id and j.id = r.job_id) as job_state
     from recommendations r
     where r.organization_id = $1 and r.id = $2 and r.vehicle_id = $3 for update of r`,
    [tx.organizationId, id, visit.vehicle_id],
  );
  return advice ? { visit, advice } : refuse('request/not-found');
}
