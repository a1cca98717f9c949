import { freeBoard } from '#modules/repair-orders/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { TimeRange } from '#platform/rules/time-range.ts';
import { localDate, localTime } from '#platform/rules/zoned-time.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';

export interface Placing {
  workshopId: string;
  visitId: string;
  jobId: string;
  technicianId: string;
  bayId: string | null;
  time: TimeRange;
  timeZone: string;
}

/**
 * Puts a job on the board in place of where it stood before. The exclusion constraints decide: a technician or bay
 * that is taken in that time, also by somebody who pressed in the same instant, makes no row, and the refusal names
 * who, with what and until when.
 */
export async function putOnBoard(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  placing: Placing,
): Promise<string | Refusal> {
  freeBoard(tx, [placing.jobId], now);
  const id = newId(now);
  const [placed] = await tx.rows<{ id: string }>('put_on_board', putOnBoardSql, [
    tx.organizationId,
    id,
    placing.workshopId,
    placing.jobId,
    placing.visitId,
    placing.technicianId,
    placing.bayId,
    new Date(placing.time.startAt),
    new Date(placing.time.endAt),
    now,
    actor.staffId,
  ]);
  return placed ? placed.id : refuseBusy(tx, placing);
}

const putOnBoardSql = `
  insert into assignments (organization_id, id, workshop_id, job_id, visit_id, technician_id, bay_id, starts_at, ends_at,
    assigned_at, assigned_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict do nothing
  returning id`;

interface Taken {
  technician_id: string;
  technician: string;
  bay: string | null;
  job: string;
  plate: string | null;
  ends_at: Date;
}

async function refuseBusy(tx: Tx, placing: Placing): Promise<Refusal> {
  const [taken] = await tx.rows<Taken>('who_is_busy', whoIsBusySql, [
    tx.organizationId,
    placing.technicianId,
    placing.bayId,
    placing.visitId,
    new Date(placing.time.startAt),
    new Date(placing.time.endAt),
  ]);
  if (!taken) return refuse('request/contested');
  const until = taken.ends_at.getTime();
  const said = {
    job: taken.job,
    plate: taken.plate ?? '–',
    until: `${localDate(until, placing.timeZone)} ${localTime(until, placing.timeZone)}`,
    untilAt: taken.ends_at.toISOString(),
  };
  return taken.technician_id === placing.technicianId
    ? refuse('workshop/technician-busy', { technician: taken.technician, ...said })
    : refuse('workshop/bay-busy', { bay: taken.bay ?? '', ...said });
}

const whoIsBusySql = `
  select a.technician_id, s.name as technician, b.name as bay, j.title as job, c.plate_text as plate, a.ends_at
  from assignments a
  join staff s on s.organization_id = a.organization_id and s.id = a.technician_id
  join jobs j on j.organization_id = a.organization_id and j.id = a.job_id
  join visits v on v.organization_id = a.organization_id and v.id = a.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join bays b on b.organization_id = a.organization_id and b.id = a.bay_id
  where a.organization_id = $1 and a.released_at is null and a.starts_at < $6 and a.ends_at > $5
    and (a.technician_id = $2 or (a.bay_id = $3 and a.visit_id <> $4))
  order by a.technician_id = $2 desc, a.ends_at desc limit 1`;
