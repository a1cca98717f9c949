import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { measure } from '../../api/index.ts';
import type { MeasureKind } from '../../rules/index.ts';

interface MeasureRow {
  id: string;
  visit_id: string;
  kind: MeasureKind;
  helper_id: string | null;
  helper_name: string | null;
  waited_minutes: number;
  taken_at: Date;
}

/** What was done about each wait that is still going on. */
export async function measuresOfWaiting(tx: Tx, workshopId: string) {
  const rows = await tx.rows<MeasureRow>(
    'measures_of_waiting',
    `select m.id, m.visit_id, m.kind, m.helper_id, s.name as helper_name, m.waited_minutes, m.taken_at
     from visits v
     join reception_measures m on m.organization_id = v.organization_id and m.visit_id = v.id
     left join staff s on s.organization_id = m.organization_id and s.id = m.helper_id
     where v.organization_id = $1 and v.workshop_id = $2 and v.state = 'waiting' order by m.taken_at`,
    [tx.organizationId, workshopId],
  );
  const byVisit = new Map<string, MeasureRow[]>();
  for (const row of rows) byVisit.set(row.visit_id, [...(byVisit.get(row.visit_id) ?? []), row]);
  return byVisit;
}

export function presentMeasure(row: Omit<MeasureRow, 'visit_id'>): z.output<typeof measure> {
  const { id, kind, helper_id, helper_name, waited_minutes, taken_at } = row;
  return {
    id,
    kind,
    helper: helper_id ? { id: helper_id, name: helper_name ?? '' } : null,
    waitedMinutes: waited_minutes,
    takenAt: taken_at.toISOString(),
  };
}
