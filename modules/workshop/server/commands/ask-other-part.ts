import { priceOfPart } from '#modules/registry/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { askOtherPartBody, lineParams } from '../../api/index.ts';
import { refuseIssue } from '../../rules/index.ts';
import { lockPartLine } from '../stock/part-line.ts';

const input = askOtherPartBody.extend(lineParams.shape);

/**
 * A5: the counter has only a dearer part or one of another class: it says so, and the advisor hears it at once, to ask
 * the customer again or to let a manager have the house bear the difference. Asked anew, what was borne counts no more.
 */
export const askOtherPart = command('part.issue', input, async ({ lineId, partId, reason }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockPartLine(context, 'part.issue', lineId);
  if (isRefusal(locked)) return locked;
  const { job, line, facts } = locked;
  const no = refuseIssue(facts, 0);
  if (no) return no;
  if (line.issued_milli > 0) return refuse('workshop/signed-part-is-out');
  const other = await priceOfPart(tx, job.workshop_id, partId);
  if (!other) return refuse('request/not-found');
  tx.send('ask_other_part', ask, [
    ...[tx.organizationId, lineId, job.workshop_id, job.visit_id, partId, reason, now, actor.staffId],
  ]);
  announce({
    type: 'part.other-asked',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { lineId, jobId: job.id, signedPartId: line.part_id, partId, reason },
  });
  return { lineId, visitId: job.visit_id, partId, isBorne: false };
});

const ask = `
  insert into other_parts (organization_id, line_id, workshop_id, visit_id, part_id, reason, asked_at, asked_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (organization_id, line_id) do update set part_id = $5, reason = $6, asked_at = $7, asked_by = $8,
    borne_at = null, borne_by = null, borne_reason = null`;
