import { getWorkshop } from '#modules/registry/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { concernParams, observationBody } from '../../api/index.ts';
import { refuseObservation } from '../../rules/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { findConcern } from '../records/read-concerns.ts';

const input = concernParams.extend(observationBody.shape);

/**
 * INSP-2, A22: nothing showed, and the customer chooses: drive on and report on agreed days, or leave the car. The days
 * are announced, so that a later stage makes the calls a duty; until then they stand on the advisor's list.
 */
export const agreeObservation = command('visit.interview', input, async (agreed, context) => {
  const { tx, now, actor, announce } = context;
  const { concernId, choice, agreedWith } = agreed;
  const locked = await lockForDiagnosis(context, 'interview', concernId, 'concern');
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const [concern, workshop] = await Promise.all([
    findConcern(tx, visit.id, concernId),
    getWorkshop(tx, visit.workshop_id),
  ]);
  if (!concern) return refuse('diagnosis/concern-withdrawn');
  if (!concern.reproduction) return refuse('diagnosis/not-tried-yet');
  if (concern.reproduction.reproduced) return refuse('diagnosis/was-reproduced');
  const reportOn = [...new Set(agreed.reportOn)].toSorted();
  const faulty = faultOfDates(choice, reportOn, localDate(now.getTime(), workshop.time_zone));
  if (faulty) return faulty;

  tx.send(
    'diagnosis_supersede_observations',
    `update observations set superseded_at = $3
     where organization_id = $1 and concern_id = $2 and result_at is null and superseded_at is null`,
    [tx.organizationId, concernId, now],
  );
  const advisorId = visit.advisor_id ?? actor.staffId;
  const observationIds = (choice === 'observe' ? reportOn : [null]).map((day) => {
    const id = newId(now);
    tx.send('diagnosis_keep_observation', keepObservation, [
      ...[tx.organizationId, id, visit.workshop_id, visit.id, concernId, choice, day, agreedWith],
      ...[now, actor.staffId, advisorId],
    ]);
    return id;
  });
  announce({
    type: choice === 'observe' ? 'concern.observation-agreed' : 'concern.car-left',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { concernId, observationIds, reportOn: reportOn.join(', '), advisorId },
  });
  return { concernId, visitId: visit.id, observationIds };
});

function faultOfDates(
  choice: 'observe' | 'leave-car',
  days: readonly string[],
  today: string,
): Refusal | null {
  if (days.length === 0) return refuseObservation({ choice, reportOn: null }, today);
  for (const reportOn of days) {
    const faulty = refuseObservation({ choice, reportOn }, today);
    if (faulty) return faulty;
  }
  return null;
}

export const keepObservation = `
  insert into observations (organization_id, id, workshop_id, visit_id, concern_id, choice, report_on, agreed_with,
    agreed_at, agreed_by, advisor_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
