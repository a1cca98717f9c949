export { advisorAfterGreeting } from './advisor.ts';
export { giveTime, type PromiseGiven } from './promised-time.ts';
export { refusePurposes } from './purposes.ts';
export { isOverLimit } from './waiting-limit.ts';
