import { getWorkshop } from '#modules/registry/server/index.ts';
import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { observationParams, observationResultBody } from '../../api/index.ts';
import { refuseObservation } from '../../rules/index.ts';
import { keepObservation } from './agree-observation.ts';

const input = observationParams.extend(observationResultBody.shape);

interface Observed {
  concern_id: string;
  agreed_with: string;
  advisor_id: string;
  result_at: Date | null;
  superseded_at: Date | null;
  report_on: string | null;
}

/**
 * A22: the customer was asked whether the symptom came back; the technician reads it in the journal. The car is mostly
 * gone by then, so that the state of its visit does not matter. Watched on, it gets another day.
 */
export const noteObservationResult = command('visit.interview', input, async (heard, context) => {
  const { tx, now, actor, announce } = context;
  const { observationId, result, words, nextOn } = heard;
  const visit = await lockVisit(tx, 'observation', observationId, actor);
  if (isRefusal(visit)) return visit;
  const lacking = lacksRight(actor, 'visit.interview', visit.workshop_id);
  if (lacking) return lacking;
  const [[observed], { time_zone }] = await Promise.all([
    tx.rows<Observed>('diagnosis_read_observation', readObservation, [tx.organizationId, observationId]),
    getWorkshop(tx, visit.workshop_id),
  ]);
  if (!observed) return refuse('request/not-found');
  const refusal = faultOf(observed, nextOn, localDate(now.getTime(), time_zone));
  if (refusal) return refusal;
  tx.send(
    'diagnosis_keep_observation_result',
    `update observations set result = $3, result_words = $4, result_at = $5, result_by = $6
     where organization_id = $1 and id = $2`,
    [tx.organizationId, observationId, result, words, now, actor.staffId],
  );
  const nextId = nextOn ? newId(now) : null;
  if (nextId)
    tx.send('diagnosis_keep_observation', keepObservation, [
      ...[tx.organizationId, nextId, visit.workshop_id, visit.id, observed.concern_id, 'observe', nextOn],
      ...[observed.agreed_with, now, actor.staffId, observed.advisor_id],
    ]);
  announce({
    type: 'concern.observation-reported',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { concernId: observed.concern_id, observationId, result, nextId, nextOn },
  });
  return { id: observationId, visitId: visit.id };
});

function faultOf(observed: Observed, nextOn: string | null, today: string): Refusal | null {
  if (observed.result_at || observed.superseded_at || !observed.report_on)
    return refuse('diagnosis/observation-closed');
  if (!nextOn) return null;
  const faulty = refuseObservation({ choice: 'observe', reportOn: nextOn }, today);
  return faulty?.fields?.[0] ? refuseField('/nextOn', faulty.fields[0].code, faulty.fields[0].params) : null;
}

const readObservation = `
  select concern_id, agreed_with, advisor_id, result_at, superseded_at, report_on::text as report_on
  from observations where organization_id = $1 and id = $2`;
