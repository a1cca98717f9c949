export * from './deposits.ts';
export * from './gate.ts';
export * from './settlements.ts';
export * from './steps.ts';
