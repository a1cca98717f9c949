import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addEquipmentBody, workshopParams } from '../../api/index.ts';
import { isBayOf } from '../lookups/is-bay-of.ts';
import { presentEquipment } from '../present/workshop.ts';

/** Adds a tool worth planning, with the day of its next check. */
export const addEquipment = command(
  'workshop.keep',
  addEquipmentBody.extend(workshopParams.shape),
  async ({ workshopId, name, kind, bayId, nextCheckOn }, { tx, actor, now, announce }) => {
    const no = lacksRight(actor, 'workshop.keep', workshopId);
    if (no) return no;
    if (bayId && !(await isBayOf(tx, workshopId, bayId))) return refuse('request/not-found');
    const equipment = await tx.db
      .insertInto('equipment')
      .values({
        organization_id: tx.organizationId,
        id: newId(now),
        workshop_id: workshopId,
        name,
        kind,
        bay_id: bayId,
        next_check_on: nextCheckOn,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    announce({ type: 'equipment.added', workshopId, payload: { equipmentId: equipment.id, name, kind } });
    return presentEquipment(equipment);
  },
);
