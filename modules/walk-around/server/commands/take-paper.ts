import { lockForStep } from '#modules/reception/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { takePaperBody } from '../../api/index.ts';
import { seenTimes } from '../records/device.ts';

const input = visitParams.extend(takePaperBody.shape);

/** INSP-5: a document handed over with the car: what it is, until when it is valid, whether it is complete. */
export const takePaper = command('visit.list-belongings', input, async (handed, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'listBelongings', handed.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const id = newId(now);
  const { kind, validUntil = null, complete, note = null } = handed;
  const { seenAt, deviceAt } = seenTimes(handed.device, visit, now);
  tx.send(
    'take_paper',
    `insert into visit_papers (organization_id, id, visit_id, kind, valid_until, complete, note, taken_at, device_at,
       taken_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.organizationId, id, visit.id, kind, validUntil, complete, note],
      ...[seenAt, deviceAt, actor.staffId],
    ],
  );
  announce({
    type: 'visit.paper-taken',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { paperId: id, kind, complete },
  });
  return {
    ...{ id, kind, validUntil, complete, note, takenAt: seenAt.toISOString(), returnedAt: null },
    expired: validUntil !== null && validUntil < now.toISOString().slice(0, 10),
  };
});
