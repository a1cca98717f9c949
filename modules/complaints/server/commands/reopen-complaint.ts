import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { complaintParams, reopenBody } from '../../api/index.ts';
import { callsManager } from '../../rules/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { callManager, saveComplaint } from '../records/save-complaint.ts';

const input = reopenBody.extend(complaintParams.shape);

/** The customer is not satisfied after all: it goes on with its level and owner; what is serious calls the manager again. */
export const reopenComplaint = command('complaint.handle', input, async ({ complaintId, words }, context) => {
  const locked = await lockForComplaintStep(context, 'reopen', complaintId);
  if (isRefusal(locked)) return locked;
  const { complaint, to } = locked;
  const called = callsManager(complaint.level);
  const again = {
    ...{ state: to, closed_at: null, closed_by: null, outcome: null, closing_words: null },
    ...(called ? { manager_called_at: context.now, manager_seen_at: null, manager_seen_by: null } : {}),
  };
  const step = saveComplaint(context, complaint, again, { kind: 'reopened', words });
  if (called) callManager(context, complaint, complaint.level);
  return step;
});
