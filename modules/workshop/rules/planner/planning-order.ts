import type { OpenJob } from './shop-load.ts';

/**
 * Who is planned before whom: what runs, then what the foreman has put on the board, by its time, then what a person
 * has, then the rest by priority and by what it is due at. The order is total, so that the same load gives the same plan.
 */
export function planningOrder(a: OpenJob, b: OpenJob): number {
  return (
    rankOf(a) - rankOf(b) ||
    (a.pinned?.startAt ?? 0) - (b.pinned?.startAt ?? 0) ||
    a.priority - b.priority ||
    a.dueAt - b.dueAt ||
    a.arrivedAt - b.arrivedAt ||
    compare(a.visitId, b.visitId) ||
    a.position - b.position ||
    compare(a.id, b.id)
  );
}

function rankOf({ pinned }: OpenJob): number {
  if (!pinned) return 3;
  if (pinned.running) return 0;
  return pinned.startAt === null ? 2 : 1;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
