export {
  type AskedForPart,
  type DepositLine,
  type DepositState,
  depositAsked,
  keptByTerms,
  keptNow,
  refundable,
  refuseDeposit,
  refuseDepositOf,
  refuseRefund,
  refuseRefundOf,
} from './deposit.ts';
export { type Fee, feeSheet } from './fee-sheet.ts';
export {
  type PaymentMethod,
  type PaymentOffered,
  type PaymentOnRecord,
  type PaymentTaken,
  paymentMethods,
  refuseReversal,
  takePayment,
} from './payment.ts';
export { refuseRelease, refuseReopening, refuseSoMuch, reversalOf } from './settlement-steps.ts';
export {
  type Advice,
  type SettledJob,
  type SettledLine,
  type SettlementSheet,
  type SheetJob,
  type SheetLine,
  sheetsOf,
} from './sheet.ts';
export {
  dueAtTheTill,
  type GatePassGround,
  gatePassGround,
  gatePassGrounds,
  isDueAtTheTill,
  type OpenSettlement,
  refuseMoney,
  restOf,
} from './till.ts';
