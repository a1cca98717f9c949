import type { PlateKind } from '#modules/registry/rules/index.ts';

/** A car as the guard knows it: by its plate. */
export interface CarRow {
  visit_id: string;
  plate_text: string | null;
  plate_country: string | null;
  plate_kind: PlateKind | null;
  make: string | null;
  model: string | null;
  arrived_at: Date;
  greeted_at: Date | null;
  gate_pass_at: Date | null;
}

export const carColumns = `
  v.id as visit_id, c.plate_text, c.plate_country, c.plate_kind, c.make, c.model, v.arrived_at, v.greeted_at,
  v.gate_pass_at`;

export function presentCar(row: CarRow) {
  const { plate_text: text, plate_country: country, plate_kind: kind } = row;
  return {
    visitId: row.visit_id,
    plate: text !== null && country !== null && kind !== null ? { text, country, kind } : null,
    make: row.make,
    model: row.model,
    arrivedAt: row.arrived_at.toISOString(),
    greetedAt: row.greeted_at?.toISOString() ?? null,
    gatePassAt: row.gate_pass_at?.toISOString() ?? null,
  };
}
