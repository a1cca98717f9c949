import { lockForStep } from '#modules/reception/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { answerEarlierRepairBody } from '../../api/index.ts';
import { takePhotos } from '../records/photos.ts';

const input = visitParams.extend(answerEarlierRepairBody.shape);

/**
 * A3: the car shows signs of earlier repair near the concern, or it does not. Without this answer nothing is signed that
 * the maker's warranty is to pay.
 */
export const answerEarlierRepair = command('visit.mark-damage', input, async (said, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'markDamage', said.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const strange = await takePhotos(tx, visit, said.fileIds);
  if (strange) return strange;
  const { answer, note = null, fileIds } = said;
  tx.send(
    'answer_earlier_repair',
    `update visits set earlier_repair = $3, earlier_repair_note = $4, earlier_repair_files = $5, earlier_repair_at = $6,
       earlier_repair_by = $7
     where organization_id = $1 and id = $2`,
    [tx.organizationId, visit.id, answer, note, fileIds, now, actor.staffId],
  );
  announce({
    type: 'visit.earlier-repair-answered',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { answer, photos: fileIds.length },
  });
  return { answer, note, fileIds, answeredAt: now.toISOString() };
});
