import type { components } from '#platform/web/api/openapi.gen.ts';

export type WorkshopBoard = components['schemas']['WorkshopBoard'];
export type Assignment = components['schemas']['Assignment'];
export type JobCard = components['schemas']['JobCard'];
export type RowKind = 'technicians' | 'bays';

/** One row of the board: a person or a place, with what is planned for it. */
export interface BoardRow {
  readonly key: string;
  readonly technicianId: string | null;
  readonly bayId: string | null;
  readonly name: string;
  readonly skills: readonly string[];
  readonly absent: boolean;
  readonly running: JobCard | null;
  readonly assignments: readonly Assignment[];
  /** Planned for an earlier day and not finished. */
  readonly leftOvers: readonly Assignment[];
}

export function rowsOf(board: WorkshopBoard, kind: RowKind): BoardRow[] {
  return kind === 'technicians' ? board.technicians.map(ofTechnician(board)) : baysOf(board);
}

function ofTechnician({ leftOvers }: WorkshopBoard) {
  return (each: WorkshopBoard['technicians'][number]): BoardRow => ({
    key: `technician-${each.id}`,
    technicianId: each.id,
    bayId: null,
    name: each.name,
    skills: each.skills.map(({ skill }) => skill),
    absent: each.absent,
    running: each.running,
    assignments: each.assignments,
    leftOvers: leftOvers.filter(({ technicianId }) => technicianId === each.id),
  });
}

function baysOf(board: WorkshopBoard): BoardRow[] {
  const planned = board.technicians.flatMap(({ assignments }) => assignments);
  return board.bays.map(({ id, name }) => ({
    key: `bay-${id}`,
    technicianId: null,
    bayId: id,
    name,
    skills: [],
    absent: false,
    running: null,
    assignments: planned.filter(({ bayId }) => bayId === id),
    leftOvers: board.leftOvers.filter(({ bayId }) => bayId === id),
  }));
}

/** The plan ends after the promise and the work is not done. */
export function missesPromise({ endsAt, job }: Assignment): boolean {
  return (
    job.state !== 'finished' && job.promisedAt !== null && Date.parse(endsAt) > Date.parse(job.promisedAt)
  );
}
