export { inTheShop, type PartLineFacts, refuseIssue, refuseReturn, underWay } from './issue-part.ts';
export { type OtherPart, refuseOtherPart, type SignedPart, signedUnitMinor } from './other-part.ts';
export * from './part-orders/index.ts';
export { type PauseReason, pauseReasons } from './pause-reasons.ts';
export { planJob, timeKept } from './plan-job.ts';
export * from './planner/index.ts';
export { type SelfCheck, selfChecks } from './self-checks.ts';
export { type MissingPart, type PlanFacts, warnOfPlan } from './warn-of-plan.ts';
export { type Stretch, workedSeconds } from './worked-time.ts';
