import type { Refusal } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight, rolesAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type Role, refuseGrant, whoMay } from '../../rules/index.ts';
import type { LockedStaff, RolesHeld } from './lock-staff.ts';

export interface RolesAsked {
  workshopId: string;
  roles: readonly Role[];
}

/** Says no to who may not give or take these roles in one of these workshops. */
export function refuseRoles(actor: Actor, changed: readonly RolesAsked[]): Refusal | null {
  for (const { workshopId, roles } of changed) {
    const no = lacksRight(actor, 'staff.keep', workshopId) ?? refuseGrant(roles, rolesAt(actor, workshopId));
    if (no) return no;
  }
  return null;
}

/** Who opens or closes the door of a person must be able to give every role that person holds, in all workshops. */
export function refuseDoor(actor: Actor, person: Pick<LockedStaff, 'roles'>): Refusal | null {
  return refuseRoles(actor, byWorkshop(person.roles));
}

export function byWorkshop(held: readonly RolesHeld[]): RolesAsked[] {
  const workshops = [...new Set(held.map((each) => each.workshop_id))];
  return workshops.map((workshopId) => ({
    workshopId,
    roles: held.filter((each) => each.workshop_id === workshopId).map((each) => each.role),
  }));
}

/**
 * The workshop, if any, that would be left with nobody who keeps its staff and can sign in. Locks the workshops, so
 * that two who take the last key from each other at once do not both succeed. Ask after the change was written.
 */
export async function leftWithoutKeeper(tx: Tx, person: LockedStaff): Promise<string | null> {
  const keepers = whoMay('staff.keep');
  const kept = byWorkshop(person.roles).filter(({ roles }) => roles.some((role) => keepers.includes(role)));
  const couldSignIn =
    person.user_id !== null && person.sign_in_ended_at === null && person.archived_at === null;
  if (!couldSignIn || kept.length === 0) return null;
  const workshopIds = kept.map(({ workshopId }) => workshopId);
  await tx.rows('lock_workshops', lockWorkshops, [tx.organizationId, workshopIds]);
  const [left] = await tx.rows<{ id: string }>('left_without_keeper', withoutKeeper, [
    tx.organizationId,
    workshopIds,
    keepers,
  ]);
  return left?.id ?? null;
}

const lockWorkshops = `
  select id from workshops where organization_id = $1 and id = any($2) order by id for no key update`;

const withoutKeeper = `
  select w.id from workshops w where w.organization_id = $1 and w.id = any($2) and not exists (
    select 1 from staff_roles r
    join staff s on s.organization_id = r.organization_id and s.id = r.staff_id
    where r.organization_id = w.organization_id and r.workshop_id = w.id and r.role = any($3)
      and s.archived_at is null and s.user_id is not null and s.sign_in_ended_at is null)
  limit 1`;
