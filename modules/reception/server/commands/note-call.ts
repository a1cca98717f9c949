import { getWorkshop } from '#modules/registry/server/index.ts';
import { refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { e164 } from '#platform/server/sign-in/identifier.ts';
import { noteCallBody } from '../../api/index.ts';
import { refuseCall } from '../../rules/index.ts';
import { namesAt } from '../names-at.ts';

/** RECV-7: a call is written down: who rang, what for, and what became of it, also when nobody answered. */
export const noteCall = command('call.note', noteCallBody, async (told, context) => {
  const { tx, actor, now, announce } = context;
  const { workshopId, outcome, purpose = null, note = null, visitId = null } = told;
  const no = lacksRight(actor, 'call.note', workshopId);
  if (no) return no;
  const { number: typed = null, transferredTo = null, customerId = null, vehicleId = null } = told;
  const callBackDueAt = told.callBackDueAt ? new Date(told.callBackDueAt) : null;
  const refusal = refuseCall({ outcome, transferredTo, callBackDueAt, number: typed, now });
  if (refusal) return refusal;
  if (transferredTo && !(await namesAt(tx, workshopId, [transferredTo])).has(transferredTo)) {
    return refuseField('/transferredTo', 'reception/not-on-staff');
  }
  const { country } = await getWorkshop(tx, workshopId);
  const number = typed ? (e164(typed, country) ?? typed) : null;
  const id = newId(now);
  tx.send('note_call', insert, [
    ...[tx.organizationId, id, workshopId, number, customerId, vehicleId, visitId, purpose, outcome, note],
    ...[transferredTo, callBackDueAt, now, actor.staffId],
  ]);
  announce({
    type: `call.${outcome === 'call-back' ? 'call-back-promised' : outcome}`,
    workshopId,
    visitId,
    chainId: visitId ?? id,
    payload: { callId: id, purpose, customerId, transferredTo, callBackDueAt },
  });
  return { id, calledAt: now.toISOString(), callBackDueAt: callBackDueAt?.toISOString() ?? null };
});

const insert = `
  insert into phone_calls (organization_id, id, workshop_id, number, customer_id, vehicle_id, visit_id, purpose,
    outcome, note, transferred_to, call_back_due_at, called_at, taken_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
