import { refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addBayBody, workshopParams } from '../../api/index.ts';
import { presentBay } from '../present/workshop.ts';

/** Adds a place where a car can be worked on. */
export const addBay = command(
  'workshop.keep',
  addBayBody.extend(workshopParams.shape),
  async ({ workshopId, name, kind, position }, { tx, actor, now, announce }) => {
    const no = lacksRight(actor, 'workshop.keep', workshopId);
    if (no) return no;
    const bay = await tx.db
      .insertInto('bays')
      .values({
        organization_id: tx.organizationId,
        id: newId(now),
        workshop_id: workshopId,
        name,
        kind,
        position,
      })
      .onConflict((conflict) => conflict.columns(['organization_id', 'workshop_id', 'name']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!bay) return refuseField('/name', 'bay/name-taken');
    announce({ type: 'bay.added', workshopId, payload: { bayId: bay.id, name, kind } });
    return presentBay(bay);
  },
);
