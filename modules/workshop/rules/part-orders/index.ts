export { freeFor, type KeptPart, keptForLine, keptForOthers } from './kept-for.ts';
export {
  type PartOrderState,
  type PartToGet,
  partOrderState,
  partOrderStates,
  refuseArrivalOf,
  refuseDueAt,
  refuseGetting,
  refuseStepOn,
} from './part-order.ts';
