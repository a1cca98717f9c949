import { visitParams } from '#modules/repair-orders/api/index.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../api/index.ts';
import { acceptRecommendation } from './commands/accept-recommendation.ts';
import { answerEarlierRepair } from './commands/answer-earlier-repair.ts';
import { changeTemplate } from './commands/change-template.ts';
import { compareDamage } from './commands/compare-damage.ts';
import { declineRecommendation } from './commands/decline-recommendation.ts';
import { describeCar } from './commands/describe-car.ts';
import { excuseRecommendation } from './commands/excuse-recommendation.ts';
import { recordPoint } from './commands/record-point.ts';
import { returnPaper } from './commands/return-paper.ts';
import { seeStations } from './commands/see-stations.ts';
import { signBelongings } from './commands/sign-belongings.ts';
import { takePaper } from './commands/take-paper.ts';
import { readAdviceFigures } from './queries/advice-figures.ts';
import { readAdviceRecords } from './queries/advice-records.ts';
import { getTemplates } from './queries/templates.ts';
import { readWalkAround } from './queries/walk-around.ts';

const area = 'walk-around';
const wrongMoment = ['lifecycle/not-your-role', 'lifecycle/wrong-state'];
const covered = [...wrongMoment, 'reception/not-protected'];
const post = { area, method: 'POST', params: visitParams } as const;
const around = '/visits/:visitId/walk-around';
const advice = { ...post, params: api.recommendationParams, answer: api.recommendationDecided } as const;

const walking: Route[] = [
  query({
    url: around,
    area,
    right: 'visit.see',
    summary: 'Read the whole sheet of a walk-around, to take it to the car.',
    params: visitParams,
    answer: api.walkAround,
    run: readWalkAround,
  }),
  write({
    ...post,
    url: `${around}/car`,
    summary: 'Say what kind of car it is, where its wheel is and which box keeps its small things.',
    command: describeCar,
    body: api.describeCarBody,
    answer: api.carDescribed,
    refusals: [...covered, 'walk-around/box-taken'],
  }),
  write({
    ...post,
    url: `${around}/stations`,
    summary: 'Record who stood at which stops, and whether something was found.',
    command: seeStations,
    body: api.seeStationsBody,
    answer: api.stationsSeen,
    refusals: covered,
  }),
  write({
    ...post,
    url: `${around}/points`,
    summary: 'Record how a point stands: its value, its light, or why it was not inspected.',
    command: recordPoint,
    body: api.recordPointBody,
    answer: api.pointRecorded,
    refusals: [
      ...covered,
      'walk-around/no-such-point',
      'walk-around/answered-by-another',
      'walk-around/better-than-measured',
      'walk-around/photo-or-value',
      'walk-around/value-needed',
      'walk-around/reason-needed',
      'reception/photo-not-found',
    ],
  }),
  write({
    ...post,
    url: `${around}/comparisons`,
    summary: 'Hold a mark of the visit before against the car: still there, or gone.',
    command: compareDamage,
    body: api.compareDamageBody,
    answer: api.damageCompared,
    refusals: [...covered, 'walk-around/already-compared'],
  }),
  write({
    ...post,
    method: 'PUT',
    url: `${around}/earlier-repair`,
    summary: 'Answer whether the car shows signs of earlier repair.',
    command: answerEarlierRepair,
    body: api.answerEarlierRepairBody,
    answer: api.earlierRepair,
    refusals: [...covered, 'reception/photo-not-found'],
  }),
];

const keeping: Route[] = [
  write({
    ...post,
    url: '/visits/:visitId/papers',
    summary: 'Take in a document of the car.',
    command: takePaper,
    body: api.takePaperBody,
    answer: api.paper,
    status: 201,
    refusals: wrongMoment,
  }),
  write({
    ...post,
    url: '/visits/:visitId/papers/:paperId/return',
    summary: 'Give a document back.',
    command: returnPaper,
    params: api.paperParams,
    answer: api.paperReturned,
    refusals: [...wrongMoment, 'walk-around/paper-not-here'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/belongings/sign',
    summary: 'Let the customer sign the list of what stays in the car.',
    command: signBelongings,
    body: api.signBelongingsBody,
    answer: api.belongingsSigned,
    refusals: wrongMoment,
  }),
];

const advising: Route[] = [
  write({
    ...advice,
    url: '/visits/:visitId/recommendations/:recommendationId/accept',
    summary: 'Make a job of the order of what was advised.',
    command: acceptRecommendation,
    refusals: ['walk-around/no-order-yet', 'walk-around/already-decided', 'repair-order/revise-first'],
  }),
  write({
    ...advice,
    url: '/visits/:visitId/recommendations/:recommendationId/decline',
    summary: 'Keep that the customer does not want what was advised, and why.',
    command: declineRecommendation,
    body: api.declineRecommendationBody,
    refusals: [
      'walk-around/already-decided',
      'walk-around/risk-changed',
      'walk-around/signer-needed',
      'signature/too-small',
      'signature/not-a-picture',
    ],
  }),
  write({
    ...advice,
    url: '/visits/:visitId/recommendations/:recommendationId/excuse',
    summary: 'Let the car go though nobody signed for the red finding, with the reason.',
    command: excuseRecommendation,
    body: api.excuseRecommendationBody,
    answer: api.recommendationExcused,
    refusals: ['walk-around/nothing-to-excuse'],
  }),
];

const counting: Route[] = [
  query({
    url: '/workshops/:workshopId/advice-figures',
    area,
    right: 'recommendation.see-figures',
    summary: 'Count advice found, offered, sold and later contradicted, per advisor or per who found it.',
    params: api.adviceFiguresParams,
    query: api.adviceFiguresQuery,
    answer: api.adviceFigures,
    run: readAdviceFigures,
  }),
  query({
    url: '/workshops/:workshopId/advice-records',
    area,
    right: 'recommendation.see-figures',
    summary: 'List the very advice behind one of these figures.',
    params: api.adviceFiguresParams,
    query: api.adviceRecordsQuery,
    answer: api.adviceRecords,
    run: readAdviceRecords,
  }),
];

const configuring: Route[] = [
  query({
    url: '/workshops/:workshopId/inspection-templates',
    area,
    right: 'inspection-template.see',
    summary: 'Read what the workshop inspects, with the versions before.',
    params: api.templateParams,
    answer: api.templateFile,
    run: getTemplates,
  }),
  write({
    area,
    method: 'POST',
    params: api.templateParams,
    url: '/workshops/:workshopId/inspection-templates',
    summary: 'Write the next version of what the workshop inspects.',
    command: changeTemplate,
    body: api.changeTemplateBody,
    answer: api.templateFile,
    status: 201,
    refusals: [
      'request/stale-version',
      'walk-around/key-twice',
      'walk-around/limits-crossed',
      'walk-around/model-twice',
      'walk-around/no-such-operation',
    ],
  }),
];

/** Around the car: the stops, the points and their limits, papers and belongings, and what is advised. */
export const walkAroundRoutes: Route[] = [...walking, ...keeping, ...advising, ...counting, ...configuring];
