import { freeBoard } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { timeKept } from '../../rules/index.ts';

/** A job done early frees technician and bay for the rest of its time at once. */
export async function giveBackTime(tx: Tx, jobId: string, finishedAt: Date): Promise<void> {
  const [planned] = await tx.rows<{ id: string; starts_at: Date; ends_at: Date }>(
    'planned_time',
    `select id, starts_at, ends_at from assignments
     where organization_id = $1 and job_id = $2 and released_at is null`,
    [tx.organizationId, jobId],
  );
  if (!planned) return;
  const time = { startAt: planned.starts_at.getTime(), endAt: planned.ends_at.getTime() };
  const kept = timeKept(time, finishedAt.getTime());
  if (!kept) return freeBoard(tx, [jobId], finishedAt);
  if (kept.endAt === time.endAt) return;
  tx.send('keep_time', 'update assignments set ends_at = $3 where organization_id = $1 and id = $2', [
    tx.organizationId,
    planned.id,
    new Date(kept.endAt),
  ]);
}
