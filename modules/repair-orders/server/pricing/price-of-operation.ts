import { isRefusal } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { writeJob } from '../../rules/index.ts';
import { readPriceSheet } from './read-price-sheet.ts';

/** What an operation would cost on this car today, tax included, as a job of the order would; null where it has no price. */
export async function priceOfOperation(
  tx: Tx,
  of: { workshopId: string; vehicleId: string; customerId?: string | null; at: Date },
  opCodeId: string,
): Promise<number | null> {
  const draft = { opCodeId };
  const drawn = await readPriceSheet(tx, of, [draft]);
  const job = drawn && writeJob(draft, drawn.sheet, { locale: drawn.locale });
  if (!job || isRefusal(job)) return null;
  return job.lines.reduce((sum, line) => sum + line.priced.totalMinor, 0);
}
