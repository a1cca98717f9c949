import type { z } from 'zod';
import { type FieldFault, isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { setShiftsBody, type shift, staffParams } from '../../api/index.ts';
import { lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';

/** Says anew in which hours of the week a person works, in all workshops where the caller keeps the staff. */
export const setShifts = command(
  'staff.keep',
  setShiftsBody.extend(staffParams.shape),
  async ({ staffId, shifts }, context) => {
    const person = await lockStaff(context, staffId);
    if (isRefusal(person)) return person;
    const { tx, actor, now, announce } = context;
    const elsewhere = shifts
      .map(({ workshopId }) => lacksRight(actor, 'staff.keep', workshopId))
      .find(Boolean);
    const no = elsewhere ?? faultsOf(shifts);
    if (no) return no;

    const kept = [...actor.places.keys()].filter((workshopId) => mayAt(actor, 'staff.keep', workshopId));
    tx.send(
      'clear_shifts',
      'delete from staff_shifts where organization_id = $1 and staff_id = $2 and workshop_id = any($3)',
      [tx.organizationId, staffId, kept],
    );
    const rows = shifts.map(({ workshopId, weekday, starts, ends, validFrom, validTo }) => ({
      organization_id: tx.organizationId,
      id: newId(now),
      staff_id: staffId,
      workshop_id: workshopId,
      weekday,
      starts,
      ends,
      valid_from: validFrom,
      valid_to: validTo,
    }));
    if (rows.length > 0) tx.post(tx.db.insertInto('staff_shifts').values(rows));
    tx.send(
      'count_staff_version',
      'update staff set version = version + 1 where organization_id = $1 and id = $2',
      [tx.organizationId, staffId],
    );
    announce({
      type: 'staff.shifts-set',
      workshopId: person.keptAt,
      chainId: staffId,
      payload: { staffId, shifts },
    });
    return (await readStaffFile(tx, actor, staffId)) ?? refuse('request/not-found');
  },
);

function faultsOf(shifts: readonly z.output<typeof shift>[]): Refusal | null {
  const faults = shifts.flatMap(({ starts, ends, validFrom, validTo }, place): FieldFault[] => {
    if (starts >= ends) return [{ pointer: `/shifts/${place}/ends`, code: 'shift/ends-before-it-starts' }];
    if (validFrom && validTo && validTo < validFrom) {
      return [{ pointer: `/shifts/${place}/validTo`, code: 'shift/ends-before-it-starts' }];
    }
    return [];
  });
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}
