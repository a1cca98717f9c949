export { settlementDocuments } from './documents/kinds.ts';
export { findGatePass, markPassUsed } from './records/read-gate-pass.ts';
export { settlementRoutes } from './routes.ts';
