import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { bearOtherPartBody, lineParams } from '../../api/index.ts';
import { findOtherPart } from '../stock/other-part.ts';
import { lockPartLine } from '../stock/part-line.ts';

const input = bearOtherPartBody.extend(lineParams.shape);

/**
 * A5: a manager lets the house bear what the other part costs more: it may be handed out, and the customer pays the
 * line as they signed it. Only the part that was asked for: another is another question.
 */
export const bearOtherPart = command('repair-order.bear-overrun', input, async (borne, context) => {
  const { tx, actor, now, announce } = context;
  const { lineId, partId, reason } = borne;
  const [locked, asked] = await Promise.all([
    lockPartLine(context, 'repair-order.bear-overrun', lineId),
    findOtherPart(tx, lineId),
  ]);
  if (isRefusal(locked)) return locked;
  if (asked?.part_id !== partId) return refuse('workshop/other-part-not-asked');
  if (asked.borne_at) return refuse('workshop/other-part-borne-already');
  const { job } = locked;
  tx.send(
    'bear_other_part',
    `update other_parts set borne_at = $3, borne_by = $4, borne_reason = $5
     where organization_id = $1 and line_id = $2`,
    [tx.organizationId, lineId, now, actor.staffId, reason],
  );
  announce({
    type: 'part.other-borne',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { lineId, jobId: job.id, partId, reason },
  });
  return { lineId, visitId: job.visit_id, partId, isBorne: true };
});
