import type { z } from 'zod';
import type { plate } from '#modules/registry/api/index.ts';

export interface PlateColumns {
  plate_text: string | null;
  plate_country: string | null;
  plate_kind: string | null;
}

/** The plate a car carries; null when it has none. */
export function plateOf(row: PlateColumns): z.output<typeof plate> | null {
  if (!row.plate_text || !row.plate_country) return null;
  const kind = (row.plate_kind ?? 'plain') as z.output<typeof plate>['kind'];
  return { text: row.plate_text, country: row.plate_country, kind };
}
