import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { alternativeParams } from '../../api/index.ts';
import { announceJob } from '../spine/announce-job.ts';
import { findOrderId } from '../spine/read-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { findJobOfAlternative } from './read-alternatives.ts';

/** Takes an offered alternative off again while the estimate is written. */
export const withdrawAlternative = command(
  'repair-order.write',
  alternativeParams,
  async ({ alternativeId }, context) => {
    const { tx, now } = context;
    const jobId = await findJobOfAlternative(tx, alternativeId);
    const orderId = jobId && (await findOrderId(tx, jobId, 'job'));
    if (!orderId) return refuse('request/not-found');
    const locked = await lockFullForOrderStep(context, 'write', orderId);
    if (isRefusal(locked)) return locked;
    const job = locked.jobs.find(({ id }) => id === jobId);
    if (!job) return refuse('request/not-found');
    tx.send(
      'withdraw_alternative',
      'update job_alternatives set removed_at = $3, version = version + 1 where organization_id = $1 and id = $2',
      [tx.organizationId, alternativeId, now],
    );
    announceJob(context, job, 'job.alternative-withdrawn', { alternativeId });
    return {
      ...{ id: alternativeId, jobId: job.id, visitId: job.visit_id, repairOrderId: orderId, totalMinor: 0 },
      orderTotalMinor: locked.order.total_minor,
    };
  },
);
