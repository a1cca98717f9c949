import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { complaintParams, reopenBody } from '../../api/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { saveComplaint } from '../records/save-complaint.ts';

const input = reopenBody.extend(complaintParams.shape);

/** The customer is not satisfied after all: it goes on where it was, with its level and owner. */
export const reopenComplaint = command('complaint.handle', input, async ({ complaintId, words }, context) => {
  const locked = await lockForComplaintStep(context, 'reopen', complaintId);
  if (isRefusal(locked)) return locked;
  const again = { closed_at: null, closed_by: null, outcome: null, closing_words: null };
  return saveComplaint(
    context,
    locked.complaint,
    { state: locked.to, ...again },
    { kind: 'reopened', words },
  );
});
