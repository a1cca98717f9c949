import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { concernParams, confirmSummaryBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { hindrance, summaryOf } from '../present/interview.ts';
import { findConcern } from '../records/read-concerns.ts';

const input = concernParams.extend(confirmSummaryBody.shape);

/**
 * INSP-1, A1: the summary is read back and the customer says that it is so. It is refused while a gauge or lamp was not
 * shown on the car, or when somebody changed an answer since it was read.
 */
export const confirmSummary = command(
  'visit.interview',
  input,
  async ({ concernId, summary, confirmedByName }, context) => {
    const { tx, now, actor, announce } = context;
    const locked = await lockForDiagnosis(context, 'interview', concernId, 'concern');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const concern = await findConcern(tx, visit.id, concernId);
    if (!concern) return refuse('diagnosis/concern-withdrawn');
    const hindered = hindrance(concern);
    if (hindered) return hindered;
    const { interview } = concern;
    if (!interview || summary !== summaryOf({ ...concern, interview }))
      return refuseField('/summary', 'diagnosis/summary-changed');
    tx.send(
      'diagnosis_keep_summary',
      `insert into interview_summaries (organization_id, id, interview_id, summary, confirmed_by_name, confirmed_at,
         recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organizationId, newId(now), interview.id, summary, confirmedByName, now, actor.staffId],
    );
    announce({
      type: 'concern.summary-confirmed',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { concernId, interviewId: interview.id },
    });
    return { concernId, visitId: visit.id };
  },
);
