import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { nameIn, type PriceSheet } from './price-sheet.ts';
import { type JobDraft, type WrittenJob, writeJob } from './write-job.ts';
import { priceDraft } from './write-line.ts';

/** A recall as its job is written from it. */
export interface RecallToWrite {
  readonly number: string;
  readonly titles: Readonly<Record<string, string | undefined>>;
  readonly opCodeId: string | null;
  /** The workshop's own package for it, where it has one. */
  readonly packageId: string | null;
  /** What the maker pays for; the operation's own time when null. */
  readonly hoursSeconds: number | null;
}

/** The job somebody would have to write by hand: what the price sheet is asked for. */
export function draftOfRecall(recall: RecallToWrite, locale: string): JobDraft {
  const name = nameIn(recall.titles, locale);
  const title = `${name} (${recall.number})`.slice(0, 300);
  if (recall.packageId) return { title, packageId: recall.packageId };
  const { opCodeId, hoursSeconds } = recall;
  const line = opCodeId ? { opCodeId } : { name };
  const hours = hoursSeconds ?? (opCodeId ? null : 0);
  return { title, opCodeId, lines: [{ kind: 'labor', ...line, hoursSeconds: hours }] };
}

/** A recall becomes a job that the maker pays, line by line: nobody has to think of the payer at the counter. */
export function writeRecall(recall: RecallToWrite, sheet: PriceSheet, locale: string): WrittenJob | Refusal {
  const job = writeJob(draftOfRecall(recall, locale), sheet, { locale });
  if (isRefusal(job)) return job;
  const lines = job.lines.map((line) =>
    priceDraft({ ...line, payerShares: [{ payer: 'warranty' }] }, line.taxRateBp, sheet.terms),
  );
  const refused = lines.find(isRefusal);
  if (refused) return refused;
  return { ...job, vague: false, lines: lines.flatMap((line) => (isRefusal(line) ? [] : line)) };
}
