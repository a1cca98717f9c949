import { workshopParams } from '#modules/registry/api/index.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import type { PriceSheetFacts } from './price-sheet-paper.ts';
import { readPublishedPrices } from './read-published-prices.ts';

/** QUOTE-8: prints what bills today, to lie on the counter; each print is kept, to show what was displayed when. */
export const printPriceSheet = command('document.print', workshopParams, async ({ workshopId }, context) => {
  const { tx, actor, now, announce } = context;
  const no = lacksRight(actor, 'document.print', workshopId);
  if (no) return no;
  const [house, prices] = await Promise.all([
    readHouse(tx, workshopId),
    readPublishedPrices(tx, workshopId, now),
  ]);
  if (!prices) return refuse('request/not-found');
  const facts: PriceSheetFacts = { house, prices };
  const { documentId } = keepDocument(context, {
    ...{ kind: 'price-sheet', workshopId, visitId: null, subjectId: workshopId, number: prices.on },
    ...{ locale: prices.locale, facts, final: true },
  });
  announce({ type: 'price-sheet.printed', workshopId, payload: { documentId, on: prices.on } });
  return { id: documentId };
});
