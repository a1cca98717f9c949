import { type Role, whoMay } from '#modules/registry/rules/index.ts';
import type { VisitState } from '#modules/repair-orders/rules/index.ts';
import type { Guard, Lifecycle } from '#platform/rules/lifecycle.ts';
import { refuse } from '#platform/rules/refusal.ts';

/** What the steps of interview and diagnosis are judged by: the visit's own state, and what was agreed. */
export interface DiagnosisFacts {
  readonly state: VisitState;
  readonly isCovered: boolean;
  readonly isConsented: boolean;
  readonly isRunning: boolean;
  readonly isFinished: boolean;
  readonly planPromised: boolean;
}

/** RECV-4: nobody gets into the car before it is covered, also not to look for a fault. */
const carIsCovered: Guard<DiagnosisFacts> = (visit) =>
  visit.isCovered ? null : refuse('reception/not-protected');

/** INSP-8: looking for a fault costs money: it begins with the customer's yes to fee and limit. */
const customerConsented: Guard<DiagnosisFacts> = (visit) =>
  visit.isConsented ? null : refuse('diagnosis/no-consent');

const isNotRunning: Guard<DiagnosisFacts> = (visit) =>
  visit.isRunning ? refuse('diagnosis/already-running') : null;

const isRunning: Guard<DiagnosisFacts> = (visit) =>
  visit.isRunning ? null : refuse('diagnosis/not-running');

const sheetIsThere: Guard<DiagnosisFacts> = (visit) =>
  visit.isFinished ? null : refuse('diagnosis/no-sheet-yet');

const planIsPromised: Guard<DiagnosisFacts> = (visit) =>
  visit.planPromised ? null : refuse('diagnosis/no-plan-promised');

const here = ['in-house'] as const;

/** What may be asked and looked for while the car is here; none of it moves the visit on. */
export const diagnosisLifecycle = {
  interview: { from: ['waiting', 'in-house'], to: null, by: whoMay('visit.interview') },
  preInspect: { from: here, to: null, by: whoMay('visit.pre-inspect'), requires: [carIsCovered] },
  consent: { from: here, to: null, by: whoMay('diagnosis.consent') },
  start: {
    from: here,
    to: null,
    by: whoMay('diagnosis.carry-out'),
    requires: [carIsCovered, customerConsented, isNotRunning],
  },
  finish: { from: here, to: null, by: whoMay('diagnosis.carry-out'), requires: [isRunning] },
  handSheet: { from: here, to: null, by: whoMay('diagnosis.explain'), requires: [sheetIsThere] },
  noteCause: { from: here, to: null, by: whoMay('diagnosis.carry-out') },
  explain: { from: here, to: null, by: whoMay('diagnosis.explain') },
  callExpert: { from: here, to: null, by: whoMay('diagnosis.call-expert') },
  signNotice: { from: here, to: null, by: whoMay('diagnosis.explain') },
  promisePlan: { from: here, to: null, by: whoMay('diagnosis.promise-plan') },
  keepPlan: { from: here, to: null, by: whoMay('diagnosis.promise-plan'), requires: [planIsPromised] },
} as const satisfies Lifecycle<VisitState, Role, DiagnosisFacts>;
