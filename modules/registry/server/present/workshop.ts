import type { Selectable } from 'kysely';
import type { z } from 'zod';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { bay, equipment, holiday, workshop } from '../../api/index.ts';
import { instantOf, timeOf } from './values.ts';

export function presentWorkshop(row: Selectable<DB['workshops']>): z.input<typeof workshop> {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    legalName: row.legal_name,
    country: row.country,
    timeZone: row.time_zone,
    currency: row.currency,
    locale: row.locale as z.input<typeof workshop>['locale'],
    pricesIncludeTax: row.prices_include_tax,
    phone: row.phone,
    address: row.address,
    licenceNumber: row.licence_number,
    taxNumber: row.tax_number,
    openingHours: row.opening_hours as z.input<typeof workshop>['openingHours'],
    createdAt: row.created_at.toISOString(),
  };
}

export function presentHoliday(row: Selectable<DB['workshop_holidays']>): z.input<typeof holiday> {
  return {
    id: row.id,
    on: row.on_date,
    name: row.name,
    opens: row.opens && timeOf(row.opens),
    closes: row.closes && timeOf(row.closes),
  };
}

export function presentBay(row: Selectable<DB['bays']>): z.input<typeof bay> {
  return {
    id: row.id,
    version: row.version,
    workshopId: row.workshop_id,
    name: row.name,
    kind: row.kind as z.input<typeof bay>['kind'],
    position: row.position,
    archivedAt: instantOf(row.archived_at),
  };
}

export function presentEquipment(row: Selectable<DB['equipment']>): z.input<typeof equipment> {
  return {
    id: row.id,
    version: row.version,
    workshopId: row.workshop_id,
    name: row.name,
    kind: row.kind as z.input<typeof equipment>['kind'],
    bayId: row.bay_id,
    nextCheckOn: row.next_check_on,
    archivedAt: instantOf(row.archived_at),
  };
}
