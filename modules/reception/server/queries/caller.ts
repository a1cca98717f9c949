import type { z } from 'zod';
import type { AccountClass } from '#modules/registry/rules/index.ts';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type PlateColumns, plateOf, readCardsOfVehicles } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { e164 } from '#platform/server/sign-in/identifier.ts';
import type { caller, callerQuery } from '../../api/index.ts';

interface CallerRow {
  id: string;
  name: string;
  account_class: AccountClass | null;
  cars: (PlateColumns & { id: string; make: string | null; model: string | null })[];
}

interface SenderRow {
  vehicle_id: string;
  name: string | null;
}

/** RECV-7: the customer behind a number, their cars, and how far those that are here have come; or who handed one in. */
export async function readCaller(
  { workshopId, number }: z.output<typeof callerQuery>,
  context: QueryContext,
): Promise<z.output<typeof caller> | Refusal> {
  const { tx, actor } = context;
  const no = lacksRight(actor, 'customer.see', workshopId);
  if (no) return no;
  const { country } = await getWorkshop(tx, workshopId);
  const known = e164(number, country) ?? number;
  const [rows, senders] = await Promise.all([
    tx.rows<CallerRow>('caller', select, [tx.organizationId, known]),
    tx.rows<SenderRow>('caller_handed_in', handedIn, [
      ...[tx.organizationId, workshopId, [...new Set([known, number, number.replaceAll(/[\s-]/g, '')])]],
    ]),
  ]);
  const cards = await readCardsOfVehicles(
    workshopId,
    [...rows.flatMap(({ cars }) => cars.map(({ id }) => id)), ...senders.map((row) => row.vehicle_id)],
    context,
  );
  const here = new Map(cards.map((card) => [card.vehicleId, card]));
  const shown = new Set(rows.flatMap(({ cars }) => cars.map(({ id }) => id)));
  return {
    number: known,
    customers: rows.map(({ id, name, account_class, cars }) => ({
      id,
      name,
      accountClass: account_class,
      cars: cars
        .map((car) => ({
          vehicleId: car.id,
          plate: plateOf(car),
          make: car.make,
          model: car.model,
          visit: here.get(car.id) ?? null,
        }))
        .toSorted((a, b) => Number(b.visit !== null) - Number(a.visit !== null)),
    })),
    senders: senders.flatMap(({ vehicle_id, name }) => {
      const visit = here.get(vehicle_id);
      return visit && !shown.has(vehicle_id) ? [{ name, visit }] : [];
    }),
  };
}

const select = `
  select k.id, k.name, k.account_class,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'plate_text', c.plate_text,
        'plate_country', c.plate_country, 'plate_kind', c.plate_kind, 'make', c.make, 'model', c.model))
      from (select * from vehicles v where v.organization_id = k.organization_id and v.owner_id = k.id
        and v.archived_at is null order by v.id desc limit 20) c), '[]') as cars
  from (select distinct t.organization_id, t.customer_id from customer_contacts t
    where t.organization_id = $1 and t.value = $2) t
  join customers k on k.organization_id = t.organization_id and k.id = t.customer_id and k.archived_at is null
  order by k.id limit 5`;

const handedIn = `
  select v.vehicle_id, v.drop_off_name as name from visits v
  where v.organization_id = $1 and v.workshop_id = $2 and v.drop_off_phone = any($3)
    and v.state in ('waiting', 'in-house', 'leaving')
  order by v.id desc limit 10`;
