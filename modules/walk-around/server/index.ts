export { answerEarlierRepair } from './commands/answer-earlier-repair.ts';
export { recordPoint } from './commands/record-point.ts';
export { seeStations } from './commands/see-stations.ts';
export { signBelongings } from './commands/sign-belongings.ts';
export { walkAroundDocuments } from './documents/kinds.ts';
export { type AdviceLeft, adviceLeft, redAdviceOf } from './records/red-advice.ts';
export { walkAroundRoutes } from './routes.ts';
