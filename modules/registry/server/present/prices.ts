import type { Selectable } from 'kysely';
import type { z } from 'zod';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { commitment, customerGroup, laborRate, taxRate } from '../../api/index.ts';
import { instantOf } from './values.ts';

export function presentLaborRate(row: Selectable<DB['labor_rates']>): z.input<typeof laborRate> {
  return {
    id: row.id,
    version: row.version,
    workshopId: row.workshop_id,
    name: row.name,
    skill: row.skill as z.input<typeof laborRate>['skill'],
    perHourMinor: row.per_hour_minor,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

export function presentTaxRate(row: Selectable<DB['tax_rates']>): z.input<typeof taxRate> {
  return {
    id: row.id,
    version: row.version,
    workshopId: row.workshop_id,
    name: row.name,
    rateBp: row.rate_bp,
    appliesTo: row.applies_to as z.input<typeof taxRate>['appliesTo'],
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

export function presentCustomerGroup(row: Selectable<DB['customer_groups']>): z.input<typeof customerGroup> {
  return {
    id: row.id,
    version: row.version,
    names: row.names as z.input<typeof customerGroup>['names'],
    archivedAt: instantOf(row.archived_at),
  };
}

export function presentCommitment(row: Selectable<DB['service_commitments']>): z.input<typeof commitment> {
  return {
    ...{ id: row.id, version: row.version, workshopId: row.workshop_id, position: row.position },
    kind: row.kind as z.input<typeof commitment>['kind'],
    texts: row.texts as z.input<typeof commitment>['texts'],
    remedies: row.remedies as z.input<typeof commitment>['remedies'],
    ...{ opCodeId: row.op_code_id, packageId: row.package_id, withinMinutes: row.within_minutes },
    ...{ whenBooked: row.when_booked, validFrom: row.valid_from, validTo: row.valid_to },
  };
}
