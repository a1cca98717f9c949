export * from './choices.ts';
export * from './level.ts';
export * from './lifecycle.ts';
