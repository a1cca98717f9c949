import type { z } from 'zod';
import { recordOdometer } from '#modules/registry/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Warning } from '#platform/rules/warning.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { textIn } from '#platform/server/text.ts';
import { noteConditionBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(noteConditionBody.shape);

/** INSP-5: the car as it came. The reading goes into the car's file, and is never below the last without a reason. */
export const noteCondition = command('visit.note-condition', input, async (condition, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'noteCondition', condition.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  if (condition.noDamageSeen && (await hasDamage(tx, visit.id))) return refuse('reception/damage-is-marked');
  const reading = await readingOf(visit, condition, context);
  if (isRefusal(reading)) return reading;
  const { fuelPercent = null, warningLamps, noDamageSeen = null } = condition;
  announce({
    type: 'visit.condition-noted',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { odometer: reading.value, unit: reading.unit, fuelPercent, warningLamps },
  });
  const step = saveVisit(tx, visit, {
    odometer: reading.value,
    odometer_unit: reading.unit,
    fuel_percent: fuelPercent,
    warning_lamps: warningLamps,
    no_damage_seen: noDamageSeen,
    condition_noted_at: now,
    condition_noted_by: actor.staffId,
  });
  return { ...step, warnings: reading.warnings.map((warning) => inWords(warning, context)) };
});

interface Reading {
  value: number;
  unit: string;
  warnings: readonly Warning[];
}

/** What this visit has read already is not read again when only fuel or lamps are corrected. */
async function readingOf(
  visit: VisitRow,
  { odometer, odometerReason }: z.output<typeof input>,
  { tx, actor, now }: CommandContext,
): Promise<Reading | Refusal> {
  if (visit.odometer === odometer && visit.odometer_unit) {
    return { value: odometer, unit: visit.odometer_unit, warnings: [] };
  }
  return recordOdometer(tx, {
    vehicleId: visit.vehicle_id,
    value: odometer,
    reason: odometerReason,
    visitId: visit.id,
    readBy: actor.staffId,
    now,
  });
}

async function hasDamage(tx: Tx, visitId: string): Promise<boolean> {
  const marks = await tx.rows(
    'has_damage',
    `select 1 from damage_marks where organization_id = $1 and visit_id = $2 and removed_at is null limit 1`,
    [tx.organizationId, visitId],
  );
  return marks.length > 0;
}

function inWords({ code, params }: Warning, { actor }: CommandContext) {
  return { code, detail: textIn(actor.locale, `warning.${code.replaceAll('/', '.')}`, params) };
}
