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
export {
  type Identified,
  type IdentityKind,
  identityKinds,
  type PickUp,
  type PickUpCopy,
  refusePickUp,
} from './pick-up.ts';
