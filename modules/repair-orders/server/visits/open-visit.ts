import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { waitingMinutes } from '../../rules/index.ts';
import { type Arrival, insertVisit } from './insert-visit.ts';

type Context = Pick<CommandContext, 'tx' | 'actor' | 'now' | 'announce'>;

export interface OpeningVisit
  extends Pick<Arrival, 'workshopId' | 'vehicleId' | 'channel' | 'customerId' | 'dropOff' | 'promisedAt'> {
  /** Whoever writes it down stands before the customer: there is no wait, and the car is theirs to look after. */
  greeted?: boolean;
  /** RECV-5: the times a paper form bears, and who received the car by it; now and the caller when left out. */
  onPaper?: { arrivedAt: Date; greetedAt: Date; greetedBy: string };
}

export interface OpenedVisit {
  id: string;
  visitId: string;
  state: 'waiting' | 'in-house';
  version: number;
  vehicleId: string;
  customerId: string | null;
  firstVisit: boolean;
  serviceStandardVersion: number;
}

/**
 * Opens a car's stay in one statement. A car that is already here is found by the one-stay index, so that two gates
 * opening at once make one visit and the second is told which.
 */
export async function openVisit(context: Context, arrival: OpeningVisit): Promise<OpenedVisit | Refusal> {
  const { tx, actor, now } = context;
  const { greeted = false, onPaper, ...arriving } = arrival;
  const id = newId(now);
  const inserted = await insertVisit(tx, {
    ...arriving,
    id,
    arrivedAt: onPaper?.arrivedAt ?? now,
    greetedAt: onPaper?.greetedAt,
    writtenAt: now,
    arrivedBy: actor.staffId,
    greetedBy: greeted ? (onPaper?.greetedBy ?? actor.staffId) : null,
  });
  if (!inserted) return refuseSecondStay(context, arrival.vehicleId);
  const opened: OpenedVisit = {
    id,
    visitId: id,
    state: greeted ? 'in-house' : 'waiting',
    version: 1,
    vehicleId: arrival.vehicleId,
    customerId: inserted.customer_id,
    firstVisit: inserted.first_visit,
    serviceStandardVersion: inserted.service_standard_version,
  };
  announceArrival(context, arrival, opened);
  return opened;
}

function announceArrival({ announce }: Context, arrival: OpeningVisit, opened: OpenedVisit): void {
  const { vehicleId, customerId, firstVisit, serviceStandardVersion } = opened;
  const where = { workshopId: arrival.workshopId, visitId: opened.id };
  announce({
    ...where,
    type: 'visit.arrived',
    payload: { vehicleId, customerId, channel: arrival.channel, firstVisit, serviceStandardVersion },
  });
  const { greeted, onPaper } = arrival;
  if (!greeted) return;
  const waitedMinutes = onPaper ? waitingMinutes(onPaper.arrivedAt, onPaper.greetedAt, onPaper.greetedAt) : 0;
  announce({ ...where, type: 'visit.greeted', payload: { waitedMinutes } });
}

/** Tells where the car already is; a stay in a workshop that is not the caller's is named by the workshop only. */
async function refuseSecondStay({ tx, actor }: Context, vehicleId: string): Promise<Refusal> {
  const [stay] = await tx.rows<{ id: string; workshop_id: string; workshop: string; plate: string | null }>(
    'open_stay_of_vehicle',
    `select v.id, v.workshop_id, w.name as workshop, c.plate_text as plate
     from visits v
     join workshops w on w.organization_id = v.organization_id and w.id = v.workshop_id
     join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
     where v.organization_id = $1 and v.vehicle_id = $2 and v.state in ('waiting', 'in-house', 'leaving')`,
    [tx.organizationId, vehicleId],
  );
  if (!stay) return refuse('request/not-found');
  return worksAt(actor, stay.workshop_id)
    ? refuse('visit/already-here', { visitId: stay.id, plate: stay.plate ?? '' })
    : refuse('visit/here-elsewhere', { workshop: stay.workshop, plate: stay.plate ?? '' });
}
