import { workshopParams } from '#modules/registry/api/index.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import { priceSheetPrinted, publishedPrices } from '../../api/index.ts';
import { printPriceSheet } from './print-price-sheet.ts';
import { readPublishedPrices } from './read-published-prices.ts';

const area = 'prices';

/** The published prices for the wall and the counter. */
export const publishedRoutes: Route[] = [
  query({
    url: '/workshops/:workshopId/published-prices',
    summary: 'Read the prices the workshop publishes, as they bill today.',
    area,
    right: 'price.see',
    params: workshopParams,
    answer: publishedPrices,
    run: async ({ workshopId }, { tx, actor, now }) => {
      const no = lacksRight(actor, 'price.see', workshopId);
      return no ?? (await readPublishedPrices(tx, workshopId, now)) ?? refuse('request/not-found');
    },
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/published-prices/print',
    summary: 'Print the published prices; the paper is read under /documents.',
    area,
    params: workshopParams,
    command: printPriceSheet,
    answer: priceSheetPrinted,
    status: 201,
  }),
];
