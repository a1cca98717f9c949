export { walkAroundAnswers } from './answers.ts';
export { answerEarlierRepair } from './commands/answer-earlier-repair.ts';
export { recordPoint } from './commands/record-point.ts';
export { seeStations } from './commands/see-stations.ts';
export { signBelongings } from './commands/sign-belongings.ts';
export { type FindingsOfVisit, findingsOf } from './queries/findings.ts';
export { walkAroundRoutes } from './routes.ts';
