import { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { Chore } from '#platform/server/jobs/chore.ts';
import { job } from '#platform/server/jobs/job.ts';
import { isOverLimit } from '../../rules/index.ts';

const alert = 'alert-long-wait';

interface WaitRow {
  workshop_id: string;
  arrived_at: Date;
  limit_minutes: number;
}

/** A15: at ten minutes and a second the manager is called, once, if the customer still stands there. */
export const alertLongWaitJob = job(
  alert,
  z.object({ visitId: z.uuid() }).loose(),
  async (payload, context) => {
    const { visitId } = payload;
    const now = context.clock.now();
    await context.inGroup(async (tx) => {
      const wait = await lockWait(tx, visitId);
      if (!wait || !isOverLimit(wait.arrived_at, now, wait.limit_minutes)) return;
      const { workshop_id, limit_minutes } = wait;
      tx.send(
        'mark_wait_alerted',
        'update visits set wait_alerted_at = $3 where organization_id = $1 and id = $2',
        [tx.organizationId, visitId, now],
      );
      tx.send('journal_by_clock', 'select journal_append($1, $2, $2, $3, $4, null, $5, $6)', [
        ...[workshop_id, visitId, 'visit.wait-exceeded', now, 'server'],
        JSON.stringify({ limitMinutes: limit_minutes }),
      ]);
    });
  },
);

/** Each minute, sets the alarm of every wait that will be too long before the next look. */
export const watchWaits: Chore = {
  name: 'watch-waits',
  at: '* * * * *',
  run: ({ inGroup, clock }) =>
    inGroup(async (tx) => {
      await tx.rows('watch_waits', setAlarms, [tx.organizationId, clock.now(), alert]);
    }),
};

async function lockWait(tx: Tx, visitId: string): Promise<WaitRow | undefined> {
  const [wait] = await tx.rows<WaitRow>(
    'lock_wait',
    `select v.workshop_id, v.arrived_at, ${limit} as limit_minutes from visits v
     where v.organization_id = $1 and v.id = $2 and v.state = 'waiting' and v.wait_alerted_at is null for update`,
    [tx.organizationId, visitId],
  );
  return wait;
}

const limit = `coalesce((select (s.parameters ->> 'receptionWaitMinutes')::integer from service_standards s
  where s.organization_id = v.organization_id and s.workshop_id = v.workshop_id order by s.version desc limit 1), 10)`;

/** One alarm a visit: its key replaces an earlier one that has not rung yet. */
const setAlarms = `
  select enqueue_job($3, jsonb_build_object('visitId', w.id), w.at, 'long-wait-' || w.id)
  from (select v.id, v.arrived_at + ${limit} * interval '1 minute' + interval '1 second' as at from visits v
    where v.organization_id = $1 and v.state = 'waiting' and v.wait_alerted_at is null) w
  where w.at < $2::timestamptz + interval '75 seconds'`;
