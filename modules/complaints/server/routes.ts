import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../api/index.ts';
import { approveClosing } from './commands/approve-closing.ts';
import { askClosing } from './commands/ask-closing.ts';
import { changeComplaintLevel } from './commands/change-complaint-level.ts';
import { closeComplaint } from './commands/close-complaint.ts';
import { handOverComplaint } from './commands/hand-over-complaint.ts';
import { noteComplaint } from './commands/note-complaint.ts';
import { receiveComplaint } from './commands/receive-complaint.ts';
import { refuseClosing } from './commands/refuse-closing.ts';
import { reopenComplaint } from './commands/reopen-complaint.ts';
import { takeNotice } from './commands/take-notice.ts';
import { listComplaints } from './queries/list-complaints.ts';
import { readComplaint } from './queries/read-complaint.ts';

const area = 'complaints';
const right = 'complaint.see';
const steps = ['lifecycle/not-your-role', 'lifecycle/wrong-state', 'request/stale-version'];
const step = {
  method: 'POST',
  area,
  params: api.complaintParams,
  answer: api.complaintStep,
  status: 201,
} as const;

/** Complaints: taken in, seen to, closed for a reason that holds. */
export const complaintRoutes: Route[] = [
  query({
    url: '/complaints',
    summary: 'List complaints of a workshop: open ones by level and age, others newest first.',
    area,
    right,
    query: api.complaintsQuery,
    answer: api.complaints,
    run: listComplaints,
  }),
  query({
    url: '/complaints/:complaintId',
    summary: 'Read a complaint with its history and what may be done next.',
    area,
    right,
    params: api.complaintParams,
    answer: api.complaint,
    run: readComplaint,
  }),
  write({
    method: 'POST',
    url: '/complaints',
    summary: 'Take in a complaint from any channel, in the customer’s words.',
    area,
    body: api.receiveComplaintBody,
    answer: api.complaintStep,
    status: 201,
    command: receiveComplaint,
    refusals: [
      ...['complaint/about-nobody', 'complaint/no-such-customer', 'complaint/no-such-car'],
      ...['complaint/no-such-visit', 'complaint/told-in-the-future'],
      ...['complaint/owner-cannot-see-to-it', 'complaint/needs-an-owner'],
    ],
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/notice',
    summary: 'Say as a manager that you have looked at it.',
    command: takeNotice,
    refusals: [...steps, 'complaint/manager-not-called'],
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/notes',
    summary: 'Note what was done about a complaint.',
    body: api.noteBody,
    command: noteComplaint,
    refusals: steps,
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/level',
    summary: 'Change the level of a complaint, with the reason.',
    body: api.changeLevelBody,
    command: changeComplaintLevel,
    refusals: [...steps, 'complaint/level-is-that', 'complaint/grave-by-itself'],
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/owner',
    summary: 'Hand a complaint over to somebody else.',
    body: api.handOverBody,
    command: handOverComplaint,
    refusals: [...steps, 'complaint/owner-is-that', 'complaint/owner-cannot-see-to-it'],
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/close',
    summary: 'Close a complaint: the customer is satisfied, and how they said so.',
    body: api.closeBody,
    command: closeComplaint,
    refusals: steps,
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/closing-requests',
    summary: 'Ask a manager to close a complaint although the customer is not satisfied.',
    body: api.askClosingBody,
    command: askClosing,
    refusals: [...steps, 'complaint/closing-asked-already'],
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/approve-closing',
    summary: 'Close a complaint as a manager without the customer’s satisfaction, for a reason.',
    body: api.approveClosingBody,
    command: approveClosing,
    refusals: [...steps, 'field/needed'],
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/refuse-closing',
    summary: 'Refuse to close a complaint and say what is still to be done.',
    body: api.refuseClosingBody,
    command: refuseClosing,
    refusals: [...steps, 'complaint/closing-not-asked'],
  }),
  write({
    ...step,
    url: '/complaints/:complaintId/reopen',
    summary: 'Open a closed complaint again: the customer is not satisfied after all.',
    body: api.reopenBody,
    command: reopenComplaint,
    refusals: steps,
  }),
];
