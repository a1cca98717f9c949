import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addAbsenceBody, staffParams } from '../../api/index.ts';
import { lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';

/** PREP-2 notes the days somebody is away, so that nothing is planned on them. */
export const addAbsence = command(
  'staff.keep',
  addAbsenceBody.extend(staffParams.shape),
  async ({ staffId, startsOn, endsOn, reason }, context) => {
    if (endsOn < startsOn) return refuseField('/endsOn', 'absence/ends-before-it-starts');
    const person = await lockStaff(context, staffId);
    if (isRefusal(person)) return person;
    const { tx, actor, now, announce } = context;
    const absenceId = newId(now);
    await tx.db
      .insertInto('staff_absences')
      .values({
        organization_id: tx.organizationId,
        id: absenceId,
        staff_id: staffId,
        starts_on: startsOn,
        ends_on: endsOn,
        reason,
      })
      .execute();
    announce({
      type: 'staff.absence-added',
      workshopId: person.keptAt,
      chainId: staffId,
      payload: { staffId, absenceId, startsOn, endsOn },
    });
    return (await readStaffFile(tx, actor, staffId)) ?? refuse('request/not-found');
  },
);
