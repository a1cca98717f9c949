import { z } from 'zod';
import { belonging, concern, damageMark, visitParams, visitStep } from '#modules/repair-orders/api/index.ts';
import { id, instant } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../api/index.ts';
import { cancelVisit } from './commands/cancel-visit.ts';
import { describeVisit } from './commands/describe-visit.ts';
import { greet } from './commands/greet.ts';
import { hearConcern } from './commands/hear-concern.ts';
import { leaveUnrepaired } from './commands/leave-unrepaired.ts';
import { listBelonging } from './commands/list-belonging.ts';
import { markDamage } from './commands/mark-damage.ts';
import { noteCondition } from './commands/note-condition.ts';
import { promiseTime } from './commands/promise-time.ts';
import { protect } from './commands/protect.ts';
import { removeDamageMark } from './commands/remove-damage-mark.ts';
import { returnBelonging } from './commands/return-belonging.ts';
import { returnKey } from './commands/return-key.ts';
import { takeKey } from './commands/take-key.ts';
import { unprotect } from './commands/unprotect.ts';
import { withdrawConcern } from './commands/withdraw-concern.ts';
import { readReceptionQueue } from './queries/reception-queue.ts';
import { deskRoutes } from './routes/desk-routes.ts';
import { paperRoutes } from './routes/paper-routes.ts';
import { peopleRoutes } from './routes/people-routes.ts';

const area = 'reception';
const wrongMoment = ['lifecycle/not-your-role', 'lifecycle/wrong-state'];
const ofVisit = { area, params: visitParams, answer: visitStep } as const;
const post = { method: 'POST', ...ofVisit } as const;
const partOf = (done: Record<string, z.ZodType>) => z.object({ id, visitId: id, ...done });

export const receptionRoutes: Route[] = [
  ...deskRoutes,
  ...peopleRoutes,
  ...paperRoutes,
  query({
    url: '/reception-queue',
    summary: 'Read who waits to be greeted, longest first, against the limit of the workshop.',
    area,
    right: 'visit.see',
    query: api.receptionQueueQuery,
    answer: api.receptionQueue,
    run: readReceptionQueue,
  }),
  write({
    ...post,
    url: '/visits/:visitId/greet',
    summary: 'Greet the customer: the wait ends, and an advisor who greets takes the car.',
    command: greet,
    body: api.greetBody.nullish(),
    refusals: wrongMoment,
  }),
  write({
    ...ofVisit,
    method: 'PATCH',
    url: '/visits/:visitId',
    summary: 'Say who comes, what for, and who looks after the car.',
    command: describeVisit,
    body: api.describeVisitBody,
    versioned: true,
    refusals: [
      ...wrongMoment,
      'reception/purpose-twice',
      'reception/customer-not-found',
      'reception/customer-is-signed',
      'reception/order-needs-customer',
      'reception/not-an-advisor',
    ],
  }),
  write({
    ...post,
    url: '/visits/:visitId/protect',
    summary: 'Record that the protection kit is on.',
    command: protect,
    refusals: [...wrongMoment, 'reception/already-protected'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/unprotect',
    summary: 'Record that the protection kit was taken off before the customer.',
    command: unprotect,
    refusals: [...wrongMoment, 'reception/not-protected', 'reception/work-not-over'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/concerns',
    summary: 'Write down a concern in the customer’s words.',
    command: hearConcern,
    body: api.hearConcernBody,
    answer: concern,
    status: 201,
    refusals: wrongMoment,
  }),
  write({
    area,
    method: 'POST',
    url: '/concerns/:concernId/withdraw',
    summary: 'Take a concern back with a reason; its words stay.',
    command: withdrawConcern,
    params: api.concernParams,
    body: api.withdrawConcernBody,
    answer: partOf({ withdrawnAt: instant }),
    refusals: [...wrongMoment, 'reception/concern-already-withdrawn'],
  }),
  write({
    ...ofVisit,
    method: 'PUT',
    url: '/visits/:visitId/condition',
    summary: 'Note odometer, fuel, warning lamps, and that no damage was seen.',
    command: noteCondition,
    body: api.noteConditionBody,
    answer: api.conditionNoted,
    versioned: true,
    refusals: [
      ...wrongMoment,
      'reception/not-protected',
      'reception/damage-is-marked',
      'odometer/below-last',
      'odometer/too-far',
    ],
  }),
  write({
    ...ofVisit,
    method: 'PUT',
    url: '/visits/:visitId/key',
    summary: 'Hang the key in the cabinet under a tag of its own.',
    command: takeKey,
    body: api.takeKeyBody,
    versioned: true,
    refusals: [...wrongMoment, 'reception/key-tag-used'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/key/return',
    summary: 'Give the key back; its tag is free again.',
    command: returnKey,
    refusals: [...wrongMoment, 'reception/no-key-here'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/belongings',
    summary: 'List a thing that stays in the car.',
    command: listBelonging,
    body: api.listBelongingBody,
    answer: belonging,
    status: 201,
    refusals: wrongMoment,
  }),
  write({
    area,
    method: 'POST',
    url: '/belongings/:belongingId/return',
    summary: 'Give a thing back to the customer.',
    command: returnBelonging,
    params: api.belongingParams,
    answer: partOf({ returnedAt: instant }),
    refusals: [...wrongMoment, 'reception/belonging-already-returned'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/damage-marks',
    summary: 'Mark damage the car came with, with photos.',
    command: markDamage,
    body: api.markDamageBody,
    answer: damageMark,
    status: 201,
    refusals: [...wrongMoment, 'reception/not-protected', 'reception/photo-not-found'],
  }),
  write({
    area,
    method: 'POST',
    url: '/damage-marks/:damageMarkId/remove',
    summary: 'Take a mark off again that was made by mistake.',
    command: removeDamageMark,
    params: api.damageMarkParams,
    answer: partOf({ removedAt: instant }),
    refusals: [...wrongMoment, 'reception/not-protected', 'reception/damage-already-removed'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/promise',
    summary: 'Tell the customer when the car will be ready.',
    command: promiseTime,
    body: api.promiseTimeBody,
    refusals: [...wrongMoment, 'reception/promise-in-the-past', 'reception/promise-is-signed'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/leave',
    summary: 'End a visit without repair, with a note why and a fee if there is one.',
    command: leaveUnrepaired,
    body: api.leaveUnrepairedBody,
    refusals: [...wrongMoment, 'visit/order-still-open', 'visit/already-repaired', 'visit/already-left'],
  }),
  write({
    ...post,
    url: '/visits/:visitId/cancel',
    summary: 'Cancel a visit that was none.',
    command: cancelVisit,
    body: api.cancelVisitBody,
    refusals: [
      ...wrongMoment,
      'visit/order-still-open',
      'visit/already-repaired',
      'visit/protection-kit-still-on',
      'visit/key-not-returned',
      'visit/belongings-not-returned',
      'visit/money-due',
    ],
  }),
];
