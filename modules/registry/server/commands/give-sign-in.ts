import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { createUser, setPassword } from '#platform/server/sign-in/accounts.ts';
import { signIn, staffParams } from '../../api/index.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';
import { refuseDoor } from '../staff/grant.ts';
import { type LockedStaff, lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';

const input = signIn.extend(staffParams.shape);

/** Gives somebody a key to the door, or a new password in place of a forgotten one: all their sessions end. */
export const giveSignIn = command('staff.keep', input, async (given, context) => {
  const person = await lockStaff(context, given.staffId);
  if (isRefusal(person)) return person;
  const { tx, actor, announce } = context;
  const no = person.archived_at ? refuse('staff/has-left') : refuseDoor(actor, person);
  if (no) return no;
  const userId = await openDoor(context, person, given);
  if (isRefusal(userId)) return userId;
  await tx.db
    .updateTable('staff')
    .set({ user_id: userId, sign_in_ended_at: null, version: person.version + 1 })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', person.id)
    .execute();
  announce({
    type: 'staff.sign-in-given',
    workshopId: person.keptAt,
    chainId: person.id,
    payload: { staffId: person.id, anew: person.user_id !== null },
  });
  return (await readStaffFile(tx, actor, person.id)) ?? refuse('request/not-found');
});

async function openDoor(
  { tx, now }: CommandContext,
  person: LockedStaff,
  { password, locale }: ReturnType<typeof input.parse>,
): Promise<string | Refusal> {
  const { country } = await getWorkshop(tx, person.keptAt);
  const names = { name: person.name, email: person.email, phone: person.phone, country };
  if (person.user_id === null) return createUser(tx, { ...names, password, locale }, now);
  return (await setPassword(tx, person.user_id, password, names, now)) ?? person.user_id;
}
