import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { lineParams, returnBody } from '../../api/index.ts';
import { refuseReturn } from '../../rules/index.ts';
import { moveForLine } from '../stock/move-for-line.ts';
import { partThatIsOut } from '../stock/other-part.ts';
import { lockPartLine, partOf } from '../stock/part-line.ts';

/** SHOP-6: a part that was not needed lies on the shelf again, at the cost it left with. */
export const returnPart = command(
  'part.return',
  returnBody.extend(lineParams.shape),
  async (input, context) => {
    const { lineId, quantityMilli, reason } = input;
    const locked = await lockPartLine(context, 'part.return', lineId);
    if (isRefusal(locked)) return locked;
    const { job, line, facts } = locked;
    const partId =
      refuseReturn(facts, quantityMilli) ?? (await partThatIsOut(context.tx, line)) ?? partOf(line);
    if (isRefusal(partId)) return partId;
    const unitCostMinor = await costAtIssue(context.tx, lineId);
    const moved = await moveForLine(
      context,
      { job, line, partId },
      { kind: 'return', quantityMilli, unitCostMinor },
      reason,
    );
    if (isRefusal(moved)) return moved;
    context.announce({
      type: 'part.returned',
      workshopId: job.workshop_id,
      visitId: job.visit_id,
      payload: { lineId, jobId: job.id, partId, quantityMilli, movementId: moved.movementId },
    });
    return { lineId, jobId: job.id, visitId: job.visit_id, ...moved };
  },
);

async function costAtIssue(tx: Tx, lineId: string): Promise<number | null> {
  const [issue] = await tx.rows<{ unit_cost_minor: number | null }>(
    'cost_at_issue',
    `select unit_cost_minor from part_movements
     where organization_id = $1 and line_id = $2 and kind = 'issue' order by id desc limit 1`,
    [tx.organizationId, lineId],
  );
  return issue?.unit_cost_minor ?? null;
}
