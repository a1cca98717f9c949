import type { Tx } from '#platform/server/database/tx.ts';

interface Car {
  plate_text: string | null;
  plate_country: string | null;
  plate_kind: string | null;
  vin: string | null;
  make: string | null;
  model: string | null;
  model_year: number | null;
}

export interface VehicleFound extends Car {
  id: string;
  person: string | null;
  open_visit_id: string | null;
}

export interface VisitFound extends Car {
  id: string;
  person: string | null;
  open_visit_id?: undefined;
}

export interface OrderFound extends Car {
  id: string;
  number: string;
  visit_id: string;
  person: string | null;
}

export interface CustomerFound {
  id: string;
  name: string;
  phone: string | null;
  plates: string[];
}

const most = 8;
const carColumns = 'c.plate_text, c.plate_country, c.plate_kind, c.vin, c.make, c.model, c.model_year';

/** Cars by part of plate or VIN, each with its owner and the stay it is on in this workshop. */
export function findVehicles(tx: Tx, workshopId: string, terms: string[]): Promise<VehicleFound[]> {
  return tx.rows(
    'search_vehicles',
    `select c.id, ${carColumns}, p.name as person,
       (select case when v.workshop_id = $1 then v.id end from visits v where v.organization_id = c.organization_id
         and v.vehicle_id = c.id and v.state in ('waiting', 'in-house', 'leaving')) as open_visit_id
     from search_vehicles($2, null, $3) c
     left join customers p on p.organization_id = c.organization_id and p.id = c.owner_id
     order by open_visit_id nulls last, c.id desc`,
    [workshopId, terms, most],
  );
}

/** Open stays by who brought the car: they are few, so they are looked through. */
export function findVisits(tx: Tx, workshopId: string, terms: string[]): Promise<VisitFound[]> {
  return tx.rows(
    'search_visits',
    `select v.id, ${carColumns}, v.drop_off_name as person
     from visits v
     join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
     where v.organization_id = $1 and v.workshop_id = $2 and v.state in ('waiting', 'in-house', 'leaving')
       and ' ' || lower(concat_ws(' ', v.drop_off_name, v.drop_off_phone)) like all
         (select '%' || term || '%' from unnest($3::text[]) term)
     order by v.arrived_at limit $4`,
    [tx.organizationId, workshopId, terms, most],
  );
}

/** Repair orders by part of their number, in this workshop. */
export async function findOrders(tx: Tx, workshopId: string, terms: string[]): Promise<OrderFound[]> {
  const number = terms.map((term) => term.trim()).join('');
  if (terms.length > 1 || number.length < 3) return [];
  return tx.rows(
    'search_orders',
    `select o.id, o.number, o.visit_id, ${carColumns}, p.name as person
     from search_repair_orders($1, $2, $3) o
     join vehicles c on c.organization_id = o.organization_id and c.id = o.vehicle_id
     join customers p on p.organization_id = o.organization_id and p.id = o.customer_id
     order by o.id desc`,
    [workshopId, number, most],
  );
}

/** Customers by part of name, phone, mail or tax number, each with phone and plates. */
export function findCustomers(tx: Tx, terms: string[]): Promise<CustomerFound[]> {
  return tx.rows(
    'search_customers',
    `select c.id, c.name,
       (select k.value from customer_contacts k
         where k.organization_id = c.organization_id and k.customer_id = c.id and k.kind = 'phone'
         order by k.is_primary desc, k.id limit 1) as phone,
       array(select v.plate_text from vehicles v where v.organization_id = c.organization_id and v.owner_id = c.id
         and v.archived_at is null and v.plate_text is not null order by v.id desc limit 3) as plates
     from search_customers($1, null, $2) c order by c.id desc`,
    [terms, most],
  );
}
