import type { z } from 'zod';
import { getServiceStandard } from '#modules/registry/server/index.ts';
import { redAdviceOf } from '#modules/walk-around/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { giveBack, visitParams } from '../../api/index.ts';
import { drivenKm } from '../../rules/index.ts';
import { thingsOf } from './things.ts';

type GiveBack = z.output<typeof giveBack>;

/** A29 the car as it came beside the car as it goes: readings, and everything the customer left with it. */
export async function readGiveBack(
  { visitId }: z.output<typeof visitParams>,
  { tx, actor, locale }: QueryContext,
): Promise<GiveBack | Refusal> {
  const [[row], things, redAdvice] = await Promise.all([
    tx.rows<Row>('give_back', select, [tx.organizationId, visitId]),
    thingsOf(tx, visitId, locale),
    redAdviceOf(tx, visitId, locale),
  ]);
  if (!row) return refuse('request/not-found');
  const no = lacksRight(actor, 'visit.see', row.workshop_id);
  if (no) return no;
  const { parameters } = await getServiceStandard(tx, row.workshop_id, row.service_standard_version);
  return {
    visitId,
    received: { odometer: row.odometer, unit: row.unit, fuelPercent: row.fuel_percent },
    returned: returnedOf(row),
    roadTestKm: parameters.roadTestKm,
    roadTestedKm: row.road_tested_km,
    redAdvice,
    things: things.map(({ returnedAt, ...thing }) => ({
      ...thing,
      returnedAt: returnedAt?.toISOString() ?? null,
    })),
  };
}

function returnedOf(row: Row): GiveBack['returned'] {
  if (row.back_odometer === null) return null;
  return {
    odometer: row.back_odometer,
    fuelPercent: row.back_fuel_percent,
    drivenKm: row.odometer === null ? 0 : drivenKm(row.odometer, row.back_odometer, row.unit),
    explanation: row.odometer_explanation,
  };
}

interface Row {
  workshop_id: string;
  service_standard_version: number;
  odometer: number | null;
  unit: 'km' | 'mi';
  fuel_percent: number | null;
  back_odometer: number | null;
  back_fuel_percent: number | null;
  odometer_explanation: string | null;
  road_tested_km: number;
}

/** Road tests the inspectors wrote down say what the car may have been driven for. */
const select = `
  select v.workshop_id, v.service_standard_version, v.odometer, coalesce(v.odometer_unit, c.odometer_unit) as unit,
    v.fuel_percent, d.odometer as back_odometer, d.fuel_percent as back_fuel_percent, d.odometer_explanation,
    coalesce((select sum(i.road_test_km) from inspections i where i.organization_id = v.organization_id
      and i.visit_id = v.id), 0)::integer as road_tested_km
  from visits v
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join lateral (
    select e.odometer, e.fuel_percent, e.odometer_explanation from deliveries e
    where e.organization_id = v.organization_id and e.visit_id = v.id order by e.delivered_at desc limit 1) d on true
  where v.organization_id = $1 and v.id = $2`;

/** The distance a road test may take for this visit, by the standard it began under. */
export async function roadTestKmOf(
  tx: Tx,
  visit: { workshop_id: string; service_standard_version: number },
): Promise<number> {
  const { parameters } = await getServiceStandard(tx, visit.workshop_id, visit.service_standard_version);
  return parameters.roadTestKm;
}
