export * from './discounts.ts';
export * from './estimates.ts';
export * from './job.ts';
export * from './line.ts';
export * from './order.ts';
export * from './packages.ts';
export * from './published.ts';
export * from './steps.ts';
