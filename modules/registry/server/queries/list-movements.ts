import type { z } from 'zod';
import { lacksRight } from '#platform/server/actor.ts';
import { pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { movement } from '../../api/index.ts';
import { seesCost } from '../catalogue/part-rows.ts';
import { idIn } from './cursor.ts';

type Movement = z.input<typeof movement>;

interface MovementRow {
  id: string;
  kind: Movement['kind'];
  quantity_milli: number;
  resulting_milli: number;
  unit_cost_minor: number | null;
  reason: string | null;
  reference: string | null;
  visit_id: string | null;
  moved_at: Date;
  moved_by: string;
  moved_by_name: string | null;
}

interface MovementsAsked {
  partId: string;
  workshopId: string;
  limit: number;
  cursor?: string | undefined;
}

/** How a part came and went in a workshop, newest first: added up they are what lies on the shelf. */
export async function listMovements(asked: MovementsAsked, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'part.see', asked.workshopId);
  if (no) return no;
  const rows = await tx.rows<MovementRow>('list_movements', readMovements, [
    tx.organizationId,
    asked.workshopId,
    asked.partId,
    idIn(asked.cursor),
    asked.limit + 1,
  ]);
  const withCost = seesCost(actor, asked.workshopId);
  return pageFrom(
    rows,
    asked.limit,
    (row): Movement => ({
      id: row.id,
      kind: row.kind,
      quantityMilli: row.quantity_milli,
      resultingMilli: row.resulting_milli,
      unitCostMinor: withCost ? row.unit_cost_minor : null,
      reason: row.reason,
      reference: row.reference,
      visitId: row.visit_id,
      movedAt: row.moved_at.toISOString(),
      movedBy: { id: row.moved_by, name: row.moved_by_name ?? '' },
    }),
    (row) => row.id,
  );
}

const readMovements = `
  select m.id, m.kind, m.quantity_milli, m.resulting_milli, m.unit_cost_minor, m.reason, m.reference, m.visit_id,
    m.moved_at, m.moved_by, s.name as moved_by_name
  from part_movements m
  left join staff s on s.organization_id = m.organization_id and s.id = m.moved_by
  where m.organization_id = $1 and m.workshop_id = $2 and m.part_id = $3 and m.id < $4
  order by m.id desc limit $5`;
