import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { type JobState, totalsOfOrder, type WrittenJob, type WrittenLine } from '../../rules/index.ts';
import { insertJobsSql, insertLinesSql } from './insert-jobs-sql.ts';
import type { StoredShare } from './read-lines.ts';
import type { TotalledJobRow, TotalledLineRow } from './save-totals.ts';

/** What the new jobs hang on, and how they came to be. */
export interface JobsPlace {
  orderId: string;
  workshopId: string;
  visitId: string;
  /** Of the last job the order already has. */
  lastPosition: number;
  state: Extract<JobState, 'planned' | 'proposed'>;
  origin: 'contract' | 'additional';
  safety?: boolean;
  finding?: string | null;
  at: Date;
  by: string;
}

/** Rows as they were written, enough to add them up. */
export interface InsertedJobs {
  jobs: TotalledJobRow[];
  lines: (TotalledLineRow & { id: string })[];
}

/** Gives jobs and lines their ids and what they come to: made before anything is sent, so that totals are known. */
export function rowsOfJobs(written: readonly WrittenJob[], place: JobsPlace) {
  const jobs = written.map((job, index) => jobRow(job, place, place.lastPosition + index + 1));
  const lines = written.flatMap((job, index) =>
    job.lines.map((line, position) => lineRow(line, jobs[index]?.id ?? '', position + 1, place.at)),
  );
  const totals = totalsOfOrder(
    jobs,
    lines.map((line) => ({ ...line.priced, jobId: line.job_id, hoursSeconds: line.hours_seconds })),
  );
  for (const job of jobs) {
    const total = totals.jobs.find(({ jobId }) => jobId === job.id);
    job.total_minor = total?.totalMinor ?? 0;
    job.planned_seconds = total?.plannedSeconds ?? 0;
  }
  return { jobs, lines, totals };
}

/** Writes jobs and all their lines in two statements, however many they are; sent, not waited for. */
export function insertJobs(
  tx: Tx,
  { jobs, lines }: Pick<ReturnType<typeof rowsOfJobs>, 'jobs' | 'lines'>,
  place: JobsPlace,
): void {
  const { orderId, workshopId, visitId, state, origin, safety = false, finding = null, at, by } = place;
  if (jobs.length > 0) {
    tx.send('insert_jobs', insertJobRows, [
      ...[tx.organizationId, workshopId, orderId, visitId, state, origin, safety, finding, at, by],
      JSON.stringify(jobs),
    ]);
  }
  insertLines(tx, orderId, lines, { at, by });
}

/** Writes lines of jobs that are there; sent, not waited for. */
export function insertLines(
  tx: Tx,
  orderId: string,
  lines: readonly ReturnType<typeof lineRow>[],
  { at, by }: { at: Date; by: string },
): void {
  sendLineRows(
    tx,
    orderId,
    lines.map(({ priced: _, ...row }) => row),
    { at, by },
  );
}

/** Writes rows of lines that were priced before, such as those of an alternative; sent, not waited for. */
export function sendLineRows(
  tx: Tx,
  orderId: string,
  rows: readonly Omit<ReturnType<typeof lineRow>, 'priced'>[],
  { at, by }: { at: Date; by: string },
): void {
  if (rows.length === 0) return;
  tx.send('insert_lines', insertLineRows, [tx.organizationId, orderId, at, by, JSON.stringify(rows)]);
}

/** Lines as the array their statement reads. */
export function linesAsJson(lines: readonly ReturnType<typeof lineRow>[]): string {
  return JSON.stringify(lines.map(({ priced: _, ...row }) => row));
}

function jobRow(job: WrittenJob, { state, at }: JobsPlace, position: number) {
  return {
    id: newId(at),
    state,
    position,
    title: job.title,
    concern_id: job.concernId,
    op_code_id: job.opCodeId,
    vague: job.vague,
    pricing_method: job.pricingMethod,
    repair_category: job.repairCategory,
    skill: job.skill,
    total_minor: 0,
    planned_seconds: 0,
    package_id: job.packageId,
  };
}

/** The row a written line becomes. */
export function lineRow(line: WrittenLine, jobId: string, position: number, at: Date) {
  return { id: newId(at), job_id: jobId, position, ...lineColumns(line), priced: line.priced };
}

/** The columns a written line fills; editing a line fills them again. */
export function lineColumns(line: WrittenLine) {
  const { priced } = line;
  return {
    kind: line.kind,
    code: line.code ?? null,
    name: line.name,
    op_code_id: line.opCodeId ?? null,
    part_id: line.partId ?? null,
    source: line.source ?? null,
    hours_seconds: line.hoursSeconds ?? null,
    rate_minor: line.rateMinor ?? null,
    quantity_milli: line.quantityMilli ?? null,
    unit_price_minor: line.unitPriceMinor ?? null,
    fixed_minor: line.fixedMinor ?? null,
    discount_bp: line.discountBp ?? 0,
    discount_minor: priced.discountMinor,
    tax_rate_bp: line.taxRateBp,
    net_minor: priced.netMinor,
    tax_minor: priced.taxMinor,
    total_minor: priced.totalMinor,
    shares: sharesOf(line),
    price_origin: line.priceOrigin ?? 'typed',
    price_list_id: line.priceListId ?? null,
    price_list_name: line.priceListName ?? null,
    critical: line.critical ?? false,
    certificate: line.certificate ?? null,
  };
}

/** Each share as agreed and as it came to. */
function sharesOf(line: WrittenLine): StoredShare[] {
  return line.priced.shares.map((share, place) => ({
    ...share,
    bp: line.payerShares?.[place]?.bp ?? null,
    amountMinor: line.payerShares?.[place]?.amountMinor ?? null,
  }));
}

const insertJobRows = insertJobsSql({
  ...{ workshop: '$2', order: '$3', visit: '$4', state: '$5', origin: '$6', safety: '$7', finding: '$8' },
  ...{ at: '$9', by: '$10', rows: '$11' },
});
const insertLineRows = insertLinesSql({ order: '$2', at: '$3', by: '$4', rows: '$5' });
