import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { changeUser, deactivateUser } from '#platform/server/sign-in/accounts.ts';
import { changeStaffBody, staffParams } from '../../api/index.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changedFields } from '../edit/changes.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';
import { leftWithoutKeeper, refuseDoor } from '../staff/grant.ts';
import { type LockedStaff, lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';
import { readPhone } from '../staff/staff-phone.ts';

/** Puts the particulars of somebody right; one who leaves the house loses the key at once, what they did stays. */
export const changeStaff = command(
  'staff.keep',
  changeStaffBody.extend(staffParams.shape),
  async (change, context) => {
    const person = await lockStaff(context, change.staffId);
    if (isRefusal(person)) return person;
    const { tx, actor, now, announce } = context;
    const workshop = await getWorkshop(tx, person.keptAt);
    const phone = readPhone(change.phone, workshop.country);
    if (isRefusal(phone)) return phone;

    const saved = await tx.db
      .updateTable('staff')
      .set({
        name: change.name,
        employee_number: change.employeeNumber,
        phone,
        email: change.email === undefined ? undefined : (change.email?.toLowerCase() ?? null),
        archived_at: archivedAs(change.archived, person, now),
        sign_in_ended_at: change.archived && person.user_id ? (person.sign_in_ended_at ?? now) : undefined,
        version: person.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', person.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const no = await followAtTheDoor(context, person, saved, workshop.country);
    if (no) return no;
    announce({
      type: 'staff.changed',
      workshopId: person.keptAt,
      chainId: person.id,
      payload: { staffId: person.id, fields: changedFields(person, saved) },
    });
    return (await readStaffFile(tx, actor, person.id)) ?? refuse('request/not-found');
  },
);

type Saved = Pick<LockedStaff, 'name' | 'phone' | 'email' | 'archived_at'>;

/** The sign-in follows the file: a new name or address, or the end. */
async function followAtTheDoor(
  { tx, actor, now }: CommandContext,
  person: LockedStaff,
  saved: Saved,
  country: string,
): Promise<Refusal | null> {
  const leaves = saved.archived_at !== null && person.archived_at === null;
  const returns = saved.archived_at === null && person.archived_at !== null;
  const renamed = saved.name !== person.name || saved.phone !== person.phone || saved.email !== person.email;
  const no = leaves || returns ? refuseDoor(actor, person) : null;
  if (no) return no;
  if (leaves && (await leftWithoutKeeper(tx, person))) return refuse('staff/last-keeper');
  if (person.user_id === null || person.sign_in_ended_at !== null) return null;
  if (leaves) {
    await deactivateUser(tx, person.user_id, now);
    return null;
  }
  return renamed ? await changeUser(tx, person.user_id, { ...saved, country }, now) : null;
}
