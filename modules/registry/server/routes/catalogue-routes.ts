import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { addOpCode } from '../commands/add-op-code.ts';
import { addPart } from '../commands/add-part.ts';
import { changeOpCode } from '../commands/change-op-code.ts';
import { changePart } from '../commands/change-part.ts';
import { correctStock } from '../commands/correct-stock.ts';
import { expectPart } from '../commands/expect-part.ts';
import { receivePart } from '../commands/receive-part.ts';
import { setPrice } from '../commands/set-price.ts';
import { listMovements } from '../queries/list-movements.ts';
import { getOpCode, listOpCodes } from '../queries/list-op-codes.ts';
import { getPart, listParts } from '../queries/list-parts.ts';

/** Labour operations with their flat-rate times. */
export const opCodeRoutes: Route[] = [
  query({
    url: '/op-codes',
    summary: 'List labour operations by code, or find them by part of code or name.',
    area: 'op-codes',
    right: 'op-code.see',
    query: api.opCodeQuery,
    answer: pageOf(api.opCode),
    run: listOpCodes,
  }),
  write({
    method: 'POST',
    url: '/op-codes',
    summary: 'Add a labour operation with its flat-rate time.',
    area: 'op-codes',
    body: api.addOpCodeBody,
    answer: api.opCode,
    status: 201,
    command: addOpCode,
    refusals: ['op-code/code-taken'],
  }),
  query({
    url: '/op-codes/:opCodeId',
    summary: 'Get a labour operation with its times by make and model.',
    area: 'op-codes',
    right: 'op-code.see',
    params: api.opCodeParams,
    answer: api.opCode,
    run: getOpCode,
  }),
  write({
    method: 'PATCH',
    url: '/op-codes/:opCodeId',
    summary: 'Change a labour operation, or take it out of use; times are replaced as a whole.',
    area: 'op-codes',
    params: api.opCodeParams,
    body: api.changeOpCodeBody,
    answer: api.opCode,
    versioned: true,
    command: changeOpCode,
    refusals: ['op-code/code-taken'],
  }),
];

const area = 'parts';
const params = api.partParams;

/** Parts, what they sell for, and the shelf: quantity changes only by a movement. */
export const partRoutes: Route[] = [
  query({
    url: '/parts',
    summary: 'List parts by number, or find them by part of number or name, with the shelf of a workshop.',
    area,
    right: 'part.see',
    query: api.partQuery,
    answer: pageOf(api.part),
    run: listParts,
  }),
  write({
    method: 'POST',
    url: '/parts',
    summary: 'Add a part to the catalogue.',
    area,
    body: api.addPartBody,
    answer: api.part,
    status: 201,
    command: addPart,
    refusals: ['part/number-taken'],
  }),
  query({
    url: '/parts/:partId',
    summary: 'Get a part, with the shelf of a workshop when one is named.',
    area,
    right: 'part.see',
    params,
    query: api.partAtQuery,
    answer: api.part,
    run: getPart,
  }),
  write({
    method: 'PATCH',
    url: '/parts/:partId',
    summary: 'Change a part of the catalogue, or take it out of use.',
    area,
    params,
    body: api.changePartBody,
    answer: api.part,
    versioned: true,
    command: changePart,
    refusals: ['part/number-taken'],
  }),
  write({
    method: 'PUT',
    url: '/parts/:partId/price',
    summary:
      'Set what a part sells for in a workshop, where it lies and when to reorder; If-Match is the part’s version.',
    area,
    params,
    body: api.setPriceBody,
    answer: api.part,
    versioned: true,
    command: setPrice,
  }),
  write({
    method: 'PUT',
    url: '/parts/:partId/expected',
    summary: 'Say when the next delivery of a part is due in a workshop.',
    area,
    params,
    body: api.expectPartBody,
    answer: api.partExpected,
    command: expectPart,
    refusals: ['part/not-kept-here'],
  }),
  write({
    method: 'POST',
    url: '/parts/:partId/receipts',
    summary: 'Put parts that came in on the shelf.',
    area,
    params,
    body: api.receivePartBody,
    answer: api.movedStock,
    status: 201,
    command: receivePart,
    refusals: ['part/not-kept-here'],
  }),
  write({
    method: 'POST',
    url: '/parts/:partId/corrections',
    summary: 'Bring the book in line with a count of the shelf.',
    area,
    params,
    body: api.correctStockBody,
    answer: api.movedStock,
    status: 201,
    command: correctStock,
    refusals: ['part/not-kept-here', 'stock/count-agrees'],
  }),
  query({
    url: '/parts/:partId/movements',
    summary: 'List how a part came and went in a workshop, newest first.',
    area,
    right: 'part.see',
    params,
    query: api.movementQuery,
    answer: pageOf(api.movement),
    run: listMovements,
  }),
];
