import type { Tx } from '#platform/server/database/tx.ts';
import { type PauseReason, workedSeconds } from '../../rules/index.ts';

export type ClockEnd =
  | { readonly kind: 'finished' }
  | { readonly kind: 'paused'; readonly reason: PauseReason; readonly note: string | null };

/** Stops the clock that runs on a job and gives all the seconds worked on it. */
export async function clockOut(tx: Tx, jobId: string, end: ClockEnd, now: Date): Promise<number> {
  const { reason, note } = end.kind === 'paused' ? end : { reason: null, note: null };
  tx.send(
    'clock_out',
    `update clockings set ended_at = $3, end_kind = $4, pause_reason = $5, note = $6
     where organization_id = $1 and job_id = $2 and ended_at is null`,
    [tx.organizationId, jobId, now, end.kind, reason, note],
  );
  return workedOn(tx, jobId, now);
}

/** Seconds worked on a job by everybody; a running clock counts up to now. */
export async function workedOn(tx: Tx, jobId: string, now: Date): Promise<number> {
  const clockings = await tx.rows<{ started_at: Date; ended_at: Date | null }>(
    'clockings_of_job',
    'select started_at, ended_at from clockings where organization_id = $1 and job_id = $2',
    [tx.organizationId, jobId],
  );
  const stretches = clockings.map(({ started_at, ended_at }) => ({
    startedAt: started_at.getTime(),
    endedAt: ended_at?.getTime() ?? null,
  }));
  return workedSeconds(stretches, now.getTime());
}
