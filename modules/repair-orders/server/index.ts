export { type KeptSignature, keepSignature, type SignatureDrawn } from './spine/keep-signature.ts';
export { type FullOrder, lockFullOrder } from './spine/lock-full-order.ts';
export { factsOfJob, type LockedJob, lockJob, lockLine } from './spine/lock-job.ts';
export { factsOfVisit, lockVisit, type VisitRow, type VisitThing } from './spine/lock-visit.ts';
export { factsOfOrder, missingConfirmations, overrunOf } from './spine/order-facts.ts';
export { finishOrderIfDone, startOrderIfNeeded } from './spine/order-follows.ts';
export { findJob, type JobRow, readJobs } from './spine/read-jobs.ts';
export { type LineRow, readLines, type StoredShare } from './spine/read-lines.ts';
export {
  findCurrentOrder,
  lockOrder,
  type OrderRow,
  type OrderThing,
  readOrder,
} from './spine/read-order.ts';
export { type JobChanges, type JobStep, saveJob } from './spine/save-job.ts';
export { type OrderChanges, type OrderStep, presentStep, saveOrder } from './spine/save-order.ts';
export { recomputeTotals, saveTotals, totalsOf } from './spine/save-totals.ts';
export { saveVisit, type VisitChanges, type VisitStep } from './spine/save-visit.ts';
export { type PlateColumns, plateOf } from './visits/cards/plate-of.ts';
export { arrive } from './visits/commands/arrive.ts';
export { type OpenedVisit, type OpeningVisit, openVisit } from './visits/open-visit.ts';
export { readWaitingCards } from './visits/queries/waiting-cards.ts';
export { visitRoutes } from './visits/routes.ts';
