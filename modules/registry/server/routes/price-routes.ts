import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { addLaborRate } from '../commands/add-labor-rate.ts';
import { addTaxRate } from '../commands/add-tax-rate.ts';
import { changeLaborRate } from '../commands/change-labor-rate.ts';
import { changeTaxRate } from '../commands/change-tax-rate.ts';
import { listLaborRates, listTaxRates } from '../queries/list-rates.ts';

const area = 'prices';
const right = 'price.see';
const params = api.workshopParams;
const refusals = ['price/ends-before-it-begins'];

/** What an hour costs and what the law takes of it, with the days each holds. */
export const priceRoutes: Route[] = [
  query({
    url: '/workshops/:workshopId/labor-rates',
    summary: 'List the labour rates, those that began last first.',
    area,
    right,
    params,
    answer: pageOf(api.laborRate),
    run: listLaborRates,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/labor-rates',
    summary: 'Set the price of an hour from a day on.',
    area,
    params,
    body: api.addLaborRateBody,
    answer: api.laborRate,
    status: 201,
    command: addLaborRate,
    refusals,
  }),
  write({
    method: 'PATCH',
    url: '/labor-rates/:laborRateId',
    summary: 'Change a labour rate, or end it.',
    area,
    params: api.laborRateParams,
    body: api.changeLaborRateBody,
    answer: api.laborRate,
    versioned: true,
    command: changeLaborRate,
    refusals,
  }),
  query({
    url: '/workshops/:workshopId/tax-rates',
    summary: 'List the tax rates, those that began last first.',
    area,
    right,
    params,
    answer: pageOf(api.taxRate),
    run: listTaxRates,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/tax-rates',
    summary: 'Set a tax from a day on.',
    area,
    params,
    body: api.addTaxRateBody,
    answer: api.taxRate,
    status: 201,
    command: addTaxRate,
    refusals,
  }),
  write({
    method: 'PATCH',
    url: '/tax-rates/:taxRateId',
    summary: 'Change a tax rate, or end it.',
    area,
    params: api.taxRateParams,
    body: api.changeTaxRateBody,
    answer: api.taxRate,
    versioned: true,
    command: changeTaxRate,
    refusals,
  }),
];
