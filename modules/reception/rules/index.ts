export { advisorAfterGreeting } from './advisor.ts';
export {
  type CallOutcome,
  type CallPurpose,
  callOutcomes,
  callPurposes,
  isLateCallBack,
  owesCallBack,
  refuseCall,
} from './calls.ts';
export { type ContactCard, vCardOf } from './contact-card.ts';
export { type FollowUpReason, followUpReasonFor, followUpReasons, refusesOffer } from './follow-up-reason.ts';
export {
  helperRoles,
  type MeasureKind,
  measureFor,
  measureKinds,
  tooLongFrom,
  wantsMeasure,
} from './long-wait.ts';
export { type PaperFormState, paperFormState, paperNumber, refuseEntry } from './paper-form.ts';
export { giveTime, type PromiseGiven } from './promised-time.ts';
export { refusePurposes } from './purposes.ts';
export {
  fillScript,
  type ScriptBlank,
  type ScriptOccasion,
  scriptBlanks,
  scriptOccasions,
  unknownBlanks,
} from './script.ts';
export { isOverLimit } from './waiting-limit.ts';
export {
  refuseGoing,
  type WayHome,
  type WhereKind,
  waitsForWord,
  waysHome,
  whereKinds,
} from './whereabouts.ts';
