import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { recallDoneBody, recallOfCarParams } from '../../api/index.ts';
import { lockRecallOfCar } from '../recalls/lock-recall-of-car.ts';

const input = recallDoneBody.extend(recallOfCarParams.shape);

/** Another house has done it: since when, and how that is known; the car stops asking for it. */
export const noteRecallDone = command('recall.note-done', input, async (told, context) => {
  const { tx, actor, now, announce } = context;
  const { vehicleId, recallId, doneOn, reason } = told;
  const locked = await lockRecallOfCar(context, 'recall.note-done', told);
  if (isRefusal(locked)) return locked;
  const { recall, today, workshopId } = locked;
  if (recall.state === 'done' || recall.state === 'done-elsewhere') return refuse('recall/done-already');
  if (doneOn > today) return refuseField('/doneOn', 'recall/done-in-the-future');
  if (doneOn < recall.publishedOn) return refuseField('/doneOn', 'recall/done-before-published');
  tx.post(
    tx.db.insertInto('recall_closings').values({
      ...{ organization_id: tx.organizationId, id: newId(now), recall_id: recallId, vehicle_id: vehicleId },
      ...{ done_on: doneOn, reason, closed_at: now, closed_by: actor.staffId },
    }),
  );
  announce({
    ...{ type: 'recall.done-elsewhere', workshopId, chainId: vehicleId },
    payload: { recallId, vehicleId, doneOn },
  });
  return { recallId, vehicleId };
});
