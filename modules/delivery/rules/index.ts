export {
  type CheckedAtDelivery,
  type DeliveryCheck,
  deliveryChecks,
  indispensableChecks,
  refuseDelivery,
  refuseOtherAdvisor,
} from './delivery-checks.ts';
export {
  type Identified,
  type IdentityKind,
  identityKinds,
  type PickUp,
  type PickUpCopy,
  refusePickUp,
} from './pick-up.ts';
