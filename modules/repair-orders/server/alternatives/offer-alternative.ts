import { takeStep } from '#platform/rules/lifecycle.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { jobParams, offerAlternativeBody } from '../../api/index.ts';
import { jobLifecycle } from '../../rules/index.ts';
import { discountsIn, refuseDiscounts } from '../discounts/refuse-discounts.ts';
import { writeJobForOrder } from '../pricing/write-for-order.ts';
import { announceJob } from '../spine/announce-job.ts';
import { lineRow } from '../spine/insert-jobs.ts';
import { lockJob } from '../spine/lock-job.ts';

const input = offerAlternativeBody.extend(jobParams.shape);

/** Offers a cheaper way beside a job: priced as lines are, it counts only when the customer picks it. */
export const offerAlternative = command('repair-order.write', input, async (offered, context) => {
  const { tx, actor, now } = context;
  const locked = await lockJob(tx, offered.jobId, actor);
  if (isRefusal(locked)) return locked;
  const { order, job, facts } = locked;
  const step = takeStep(jobLifecycle, 'write', facts, rolesAt(actor, order.workshop_id));
  if (!step.ok) return step.refusal;
  if (job.state !== 'planned') return refuse('lifecycle/wrong-state', { state: job.state });
  const { title, lines } = offered;
  const written = await writeJobForOrder(tx, order, { title, lines }, now);
  if (isRefusal(written)) return written;
  const tooMuch = await refuseDiscounts(
    context,
    order.workshop_id,
    discountsIn([written], () => ''),
  );
  if (tooMuch) return tooMuch;
  const rows = written.lines.map((line, place) => lineRow(line, job.id, place + 1, now));
  const totalMinor = sum(rows.map((row) => row.total_minor));
  const id = newId(now);
  tx.post(
    tx.db.insertInto('job_alternatives').values({
      ...{ organization_id: tx.organizationId, id, repair_order_id: order.id, job_id: job.id, title },
      ...{ total_minor: totalMinor, planned_seconds: sum(rows.map((row) => row.hours_seconds ?? 0)) },
      lines: JSON.stringify(rows.map(({ priced: _, ...row }) => row)),
      ...{ created_at: now, created_by: actor.staffId },
    }),
  );
  announceJob(context, job, 'job.alternative-offered', { alternativeId: id, totalMinor });
  return {
    ...{ id, jobId: job.id, visitId: order.visit_id, repairOrderId: order.id, totalMinor },
    orderTotalMinor: order.total_minor,
  };
});
