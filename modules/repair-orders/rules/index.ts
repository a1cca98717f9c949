export {
  type ChargeGround,
  type CoverDecision,
  type CoverStanding,
  chargeGrounds,
  coverDecisions,
  coverStandings,
  freeMinorOf,
  hasCover,
  isCoverPayer,
  searchChargeable,
  sharesAfterFailure,
  standingOf,
} from './cover.ts';
export { type CustomerWord, wordFaults } from './customer-word.ts';
export { customerShareOf, type DriverAuthority, refuseBeyondDriver } from './driver-authority.ts';
export { type PromiseHeld, refuseEarlyPromise } from './early-promise.ts';
export { type ComparedEstimate, type ComparedRow, compareEstimates } from './estimate/compare-estimates.ts';
export { isExpired, noticesToAcknowledge, type RiskyWork, validUntil } from './estimate/estimate-terms.ts';
export { type GivenAway, givenAway } from './given-away.ts';
export {
  type Guarantee,
  type GuaranteeState,
  guaranteeState,
  guaranteesOf,
  type PromisedJob,
  type TimedCommitment,
} from './guarantee.ts';
export {
  agreedJobStates,
  type JobFacts,
  type JobState,
  jobFollows,
  jobLifecycle,
  jobStates,
} from './job-lifecycle.ts';
export { type Notice, noticesOf } from './notices.ts';
export { isAgreed, type JobTotal, type OrderTotals, totalsOfOrder } from './order-totals.ts';
export {
  type PricingTerms,
  refuseGrowthOfSymptom,
  refuseMoreForSymptom,
  refusePricing,
} from './price-method.ts';
export {
  type ListedOpCode,
  type ListedPackage,
  type ListedPart,
  type Names,
  nameIn,
  type PriceSheet,
} from './price-sheet.ts';
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
  orderFollows,
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
export {
  concernKinds,
  damageKinds,
  damageSeverities,
  damageViews,
  leaveKinds,
  purposes,
  warningLamps,
} from './visit-words.ts';
export { waitingMinutes } from './waiting.ts';
export { type MissingPlace, missingPlaces } from './where-to-mend.ts';
export { type JobDraft, type WrittenJob, writeJob } from './write-job.ts';
export {
  customerPartFaults,
  type LineDraft,
  listGrossOf,
  type PartSource,
  type PriceOrigin,
  partSources,
  priceDraft,
  priceOrigins,
  type WrittenLine,
  writeLine,
} from './write-line.ts';
export { draftOfRecall, type RecallToWrite, writeRecall } from './write-recall.ts';
