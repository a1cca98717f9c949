import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { complaintParams } from '../../api/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { eventOf, saveComplaint } from '../records/save-complaint.ts';

/** A manager has looked at it: the call is answered, and by whom is kept. */
export const takeNotice = command('complaint.approve-closing', complaintParams, async (given, context) => {
  const { now, actor, announce } = context;
  const locked = await lockForComplaintStep(context, 'takeNotice', given.complaintId);
  if (isRefusal(locked)) return locked;
  const { complaint } = locked;
  const seen = { manager_seen_at: now, manager_seen_by: actor.staffId };
  announce({
    ...eventOf(complaint),
    type: 'complaint.manager-looked',
    payload: { complaintId: complaint.id },
  });
  return saveComplaint(context, complaint, seen, null);
});
