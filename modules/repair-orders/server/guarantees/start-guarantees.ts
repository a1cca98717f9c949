import { commitmentsOf } from '#modules/registry/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { guaranteesOf } from '../../rules/index.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { calendarOfWorkshop } from '../visits/cards/workshop-calendar.ts';

export const checkGuaranteedTime = 'check-guaranteed-time';

/**
 * QUOTE-7 the clock of a guaranteed time begins with the customer's signature, in the words that held when the estimate
 * was given. Signed anew, it begins anew; what was broken stays broken. Nobody books yet, so that what is promised to
 * who booked does not begin.
 */
export async function startGuarantees(
  { tx, now, enqueue }: Pick<CommandContext, 'tx' | 'now' | 'enqueue'>,
  order: Pick<OrderRow, 'id' | 'workshop_id' | 'visit_id' | 'estimated_at'>,
  jobs: readonly JobRow[],
): Promise<void> {
  const named = jobs.filter((job) => job.op_code_id !== null || job.package_id !== null);
  if (named.length === 0) return;
  const [commitments, calendar] = await Promise.all([
    commitmentsOf(tx, order.workshop_id, order.estimated_at ?? now),
    calendarOfWorkshop(tx, order.workshop_id, now),
  ]);
  const promised = named.map((job) => ({ id: job.id, opCodeId: job.op_code_id, packageId: job.package_id }));
  for (const given of guaranteesOf(promised, commitments, { isBooked: false, calendar, at: now })) {
    const { commitment, jobId, withinMinutes, dueAt } = given;
    tx.send('start_guarantee', start, [
      ...[tx.organizationId, newId(now), order.workshop_id, order.visit_id, order.id, jobId, commitment.id],
      ...[JSON.stringify(commitment.texts), JSON.stringify(commitment.remedies), withinMinutes, now, dueAt],
    ]);
    enqueue(
      checkGuaranteedTime,
      { jobId },
      {
        runAt: new Date(dueAt.getTime() + 1_000),
        key: `guaranteed-time-${jobId}-${commitment.id}`,
      },
    );
  }
}

const start = `
  insert into guaranteed_times as g (organization_id, id, workshop_id, visit_id, repair_order_id, job_id,
    commitment_id, texts, remedies, within_minutes, started_at, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (organization_id, job_id, commitment_id) do update
    set started_at = excluded.started_at, due_at = excluded.due_at, texts = excluded.texts,
      remedies = excluded.remedies, within_minutes = excluded.within_minutes
    where g.broken_at is null`;
