export { type JobFacts, type JobState, jobLifecycle, jobStates } from './job-lifecycle.ts';
export * from './pricing/index.ts';
export {
  type Confirmation,
  fiveConfirmations,
  type RepairOrderFacts,
  type RepairOrderState,
  repairOrderLifecycle,
  repairOrderStates,
} from './repair-order-lifecycle.ts';
export { type Stage, type StageFacts, stageOf, stages } from './stage.ts';
export { type VisitFacts, type VisitState, visitLifecycle, visitStates } from './visit-lifecycle.ts';
