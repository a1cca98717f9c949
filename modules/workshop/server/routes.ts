import { jobStep, visitParams } from '#modules/repair-orders/api/index.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import {
  askOtherPartBody,
  assignBody,
  assigned,
  bearOtherPartBody,
  boardQuery,
  causeJudged,
  clockStep,
  completionTime,
  finishBody,
  issueBody,
  jobPage,
  jobParams,
  judgeCauseBody,
  lineParams,
  myJobs,
  myJobsQuery,
  otherPartAsked,
  partMoved,
  partRequests,
  partRequestsQuery,
  pauseBody,
  recordBody,
  returnBody,
  workshopBoard,
} from '../api/index.ts';
import { askOtherPart } from './commands/ask-other-part.ts';
import { assignJob } from './commands/assign-job.ts';
import { bearOtherPart } from './commands/bear-other-part.ts';
import { finishJob } from './commands/finish-job.ts';
import { issuePart } from './commands/issue-part.ts';
import { judgeCause } from './commands/judge-cause.ts';
import { pauseJob } from './commands/pause-job.ts';
import { recordJob } from './commands/record-job.ts';
import { releaseJob } from './commands/release-job.ts';
import { resumeJob } from './commands/resume-job.ts';
import { returnPart } from './commands/return-part.ts';
import { startJob } from './commands/start-job.ts';
import { partOrderRoutes } from './part-orders/routes.ts';
import { readCompletionTime } from './queries/completion-time.ts';
import { readJobPage } from './queries/job-page.ts';
import { readMyJobs } from './queries/my-jobs.ts';
import { readPartRequests } from './queries/part-requests.ts';
import { readWorkshopBoard } from './queries/workshop-board.ts';

const area = 'workshop';
const step = ['lifecycle/not-your-role', 'lifecycle/wrong-state'];
const mine = [...step, 'job/not-yours'];
const partLine = [
  'workshop/not-a-part',
  'workshop/not-of-our-store',
  'workshop/not-in-work',
  'part/not-kept-here',
];

const otherPart = ['workshop/not-the-signed-part', 'workshop/signed-part-is-out'];

const seeing: Route[] = [
  query({
    url: '/workshop-board',
    area,
    right: 'board.see',
    summary:
      'Show one day of the shop: technicians with their jobs, bays, what nobody has and what stands still',
    query: boardQuery,
    answer: workshopBoard,
    run: readWorkshopBoard,
  }),
  query({
    url: '/my-jobs',
    area,
    right: 'visit.see',
    summary: 'Show the jobs of whoever asks: running, next, and free to take',
    query: myJobsQuery,
    answer: myJobs,
    run: readMyJobs,
  }),
  query({
    url: '/jobs/:jobId',
    area,
    right: 'visit.see',
    summary:
      'Show one job with the car, the concerns in the customer’s words, its lines, parts and clockings',
    params: jobParams,
    answer: jobPage,
    run: readJobPage,
  }),
  query({
    url: '/visits/:visitId/completion-time',
    area,
    right: 'visit.see',
    summary: 'Tell when the car can be ready by the load of the shop, how sure that is, and what decides it',
    params: visitParams,
    answer: completionTime,
    run: readCompletionTime,
  }),
  query({
    url: '/part-requests',
    area,
    right: 'part.see',
    summary: 'List the parts that jobs in the shop need and have not got',
    query: partRequestsQuery,
    answer: partRequests,
    run: readPartRequests,
  }),
];

const planning: Route[] = [
  write({
    method: 'POST',
    url: '/jobs/:jobId/assign',
    area,
    summary:
      'Give a job to a technician and a bay for a time; what is unwise about it comes back as warnings',
    params: jobParams,
    body: assignBody,
    answer: assigned,
    command: assignJob,
    refusals: [...step, 'workshop/technician-busy', 'workshop/bay-busy'],
  }),
  write({
    method: 'POST',
    url: '/jobs/:jobId/release',
    area,
    summary: 'Take a job off the board',
    params: jobParams,
    answer: jobStep,
    command: releaseJob,
    refusals: step,
  }),
];

/** What keeps hands off a car whose fault is not what the customer was told. */
const held = ['diagnosis/cause-not-explained', 'diagnosis/notice-not-signed'];

const working: Route[] = [
  write({
    method: 'POST',
    url: '/jobs/:jobId/start',
    area,
    summary: 'Start the clock on a job; the first job puts the order in work',
    params: jobParams,
    answer: clockStep,
    command: startJob,
    refusals: [
      ...mine,
      'repair-order/not-signed',
      'repair-order/not-protected',
      'workshop/already-running',
      ...held,
    ],
  }),
  write({
    method: 'POST',
    url: '/jobs/:jobId/pause',
    area,
    summary: 'Stop the clock for a while, with the reason',
    params: jobParams,
    body: pauseBody,
    answer: clockStep,
    command: pauseJob,
    refusals: mine,
  }),
  write({
    method: 'POST',
    url: '/jobs/:jobId/resume',
    area,
    summary: 'Go on with a paused job',
    params: jobParams,
    answer: clockStep,
    command: resumeJob,
    refusals: [...held, ...mine, 'workshop/already-running'],
  }),
  write({
    method: 'PUT',
    url: '/jobs/:jobId/record',
    area,
    summary: 'Write down cause and correction',
    params: jobParams,
    body: recordBody,
    answer: jobStep,
    command: recordJob,
    refusals: [...mine, 'job/no-longer-in-work'],
  }),
  write({
    method: 'POST',
    url: '/jobs/:jobId/cause',
    area,
    summary: 'Name the cause of a fault, and whether the promised payer answers for it',
    params: jobParams,
    body: judgeCauseBody,
    answer: causeJudged,
    command: judgeCause,
    refusals: [
      ...step,
      'request/stale-version',
      'job/not-in-work',
      'job/nothing-promised-free',
      'job/evidence-needed',
      'job/no-such-line',
      'job/no-such-photo',
      'diagnosis/cause-not-on-list',
    ],
  }),
  write({
    method: 'POST',
    url: '/jobs/:jobId/finish',
    area,
    summary: 'Finish a job; the last one sends the car to the inspector',
    params: jobParams,
    body: finishBody,
    answer: clockStep,
    command: finishJob,
    refusals: [...mine, 'job/not-explained', 'job/cover-not-judged', 'diagnosis/cause-not-explained'],
  }),
];

const handingOut: Route[] = [
  write({
    method: 'POST',
    url: '/lines/:lineId/issue',
    area,
    summary: 'Hand out a part for a line; the stock moves with it',
    params: lineParams,
    body: issueBody,
    answer: partMoved,
    command: issuePart,
    refusals: [
      ...partLine,
      'workshop/line-not-approved',
      'workshop/more-than-approved',
      'stock/not-enough',
      'workshop/kept-for-another',
      ...otherPart,
    ],
  }),
  write({
    method: 'POST',
    url: '/lines/:lineId/other-part',
    area,
    summary: 'Ask for another part than the one signed for; the advisor hears it at once',
    params: lineParams,
    body: askOtherPartBody,
    answer: otherPartAsked,
    command: askOtherPart,
    refusals: [...partLine, 'workshop/line-not-approved', 'workshop/signed-part-is-out'],
  }),
  write({
    method: 'POST',
    url: '/lines/:lineId/bear-other-part',
    area,
    summary: 'Let the house bear what the other part costs more; the customer pays as signed',
    params: lineParams,
    body: bearOtherPartBody,
    answer: otherPartAsked,
    command: bearOtherPart,
    refusals: ['workshop/other-part-not-asked', 'workshop/other-part-borne-already'],
  }),
  write({
    method: 'POST',
    url: '/lines/:lineId/return',
    area,
    summary: 'Take a part back on the shelf',
    params: lineParams,
    body: returnBody,
    answer: partMoved,
    command: returnPart,
    refusals: [...partLine, 'workshop/more-than-issued'],
  }),
];

/** Dispatch, the technician's clock and the parts counter. */
export const workshopRoutes: Route[] = [
  ...seeing,
  ...planning,
  ...working,
  ...handingOut,
  ...partOrderRoutes,
];
