import { refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addHolidayBody, workshopParams } from '../../api/index.ts';
import { presentHoliday } from '../present/workshop.ts';

/** Marks a day that does not follow the week: closed, or open at hours of its own. */
export const addHoliday = command(
  'workshop.keep',
  addHolidayBody.extend(workshopParams.shape),
  async ({ workshopId, on, name, opens = null, closes = null }, { tx, actor, now, announce }) => {
    const no = lacksRight(actor, 'workshop.keep', workshopId);
    if (no) return no;
    if ((opens === null) !== (closes === null)) return refuseField('/closes', 'holiday/half-of-its-hours');
    if (opens !== null && closes !== null && opens >= closes) {
      return refuseField('/closes', 'opening-hours/closes-before-opening');
    }
    const holiday = await tx.db
      .insertInto('workshop_holidays')
      .values({
        organization_id: tx.organizationId,
        id: newId(now),
        workshop_id: workshopId,
        on_date: on,
        name,
        opens,
        closes,
      })
      .onConflict((conflict) => conflict.columns(['organization_id', 'workshop_id', 'on_date']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!holiday) return refuseField('/on', 'holiday/day-taken');
    announce({ type: 'holiday.added', workshopId, payload: { holidayId: holiday.id, on, opens, closes } });
    return presentHoliday(holiday);
  },
);
