import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { deactivateUser } from '#platform/server/sign-in/accounts.ts';
import { staffParams } from '../../api/index.ts';
import { leftWithoutKeeper, refuseDoor } from '../staff/grant.ts';
import { lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';

/** Takes the key back: every session and every program's token of the person ends now. */
export const endSignIn = command('staff.keep', staffParams, async ({ staffId }, context) => {
  const person = await lockStaff(context, staffId);
  if (isRefusal(person)) return person;
  const { tx, actor, now, announce } = context;
  const no = refuseDoor(actor, person);
  if (no) return no;
  if (person.user_id === null || person.sign_in_ended_at !== null) return refuse('staff/does-not-sign-in');
  await tx.db
    .updateTable('staff')
    .set({ sign_in_ended_at: now, version: person.version + 1 })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', staffId)
    .execute();
  if (await leftWithoutKeeper(tx, person)) return refuse('staff/last-keeper');
  await deactivateUser(tx, person.user_id, now);
  announce({
    type: 'staff.sign-in-ended',
    workshopId: person.keptAt,
    chainId: staffId,
    payload: { staffId },
  });
  return (await readStaffFile(tx, actor, staffId)) ?? refuse('request/not-found');
});
