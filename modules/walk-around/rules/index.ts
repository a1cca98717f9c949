export { type BuiltInPoint, builtInPoints } from './built-in-points.ts';
export { type Grade, gradePoint, grades, lightOf, type PointAnswer, wholeLight } from './grade.ts';
export { type PaperKind, paperKinds, type SkipReason, skipReasons } from './papers.ts';
export {
  type Limits,
  limitsFor,
  type Measure,
  type ModelLimits,
  type Point,
  type Unit,
  units,
  type Words,
} from './point.ts';
export { type Due, predictDue, type Reading, type Urgency, urgencies, urgencyOf } from './predict-due.ts';
export {
  type AdviceToGo,
  isGivenUp,
  needsHand,
  refuseNamelessHand,
  refuseRedAdvice,
} from './red-advice.ts';
export { isCrossed, modelTwice, refusePoints } from './refuse-points.ts';
export {
  type DriveSide,
  driveSides,
  isAllSeen,
  routeFor,
  type Station,
  stations,
} from './route.ts';
export { type DeviceTime, trueTime } from './true-time.ts';
