import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { addCommitment } from '../commands/add-commitment.ts';
import { addCustomerGroup } from '../commands/add-customer-group.ts';
import { addPackage } from '../commands/add-package.ts';
import { addPriceList } from '../commands/add-price-list.ts';
import { changeCommitment } from '../commands/change-commitment.ts';
import { changeCustomerGroup } from '../commands/change-customer-group.ts';
import { changePackage } from '../commands/change-package.ts';
import { changePriceList } from '../commands/change-price-list.ts';
import { publishPrices } from '../commands/publish-prices.ts';
import { setDiscountLimits } from '../commands/set-discount-limits.ts';
import { listCustomerGroups, listPackages, listPriceLists } from '../queries/list-price-lists.ts';
import { getDiscountLimits, listCommitments } from '../queries/list-rates.ts';

const area = 'prices';
const right = 'price.see';
const params = api.workshopParams;
const refusals = ['price/ends-before-it-begins', 'line/no-such-op-code', 'line/no-such-part'];

const groups: Route[] = [
  query({
    url: '/customer-groups',
    summary: 'List the groups of customers that may have prices of their own.',
    area,
    right,
    answer: pageOf(api.customerGroup),
    run: listCustomerGroups,
  }),
  write({
    method: 'POST',
    url: '/customer-groups',
    summary: 'Open a group of customers.',
    area,
    body: api.addCustomerGroupBody,
    answer: api.customerGroup,
    status: 201,
    command: addCustomerGroup,
  }),
  write({
    method: 'PATCH',
    url: '/customer-groups/:customerGroupId',
    summary: 'Rename a group of customers, or take it out of use.',
    area,
    params: api.customerGroupParams,
    body: api.changeCustomerGroupBody,
    answer: api.customerGroup,
    versioned: true,
    command: changeCustomerGroup,
  }),
];

const lists: Route[] = [
  query({
    url: '/workshops/:workshopId/price-lists',
    summary: 'List the price lists of a workshop, those that began last first.',
    area,
    right,
    params,
    answer: pageOf(api.priceList),
    run: listPriceLists,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/price-lists',
    summary: 'Open a price list for some customers or cars, from a day on.',
    area,
    params,
    body: api.addPriceListBody,
    answer: api.priceList,
    status: 201,
    command: addPriceList,
    refusals,
  }),
  write({
    method: 'PATCH',
    url: '/price-lists/:priceListId',
    summary: 'Change a price list, or end it; entries given replace all it had.',
    area,
    params: api.priceListParams,
    body: api.changePriceListBody,
    answer: api.priceList,
    versioned: true,
    command: changePriceList,
    refusals,
  }),
];

const packages: Route[] = [
  query({
    url: '/workshops/:workshopId/packages',
    summary: 'List the packages of a workshop, or find them by code, name or pinyin.',
    area,
    right,
    params,
    query: api.packageQuery,
    answer: pageOf(api.servicePackage),
    run: listPackages,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/packages',
    summary: 'Put labour and parts together into a package.',
    area,
    params,
    body: api.addPackageBody,
    answer: api.servicePackage,
    status: 201,
    command: addPackage,
    refusals: [...refusals, 'package/code-taken'],
  }),
  write({
    method: 'PATCH',
    url: '/packages/:packageId',
    summary: 'Change a package, or take it out of use; lines and models given replace all it had.',
    area,
    params: api.packageParams,
    body: api.changePackageBody,
    answer: api.servicePackage,
    versioned: true,
    command: changePackage,
    refusals,
  }),
];

const commitments: Route[] = [
  query({
    url: '/workshops/:workshopId/commitments',
    summary: 'List what the workshop promises everybody, and what it gives when a promise is broken.',
    area,
    right,
    params,
    answer: pageOf(api.commitment),
    run: listCommitments,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/commitments',
    summary: 'Publish a service commitment.',
    area,
    params,
    body: api.addCommitmentBody,
    answer: api.commitment,
    status: 201,
    command: addCommitment,
    refusals: ['price/ends-before-it-begins'],
  }),
  write({
    method: 'PATCH',
    url: '/commitments/:commitmentId',
    summary: 'Reword a service commitment, or end it.',
    area,
    params: api.commitmentParams,
    body: api.changeCommitmentBody,
    answer: api.commitment,
    versioned: true,
    command: changeCommitment,
    refusals: ['price/ends-before-it-begins'],
  }),
];

const limits: Route[] = [
  write({
    method: 'PUT',
    url: '/workshops/:workshopId/price-publication',
    summary: 'Open the published prices to everybody, or close them.',
    area,
    params,
    body: api.publishPricesBody,
    answer: api.publishPricesBody,
    command: publishPrices,
  }),
  query({
    url: '/workshops/:workshopId/discount-limits',
    summary: 'Read how much each role may give off a line by itself.',
    area,
    right,
    params,
    answer: api.discountLimits,
    run: getDiscountLimits,
  }),
  write({
    method: 'PUT',
    url: '/workshops/:workshopId/discount-limits',
    summary: 'Set how much each role may give off a line by itself.',
    area,
    params,
    body: api.setDiscountLimitsBody,
    answer: api.discountLimits,
    command: setDiscountLimits,
  }),
];

/** Who is charged what: groups of customers, lists of prices, packages. */
export const priceListRoutes: Route[] = [...groups, ...lists, ...packages, ...commitments, ...limits];
