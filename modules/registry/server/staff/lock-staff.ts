import type { Selectable } from 'kysely';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { mayAnywhere, mayAt, worksAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { Role } from '../../rules/index.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';

export interface RolesHeld {
  workshop_id: string;
  role: Role;
}

export type LockedStaff = Selectable<DB['staff']> & {
  roles: RolesHeld[];
  /** Where an edit of the person is written down: the first of their workshops in which the editor keeps the staff. */
  keptAt: string;
};

/** Locks one of the staff for an edit by somebody who keeps the staff in one of their workshops. */
export async function lockStaff(context: CommandContext, staffId: string): Promise<LockedStaff | Refusal> {
  const { tx, actor } = context;
  const person = await lockInGroup(context, 'staff', staffId);
  if (isRefusal(person)) return person;
  const roles = await tx.rows<RolesHeld>(
    'roles_of_staff',
    'select workshop_id, role from staff_roles where organization_id = $1 and staff_id = $2',
    [tx.organizationId, staffId],
  );
  const workshops = roles.length > 0 ? roles.map((held) => held.workshop_id) : [...actor.places.keys()];
  const keptAt = workshops.find((workshopId) => mayAt(actor, 'staff.keep', workshopId));
  if (keptAt && mayAnywhere(actor, 'staff.keep')) return { ...person, roles, keptAt };
  const seen = workshops.some((workshopId) => worksAt(actor, workshopId));
  return seen ? refuse('right/missing', { right: 'staff.keep' }) : refuse('request/not-found');
}
