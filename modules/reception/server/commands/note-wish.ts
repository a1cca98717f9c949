import { getVehicle, getWorkshop } from '#modules/registry/server/index.ts';
import { refuseField } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { noteWishBody } from '../../api/index.ts';
import { writeWish } from '../wishes.ts';

/** RECV-3: somebody asks for an appointment, at the desk or on the telephone; it stays listed until it is settled. */
export const noteWish = command('appointment-wish.note', noteWishBody, async (told, context) => {
  const { tx, actor, now } = context;
  const { workshopId, vehicleId, customerId, visitId = null, ...wanted } = told;
  const no = lacksRight(actor, 'appointment-wish.note', workshopId);
  if (no) return no;
  const [vehicle, { time_zone }] = await Promise.all([
    getVehicle(tx, vehicleId),
    getWorkshop(tx, workshopId),
  ]);
  if (!vehicle) return refuseField('/vehicleId', 'reception/car-not-found');
  if (wanted.wantedOn < localDate(now.getTime(), time_zone)) {
    return refuseField('/wantedOn', 'reception/wish-in-the-past');
  }
  const of = { workshopId, vehicleId, visitId, customerId: customerId ?? vehicle.owner_id };
  return { id: writeWish(context, of, wanted), workshopId, version: 1 };
});
