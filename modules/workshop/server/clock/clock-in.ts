import type { JobRow } from '#modules/repair-orders/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';

type Context = Pick<CommandContext, 'tx' | 'actor' | 'now'>;

/**
 * Starts the clock of whoever asks on a job. One running job per technician is kept by the database, so that two
 * phones pressing at once start one; the refusal names the job that runs.
 */
export async function clockIn(context: Context, job: JobRow): Promise<Refusal | null> {
  const { tx, actor, now } = context;
  const [started] = await tx.rows<{ id: string }>('clock_in', clockInSql, [
    tx.organizationId,
    newId(now),
    job.workshop_id,
    job.id,
    job.visit_id,
    actor.staffId,
    now,
  ]);
  return started ? null : refuseSecondJob(context);
}

const clockInSql = `
  insert into clockings (organization_id, id, workshop_id, job_id, visit_id, technician_id, started_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (organization_id, technician_id) where ended_at is null do nothing
  returning id`;

async function refuseSecondJob({ tx, actor }: Context): Promise<Refusal> {
  const [running] = await tx.rows<{ job: string; job_id: string; plate: string | null }>(
    'running_job',
    `select j.title as job, j.id as job_id, c.plate_text as plate
     from clockings k
     join jobs j on j.organization_id = k.organization_id and j.id = k.job_id
     join visits v on v.organization_id = k.organization_id and v.id = k.visit_id
     join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
     where k.organization_id = $1 and k.technician_id = $2 and k.ended_at is null`,
    [tx.organizationId, actor.staffId],
  );
  if (!running) return refuse('request/contested');
  return refuse('workshop/already-running', {
    job: running.job,
    plate: running.plate ?? '–',
    jobId: running.job_id,
  });
}
