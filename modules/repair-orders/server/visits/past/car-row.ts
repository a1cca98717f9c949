import type { AccountClass, ConsentPurpose, CountryProfileCode } from '#modules/registry/rules/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { formerOwnersWord, otherVisit, type PastOf, vehicleOf } from './of-car.ts';

/** The car, its owner and what stands open between them and the house: everything of the past that is one row. */
export interface PastRow {
  vehicle_id: string;
  odometer: number | null;
  odometer_unit: 'km' | 'mi';
  warranty_ends_on: string | null;
  warranty_ends_odometer: number | null;
  country: CountryProfileCode;
  time_zone: string;
  currency: string;
  customer_id: string | null;
  customer_name: string | null;
  account_class: AccountClass | null;
  consents: { purpose: ConsentPurpose; granted: boolean }[];
  due_minor: number;
  first_visit: boolean;
  last_asked: { visitId: string; at: string; words: string[] } | null;
}

export async function readPastRow(
  tx: Tx,
  of: PastOf,
  id: string,
  workshopId: string | null,
): Promise<PastRow | null> {
  const values = of === 'visit' ? [tx.organizationId, id] : [tx.organizationId, id, workshopId];
  const [row] = await tx.rows<PastRow>(`past_row_of_${of}`, select(of), values);
  return row ?? null;
}

/** The customer is the one of the visit; before it is opened, the owner of the car. */
const from: Readonly<Record<PastOf, string>> = {
  visit: `visits v join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
    join workshops s on s.organization_id = v.organization_id and s.id = v.workshop_id
    left join customers k on k.organization_id = v.organization_id and k.id = v.customer_id
    where v.organization_id = $1 and v.id = $2`,
  vehicle: `vehicles c join workshops s on s.organization_id = c.organization_id and s.id = $3
    left join customers k on k.organization_id = c.organization_id and k.id = c.owner_id
    where c.organization_id = $1 and c.id = $2`,
};

const select = (of: PastOf) => `
  select c.id as vehicle_id, ${of === 'visit' ? 'coalesce(v.odometer, c.odometer)' : 'c.odometer'} as odometer,
    c.odometer_unit, c.warranty_ends_on, c.warranty_ends_odometer, s.country, s.time_zone, s.currency,
    k.id as customer_id, k.name as customer_name, k.account_class,
    coalesce((select jsonb_agg(jsonb_build_object('purpose', n.purpose, 'granted', n.granted) order by n.purpose)
      from (select distinct on (m.purpose) m.purpose, m.granted from customer_consents m
        where m.organization_id = k.organization_id and m.customer_id = k.id
        order by m.purpose, m.decided_at desc, m.id desc) n), '[]') as consents,
    (select coalesce(sum(d.due_minor), 0)::bigint from visits d where d.organization_id = k.organization_id
      and d.customer_id = k.id and d.due_minor > 0 ${otherVisit(of, 'd.id')}) as due_minor,
    ${
      of === 'visit'
        ? 'v.first_visit'
        : `not exists (select 1 from visits e where e.organization_id = c.organization_id
      and e.state <> 'cancelled' and (e.vehicle_id = c.id and k.id is null or e.customer_id = k.id))`
    } as first_visit,
    (select jsonb_build_object('visitId', l.id, 'at', l.arrived_at, 'words', array(
        select n.words from visit_concerns n where n.organization_id = l.organization_id and n.visit_id = l.id
          and n.withdrawn_at is null order by n.position))
      from visits l where l.organization_id = c.organization_id and l.vehicle_id = ${vehicleOf[of]}
        and l.state <> 'cancelled' ${otherVisit(of, 'l.id')}
        and exists (select 1 from visit_concerns n where n.organization_id = l.organization_id
          and n.visit_id = l.id and n.withdrawn_at is null)
        and not ${formerOwnersWord({ vehicle: 'c.id', customer: 'l.customer_id', at: 'l.arrived_at' })}
      order by l.id desc limit 1) as last_asked
  from ${from[of]}`;
