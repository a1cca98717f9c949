export * from './around.ts';
export * from './device-time.ts';
export * from './figures.ts';
export * from './recommendations.ts';
export * from './sheet.ts';
export * from './template.ts';
