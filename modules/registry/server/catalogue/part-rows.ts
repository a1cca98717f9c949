import type { z } from 'zod';
import { type Actor, mayAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { part } from '../../api/index.ts';
import { instantOf } from '../present/values.ts';

type Part = z.input<typeof part>;

export interface PartRow {
  id: string;
  version: number;
  number: string;
  names: Part['names'];
  source: Part['source'];
  unit: Part['unit'];
  maker: string | null;
  critical: boolean;
  archived_at: Date | null;
  workshop_id: string | null;
  price_minor: number;
  cost_minor: number;
  quantity_milli: number;
  location: string | null;
  reorder_point_milli: number;
}

/** A part `p` with its shelf `s`, when a workshop is asked for. */
export const partColumns = `
  p.id, p.version, p.number, p.names, p.source, p.unit, p.maker, p.critical, p.archived_at,
  s.workshop_id, s.price_minor, s.cost_minor, s.quantity_milli, s.location, s.reorder_point_milli`;

/** A part with its shelf; what it cost is shown to who keeps parts or prices there. */
export function presentPart(row: PartRow, actor: Actor): Part {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    names: row.names,
    source: row.source,
    unit: row.unit,
    maker: row.maker,
    critical: row.critical,
    archivedAt: instantOf(row.archived_at),
    stock: row.workshop_id === null ? null : presentStock({ ...row, workshop_id: row.workshop_id }, actor),
  };
}

function presentStock(row: PartRow & { workshop_id: string }, actor: Actor): NonNullable<Part['stock']> {
  return {
    workshopId: row.workshop_id,
    priceMinor: row.price_minor,
    costMinor: seesCost(actor, row.workshop_id) ? row.cost_minor : null,
    quantityMilli: row.quantity_milli,
    location: row.location,
    reorderPointMilli: row.reorder_point_milli,
  };
}

/** What a part cost is the house's own business. */
export function seesCost(actor: Actor, workshopId: string): boolean {
  return mayAt(actor, 'part.keep', workshopId) || mayAt(actor, 'price.keep', workshopId);
}

/** One part with its shelf in a workshop; null when there is none. */
export async function readPart(
  tx: Tx,
  actor: Actor,
  partId: string,
  workshopId: string | null,
): Promise<Part | null> {
  const [row] = await tx.rows<PartRow>(
    'read_part',
    `select ${partColumns} from parts p
     left join part_stock s on s.organization_id = p.organization_id and s.part_id = p.id and s.workshop_id = $3
     where p.organization_id = $1 and p.id = $2`,
    [tx.organizationId, partId, workshopId],
  );
  return row ? presentPart(row, actor) : null;
}
