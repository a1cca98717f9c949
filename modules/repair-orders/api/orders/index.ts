export * from './job.ts';
export * from './line.ts';
export * from './order.ts';
export * from './packages.ts';
export * from './steps.ts';
