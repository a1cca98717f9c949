export {
  type CheckedAtDelivery,
  type DeliveryCheck,
  deliveryChecks,
  indispensableChecks,
  refuseDelivery,
  refuseOtherAdvisor,
} from './delivery-checks.ts';
export {
  drivenKm,
  type ReadingAtReception,
  type ReadingAtReturn,
  refuseReturn,
  refuseUnreturned,
} from './judge-return.ts';
