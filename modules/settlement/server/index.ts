export { settlementDocuments } from './documents/kinds.ts';
export { findGatePass, type GatePassRow, markPassUsed } from './records/read-gate-pass.ts';
export { settlementRoutes } from './routes.ts';
