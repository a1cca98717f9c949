import { countryProfileOn, coverOf } from '#modules/registry/rules/index.ts';
import { presentRecallOfCar, recallsOfCar } from '#modules/registry/server/index.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { type Actor, mayAt } from '#platform/server/actor.ts';
import type { AskQuestion } from '#platform/server/command/question.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { CarPast } from '../../../api/index.ts';
import { askOpenComplaints, type OpenComplaint } from '../../spine/ask-open-complaints.ts';
import { type PastRow, readPastRow } from './car-row.ts';
import { declinedBefore } from './declined-work.ts';
import type { PastOf } from './of-car.ts';
import { pastVisitsOf } from './past-visits.ts';
import { repairedBefore, warrantiesOf } from './repair-warranties.ts';

/** Everything read of a car's past; its statements leave together, before the first wait. */
export async function gatherPast(
  { tx, now, ask }: { tx: Tx; now: Date; ask?: AskQuestion | undefined },
  of: PastOf,
  id: string,
  workshopId: string | null = null,
) {
  const [row, visits, declinedWork, repaired, recalls, complaints] = await Promise.all([
    readPastRow(tx, of, id, workshopId),
    pastVisitsOf(tx, of, id),
    declinedBefore(tx, of, id),
    repairedBefore(tx, of, id, now),
    recallsOfCar(tx, of, id),
    ask?.(askOpenComplaints, { of, id }),
  ]);
  return { row, visits, declinedWork, repaired, recalls, complaints: complaints ?? [] };
}

type Gathered = Awaited<ReturnType<typeof gatherPast>>;

/** RECV-2 as it is shown: cover counted to today, customers only to those who may see them. */
export function presentPast(
  { row, visits, declinedWork, repaired, recalls, complaints }: Gathered & { row: PastRow },
  { actor, workshopId, now }: { actor: Actor; workshopId: string; now: Date },
): CarPast {
  const today = localDate(now.getTime(), row.time_zone);
  const seesCustomers = mayAt(actor, 'customer.see', workshopId);
  const profile = countryProfileOn(row.country, today);
  const end = {
    endsOn: row.warranty_ends_on,
    endsOdometer: row.warranty_ends_odometer,
    unit: row.odometer_unit,
  };
  return {
    visits,
    recalls: recalls
      .map((recall) => presentRecallOfCar(recall, today))
      .filter(({ state }) => state === 'open' || state === 'on-order'),
    complaints: complaints.map((complaint) => complaintFor(complaint, actor)),
    declinedWork,
    lastAsked: row.last_asked && { ...row.last_asked, at: new Date(row.last_asked.at).toISOString() },
    warranty: coverOf(end, { on: today, odometer: row.odometer, unit: row.odometer_unit }),
    repairWarranties: warrantiesOf(repaired, row, profile, today),
    customer: seesCustomers ? customerOf(row) : null,
    firstVisit: row.first_visit,
    dueMinor: seesCustomers ? row.due_minor : null,
    currency: row.currency,
    warrantyEndsOn: row.warranty_ends_on,
    warrantyEndsOdometer: row.warranty_ends_odometer,
  };
}

/** Everybody may know that one is open and how grave it is; what was said is for those who see to complaints. */
function complaintFor(
  { workshopId, ofFormerOwner, receivedAt, ...told }: OpenComplaint,
  actor: Actor,
): CarPast['complaints'][number] {
  const mayOpen = mayAt(actor, 'complaint.see', workshopId) && !ofFormerOwner;
  return { ...told, words: mayOpen ? told.words : null, receivedAt: receivedAt.toISOString(), mayOpen };
}

function customerOf({ customer_id, customer_name, account_class, consents }: PastRow): CarPast['customer'] {
  if (customer_id === null) return null;
  return { id: customer_id, name: customer_name ?? '', accountClass: account_class, consents };
}
