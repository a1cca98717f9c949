import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { presentBay, presentEquipment, presentHoliday } from '../present/workshop.ts';

interface OfWorkshop {
  workshopId: string;
  archived: 'true' | 'false';
}

/** The bays of a workshop in the order of its boards. */
export async function listBays({ workshopId, archived }: OfWorkshop, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'workshop.see', workshopId);
  if (no) return no;
  const bays = await tx.db
    .selectFrom('bays')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .where('workshop_id', '=', workshopId)
    .$if(archived === 'false', (all) => all.where('archived_at', 'is', null))
    .orderBy('position')
    .orderBy('name')
    .execute();
  return { items: bays.map(presentBay), nextCursor: null };
}

/** The equipment of a workshop by name. */
export async function listEquipment({ workshopId, archived }: OfWorkshop, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'workshop.see', workshopId);
  if (no) return no;
  const equipment = await tx.db
    .selectFrom('equipment')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .where('workshop_id', '=', workshopId)
    .$if(archived === 'false', (all) => all.where('archived_at', 'is', null))
    .orderBy('name')
    .orderBy('id')
    .execute();
  return { items: equipment.map(presentEquipment), nextCursor: null };
}

/** The days a workshop does not follow its week, the latest first. */
export async function listHolidays({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'workshop.see', workshopId);
  if (no) return no;
  const holidays = await tx.db
    .selectFrom('workshop_holidays')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .where('workshop_id', '=', workshopId)
    .orderBy('on_date', 'desc')
    .limit(1_000)
    .execute();
  return { items: holidays.map(presentHoliday), nextCursor: null };
}
