import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { closeBody, complaintParams } from '../../api/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { notAskedAnyMore, saveComplaint } from '../records/save-complaint.ts';

const input = closeBody.extend(complaintParams.shape);

/** CMPL-2: the customer is satisfied, and how they said so is written down. */
export const closeComplaint = command('complaint.handle', input, async ({ complaintId, words }, context) => {
  const { now, actor } = context;
  const locked = await lockForComplaintStep(context, 'close', complaintId);
  if (isRefusal(locked)) return locked;
  const closing = { state: locked.to, closed_at: now, closed_by: actor.staffId, closing_words: words };
  const changes = { ...closing, outcome: 'satisfied', ...notAskedAnyMore };
  return saveComplaint(context, locked.complaint, changes, { kind: 'closed', words });
});
