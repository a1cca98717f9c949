import { whoMay } from '#modules/registry/rules/index.ts';
import { visitLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfVisit, type VisitChanges, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';

/** Another advisor looks after the car from now on: somebody who works at this desk. */
export async function takeOver(
  visit: VisitRow,
  advisorId: string | undefined,
  { tx, actor, announce }: CommandContext,
): Promise<VisitChanges | Refusal> {
  if (advisorId === undefined || advisorId === visit.advisor_id) return {};
  const step = takeStep(visitLifecycle, 'takeOver', factsOfVisit(visit), rolesAt(actor, visit.workshop_id));
  if (!step.ok) return step.refusal;
  if (!(await worksAtDesk(tx, visit.workshop_id, advisorId)))
    return refuseField('/advisorId', 'reception/not-an-advisor');
  announce({
    type: 'visit.taken-over',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { from: visit.advisor_id, to: advisorId },
  });
  return { advisor_id: advisorId };
}

/** Whether somebody receives customers here: cars are looked after by no one else. */
export async function worksAtDesk(tx: Tx, workshopId: string, staffId: string): Promise<boolean> {
  const rows = await tx.rows(
    'works_at_desk',
    `select 1 from staff_roles r join staff s on s.organization_id = r.organization_id and s.id = r.staff_id
     where r.organization_id = $1 and r.staff_id = $2 and r.workshop_id = $3 and r.role = any($4)
       and s.archived_at is null limit 1`,
    [tx.organizationId, staffId, workshopId, whoMay('visit.take-over')],
  );
  return rows.length > 0;
}
