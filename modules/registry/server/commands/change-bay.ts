import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { bayParams, changeBayBody } from '../../api/index.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInWorkshop } from '../edit/lock-for-edit.ts';
import { presentBay } from '../present/workshop.ts';

/** Renames a bay, moves it on the boards, or takes it out of use: what was done in it keeps its name. */
export const changeBay = command(
  'workshop.keep',
  changeBayBody.extend(bayParams.shape),
  async (change, context) => {
    const bay = await lockInWorkshop(context, 'workshop.keep', 'bays', change.bayId);
    if (isRefusal(bay)) return bay;
    const { tx, now, announce } = context;
    const saved = await tx.db
      .updateTable('bays')
      .set({
        name: change.name,
        kind: change.kind,
        position: change.position,
        archived_at: archivedAs(change.archived, bay, now),
        version: bay.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', bay.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    announce({
      type: 'bay.changed',
      workshopId: bay.workshop_id,
      payload: { bayId: bay.id, ...changesBetween(bay, saved) },
    });
    return presentBay(saved);
  },
);
