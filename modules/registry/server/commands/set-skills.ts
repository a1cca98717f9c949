import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { setSkillsBody, staffParams } from '../../api/index.ts';
import { lockStaff } from '../staff/lock-staff.ts';
import { readStaffFile } from '../staff/read-staff.ts';
import { saveSkills } from '../staff/save-parts.ts';

/** Says anew what a person can do: jobs are assigned by it. */
export const setSkills = command(
  'staff.keep',
  setSkillsBody.extend(staffParams.shape),
  async ({ staffId, skills }, context) => {
    const person = await lockStaff(context, staffId);
    if (isRefusal(person)) return person;
    const { tx, actor, announce } = context;
    tx.send('clear_skills', 'delete from staff_skills where organization_id = $1 and staff_id = $2', [
      tx.organizationId,
      staffId,
    ]);
    saveSkills(tx, staffId, skills);
    tx.send(
      'count_staff_version',
      'update staff set version = version + 1 where organization_id = $1 and id = $2',
      [tx.organizationId, staffId],
    );
    announce({
      type: 'staff.skills-set',
      workshopId: person.keptAt,
      chainId: staffId,
      payload: { staffId, skills },
    });
    return (await readStaffFile(tx, actor, staffId)) ?? refuse('request/not-found');
  },
);
