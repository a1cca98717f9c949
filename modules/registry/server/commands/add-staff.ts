import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { createUser } from '#platform/server/sign-in/accounts.ts';
import { addStaffBody } from '../../api/index.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';
import { refuseRoles } from '../staff/grant.ts';
import { readStaffFile } from '../staff/read-staff.ts';
import { saveRoles, saveSkills } from '../staff/save-parts.ts';
import { readPhone } from '../staff/staff-phone.ts';

type NewStaff = ReturnType<typeof addStaffBody.parse>;

/** Takes somebody into the house: who they are, what they may do where, and their key to the door if they get one. */
export const addStaff = command('staff.keep', addStaffBody, async (person, context) => {
  const { tx, actor, now, announce } = context;
  const no = refuseRoles(actor, person.roles);
  if (no) return no;
  const [first] = person.roles;
  const workshop = await getWorkshop(tx, first?.workshopId ?? '');
  const phone = readPhone(person.phone, workshop.country);
  if (isRefusal(phone)) return phone;
  const userId = person.signIn ? await giveSignIn(person, phone, workshop.country, context) : null;
  if (isRefusal(userId)) return userId;

  const staffId = newId(now);
  tx.post(
    tx.db.insertInto('staff').values({
      organization_id: tx.organizationId,
      id: staffId,
      user_id: userId,
      name: person.name,
      employee_number: person.employeeNumber,
      phone,
      email: person.email?.toLowerCase(),
      created_at: now,
    }),
  );
  saveRoles(tx, staffId, person.roles);
  saveSkills(tx, staffId, person.skills ?? []);
  announce({
    type: 'staff.added',
    workshopId: workshop.id,
    chainId: staffId,
    payload: { staffId, roles: person.roles, skills: person.skills ?? [], signsIn: userId !== null },
  });
  return (await readStaffFile(tx, actor, staffId)) as NonNullable<Awaited<ReturnType<typeof readStaffFile>>>;
});

/** The faults of the password stand at the field it was typed in. */
async function giveSignIn(
  { name, email, signIn }: NewStaff,
  phone: string | null | undefined,
  country: string,
  { tx, now }: CommandContext,
): Promise<string | null | Refusal> {
  if (!signIn) return null;
  const made = await createUser(tx, { name, email, phone, country, ...signIn }, now);
  if (!isRefusal(made) || !made.fields) return made;
  const fields = made.fields.map((fault) =>
    fault.pointer === '/password' ? { ...fault, pointer: '/signIn/password' } : fault,
  );
  return { ...made, fields };
}
