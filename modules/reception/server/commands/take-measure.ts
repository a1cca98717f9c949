import { visitParams } from '#modules/repair-orders/api/index.ts';
import { waitingMinutes } from '#modules/repair-orders/rules/index.ts';
import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { takeMeasureBody } from '../../api/index.ts';
import { namesAt } from '../names-at.ts';
import { presentMeasure } from '../queries/measures.ts';

const input = visitParams.extend(takeMeasureBody.shape);

/** RECV-1, A15: somebody waits too long; what is done about it is written down with one tap. */
export const takeMeasure = command(
  'visit.take-measure',
  input,
  async ({ visitId, kind, helperId = null }, context) => {
    const { tx, actor, now, announce } = context;
    const visit = await lockVisit(tx, 'visit', visitId, actor);
    if (isRefusal(visit)) return visit;
    const no = lacksRight(actor, 'visit.take-measure', visit.workshop_id);
    if (no) return no;
    if (visit.state !== 'waiting') return refuse('reception/wait-is-over');
    const helper = helperId ? (await namesAt(tx, visit.workshop_id, [helperId])).get(helperId) : undefined;
    if (helperId && !helper) return refuseField('/helperId', 'reception/not-on-staff');
    const id = newId(now);
    const waitedMinutes = waitingMinutes(visit.arrived_at, now, now) ?? 0;
    tx.send(
      'take_measure',
      `insert into reception_measures (organization_id, id, workshop_id, visit_id, kind, helper_id, waited_minutes,
         taken_at, taken_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[tx.organizationId, id, visit.workshop_id, visitId, kind, helperId],
        ...[waitedMinutes, now, actor.staffId],
      ],
    );
    announce({
      type: 'visit.measure-taken',
      workshopId: visit.workshop_id,
      visitId,
      payload: { measureId: id, kind, helperId, waitedMinutes },
    });
    const row = { id, kind, helper_id: helperId, helper_name: helper ?? null, waited_minutes: waitedMinutes };
    return { visitId, ...presentMeasure({ ...row, taken_at: now }) };
  },
);
