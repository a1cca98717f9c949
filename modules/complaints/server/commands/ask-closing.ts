import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { askClosingBody, complaintParams } from '../../api/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { saveComplaint } from '../records/save-complaint.ts';

const input = askClosingBody.extend(complaintParams.shape);

/** The customer is not satisfied and nothing more can be done: why, for a manager to decide. */
export const askClosing = command('complaint.handle', input, async ({ complaintId, reason }, context) => {
  const locked = await lockForComplaintStep(context, 'askClosing', complaintId);
  if (isRefusal(locked)) return locked;
  const asked = {
    closing_asked_at: context.now,
    closing_asked_by: context.actor.staffId,
    closing_reason: reason,
  };
  return saveComplaint(context, locked.complaint, asked, { kind: 'closing-asked', words: reason });
});
