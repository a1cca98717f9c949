import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import {
  type JobDraft,
  listGrossOf,
  type PriceSheet,
  type WrittenJob,
  type WrittenLine,
  writeJob,
} from '../../rules/index.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { readPriceSheet } from './read-price-sheet.ts';

/** Today's price sheet for an order that is there: the order keeps its customer, language and way of counting tax. */
export async function sheetForOrder(
  tx: Tx,
  order: OrderRow,
  jobs: readonly JobDraft[],
  at: Date,
): Promise<PriceSheet | Refusal> {
  const { workshop_id: workshopId, vehicle_id: vehicleId, customer_id: customerId } = order;
  const drawn = await readPriceSheet(tx, { workshopId, vehicleId, customerId, at }, jobs);
  if (!drawn) return refuse('request/not-found');
  return { ...drawn.sheet, terms: { pricesIncludeTax: order.prices_include_tax } };
}

/** Completes and prices one more job for an order. */
export async function writeJobForOrder(
  tx: Tx,
  order: OrderRow,
  draft: JobDraft,
  at: Date,
): Promise<WrittenJob | Refusal> {
  const sheet = await sheetForOrder(tx, order, [draft], at);
  return isRefusal(sheet) ? sheet : writeJob(draft, sheet, { locale: order.locale });
}

/** What today's list charges for lines of a job that are there, each where its price was typed: one statement, or none. */
export async function againstList(
  tx: Tx,
  { order, job, at }: { order: OrderRow; job: Pick<JobRow, 'skill'>; at: Date },
  lines: readonly WrittenLine[],
): Promise<WrittenLine[] | Refusal> {
  const isByHand = lines.some(
    ({ priceOrigin, opCodeId, partId }) =>
      (opCodeId || partId) && (priceOrigin === 'typed' || priceOrigin === 'none'),
  );
  if (!isByHand) return [...lines];
  const sheet = await sheetForOrder(tx, order, [{ lines }], at);
  if (isRefusal(sheet)) return sheet;
  const how = { locale: order.locale, skill: job.skill };
  return lines.map((line) => ({ ...line, listGrossMinor: listGrossOf(line, sheet, how) }));
}
