export { factsOfVisit, lockVisit, type VisitRow, type VisitThing } from './spine/lock-visit.ts';
export { factsOfOrder, findCurrentOrder, lockOrder, type OrderRow, readOrder } from './spine/read-order.ts';
export { type OrderChanges, type OrderStep, saveOrder } from './spine/save-order.ts';
export { saveVisit, type VisitChanges, type VisitStep } from './spine/save-visit.ts';
