import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { absenceParams } from '../../api/index.ts';
import { lockStaff } from '../staff/lock-staff.ts';

/** Takes back days away: the person works after all. */
export const removeAbsence = command('staff.keep', absenceParams, async ({ absenceId }, context) => {
  const { tx, announce } = context;
  const absence = await tx.db
    .deleteFrom('staff_absences')
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', absenceId)
    .returning(['staff_id', 'starts_on', 'ends_on'])
    .executeTakeFirst();
  if (!absence) return refuse('request/not-found');
  const person = await lockStaff(context, absence.staff_id);
  if (isRefusal(person)) return person;
  announce({
    type: 'staff.absence-removed',
    workshopId: person.keptAt,
    chainId: person.id,
    payload: { staffId: person.id, absenceId, startsOn: absence.starts_on, endsOn: absence.ends_on },
  });
  return { id: absenceId };
});
