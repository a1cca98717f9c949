export { bearTheOverrun } from './commands/bear-overrun.ts';
export { handOver } from './commands/hand-over.ts';
export { inspectCar } from './commands/inspect-car.ts';
export { qualityDocuments } from './documents/inspection-record.ts';
export { qualityRoutes } from './routes.ts';
