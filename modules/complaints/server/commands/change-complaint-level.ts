import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeLevelBody, complaintParams } from '../../api/index.ts';
import { callsManager, refuseLevel } from '../../rules/index.ts';
import { lockForComplaintStep } from '../records/lock-complaint.ts';
import { callManager, saveComplaint } from '../records/save-complaint.ts';

const input = changeLevelBody.extend(complaintParams.shape);

/** CMPL-1: it weighs more or less than it seemed; where it weighs more, the manager is called again. */
export const changeComplaintLevel = command('complaint.handle', input, async (change, context) => {
  const { complaintId, level, reason } = change;
  const locked = await lockForComplaintStep(context, 'changeLevel', complaintId);
  if (isRefusal(locked)) return locked;
  const { complaint } = locked;
  const no = refuseLevel(complaint, level);
  if (no) return no;
  const called = callsManager(level, complaint.level);
  const calling = called
    ? { manager_called_at: context.now, manager_seen_at: null, manager_seen_by: null }
    : {};
  const entry = { kind: 'level-changed', words: reason, levelTo: level } as const;
  const step = saveComplaint(context, complaint, { level, ...calling }, entry);
  if (called) callManager(context, complaint, level);
  return step;
});
