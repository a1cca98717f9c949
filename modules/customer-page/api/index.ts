export * from './answers.ts';
export * from './links.ts';
export * from './page.ts';
export * from './signed-paper.ts';
