export { gatherContract } from './contract/gather-contract.ts';
export { type NamesOf, readNames } from './contract/read-names.ts';
export { signOrder } from './contract/sign-contract.ts';
export { bearCover } from './cover/bear-cover.ts';
export type { CoverFailed } from './cover/cause-found.ts';
export { presentCover } from './cover/cover-found.ts';
export { coverPendingSql, coverUnjudgedSql } from './cover/cover-sql.ts';
export { judgeCover } from './cover/judge-cover.ts';
export { takeBackCause } from './cover/take-back-cause.ts';
export type { ContractFacts } from './documents/contract-facts.ts';
export { contractTerms } from './documents/draw-contract.ts';
export { repairOrderDocuments } from './documents/kinds.ts';
export {
  customerFields,
  inWords,
  type Priced,
  shownAmount,
  subtotals,
  vehicleFields,
} from './documents/paper-blocks.ts';
export type {
  CustomerFacts,
  JobFactsOnPaper,
  LineFacts,
  VehicleFacts,
} from './documents/paper-facts.ts';
export { readVisitOnPaper, type VisitOnPaper } from './documents/visit-on-paper.ts';
export { limitsOf, measured } from './documents/walk-around-blocks.ts';
export { howMuch, payerName, payerOfJob, spoken, unitPrice } from './documents/work-table.ts';
export { checkGuaranteeJob } from './guarantees/check-guarantee.ts';
export { addJob } from './jobs/add-job.ts';
export { cancelJob } from './jobs/cancel-job.ts';
export { decideWith, decideWork } from './jobs/decide-work.ts';
export { proposeJob } from './jobs/propose-job.ts';
export { addLine } from './lines/add-line.ts';
export { editLine } from './lines/edit-line.ts';
export { noteActual } from './lines/note-actual.ts';
export { removeLine } from './lines/remove-line.ts';
export { acknowledgeNotices } from './orders/acknowledge-notices.ts';
export { approveOverrun } from './orders/approve-overrun.ts';
export { authorizeOnPaper } from './orders/authorize-on-paper.ts';
export { authorizeOrder } from './orders/authorize-order.ts';
export { authorizeWith } from './orders/authorize-with.ts';
export { cancelOrder } from './orders/cancel-order.ts';
export { confirmOrder } from './orders/confirm-order.ts';
export { countersignOrder } from './orders/countersign-order.ts';
export { declineOffer, type OfferDeclined } from './orders/decline-offer.ts';
export { estimateOrder } from './orders/estimate-order.ts';
export { keepOwnersYes, noteOwnersYes } from './orders/note-owners-yes.ts';
export { openOrder } from './orders/open-order.ts';
export { releaseInEmergency } from './orders/release-in-emergency.ts';
export { reviseOrder } from './orders/revise-order.ts';
export { orderRoutes } from './orders/routes.ts';
export { priceOfOperation } from './pricing/price-of-operation.ts';
export { publicPriceRoutes } from './published/public-prices.ts';
export { addRecallJob } from './recalls/add-recall-job.ts';
export { freeBoard } from './spine/approve-jobs.ts';
export { askCompletionTime, type CarAsked } from './spine/ask-completion-time.ts';
export { askOpenComplaints, type ComplaintsAsked, type OpenComplaint } from './spine/ask-open-complaints.ts';
export { askUnshownConcern } from './spine/ask-unshown-concern.ts';
export { askWalkAround, type PointOnPaper, type WalkAroundOnPaper } from './spine/ask-walk-around.ts';
export { type KeptSignature, keepSignature, type SignatureDrawn } from './spine/keep-signature.ts';
export { type FullOrder, lockFullOrder } from './spine/lock-full-order.ts';
export { factsOfJob, type LockedJob, lockJob, lockLine } from './spine/lock-job.ts';
export { factsOfVisit, lockVisit, readVisit, type VisitRow, type VisitThing } from './spine/lock-visit.ts';
export { driverOf, factsOfOrder, unacknowledgedIn } from './spine/order-facts.ts';
export { finishOrderIfDone, startOrderIfNeeded } from './spine/order-follows.ts';
export { type JobRow, readJobs } from './spine/read-jobs.ts';
export { type LineRow, readLines, type StoredShare } from './spine/read-lines.ts';
export {
  findCurrentOrder,
  lockOrder,
  type OrderRow,
  type OrderThing,
  readOrder,
} from './spine/read-order.ts';
export { type JobChanges, type JobStep, saveJob } from './spine/save-job.ts';
export { type OrderChanges, type OrderStep, saveOrder } from './spine/save-order.ts';
export { saveVisit, type VisitChanges, type VisitStep } from './spine/save-visit.ts';
export { lockForOrderStep, lockFullForOrderStep } from './spine/take-order-step.ts';
export { type PlateColumns, plateOf } from './visits/cards/plate-of.ts';
export { arrive } from './visits/commands/arrive.ts';
export { onTheWall } from './visits/on-the-wall.ts';
export { type OpenedVisit, type OpeningVisit, openVisit } from './visits/open-visit.ts';
export { belongingsOf, concernsOf, damageMarksOf } from './visits/page/page-parts.ts';
export { formerOwnersWord } from './visits/past/of-car.ts';
export { readCardsOfVehicles, readWaitingCards } from './visits/queries/waiting-cards.ts';
export { visitRoutes } from './visits/routes.ts';
