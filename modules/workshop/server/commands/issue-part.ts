import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { issueBody, lineParams } from '../../api/index.ts';
import { refuseIssue } from '../../rules/index.ts';
import { refuseWhatIsKept } from '../part-orders/kept-parts.ts';
import { moveForLine } from '../stock/move-for-line.ts';
import { findOtherPart, partToIssue } from '../stock/other-part.ts';
import { lockPartLine } from '../stock/part-line.ts';

/**
 * SHOP-6: the clerk hands a part over the counter: what was approved, no more, and only what lies there. A5: a dearer
 * one, or one of another class, than the customer signed for stays on the shelf until somebody answers for it. What was
 * ordered for another job waits there for that job.
 */
export const issuePart = command('part.issue', issueBody.extend(lineParams.shape), async (input, context) => {
  const { lineId, quantityMilli } = input;
  const [locked, asked] = await Promise.all([
    lockPartLine(context, 'part.issue', lineId),
    input.partId === undefined ? null : findOtherPart(context.tx, lineId),
  ]);
  if (isRefusal(locked)) return locked;
  const { job, line, facts } = locked;
  const wanted = { job, line, partId: input.partId };
  const partId = refuseIssue(facts, quantityMilli) ?? (await partToIssue(context.tx, wanted, asked));
  if (isRefusal(partId)) return partId;
  const kept = await refuseWhatIsKept(context.tx, { job, lineId, partId }, quantityMilli);
  if (kept) return kept;
  const moved = await moveForLine(context, { job, line, partId }, { kind: 'issue', quantityMilli }, null);
  if (isRefusal(moved)) return moved;
  context.announce({
    type: 'part.issued',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { lineId, jobId: job.id, partId, quantityMilli, movementId: moved.movementId },
  });
  return { lineId, jobId: job.id, visitId: job.visit_id, ...moved };
});
