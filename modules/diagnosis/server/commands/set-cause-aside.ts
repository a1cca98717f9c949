import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { causeParams, setAsideBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = causeParams.extend(setAsideBody.shape);

/** A possible cause was ruled out: it stays on record with the reason, for the figures judge the list as it was. */
export const setCauseAside = command('diagnosis.carry-out', input, async ({ causeId, reason }, context) => {
  const { tx, now, actor, announce } = context;
  const locked = await lockForDiagnosis(context, 'noteCause', causeId, 'possible-cause');
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const aside = await tx.rows(
    'diagnosis_set_cause_aside',
    `update possible_causes set set_aside_at = $3, set_aside_by = $4, set_aside_because = $5
     where organization_id = $1 and id = $2 and set_aside_at is null returning id`,
    [tx.organizationId, causeId, now, actor.staffId, reason],
  );
  if (aside.length === 0) return refuse('diagnosis/cause-set-aside');
  announce({
    type: 'diagnosis.cause-set-aside',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { causeId },
  });
  return { id: causeId, visitId: visit.id };
});
