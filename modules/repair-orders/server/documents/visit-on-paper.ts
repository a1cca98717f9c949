import type { Tx } from '#platform/server/database/tx.ts';
import type { CustomerFacts, VehicleFacts } from './paper-facts.ts';

/** What papers of every stage say about the visit they belong to. */
export interface VisitOnPaper {
  orderNumber: string | null;
  customer: CustomerFacts | null;
  vehicle: VehicleFacts;
  odometer: { value: number; unit: 'km' | 'mi' } | null;
  arrivedAt: string;
  advisor: string | null;
  /** In which the customer gets what is written for them; null when they never said. */
  locale: 'zh-CN' | 'en' | 'es' | null;
}

interface Row extends VehicleFacts {
  orderNumber: string | null;
  customer: (CustomerFacts & { locale: VisitOnPaper['locale'] }) | null;
  odometer: number | null;
  odometerUnit: 'km' | 'mi';
  arrivedAt: Date;
  advisor: string | null;
}

/** Reads who and which car a paper is about, as the files say today: one statement. */
export async function readVisitOnPaper(tx: Tx, visitId: string): Promise<VisitOnPaper> {
  const [row] = await tx.rows<Row>('visit_on_paper', read, [tx.organizationId, visitId]);
  if (!row) throw new Error(`No visit ${visitId} in this group.`);
  const { orderNumber, customer, odometer, odometerUnit, arrivedAt, advisor, ...vehicle } = row;
  const { locale = null, ...said } = customer ?? {};
  return {
    ...{ orderNumber, vehicle, advisor, locale },
    customer: customer ? (said as CustomerFacts) : null,
    odometer: odometer === null ? null : { value: odometer, unit: odometerUnit },
    arrivedAt: arrivedAt.toISOString(),
  };
}

const read = `
  select o.number as "orderNumber", s.name as advisor, v.arrived_at as "arrivedAt", v.odometer,
    coalesce(v.odometer_unit, c.odometer_unit) as "odometerUnit",
    c.plate_text as plate, c.vin, c.make, c.model, c.model_year as "modelYear", c.colour,
    c.engine_number as "engineNumber", c.first_registered_on as "firstRegisteredOn",
    (select jsonb_build_object('name', k.name, 'kind', k.kind, 'address', k.address, 'taxNumber', k.tax_number,
       'locale', k.preferred_locale, 'phone', (select p.value from customer_contacts p
         where p.organization_id = k.organization_id and p.customer_id = k.id and p.kind = 'phone'
         order by p.is_primary desc, p.id limit 1))
     from customers k where k.organization_id = v.organization_id and k.id = v.customer_id) as customer
  from visits v
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join staff s on s.organization_id = v.organization_id and s.id = v.advisor_id
  left join repair_orders o on o.organization_id = v.organization_id and o.visit_id = v.id and o.state <> 'cancelled'
  where v.organization_id = $1 and v.id = $2`;
