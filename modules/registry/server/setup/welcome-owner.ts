import type { Tx } from '#platform/server/database/tx.ts';
import { journalOf } from '#platform/server/journal/journal.ts';
import { e164 } from '#platform/server/sign-in/identifier.ts';
import type { Role } from '../../rules/index.ts';
import type { House, SetupAsked } from './house.ts';

/** Who owns the house keeps it: people, prices, standards, and the view over every workshop to come. */
export const ownerRoles = [
  'dealer-principal',
  'group-manager',
  'administrator',
] as const satisfies readonly Role[];

/** Puts the owner on the staff list with the roles of an owner, and begins the journal in their name. */
export async function welcomeOwner(
  tx: Tx,
  { workshopId, staffId, userId }: House,
  { body: { owner, workshop }, device }: SetupAsked,
  now: Date,
): Promise<void> {
  const organization_id = tx.organizationId;
  await tx.db
    .insertInto('staff')
    .values({
      ...{ organization_id, id: staffId, user_id: userId, name: owner.name, created_at: now },
      email: owner.email.trim().toLowerCase(),
      phone: owner.phone ? e164(owner.phone, workshop.country) : null,
    })
    .execute();
  await giveTheHouse(tx, { workshopId, staffId });
  const actor = {
    ...({ kind: 'person', userId, staffId, name: owner.name, organizationId: organization_id } as const),
    ...{ places: new Map(), device, locale: workshop.locale },
  };
  journalOf(tx, actor, now).announce({
    type: 'workshop.set-up',
    workshopId,
    payload: { country: workshop.country, currency: workshop.currency, ownerId: staffId },
  });
}

/** Gives a person the roles of an owner in a workshop. */
export async function giveTheHouse(
  tx: Tx,
  { workshopId, staffId }: Pick<House, 'workshopId' | 'staffId'>,
): Promise<void> {
  await tx.db
    .insertInto('staff_roles')
    .values(
      ownerRoles.map((role) => ({
        ...{ organization_id: tx.organizationId, staff_id: staffId },
        ...{ workshop_id: workshopId, role },
      })),
    )
    .execute();
}
