export { findGatePass, type GatePassRow, useGatePass } from './records/read-gate-pass.ts';
export { settlementRoutes } from './routes.ts';
