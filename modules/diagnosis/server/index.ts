export { diagnosisDocuments } from './documents/diagnosis-sheet.ts';
export { refuseWorkNow } from './records/refuse-work-now.ts';
export { diagnosisRoutes } from './routes.ts';
