export * from './access-tokens.ts';
export * from './session.ts';
export * from './sessions.ts';
