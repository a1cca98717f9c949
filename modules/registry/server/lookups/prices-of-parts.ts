import type { Tx } from '#platform/server/database/tx.ts';
import type { PartSource } from '../../rules/index.ts';

/** A part with what it sells for and what lies on the shelf; price is null where the workshop does not keep it. */
export interface PricedPart {
  id: string;
  number: string;
  names: Partial<Record<'zh-CN' | 'en' | 'es', string>>;
  source: PartSource;
  unit: string;
  critical: boolean;
  price_minor: number | null;
  cost_minor: number | null;
  quantity_milli: number;
}

/** Parts in use, by id, as one workshop sells them. What is not in the answer is unknown or out of use. */
export async function pricesOfParts(
  tx: Tx,
  workshopId: string,
  partIds: readonly string[],
): Promise<Map<string, PricedPart>> {
  if (partIds.length === 0) return new Map();
  const rows = await tx.rows<PricedPart>('prices_of_parts', readPrices, [
    tx.organizationId,
    workshopId,
    partIds,
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One part as a workshop sells it; null when it is unknown or out of use. */
export async function priceOfPart(tx: Tx, workshopId: string, partId: string): Promise<PricedPart | null> {
  return (await pricesOfParts(tx, workshopId, [partId])).get(partId) ?? null;
}

const readPrices = `
  select p.id, p.number, p.names, p.source, p.unit, p.critical, s.price_minor, s.cost_minor,
    coalesce(s.quantity_milli, 0) as quantity_milli
  from parts p
  left join part_stock s on s.organization_id = p.organization_id and s.workshop_id = $2 and s.part_id = p.id
  where p.organization_id = $1 and p.id = any($3) and p.archived_at is null`;
