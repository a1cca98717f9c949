import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { complaintParams, handOverBody } from '../../api/index.ts';
import { mayOwnComplaint } from '../records/find-owner.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { saveComplaint } from '../records/save-complaint.ts';

const input = handOverBody.extend(complaintParams.shape);

/** Somebody else sees to it from now on; who had it before stays in the history. */
export const handOverComplaint = command('complaint.handle', input, async (given, context) => {
  const { complaintId, ownerId, words = null } = given;
  const locked = await lockForComplaintStep(context, 'handOver', complaintId);
  if (isRefusal(locked)) return locked;
  const { complaint } = locked;
  if (ownerId === complaint.owner_id) return refuseField('/ownerId', 'complaint/owner-is-that');
  if (!(await mayOwnComplaint(context.tx, complaint.workshop_id, ownerId))) {
    return refuseField('/ownerId', 'complaint/owner-cannot-see-to-it');
  }
  const entry = { kind: 'handed-over', words, ownerTo: ownerId } as const;
  return saveComplaint(context, complaint, { owner_id: ownerId }, entry);
});
