export * from './hand-over.ts';
export * from './inspection.ts';
export * from './inspection-queue.ts';
export * from './inspections.ts';
export * from './overrun.ts';
