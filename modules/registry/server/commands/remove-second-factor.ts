import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { removeSecondFactor as removeAtTheDoor } from '#platform/server/sign-in/accounts.ts';
import { staffParams } from '../../api/index.ts';
import { refuseDoor } from '../staff/grant.ts';
import { lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';

/** Lets somebody in by password alone who lost the phone and the backup codes; they set up another once inside. */
export const removeSecondFactor = command('staff.keep', staffParams, async ({ staffId }, context) => {
  const person = await lockStaff(context, staffId);
  if (isRefusal(person)) return person;
  const { tx, actor, announce } = context;
  const no = refuseDoor(actor, person);
  if (no) return no;
  if (person.user_id === null || person.sign_in_ended_at !== null) return refuse('staff/does-not-sign-in');
  const elsewhere = await removeAtTheDoor(tx, person.user_id);
  if (elsewhere) return elsewhere;
  announce({
    type: 'staff.second-factor-removed',
    workshopId: person.keptAt,
    chainId: staffId,
    payload: { staffId },
  });
  return (await readStaffFile(tx, actor, staffId)) ?? refuse('request/not-found');
});
