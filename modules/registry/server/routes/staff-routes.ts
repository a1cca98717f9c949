import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { addAbsence } from '../commands/add-absence.ts';
import { addStaff } from '../commands/add-staff.ts';
import { changeStaff } from '../commands/change-staff.ts';
import { endSignIn } from '../commands/end-sign-in.ts';
import { giveSignIn } from '../commands/give-sign-in.ts';
import { removeAbsence } from '../commands/remove-absence.ts';
import { removeSecondFactor } from '../commands/remove-second-factor.ts';
import { setRoles } from '../commands/set-roles.ts';
import { setShifts } from '../commands/set-shifts.ts';
import { setSkills } from '../commands/set-skills.ts';
import { getStaffFile, listStaff } from '../queries/list-staff.ts';

const area = 'staff';
const right = 'staff.see';
const params = api.staffParams;
const answer = api.staffFile;
const signInRefusals = [
  'sign-in/email-taken',
  'sign-in/phone-taken',
  'sign-in/name-needed',
  'sign-in/phone-not-valid',
  'sign-in/works-elsewhere',
];

/** The people of the house: roles, skills, hours, and their key to the door. */
export const staffRoutes: Route[] = [
  query({
    url: '/staff',
    summary: 'List the people of the workshops you work in.',
    area,
    right,
    query: api.staffQuery,
    answer: pageOf(api.staffCard),
    run: listStaff,
  }),
  write({
    method: 'POST',
    url: '/staff',
    summary: 'Take somebody into the house, with roles and, if they get one, a sign-in.',
    area,
    body: api.addStaffBody,
    answer,
    status: 201,
    command: addStaff,
    refusals: [
      'staff/role-not-yours-to-give',
      'staff/number-taken',
      'contact/phone-not-valid',
      ...signInRefusals,
    ],
  }),
  query({
    url: '/staff/:staffId',
    summary: 'Get the file of one of the staff.',
    area,
    right,
    params,
    answer,
    run: getStaffFile,
  }),
  write({
    method: 'PATCH',
    url: '/staff/:staffId',
    summary: 'Change the particulars of somebody; archived when they leave.',
    area,
    params,
    body: api.changeStaffBody,
    answer,
    versioned: true,
    command: changeStaff,
    refusals: [
      'staff/number-taken',
      'staff/last-keeper',
      'staff/role-not-yours-to-give',
      'contact/phone-not-valid',
      ...signInRefusals,
    ],
  }),
  write({
    method: 'PUT',
    url: '/staff/:staffId/roles',
    summary: 'Set the roles somebody holds in the workshops whose staff you keep.',
    area,
    params,
    body: api.setRolesBody,
    answer,
    versioned: true,
    command: setRoles,
    refusals: ['staff/role-not-yours-to-give', 'staff/last-keeper'],
  }),
  write({
    method: 'PUT',
    url: '/staff/:staffId/skills',
    summary: 'Set what somebody can do.',
    area,
    params,
    body: api.setSkillsBody,
    answer,
    versioned: true,
    command: setSkills,
  }),
  write({
    method: 'PUT',
    url: '/staff/:staffId/shifts',
    summary: 'Set the hours of the week somebody works.',
    area,
    params,
    body: api.setShiftsBody,
    answer,
    versioned: true,
    command: setShifts,
    refusals: ['shift/ends-before-it-starts'],
  }),
  write({
    method: 'POST',
    url: '/staff/:staffId/absences',
    summary: 'Note days somebody is away.',
    area,
    params,
    body: api.addAbsenceBody,
    answer,
    status: 201,
    command: addAbsence,
    refusals: ['absence/ends-before-it-starts'],
  }),
  write({
    method: 'DELETE',
    url: '/absences/:absenceId',
    summary: 'Take days away back.',
    area,
    params: api.absenceParams,
    answer: api.gone,
    command: removeAbsence,
  }),
  write({
    method: 'POST',
    url: '/staff/:staffId/sign-in',
    summary: 'Give somebody a sign-in, or a new password in place of a forgotten one.',
    area,
    params,
    body: api.signIn,
    answer,
    status: 201,
    command: giveSignIn,
    refusals: ['staff/has-left', 'staff/role-not-yours-to-give', ...signInRefusals],
  }),
  write({
    method: 'DELETE',
    url: '/staff/:staffId/sign-in',
    summary: 'Take the sign-in back: all sessions and tokens end now.',
    area,
    params,
    answer,
    command: endSignIn,
    refusals: ['staff/does-not-sign-in', 'staff/last-keeper', 'staff/role-not-yours-to-give'],
  }),
  write({
    method: 'DELETE',
    url: '/staff/:staffId/second-factor',
    summary: 'Take the second factor off somebody who lost it.',
    area,
    params,
    answer,
    command: removeSecondFactor,
    refusals: ['staff/does-not-sign-in', 'staff/role-not-yours-to-give', 'sign-in/works-elsewhere'],
  }),
];
