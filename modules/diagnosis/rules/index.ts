export { type DiagnosisFacts, diagnosisLifecycle } from './diagnosis-lifecycle.ts';
export { type FaultCodeRead, type FaultCodesRead, isGeneric, readFaultCodes } from './fault-codes.ts';
export {
  type Answer,
  type Aspect,
  aspects,
  type InLanguages,
  type InterviewFacts,
  needsShowing,
  openQuestions,
  partSaid,
  type Question,
  questionKinds,
  refuseAnswers,
  refuseFinish,
} from './interview.ts';
export {
  observationChoices,
  observationLevel,
  observationLevels,
  observationResults,
  refuseObservation,
} from './observation.ts';
export { bodyParts, cabinParts, instruments, isInstrument, type Part, parts } from './parts.ts';
export { type PlanLevel, planChannels, planLevel, planLevels } from './plan-promise.ts';
export {
  bearerOfFailedPromise,
  type FreePromise,
  needsNotice,
} from './possible-charge.ts';
export {
  type CarBefore,
  type PreInspectionReason,
  preInspectionDemandedBy,
  preInspectionReasons,
} from './pre-inspection.ts';
export { refuseQuestions } from './question-set.ts';
export { composeSummary, type Interviewed, type SummaryWords } from './summary.ts';
export { type Symptom, symptomOf, symptoms } from './symptoms.ts';
