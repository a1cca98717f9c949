import { z } from 'zod';
import { day, id, instant, locale, pageQuery, shortText, timeOfDay, version } from '#platform/api/fields.ts';
import { absenceReasons, roles, skills } from '../rules/index.ts';
import { archived, archivedAt, outOfUse } from './fields.ts';

export const role = z.enum(roles);
export const skill = z.enum(skills);

export const rolesAtWorkshop = z.object({ workshopId: id, roles: z.array(role).max(roles.length) });
export const skillHeld = z.object({
  skill,
  level: z
    .number()
    .int()
    .min(1)
    .max(3)
    .describe('1 is learning it, 2 does it, 3 teaches it.')
    .meta({ examples: [2] }),
});
export const shift = z.object({
  workshopId: id,
  weekday: z
    .number()
    .int()
    .min(1)
    .max(7)
    .meta({ examples: [1] }),
  starts: timeOfDay,
  ends: timeOfDay.meta({ examples: ['17:30'] }),
  validFrom: day
    .nullable()
    .optional()
    .meta({ examples: [null] }),
  validTo: day
    .nullable()
    .optional()
    .meta({ examples: [null] }),
});
export const absence = z
  .object({ id, startsOn: day, endsOn: day, reason: z.enum(absenceReasons) })
  .meta({ id: 'Absence' });

const staffFields = {
  id,
  version,
  name: z.string().meta({ examples: ['李娜'] }),
  employeeNumber: z
    .string()
    .nullable()
    .meta({ examples: ['S012'] }),
  phone: z
    .string()
    .nullable()
    .meta({ examples: ['+8613800000001'] }),
  email: z
    .string()
    .nullable()
    .describe('Shown to who keeps the staff, and to oneself.')
    .meta({ examples: ['lina@example.com'] }),
  roles: z.array(rolesAtWorkshop),
  skills: z.array(skillHeld),
  signsIn: z.boolean(),
  archivedAt,
};

export const staffCard = z.object(staffFields).meta({ id: 'StaffCard' });
export const staffFile = z
  .object({ ...staffFields, shifts: z.array(shift), absences: z.array(absence), createdAt: instant })
  .meta({ id: 'StaffFile' });

export const staffQuery = pageQuery.extend({
  workshopId: id.optional(),
  role: role.optional(),
  archived: z
    .enum(['true', 'false'])
    .default('false')
    .describe('With those out of use.')
    .meta({ examples: ['false'] }),
  outOfUse,
});
export const staffParams = z.object({ staffId: id });

const person = {
  name: shortText.meta({ examples: ['李娜'] }),
  employeeNumber: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .nullable()
    .optional()
    .meta({ examples: ['S012'] }),
  phone: z
    .string()
    .trim()
    .max(40)
    .nullable()
    .optional()
    .meta({ examples: ['13800000001'] }),
  email: z
    .email()
    .max(200)
    .nullable()
    .optional()
    .meta({ examples: ['lina@example.com'] }),
};
export const signIn = z.object({
  password: z
    .string()
    .max(400)
    .meta({ examples: ['correct horse battery'] }),
  locale,
});
export const addStaffBody = z.object({
  ...person,
  roles: z.array(rolesAtWorkshop).min(1).max(50),
  skills: z.array(skillHeld).max(skills.length).optional(),
  signIn: signIn.optional(),
});
export const changeStaffBody = z.object({
  ...person,
  name: person.name.optional(),
  archived: archived.optional(),
});
export const setRolesBody = z.object({ roles: z.array(rolesAtWorkshop).max(50) });
export const setSkillsBody = z.object({ skills: z.array(skillHeld).max(skills.length) });
export const setShiftsBody = z.object({ shifts: z.array(shift).max(60) });
export const addAbsenceBody = z.object({ startsOn: day, endsOn: day, reason: z.enum(absenceReasons) });
export const absenceParams = z.object({ absenceId: id });
