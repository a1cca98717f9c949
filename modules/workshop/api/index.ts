export * from './assign.ts';
export * from './clock.ts';
export * from './completion-time.ts';
export * from './fields.ts';
export * from './job-page.ts';
export * from './my-jobs.ts';
export * from './parts.ts';
export * from './workshop-board.ts';
