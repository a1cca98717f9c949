export { bayKindsFor } from './bay-kinds.ts';
export { type Confidence, type ConfidenceLevel, confidenceOf, doubtPoints } from './confidence.ts';
export { expandCalendars, type PersonCalendar } from './expand-calendars.ts';
export { type PartNeed, Shelf } from './parts-at.ts';
export { planShop } from './plan-shop.ts';
export { planningOrder } from './planning-order.ts';
export { readyAt, workDoneAt } from './ready-at.ts';
export { remainingWork } from './remaining-work.ts';
export {
  type Bay,
  type Bound,
  type BoundCode,
  boundCodes,
  type Doubts,
  type OpenJob,
  type Pin,
  type Place,
  type PlannedJob,
  type ShopLoad,
  type Technician,
} from './shop-load.ts';
