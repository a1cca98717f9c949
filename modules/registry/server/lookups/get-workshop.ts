import type { OpeningHours } from '#platform/rules/calendar.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type CountryProfile, type CountryProfileCode, countryProfileOn } from '../../rules/index.ts';

/** What every stage needs to know of the workshop it happens in. */
export interface WorkshopRow {
  id: string;
  name: string;
  legal_name: string | null;
  /** Code of the country profile, e.g. `US-CA`. */
  country: CountryProfileCode;
  time_zone: string;
  currency: string;
  locale: 'zh-CN' | 'en' | 'es';
  prices_include_tax: boolean;
  phone: string | null;
  address: string | null;
  licence_number: string | null;
  tax_number: string | null;
  opening_hours: OpeningHours[];
  version: number;
}

/** The workshop by id; whoever asks has been let in by its id, so that it is missing is a bug. */
export async function getWorkshop(tx: Tx, workshopId: string): Promise<WorkshopRow> {
  const [workshop] = await tx.rows<WorkshopRow>('get_workshop', readWorkshop, [
    tx.organizationId,
    workshopId,
  ]);
  if (!workshop) throw new Error(`No workshop ${workshopId} in this group.`);
  return workshop;
}

const readWorkshop = `
  select id, name, legal_name, country, time_zone, currency, locale, prices_include_tax, phone, address,
    licence_number, tax_number, opening_hours, version
  from workshops where organization_id = $1 and id = $2`;

/** The law and custom the workshop works under today. */
export function profileOf(workshop: Pick<WorkshopRow, 'country'>, now: Date): CountryProfile {
  return countryProfileOn(workshop.country, now.toISOString().slice(0, 10));
}
