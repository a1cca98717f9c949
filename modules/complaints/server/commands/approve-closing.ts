import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { approveClosingBody, complaintParams } from '../../api/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { notAskedAnyMore, saveComplaint } from '../records/save-complaint.ts';

const input = approveClosingBody.extend(complaintParams.shape);

/** CMPL-2: a manager answers for closing it without the customer's satisfaction, for the reason asked or their own. */
export const approveClosing = command('complaint.approve-closing', input, async (given, context) => {
  const { now, actor } = context;
  const { complaintId, reason: own = null } = given;
  const locked = await lockForComplaintStep(context, 'approveClosing', complaintId);
  if (isRefusal(locked)) return locked;
  const { complaint, to } = locked;
  const words = own ?? complaint.closing_reason;
  if (!words) return refuseField('/reason', 'field/needed');
  const closing = { state: to, closed_at: now, closed_by: actor.staffId, closing_words: words };
  const changes = { ...closing, outcome: 'approved', ...notAskedAnyMore };
  return saveComplaint(context, complaint, changes, { kind: 'closed', words });
});
