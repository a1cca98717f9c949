export * from './diagnosis.ts';
export * from './figures.ts';
export * from './interview.ts';
export * from './page.ts';
export * from './question-sets.ts';
