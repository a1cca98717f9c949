import { askOpenComplaints } from '#modules/repair-orders/server/index.ts';
import { type Answering, answering } from '#platform/server/command/question.ts';
import { openComplaintsOf } from './queries/open-complaints.ts';

/** What complaints know and earlier stages ask. */
export const complaintAnswers: readonly Answering[] = [
  answering(askOpenComplaints, (asked, { tx }) => openComplaintsOf(tx, asked)),
];
