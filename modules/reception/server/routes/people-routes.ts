import { visitParams } from '#modules/repair-orders/api/index.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { callBack } from '../commands/call-back.ts';
import { noteCall } from '../commands/note-call.ts';
import { noteWhereabouts } from '../commands/note-whereabouts.ts';
import { tellGuest } from '../commands/tell-guest.ts';
import { readCaller } from '../queries/caller.ts';
import { readCalls } from '../queries/calls.ts';
import { readLounge } from '../queries/lounge.ts';

const area = 'reception';

/** The people around the cars: who waits in the lounge or went home, and who rings. */
export const peopleRoutes: Route[] = [
  query({
    area,
    url: '/lounge',
    summary: 'Read who waits in the lounge, who went home, and what brings people there.',
    right: 'visit.see',
    query: api.loungeQuery,
    answer: api.lounge,
    run: readLounge,
  }),
  write({
    area,
    method: 'POST',
    url: '/visits/:visitId/whereabouts',
    summary: 'Note where the customer goes after hand-in and how to reach them.',
    command: noteWhereabouts,
    params: visitParams,
    body: api.whereaboutsBody,
    answer: api.whereabouts,
    status: 201,
    refusals: [
      'reception/not-handed-in',
      'reception/say-how-home',
      'reception/not-brought-home',
      'reception/say-how-to-reach',
      'reception/shuttle-full',
    ],
  }),
  write({
    area,
    method: 'POST',
    url: '/visits/:visitId/told',
    summary: 'Note what a waiting customer was told now.',
    command: tellGuest,
    params: visitParams,
    body: api.tellBody,
    answer: api.told,
    status: 201,
    refusals: ['reception/not-handed-in'],
  }),
  query({
    area,
    url: '/callers',
    summary: 'Find who rings by the number, with their cars and where they stand.',
    right: 'customer.see',
    query: api.callerQuery,
    answer: api.caller,
    run: readCaller,
  }),
  query({
    area,
    url: '/phone-calls',
    summary: 'List calls, newest first, with those missed and those to be called back counted.',
    right: 'call.note',
    query: api.callsQuery,
    answer: api.calls,
    run: readCalls,
  }),
  write({
    area,
    method: 'POST',
    url: '/phone-calls',
    summary: 'Write a call down, with what became of it.',
    command: noteCall,
    body: api.noteCallBody,
    answer: api.callNoted,
    status: 201,
    refusals: [
      'reception/say-to-whom',
      'reception/not-transferred',
      'reception/say-until-when',
      'reception/no-number-to-call',
      'reception/call-back-in-the-past',
      'reception/not-on-staff',
    ],
  }),
  write({
    area,
    method: 'POST',
    url: '/phone-calls/:callId/call-back',
    summary: 'Note that the promised call back was made.',
    command: callBack,
    params: api.callParams,
    body: api.callBackBody.nullish(),
    answer: api.calledBack,
    refusals: ['reception/called-back-already', 'reception/no-call-back-owed'],
  }),
];
