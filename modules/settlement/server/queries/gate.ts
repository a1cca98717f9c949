import type { z } from 'zod';
import { expectedToday } from '#modules/reception/server/index.ts';
import { plateOf } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { gate, gateQuery } from '../../api/index.ts';
import { type CarRow, carColumns, presentCar } from '../records/car-at-gate.ts';

/** What the guard sees: the cars inside, and those that may leave. */
export async function readGate(
  { workshopId }: z.output<typeof gateQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof gate> | Refusal> {
  const no = lacksRight(actor, 'gate.see', workshopId);
  if (no) return no;
  const [cars, expected] = await Promise.all([
    tx.rows<CarRow & { state: string }>('cars_at_gate', select, [tx.organizationId, workshopId]),
    expectedToday(tx, workshopId, now),
  ]);
  const leaving = cars.filter(({ state }) => state === 'leaving');
  return {
    expected: expected.map((row) => ({
      vehicleId: row.vehicle_id,
      plate: plateOf(row),
      make: row.make,
      model: row.model,
      at: row.at?.toISOString() ?? null,
    })),
    inside: cars.filter(({ state }) => state !== 'leaving').map(presentCar),
    leaving: leaving.map(presentCar),
  };
}

const select = `select ${carColumns}, v.state from visits v
     join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
     where v.organization_id = $1 and v.workshop_id = $2 and v.state in ('waiting', 'in-house', 'leaving')
     order by v.arrived_at limit 500`;
