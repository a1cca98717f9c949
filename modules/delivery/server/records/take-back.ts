import type { z } from 'zod';
import type { OdometerUnit } from '#modules/registry/rules/index.ts';
import { recordOdometer } from '#modules/registry/server/index.ts';
import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { deliverBody } from '../../api/index.ts';
import { refuseReturn, refuseUnreturned } from '../../rules/index.ts';
import { roadTestKmOf } from '../queries/give-back.ts';
import { isOut, thingsOf } from '../queries/things.ts';

type Handed = Pick<
  z.output<typeof deliverBody>,
  'odometer' | 'odometerReason' | 'odometerExplanation' | 'fuelPercent'
>;

/** The readings of the return, as the delivery keeps them. */
export interface ReadBack {
  odometer: number | null;
  odometer_unit: string | null;
  fuel_percent: number | null;
  odometer_explanation: string | null;
}

/**
 * A29 before the customer signs: everything is back or says why not, the odometer is read, and what the car was driven
 * beyond a road test is explained. The reading goes into the car's file.
 */
export async function takeBack(
  { tx, actor, now }: CommandContext,
  visit: VisitRow,
  { odometer, odometerReason, odometerExplanation, fuelPercent = null }: Handed,
): Promise<ReadBack | Refusal> {
  const [things, roadTestKm] = await Promise.all([
    thingsOf(tx, visit.id, actor.locale),
    roadTestKmOf(tx, visit),
  ]);
  const unit = (visit.odometer_unit ?? 'km') as OdometerUnit;
  const refusal =
    refuseUnreturned(things.filter(isOut)) ??
    refuseReturn(
      { odometer: visit.odometer, unit },
      { odometer, explanation: odometerExplanation },
      roadTestKm,
    );
  if (refusal) return refusal;
  if (odometer === undefined)
    return { odometer: null, odometer_unit: null, fuel_percent: fuelPercent, odometer_explanation: null };
  const reading = await recordOdometer(tx, {
    ...{ vehicleId: visit.vehicle_id, value: odometer, reason: odometerReason, visitId: visit.id },
    ...{ unit: visit.odometer === null ? undefined : unit, readBy: actor.staffId, now },
  });
  if (isRefusal(reading)) return reading;
  return {
    odometer: reading.value,
    odometer_unit: reading.unit,
    fuel_percent: fuelPercent,
    odometer_explanation: odometerExplanation?.trim() || null,
  };
}
