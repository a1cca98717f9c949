import type { World } from '#tests/server/world.ts';

/** Ids of the other group by what they are called in paths and bodies: `visitId`, `repairOrderId`, … */
export type ForeignIds = Record<string, string>;

/** Tables an id of which is named in the API, by that name. */
const tables: Record<string, string> = {
  visitId: 'visits',
  repairOrderId: 'repair_orders',
  jobId: 'jobs',
  lineId: 'repair_order_lines',
  concernId: 'visit_concerns',
  belongingId: 'visit_belongings',
  damageMarkId: 'damage_marks',
  customerId: 'customers',
  vehicleId: 'vehicles',
  staffId: 'staff',
  technicianId: 'staff',
  advisorId: 'staff',
  bayId: 'bays',
  opCodeId: 'op_codes',
  partId: 'parts',
  laborRateId: 'labor_rates',
  taxRateId: 'tax_rates',
  holidayId: 'workshop_holidays',
  equipmentId: 'equipment',
  absenceId: 'staff_absences',
  contactId: 'customer_contacts',
  settlementId: 'settlements',
  paymentId: 'payments',
  documentId: 'documents',
  fileId: 'files',
  uploadId: 'uploads',
  observationId: 'observations',
  causeId: 'possible_causes',
  confirmedCauseId: 'confirmed_causes',
  expertCallId: 'expert_calls',
  faultCodeId: 'fault_codes',
  linkId: 'customer_links',
  questionId: 'customer_questions',
  recallId: 'recalls',
  complaintId: 'complaints',
};

const unknown = '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10';

/** The first row of each kind the other group has; where it has none, an id of nobody. */
export async function foreignIds(world: World): Promise<ForeignIds> {
  const found: ForeignIds = { workshopId: world.workshopId, organizationId: world.organizationId };
  for (const [name, table] of Object.entries(tables)) {
    const [row] = await world.look((tx) =>
      tx.rows<{ id: string }>(`first_${table}`, `select id from ${table} limit 1`, []),
    );
    found[name] = row?.id ?? unknown;
  }
  return found;
}

/** A figure over everything the group has: the same before and after means nothing was written. */
export async function fingerprintOf(world: World): Promise<Record<string, string>> {
  return world.look(async (tx) => {
    const names = await tx.rows<{ name: string }>(
      'walled',
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
       and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
      [],
    );
    const figures: Record<string, string> = {};
    for (const { name } of names) {
      const [row] = await tx.rows<{ figure: string }>(
        `figure_${name}`,
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as figure from ${name} t`,
        [],
      );
      figures[name] = row?.figure ?? '';
    }
    return figures;
  });
}
