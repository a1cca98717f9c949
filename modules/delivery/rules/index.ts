export {
  type CheckedAtDelivery,
  type DeliveryCheck,
  deliveryChecks,
  indispensableChecks,
  refuseDelivery,
  refuseOtherAdvisor,
} from './delivery-checks.ts';
