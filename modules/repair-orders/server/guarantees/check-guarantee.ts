import { z } from 'zod';
import { job } from '#platform/server/jobs/job.ts';
import { guaranteeState } from '../../rules/index.ts';
import { checkGuaranteedTime } from './start-guarantees.ts';

interface Running {
  id: string;
  workshop_id: string;
  visit_id: string;
  repair_order_id: string;
  commitment_id: string;
  due_at: Date;
  finished_at: Date | null;
  remedy: string | null;
}

/** QUOTE-7 at the end of a guaranteed time: a job that is not done by then has broken it, told once, with its remedy. */
export const checkGuaranteeJob = job(
  checkGuaranteedTime,
  z.object({ jobId: z.uuid() }).loose(),
  async ({ jobId }, { clock, inGroup }) => {
    const now = clock.now();
    await inGroup(async (tx) => {
      tx.send('lock_visit_of_guarantee', lock, [tx.organizationId, jobId]);
      const running = await tx.rows<Running>('running_guarantees', read, [tx.organizationId, jobId]);
      for (const each of running) {
        if (guaranteeState(each.due_at, each.finished_at, now) !== 'broken') continue;
        tx.send(
          'break_guarantee',
          'update guaranteed_times set broken_at = $3 where organization_id = $1 and id = $2',
          [tx.organizationId, each.id, now],
        );
        const { repair_order_id: repairOrderId, commitment_id: commitmentId, remedy } = each;
        tx.send('journal_by_clock', 'select journal_append($1, $2, $2, $3, $4, null, $5, $6)', [
          ...[each.workshop_id, each.visit_id, 'commitment.broken', now, 'server'],
          JSON.stringify({ jobId, repairOrderId, commitmentId, remedy: remedy ?? '' }),
        ]);
      }
    });
  },
);

const lock = `
  select v.id from visits v join jobs j on j.organization_id = v.organization_id and j.visit_id = v.id
  where v.organization_id = $1 and j.id = $2 for update of v`;

/** The remedy in the house's own language: the journal is read by the house. What was given up promises nothing. */
const read = `
  select g.id, g.workshop_id, g.visit_id, g.repair_order_id, g.commitment_id, g.due_at, j.finished_at,
    coalesce(g.remedies ->> w.locale, g.remedies ->> 'en', g.remedies ->> 'zh-CN') as remedy
  from guaranteed_times g
  join jobs j on j.organization_id = g.organization_id and j.id = g.job_id
  join workshops w on w.organization_id = g.organization_id and w.id = g.workshop_id
  where g.organization_id = $1 and g.job_id = $2 and g.broken_at is null
    and j.state not in ('cancelled', 'declined', 'planned', 'proposed')`;
