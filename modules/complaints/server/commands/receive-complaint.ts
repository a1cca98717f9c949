import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type FieldFault, isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { type ComplaintStep, receiveComplaintBody } from '../../api/index.ts';
import { callsManager, levelFor } from '../../rules/index.ts';
import { mayOwnComplaint } from '../records/find-owner.ts';
import { callManager, eventOf } from '../records/save-complaint.ts';

type Told = z.output<typeof receiveComplaintBody>;

/** CMPL-1: taken in from any channel, in the customer's words; what is serious or grave calls the manager at once. */
export const receiveComplaint = command('complaint.receive', receiveComplaintBody, async (told, context) => {
  const { tx, actor, now, announce } = context;
  const { workshopId, channel, words } = told;
  const no = lacksRight(actor, 'complaint.receive', workshopId);
  if (no) return no;
  const toldAt = told.toldAt ? new Date(told.toldAt) : now;
  if (toldAt > now) return refuseField('/toldAt', 'complaint/told-in-the-future');
  const about = await aboutWhat(tx, told);
  if (isRefusal(about)) return about;
  const owner = await ownerFor(context, told, about.advisorId);
  if (isRefusal(owner)) return owner;
  const level = levelFor(told.level, told.circumstances);
  const called = callsManager(level);
  const { time_zone } = await getWorkshop(tx, workshopId);
  const id = newId(now);
  const [row] = await tx.rows<{ number: string }>('insert_complaint', insert, [
    ...[tx.organizationId, id, workshopId, Number(localDate(now.getTime(), time_zone).slice(0, 4))],
    ...[channel, level, told.circumstances, words, about.customerId, about.vehicleId, told.visitId ?? null],
    ...[owner, now, actor.staffId, toldAt, called ? now : null],
  ]);
  const complaint = { id, workshop_id: workshopId, visit_id: told.visitId ?? null };
  announce({
    ...eventOf(complaint),
    type: 'complaint.received',
    payload: { complaintId: id, channel, level, ownerId: owner },
  });
  if (called) callManager(context, complaint, level);
  const step: ComplaintStep = { id, number: row?.number ?? '', state: 'received', level, version: 1 };
  return step;
});

interface About {
  customerId: string | null;
  vehicleId: string | null;
  advisorId: string | null;
}

interface AboutRow {
  known_customer: boolean;
  known_vehicle: boolean;
  visit_id: string | null;
  visit_customer: string | null;
  visit_vehicle: string | null;
  advisor_id: string | null;
}

/** Customer, car and visit are of this house; a visit names the two others where nobody did. */
async function aboutWhat(tx: Tx, told: Told): Promise<About | Refusal> {
  const { customerId = null, vehicleId = null, visitId = null } = told;
  const [row] = await tx.rows<AboutRow>('about_what', readAbout, [
    ...[tx.organizationId, customerId, vehicleId, visitId, told.workshopId],
  ]);
  const faults: FieldFault[] = [];
  if (customerId && !row?.known_customer)
    faults.push({ pointer: '/customerId', code: 'complaint/no-such-customer' });
  if (vehicleId && !row?.known_vehicle) faults.push({ pointer: '/vehicleId', code: 'complaint/no-such-car' });
  if (visitId && (!row?.visit_id || (vehicleId && row.visit_vehicle !== vehicleId)))
    faults.push({ pointer: '/visitId', code: 'complaint/no-such-visit' });
  if (faults.length > 0) return refuse('request/invalid', {}, faults);
  const about = {
    customerId: customerId ?? row?.visit_customer ?? null,
    vehicleId: vehicleId ?? row?.visit_vehicle ?? null,
    advisorId: row?.advisor_id ?? null,
  };
  if (!about.customerId && !about.vehicleId) return refuseField('/customerId', 'complaint/about-nobody');
  return about;
}

/** Somebody sees to it from the first minute: who was named, else who took it in, else the advisor of the visit. */
async function ownerFor(
  { tx, actor }: CommandContext,
  { workshopId, ownerId }: Told,
  advisorId: string | null,
): Promise<string | Refusal> {
  if (ownerId) {
    return (await mayOwnComplaint(tx, workshopId, ownerId))
      ? ownerId
      : refuseField('/ownerId', 'complaint/owner-cannot-see-to-it');
  }
  if (mayAt(actor, 'complaint.handle', workshopId)) return actor.staffId;
  if (advisorId && (await mayOwnComplaint(tx, workshopId, advisorId))) return advisorId;
  return refuseField('/ownerId', 'complaint/needs-an-owner');
}

const readAbout = `
  select
    exists (select 1 from customers c where c.organization_id = $1 and c.id = $2) as known_customer,
    exists (select 1 from vehicles c where c.organization_id = $1 and c.id = $3) as known_vehicle,
    v.id as visit_id, v.customer_id as visit_customer, v.vehicle_id as visit_vehicle, v.advisor_id
  from (select 1) o
  left join visits v on v.organization_id = $1 and v.id = $4 and v.workshop_id = $5`;

const insert = `
  insert into complaints (organization_id, id, workshop_id, number, channel, level, circumstances, words, customer_id,
    vehicle_id, visit_id, owner_id, received_at, received_by, told_at, manager_called_at)
  values ($1, $2, $3,
    'CP' || $4::integer || '-' || lpad(next_document_number($3, 'complaint', $4::integer)::text, 6, '0'),
    $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  returning number`;
