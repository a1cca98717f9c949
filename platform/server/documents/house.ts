import type { Tx } from '../database/tx.ts';

/** Whose paper it is, as it was on the day the paper was made. */
export interface House {
  organization: string;
  name: string;
  address: string | null;
  phone: string | null;
  licenceNumber: string | null;
  taxNumber: string | null;
  timeZone: string;
  currency: string;
  country: string;
}

/** Reads the head of a workshop's papers; in whose name it contracts stands above the name on its sign. */
export async function readHouse(tx: Tx, workshopId: string): Promise<House> {
  const [house] = await tx.rows<House>('read_house', read, [tx.organizationId, workshopId]);
  if (!house) throw new Error(`No workshop ${workshopId} in this group.`);
  return house;
}

const read = `
  select coalesce(w.legal_name, o.name) as organization, w.name, w.address, w.phone,
    w.licence_number as "licenceNumber", w.tax_number as "taxNumber", w.time_zone as "timeZone", w.currency, w.country
  from workshops w join organizations o on o.organization_id = w.organization_id
  where w.organization_id = $1 and w.id = $2`;
