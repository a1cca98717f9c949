import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { readOdometerBody, vehicleParams } from '../../api/index.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { recordOdometer } from '../lookups/record-odometer.ts';
import { readVehicleFile } from '../vehicles/read-vehicle.ts';

/** Notes what the odometer shows outside a visit, such as on the phone. */
export const readVehicleOdometer = command(
  'vehicle.keep',
  readOdometerBody.extend(vehicleParams.shape),
  async ({ vehicleId, value, unit, reason, workshopId: named }, { tx, actor, now, announce }) => {
    const workshopId = workplaceOf(actor, 'vehicle.keep', named);
    if (isRefusal(workshopId)) return workshopId;
    const read = await recordOdometer(tx, { vehicleId, value, unit, reason, readBy: actor.staffId, now });
    if (isRefusal(read)) return read;
    announce({
      type: 'vehicle.odometer-read',
      workshopId,
      chainId: vehicleId,
      payload: {
        vehicleId,
        readingId: read.readingId,
        value: read.value,
        unit: read.unit,
        reason: read.reason,
      },
    });
    return (await readVehicleFile(tx, actor, vehicleId)) ?? refuse('request/not-found');
  },
);
