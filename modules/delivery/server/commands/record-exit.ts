import { recordOdometer } from '#modules/registry/server/index.ts';
import { visitLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfVisit, lockVisit, saveVisit } from '#modules/repair-orders/server/index.ts';
import { findGatePass, markPassUsed } from '#modules/settlement/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { recordExitBody, visitParams } from '../../api/index.ts';

const input = recordExitBody.extend(visitParams.shape);

/** DLVR-4 the car is through the gate: the pass was shown, the kit is off, key and belongings are back, nothing is due. */
export const recordExit = command('visit.record-exit', input, async (leaving, context) => {
  const { tx, actor, now, announce } = context;
  const { visitId, code, odometer, odometerReason } = leaving;
  const [visit, pass] = await Promise.all([
    lockVisit(tx, 'visit', visitId, actor),
    findGatePass(tx, visitId),
  ]);
  if (isRefusal(visit)) return visit;
  const facts = factsOfVisit(visit);
  const step = takeStep(visitLifecycle, 'recordExit', facts, rolesAt(actor, visit.workshop_id));
  if (!step.ok) return step.refusal;
  if (!pass || pass.code !== code) return refuseField('/code', 'delivery/wrong-code');
  const reading =
    odometer === undefined
      ? null
      : await recordOdometer(tx, {
          ...{ vehicleId: visit.vehicle_id, value: odometer, reason: odometerReason, visitId },
          ...{ readBy: actor.staffId, now },
        });
  if (isRefusal(reading)) return reading;
  markPassUsed(tx, pass.id, now, actor.staffId);
  announce({
    type: 'visit.exited',
    workshopId: visit.workshop_id,
    visitId,
    payload: { gatePassId: pass.id, odometer: reading?.value ?? null },
  });
  const saved = saveVisit(tx, visit, {
    ...{ state: step.to, exited_at: now, exited_by: actor.staffId, exit_odometer: reading?.value ?? null },
    ...(facts.hasLeft ? {} : { left_kind: 'repaired', left_at: now, left_by: actor.staffId }),
  });
  return { ...saved, exitedAt: now.toISOString() };
});
