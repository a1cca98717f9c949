export { describeVisit } from './commands/describe-visit.ts';
export { listBelonging } from './commands/list-belonging.ts';
export { markDamage } from './commands/mark-damage.ts';
export { removeDamageMark } from './commands/remove-damage-mark.ts';
export { receptionDocuments } from './documents/blank-forms.ts';
export { alertLongWaitJob, watchWaits } from './jobs/long-wait.ts';
export { type LockedForStep, lockForStep } from './lock-for-step.ts';
export { type ExpectedRow, expectedToday } from './queries/wishes.ts';
export { receptionRoutes } from './routes.ts';
