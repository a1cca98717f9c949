export * from './complaints.ts';
