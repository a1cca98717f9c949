import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeEquipmentBody, equipmentParams } from '../../api/index.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInWorkshop } from '../edit/lock-for-edit.ts';
import { isBayOf } from '../lookups/is-bay-of.ts';
import { presentEquipment } from '../present/workshop.ts';

/** Puts a tool right: where it stands, when it is checked next, that it is out of use. */
export const changeEquipment = command(
  'workshop.keep',
  changeEquipmentBody.extend(equipmentParams.shape),
  async (change, context) => {
    const equipment = await lockInWorkshop(context, 'workshop.keep', 'equipment', change.equipmentId);
    if (isRefusal(equipment)) return equipment;
    const { tx, now, announce } = context;
    if (change.bayId && !(await isBayOf(tx, equipment.workshop_id, change.bayId))) {
      return refuse('request/not-found');
    }
    const saved = await tx.db
      .updateTable('equipment')
      .set({
        name: change.name,
        kind: change.kind,
        bay_id: change.bayId,
        next_check_on: change.nextCheckOn,
        archived_at: archivedAs(change.archived, equipment, now),
        version: equipment.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', equipment.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    announce({
      type: 'equipment.changed',
      workshopId: equipment.workshop_id,
      payload: { equipmentId: equipment.id, ...changesBetween(equipment, saved) },
    });
    return presentEquipment(saved);
  },
);
