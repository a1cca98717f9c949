import { gone } from '#modules/registry/api/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { changeFrontDesk } from '../commands/change-front-desk.ts';
import { addGuideDuty, removeGuideDuty } from '../commands/guide-rota.ts';
import { keepCard, withdrawCard } from '../commands/keep-card.ts';
import { noteWish } from '../commands/note-wish.ts';
import { settleWish } from '../commands/settle-wish.ts';
import { takeMeasure } from '../commands/take-measure.ts';
import { writeScript } from '../commands/write-script.ts';
import { readFrontDesk } from '../queries/front-desk.ts';
import { readScripts, readScriptVersions } from '../queries/scripts.ts';
import { readWaits } from '../queries/waits.ts';
import { readWishes } from '../queries/wishes.ts';

const area = 'reception';

/** The desk around the visit: long waits, the rota of guides, what the lounge offers, wishes for appointments. */
export const deskRoutes: Route[] = [
  write({
    area,
    method: 'POST',
    url: '/visits/:visitId/measures',
    summary: 'Write down what is done about a wait that grew too long.',
    command: takeMeasure,
    params: visitParams,
    body: api.takeMeasureBody,
    answer: api.measureTaken,
    status: 201,
    refusals: ['reception/wait-is-over', 'reception/not-on-staff'],
  }),
  query({
    area,
    url: '/waits',
    summary: 'Measure the waits by day, with the visits counted.',
    right: 'visit.see',
    query: api.waitsQuery,
    answer: api.waits,
    run: readWaits,
  }),
  query({
    area,
    url: '/workshops/:workshopId/front-desk',
    summary: 'Read what the front desk offers and who guides when.',
    right: 'visit.see',
    params: api.workshopParams,
    answer: api.frontDesk,
    run: readFrontDesk,
  }),
  write({
    area,
    method: 'PATCH',
    url: '/workshops/:workshopId/front-desk',
    summary: 'Change what the lounge offers, shuttle seats, taxis and card.',
    command: changeFrontDesk,
    params: api.workshopParams,
    body: api.changeFrontDeskBody,
    answer: api.frontDesk,
    versioned: true,
  }),
  write({
    area,
    method: 'POST',
    url: '/workshops/:workshopId/guide-rota',
    summary: 'Name who guides arriving cars at an hour of the week.',
    command: addGuideDuty,
    params: api.workshopParams,
    body: api.addGuideDutyBody,
    answer: api.guideDuty,
    status: 201,
    refusals: ['reception/not-on-staff', 'reception/duty-ends-before-it-starts'],
  }),
  write({
    area,
    method: 'DELETE',
    url: '/guide-rota/:guideRotaId',
    summary: 'Take a duty off the rota.',
    command: removeGuideDuty,
    params: api.guideRotaParams,
    answer: gone,
  }),
  write({
    area,
    method: 'PUT',
    url: '/workshops/:workshopId/advisor-cards/:staffId',
    summary: 'Write the card somebody at the desk hands over; its link stays.',
    command: keepCard,
    params: api.advisorCardParams,
    body: api.keepCardBody,
    answer: api.cardKept,
    refusals: ['contact/phone-not-valid'],
  }),
  write({
    area,
    method: 'DELETE',
    url: '/workshops/:workshopId/advisor-cards/:staffId',
    summary: 'Take a card back: its link shows nothing any more.',
    command: withdrawCard,
    params: api.advisorCardParams,
    answer: api.cardWithdrawn,
  }),
  query({
    area,
    url: '/appointment-wishes',
    summary: 'List who asked for an appointment and has none yet.',
    right: 'visit.see',
    query: api.wishQuery,
    answer: api.wishes,
    run: readWishes,
  }),
  write({
    area,
    method: 'POST',
    url: '/appointment-wishes',
    summary: 'Note that somebody asks for an appointment.',
    command: noteWish,
    body: api.noteWishBody,
    answer: api.wishNoted,
    status: 201,
    refusals: ['reception/car-not-found', 'reception/wish-in-the-past'],
  }),
  write({
    area,
    method: 'POST',
    url: '/appointment-wishes/:wishId/settle',
    summary: 'Agree on a time, or give the wish up with a note.',
    command: settleWish,
    params: api.wishParams,
    body: api.settleWishBody,
    answer: api.wishSettled,
    refusals: ['reception/wish-is-settled', 'reception/say-why-given-up', 'reception/wish-in-the-past'],
  }),
  query({
    area,
    url: '/scripts',
    summary: 'Read what to say on each occasion of reception.',
    right: 'visit.see',
    query: api.scriptsQuery,
    answer: api.scripts,
    run: readScripts,
  }),
  query({
    area,
    url: '/workshops/:workshopId/scripts/:occasion',
    summary: 'Read every version of a script.',
    right: 'visit.see',
    params: api.scriptParams,
    answer: api.scripts,
    run: readScriptVersions,
  }),
  write({
    area,
    method: 'POST',
    url: '/workshops/:workshopId/scripts/:occasion',
    summary: 'Write other words for an occasion, as its next version.',
    command: writeScript,
    params: api.scriptParams,
    body: api.writeScriptBody,
    answer: api.script,
    status: 201,
    refusals: ['reception/blank-unknown'],
  }),
];
