import { visitParams } from '#modules/repair-orders/api/index.ts';
import { type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { callExpert } from '../commands/call-expert.ts';
import { confirmCause } from '../commands/confirm-cause.ts';
import { consentToDiagnosis } from '../commands/consent-to-diagnosis.ts';
import { expertArrives } from '../commands/expert-arrives.ts';
import { explainCause } from '../commands/explain-cause.ts';
import { finishDiagnosis } from '../commands/finish-diagnosis.ts';
import { handSheet } from '../commands/hand-sheet.ts';
import { keepPlan } from '../commands/keep-plan.ts';
import { noteFaultCodes } from '../commands/note-fault-codes.ts';
import { notePossibleCause } from '../commands/note-possible-cause.ts';
import { notePreInspection } from '../commands/note-pre-inspection.ts';
import { promisePlan } from '../commands/promise-plan.ts';
import { removeFaultCode } from '../commands/remove-fault-code.ts';
import { setCauseAside } from '../commands/set-cause-aside.ts';
import { signChargeNotice } from '../commands/sign-charge-notice.ts';
import { startDiagnosis } from '../commands/start-diagnosis.ts';

const common = ['lifecycle/not-your-role', 'lifecycle/wrong-state'];
const post = { area: 'diagnosis', method: 'POST', answer: api.noted, refusals: common } as const;
const ofVisit = { ...post, params: visitParams } as const;

/** Finding the fault: consent, causes, codes, experts, the sheet, and the promise of the repair plan. */
export const diagnosingRoutes: readonly Route[] = [
  write({
    ...ofVisit,
    url: '/visits/:visitId/pre-inspections',
    summary: 'Record that the car was inspected before the estimate, or why not.',
    command: notePreInspection,
    body: api.preInspectBody,
    status: 201,
    refusals: [...common, 'reception/not-protected', 'diagnosis/decline-reason-needed'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/diagnosis-consents',
    summary: 'Record the customer’s consent to a diagnosis, its fee and its limit.',
    command: consentToDiagnosis,
    body: api.consentBody,
    status: 201,
    refusals: [...common, 'diagnosis/limit-below-fee'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/diagnosis/start',
    summary: 'Begin to look for the fault under the customer’s consent.',
    command: startDiagnosis,
    refusals: [...common, 'reception/not-protected', 'diagnosis/no-consent', 'diagnosis/already-running'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/diagnosis/finish',
    summary: 'End the diagnosis with place of the fault, state and advice; the sheet is made.',
    command: finishDiagnosis,
    body: api.finishDiagnosisBody,
    refusals: [...common, 'diagnosis/not-running'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/diagnosis/hand-sheet',
    summary: 'Record that the customer has the diagnosis sheet.',
    command: handSheet,
    body: api.handSheetBody,
    refusals: [...common, 'diagnosis/no-sheet-yet'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/possible-causes',
    summary: 'Note a possible cause, what it would cost, and whether the customer might have to pay.',
    command: notePossibleCause,
    body: api.possibleCauseBody,
    status: 201,
    refusals: [...common, 'diagnosis/range-upside-down', 'diagnosis/not-a-concern-of-this-visit'],
  }),
  write({
    ...post,
    url: '/possible-causes/:causeId/set-aside',
    summary: 'Rule a possible cause out, with the reason.',
    params: api.causeParams,
    command: setCauseAside,
    body: api.setAsideBody,
    refusals: [...common, 'diagnosis/cause-set-aside'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/confirmed-causes',
    summary: 'Record what the cause really is, from the list or another.',
    command: confirmCause,
    body: api.confirmCauseBody,
    status: 201,
    refusals: [
      ...common,
      'diagnosis/cause-not-on-list',
      'diagnosis/cause-words-needed',
      'diagnosis/not-a-concern-of-this-visit',
    ],
  }),
  write({
    ...post,
    url: '/confirmed-causes/:confirmedCauseId/explain',
    summary: 'Record that a cause outside the list was explained to the customer.',
    params: api.confirmedCauseParams,
    command: explainCause,
    body: api.explainCauseBody,
    refusals: [...common, 'diagnosis/already-explained'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/possible-charge-notices',
    summary: 'Keep the customer’s signature under the possible-charge notice.',
    command: signChargeNotice,
    body: api.noticeBody,
    status: 201,
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/expert-calls',
    summary: 'Call a technical expert to the car.',
    command: callExpert,
    body: api.callExpertBody,
    status: 201,
    refusals: [...common, 'diagnosis/expert-not-here'],
  }),
  write({
    ...post,
    url: '/expert-calls/:expertCallId/arrive',
    summary: 'Record that the expert stands at the car.',
    params: api.expertCallParams,
    command: expertArrives,
    refusals: [...common, 'diagnosis/expert-is-here'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/fault-codes',
    summary: 'Read fault codes from typed or pasted text.',
    command: noteFaultCodes,
    body: api.faultCodesBody,
    answer: api.faultCodesNoted,
    refusals: [...common, 'diagnosis/no-code-found', 'diagnosis/too-many-codes'],
  }),
  write({
    ...post,
    url: '/fault-codes/:faultCodeId/remove',
    summary: 'Take a mistyped fault code off the list.',
    params: api.faultCodeParams,
    command: removeFaultCode,
    refusals: [...common, 'diagnosis/code-removed'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/plan-promises',
    summary: 'Promise when and how the customer hears the repair plan.',
    command: promisePlan,
    body: api.planPromiseBody,
    status: 201,
    refusals: [...common, 'diagnosis/plan-in-the-past', 'diagnosis/plan-later-why'],
  }),
  write({
    ...ofVisit,
    url: '/visits/:visitId/plan-promises/keep',
    summary: 'Record that the customer was told the repair plan.',
    command: keepPlan,
    body: api.keepPlanBody.nullish(),
    refusals: [...common, 'diagnosis/no-plan-promised'],
  }),
];
