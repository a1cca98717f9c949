import { type FieldFault, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { noticeAccessChanged } from '#platform/server/sign-in/accounts.ts';
import { openWorkshopBody } from '../../api/index.ts';
import { presentWorkshop } from '../present/workshop.ts';
import { placeFaults } from '../setup/check-setup.ts';
import { openWorkshop } from '../setup/open-workshop.ts';
import { giveTheHouse, ownerRoles } from '../setup/welcome-owner.ts';

/**
 * The group opens another workshop: it begins with what law and custom of its country give, with the hours of the one
 * it is opened from, and with who opened it as its owner, so that somebody can let others in. Their sessions show it
 * from the next thing they do, in every server process. Both workshops' journals say so.
 */
export const openAnotherWorkshop = command('workshop.open', openWorkshopBody, async (wish, context) => {
  const { tx, actor, now, announce } = context;
  const no = lacksRight(actor, 'workshop.open', wish.openedFromId);
  if (no) return no;
  await tx.rows(
    'lock_group',
    'select organization_id from organizations where organization_id = $1 for no key update',
    [tx.organizationId],
  );
  const known = await tx.db
    .selectFrom('workshops')
    .select(['id', 'name', 'opening_hours'])
    .where('organization_id', '=', tx.organizationId)
    .execute();
  const taken: FieldFault[] = known.some(({ name }) => name === wish.name)
    ? [{ pointer: '/name', code: 'workshop/name-taken' }]
    : [];
  const faults = [...taken, ...placeFaults(wish)];
  if (faults.length > 0) return refuse('request/invalid', {}, faults);

  const { openedFromId, ...place } = wish;
  const house = { workshopId: newId(now), staffId: actor.staffId };
  const openingHours = known.find(({ id }) => id === openedFromId)?.opening_hours as [];
  await openWorkshop(tx, house, { ...place, openingHours }, now);
  await giveTheHouse(tx, house);
  await noticeAccessChanged(tx, actor.userId);
  const payload = {
    ...{ openedId: house.workshopId, openedFromId, name: wish.name, country: wish.country },
    ...{ currency: wish.currency, ownerId: actor.staffId, roles: ownerRoles },
  };
  for (const workshopId of [house.workshopId, openedFromId])
    announce({ type: 'workshop.opened', workshopId, payload });
  return presentWorkshop(
    await tx.db
      .selectFrom('workshops')
      .selectAll()
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', house.workshopId)
      .executeTakeFirstOrThrow(),
  );
});
