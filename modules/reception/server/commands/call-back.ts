import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { callBackBody, callParams } from '../../api/index.ts';
import { type CallOutcome, isLateCallBack, owesCallBack } from '../../rules/index.ts';

interface CallRow {
  workshop_id: string;
  visit_id: string | null;
  call_back_due_at: Date | null;
  called_back_at: Date | null;
  outcome: CallOutcome;
}

/** RECV-7: the promised call back was made, or somebody missed was rung; whether it came in time is counted. */
export const callBack = command(
  'call.note',
  callParams.extend(callBackBody.shape),
  async ({ callId, note = null }, { tx, actor, now, announce }) => {
    const [call] = await tx.rows<CallRow>(
      'lock_call',
      `select workshop_id, visit_id, call_back_due_at, called_back_at, outcome from phone_calls
       where organization_id = $1 and id = $2 for update`,
      [tx.organizationId, callId],
    );
    if (!call) return refuse('request/not-found');
    const no = lacksRight(actor, 'call.note', call.workshop_id);
    if (no) return no;
    if (call.called_back_at) return refuse('reception/called-back-already');
    if (!owesCallBack(call.outcome, call.call_back_due_at)) return refuse('reception/no-call-back-owed');
    tx.send(
      'call_back',
      `update phone_calls set called_back_at = $3, called_back_by = $4, call_back_note = $5, version = version + 1
       where organization_id = $1 and id = $2`,
      [tx.organizationId, callId, now, actor.staffId, note],
    );
    const late = isLateCallBack(call.call_back_due_at, now, now);
    announce({
      type: 'call.called-back',
      workshopId: call.workshop_id,
      visitId: call.visit_id,
      chainId: call.visit_id ?? callId,
      payload: { callId, late },
    });
    return { id: callId, calledBackAt: now.toISOString(), late };
  },
);
