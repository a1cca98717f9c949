import type { Assignment, BoardRow, JobCard } from './board-rows.ts';
import type { Plan } from './use-dispatch.tsx';

type Place = Pick<BoardRow, 'technicianId' | 'bayId'>;

/**
 * What a job's plan becomes when it is opened or dropped: the row names person or bay, the other stays as it was, and a
 * job that had its hours keeps their length.
 */
export function planOf(
  job: JobCard,
  assignment: Assignment | null,
  startsAt: string,
  dropped?: Place,
): Partial<Plan> {
  const technicianId = dropped?.technicianId ?? job.technicianId ?? undefined;
  const bayId = dropped?.bayId ?? job.bayId ?? undefined;
  const who = { ...(technicianId ? { technicianId } : {}), ...(bayId ? { bayId } : {}) };
  if (!assignment) return { ...who, startsAt };
  if (!dropped) return { ...who, startsAt: assignment.startsAt, endsAt: assignment.endsAt };
  const length = Date.parse(assignment.endsAt) - Date.parse(assignment.startsAt);
  return { ...who, startsAt, endsAt: new Date(Date.parse(startsAt) + length).toISOString() };
}
