import type { z } from 'zod';
import { type PackageModel, suggestPackages } from '#modules/registry/rules/index.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { orderParams, suggestedPackages } from '../../api/index.ts';
import { type PriceSheet, writeJob } from '../../rules/index.ts';
import { readPriceSheet } from '../pricing/read-price-sheet.ts';

interface CarRow {
  workshop_id: string;
  vehicle_id: string;
  customer_id: string;
  locale: 'zh-CN' | 'en' | 'es';
  prices_include_tax: boolean;
  make: string | null;
  model: string | null;
  model_year: number | null;
  odometer: number | null;
  odometer_unit: 'km' | 'mi';
  today: string;
}

interface OfferedRow {
  id: string;
  code: string;
  names: Partial<Record<'zh-CN' | 'en' | 'es', string>>;
  every_distance: number | null;
  distance_unit: 'km' | 'mi';
  every_months: number | null;
  models: PackageModel[];
  done_on: string | null;
  done_odometer: number | null;
  done_unit: 'km' | 'mi' | null;
  on_order: boolean;
}

/** More than this nobody looks through; the rest is found by typing. */
const most = 12;

/** QUOTE-4: the packages for the car of an order, those due first, each with today's price for this customer. */
export async function readSuggestedPackages(
  { repairOrderId }: z.output<typeof orderParams>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof suggestedPackages> | Refusal> {
  const [[car], offered] = await Promise.all([
    tx.rows<CarRow>('car_of_order', readCar, [tx.organizationId, repairOrderId, now]),
    tx.rows<OfferedRow>('packages_for_order', readOffered, [tx.organizationId, repairOrderId]),
  ]);
  if (!car) return refuse('request/not-found');
  const no = lacksRight(actor, 'visit.see', car.workshop_id);
  if (no) return no;
  const suggested = suggestPackages(offered.map(offeredOf), carOf(car)).slice(0, most);
  const totals = await totalsFor(
    tx,
    car,
    suggested.map(({ id }) => id),
    now,
  );
  const byId = new Map(offered.map((row) => [row.id, row]));
  return {
    items: suggested.flatMap(({ id, isDue, dueAtDistance, dueOn }) => {
      const row = byId.get(id);
      if (!row) return [];
      return {
        ...{ id, code: row.code, names: row.names, totalMinor: totals.get(id) ?? null, isDue },
        ...{ dueAtDistance, distanceUnit: row.distance_unit, dueOn, onOrder: row.on_order },
      };
    }),
  };
}

async function totalsFor(
  tx: Tx,
  car: CarRow,
  packageIds: readonly string[],
  at: Date,
): Promise<Map<string, number | null>> {
  if (packageIds.length === 0) return new Map();
  const { workshop_id: workshopId, vehicle_id: vehicleId, customer_id: customerId } = car;
  const drafts = packageIds.map((packageId) => ({ packageId }));
  const drawn = await readPriceSheet(tx, { workshopId, vehicleId, customerId, at }, drafts);
  if (!drawn) return new Map();
  const sheet = { ...drawn.sheet, terms: { pricesIncludeTax: car.prices_include_tax } };
  return new Map(packageIds.map((packageId) => [packageId, totalOf(packageId, sheet, car.locale)]));
}

function totalOf(packageId: string, sheet: PriceSheet, locale: string): number | null {
  const job = writeJob({ packageId }, sheet, { locale });
  return isRefusal(job) ? null : sum(job.lines.map(({ priced }) => priced.totalMinor));
}

function offeredOf(row: OfferedRow) {
  const { id, code, models, every_distance, distance_unit, every_months, done_on, done_odometer } = row;
  const odometer =
    done_odometer === null ? null : { value: done_odometer, unit: row.done_unit ?? distance_unit };
  return {
    ...{ id, code, models, everyDistance: every_distance, distanceUnit: distance_unit },
    ...{ everyMonths: every_months, lastDone: done_on === null ? null : { odometer, on: done_on } },
  };
}

function carOf({ make, model, model_year, odometer, odometer_unit, today }: CarRow) {
  return {
    ...{ make, model, modelYear: model_year, on: today },
    odometer: odometer === null ? null : { value: odometer, unit: odometer_unit },
  };
}

const readCar = `
  select o.workshop_id, o.vehicle_id, o.customer_id, o.locale, o.prices_include_tax, c.make, c.model, c.model_year,
    coalesce(v.odometer, c.odometer) as odometer, coalesce(v.odometer_unit, c.odometer_unit) as odometer_unit,
    ($3::timestamptz at time zone w.time_zone)::date::text as today
  from repair_orders o
  join visits v on v.organization_id = o.organization_id and v.id = o.visit_id
  join vehicles c on c.organization_id = o.organization_id and c.id = o.vehicle_id
  join workshops w on w.organization_id = o.organization_id and w.id = o.workshop_id
  where o.organization_id = $1 and o.id = $2`;

const readOffered = `
  select g.id, g.code, g.names, g.every_distance, g.distance_unit, g.every_months,
    coalesce((select jsonb_agg(jsonb_build_object('make', m.make, 'model', m.model, 'yearFrom', m.year_from,
        'yearTo', m.year_to))
      from package_models m where m.organization_id = g.organization_id and m.package_id = g.id), '[]') as models,
    d.done_on, d.done_odometer, d.done_unit,
    exists (select 1 from jobs j where j.organization_id = o.organization_id and j.repair_order_id = o.id
      and j.package_id = g.id and j.state not in ('declined', 'cancelled')) as on_order
  from repair_orders o
  join packages g on g.organization_id = o.organization_id and g.workshop_id = o.workshop_id and g.archived_at is null
  left join lateral (
    select to_char(j.finished_at at time zone 'UTC', 'YYYY-MM-DD') as done_on, v.odometer as done_odometer,
      v.odometer_unit as done_unit
    from repair_orders p
    join jobs j on j.organization_id = p.organization_id and j.repair_order_id = p.id and j.package_id = g.id
      and j.state = 'finished'
    join visits v on v.organization_id = p.organization_id and v.id = p.visit_id
    where p.organization_id = o.organization_id and p.vehicle_id = o.vehicle_id and p.id <> o.id
    order by j.finished_at desc limit 1) d on true
  where o.organization_id = $1 and o.id = $2
  order by g.code limit 1000`;
