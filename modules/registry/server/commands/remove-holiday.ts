import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { holidayParams } from '../../api/index.ts';

/** Lets a day follow the week again. */
export const removeHoliday = command(
  'workshop.keep',
  holidayParams,
  async ({ holidayId }, { tx, actor, announce }) => {
    const holiday = await tx.db
      .deleteFrom('workshop_holidays')
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', holidayId)
      .returning(['workshop_id', 'on_date'])
      .executeTakeFirst();
    if (!holiday) return refuse('request/not-found');
    const no = lacksRight(actor, 'workshop.keep', holiday.workshop_id);
    if (no) return no;
    announce({
      type: 'holiday.removed',
      workshopId: holiday.workshop_id,
      payload: { holidayId, on: holiday.on_date },
    });
    return { id: holidayId };
  },
);
