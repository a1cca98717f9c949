export { agreedJobStates, type JobFacts, type JobState, jobLifecycle, jobStates } from './job-lifecycle.ts';
export * from './pricing/index.ts';
export {
  type PromiseFacts,
  type PromiseJudgement,
  type PromiseLevel,
  promiseLevel,
  promiseLevels,
} from './promise-level.ts';
export {
  type Confirmation,
  fiveConfirmations,
  type RepairOrderFacts,
  type RepairOrderState,
  repairOrderLifecycle,
  repairOrderStates,
} from './repair-order-lifecycle.ts';
export { type Stage, type StageFacts, stageOf, stages } from './stage.ts';
export {
  type OrderOnRail,
  type StageEntry,
  stageList,
  stageStates,
  type VisitOnRail,
} from './stage-list.ts';
export { type VisitFacts, type VisitState, visitLifecycle, visitStates } from './visit-lifecycle.ts';
export { waitingMinutes } from './waiting.ts';
export { type MissingPlace, missingPlaces } from './where-to-mend.ts';
