import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { complaintParams, noteBody } from '../../api/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { saveComplaint } from '../records/save-complaint.ts';

const input = noteBody.extend(complaintParams.shape);

/** What was done about it, or what the customer said to that. */
export const noteComplaint = command('complaint.handle', input, async ({ complaintId, words }, context) => {
  const locked = await lockForComplaintStep(context, 'note', complaintId);
  if (isRefusal(locked)) return locked;
  return saveComplaint(context, locked.complaint, {}, { kind: 'noted', words });
});
