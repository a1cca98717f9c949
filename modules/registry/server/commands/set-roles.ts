import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { mayAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { noticeAccessChanged } from '#platform/server/sign-in/accounts.ts';
import { setRolesBody, staffParams } from '../../api/index.ts';
import type { Role } from '../../rules/index.ts';
import { byWorkshop, leftWithoutKeeper, type RolesAsked, refuseRoles } from '../staff/grant.ts';
import { lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';
import { saveRoles } from '../staff/save-parts.ts';

/**
 * Says anew which roles a person holds, in all workshops where the caller keeps the staff; those elsewhere stay.
 * It counts from the next thing the person does, on every device.
 */
export const setRoles = command(
  'staff.keep',
  setRolesBody.extend(staffParams.shape),
  async (asked, context) => {
    const person = await lockStaff(context, asked.staffId);
    if (isRefusal(person)) return person;
    const { tx, actor, announce } = context;
    const held = byWorkshop(person.roles).filter(({ workshopId }) => mayAt(actor, 'staff.keep', workshopId));
    const no = refuseRoles(actor, differences(held, asked.roles));
    if (no) return no;

    tx.send(
      'clear_roles',
      'delete from staff_roles where organization_id = $1 and staff_id = $2 and workshop_id = any($3)',
      [tx.organizationId, person.id, held.map(({ workshopId }) => workshopId)],
    );
    saveRoles(tx, person.id, asked.roles);
    tx.send(
      'count_staff_version',
      'update staff set version = version + 1 where organization_id = $1 and id = $2',
      [tx.organizationId, person.id],
    );
    if (await leftWithoutKeeper(tx, person)) return refuse('staff/last-keeper');
    if (person.user_id) await noticeAccessChanged(tx, person.user_id);
    announce({
      type: 'staff.roles-set',
      workshopId: person.keptAt,
      chainId: person.id,
      payload: { staffId: person.id, from: held, to: asked.roles },
    });
    return (await readStaffFile(tx, actor, person.id)) ?? refuse('request/not-found');
  },
);

/** The roles given or taken, by workshop: only those must be the caller's to give. */
function differences(held: readonly RolesAsked[], asked: readonly RolesAsked[]): RolesAsked[] {
  const workshops = new Set([...held, ...asked].map(({ workshopId }) => workshopId));
  return [...workshops].map((workshopId) => {
    const before = rolesIn(held, workshopId);
    const after = rolesIn(asked, workshopId);
    const changed = [...before, ...after].filter((role) => before.has(role) !== after.has(role));
    return { workshopId, roles: changed };
  });
}

function rolesIn(all: readonly RolesAsked[], workshopId: string): Set<Role> {
  return new Set(all.filter((each) => each.workshopId === workshopId).flatMap((each) => each.roles));
}
