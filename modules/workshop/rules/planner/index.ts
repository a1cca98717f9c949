export { bayKindsFor } from './bay-kinds.ts';
export { type Confidence, type ConfidenceLevel, confidenceOf, doubtPoints } from './confidence.ts';
export { expandCalendars, type PersonCalendar } from './expand-calendars.ts';
export { planShop } from './plan-shop.ts';
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
