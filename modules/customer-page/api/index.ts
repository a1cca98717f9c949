export * from './answers.ts';
export * from './links.ts';
export * from './page.ts';
