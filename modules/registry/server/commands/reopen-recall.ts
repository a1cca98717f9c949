import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { recallOfCarParams, recallReopenBody } from '../../api/index.ts';
import { lockRecallOfCar } from '../recalls/lock-recall-of-car.ts';

const input = recallReopenBody.extend(recallOfCarParams.shape);

/** It was not done elsewhere after all: the car asks for it again, and who noted it wrongly is kept. */
export const reopenRecall = command('recall.keep', input, async (told, context) => {
  const { tx, actor, now, announce } = context;
  const { vehicleId, recallId, reason } = told;
  const locked = await lockRecallOfCar(context, 'recall.keep', told);
  if (isRefusal(locked)) return locked;
  if (!locked.recall.doneElsewhere) return refuse('recall/not-done-elsewhere');
  tx.send(
    'reopen_recall',
    `update recall_closings set withdrawn_at = $4, withdrawn_by = $5, withdrawn_reason = $6
     where organization_id = $1 and vehicle_id = $2 and recall_id = $3 and withdrawn_at is null`,
    [tx.organizationId, vehicleId, recallId, now, actor.staffId, reason],
  );
  announce({
    ...{ type: 'recall.reopened', workshopId: locked.workshopId, chainId: vehicleId },
    payload: { recallId, vehicleId },
  });
  return { recallId, vehicleId };
});
