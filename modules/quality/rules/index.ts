export { type BorneLine, bearOverrun, type OverrunLine } from './bear-overrun.ts';
export { type CheckResult, checkResults, type FinalCheck, finalChecks } from './final-checks.ts';
export { type HandOverCheck, handOverCheckKeys, handOverChecks } from './hand-over-checks.ts';
export {
  type HandOverAnswer,
  type HandOverFacts,
  knownOtherwise,
  refuseHandOver,
} from './judge-hand-over.ts';
export {
  type ConcernResult,
  type InspectionCheck,
  type InspectionFacts,
  type InspectionResult,
  type InspectionSheet,
  inspectionResults,
  refuseInspection,
} from './judge-inspection.ts';
