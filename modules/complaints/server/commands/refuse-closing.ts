import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { complaintParams, refuseClosingBody } from '../../api/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { notAskedAnyMore, saveComplaint } from '../records/save-complaint.ts';

const input = refuseClosingBody.extend(complaintParams.shape);

/** The manager wants more done; the one who sees to it goes on. */
export const refuseClosing = command('complaint.approve-closing', input, async (given, context) => {
  const locked = await lockForComplaintStep(context, 'refuseClosing', given.complaintId);
  if (isRefusal(locked)) return locked;
  const entry = { kind: 'closing-refused', words: given.words } as const;
  return saveComplaint(context, locked.complaint, notAskedAnyMore, entry);
});
