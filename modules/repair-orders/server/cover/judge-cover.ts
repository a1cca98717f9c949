import { follow } from '#platform/rules/lifecycle.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { textIn } from '#platform/server/text.ts';
import {
  type ChargeGround,
  freeMinorOf,
  hasCover,
  jobLifecycle,
  priceDraft,
  searchChargeable,
  sharesAfterFailure,
} from '../../rules/index.ts';
import { draftOf, rowAfter, saveLine } from '../lines/line-change.ts';
import { announceJob } from '../spine/announce-job.ts';
import { freeBoard } from '../spine/approve-jobs.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { LineRow } from '../spine/read-lines.ts';
import { saveJob } from '../spine/save-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import type { CauseFound, CoverFailed, MovedLines } from './cause-found.ts';
import { keepFinding, keepPhotos } from './keep-finding.ts';
import { splitOffSearch } from './split-off-search.ts';

export interface CoverJudged {
  /** The job waits for the customer from now on. */
  isAsked: boolean;
  searchJobId: string | null;
}

/**
 * A2, A3: the cause of a fault held against who was to pay for it. One the payer answers for confirms the promise. One
 * the customer answers for rejects it with evidence: the search goes to who agreed to bear it, the repair waits for the
 * customer's word with its price, and what was done already without asking is the house's own.
 */
export async function judgeCover(
  context: CommandContext,
  full: FullOrder,
  job: JobRow,
  found: CauseFound,
): Promise<CoverJudged | Refusal> {
  const lines = full.lines.filter((line) => line.job_id === job.id);
  const { failed } = found;
  if (!failed) {
    if (hasCover(lines)) keepFinding(context, job, { ...found, decision: 'stands' });
    return { isAsked: false, searchJobId: null };
  }
  const refused = refuseFailed(failed, lines);
  if (refused) return refused;
  const before = {
    state: job.state,
    authorizedMinor: job.authorized_minor,
    lines: lines.map((line) => ({
      ...{ id: line.id, shares: line.shares, authorizedMinor: line.authorized_minor },
      isSearch: failed.searchLineIds.includes(line.id),
    })),
  };
  const moved = moveShares(context, full, job, failed);
  if (isRefusal(moved)) return moved;
  const isAsked = job.state !== 'finished' && moved.repair.length > 0;
  const searchJobId =
    isAsked && moved.search.length > 0 ? splitOffSearch(context, full, job, { ...found, moved }) : null;
  if (isAsked) {
    const { cause } = found;
    putToCustomer(context, full, job, { cause, ground: failed.ground, after: moved.after, searchJobId });
  } else saveTotals(context.tx, full.order, { jobs: full.jobs, lines: moved.after });
  keepPhotos(context.tx, job.id, failed.fileIds);
  keepFinding(context, job, {
    ...found,
    decision: isAsked ? null : 'not-asked',
    before,
    search: { ...borneOf(moved.search), jobId: searchJobId },
    askedMinor: isAsked ? sum(moved.repair.map(({ total_minor }) => total_minor)) : 0,
  });
  return { isAsked, searchJobId };
}

function refuseFailed(failed: CoverFailed, lines: readonly LineRow[]): Refusal | null {
  if (!lines.some((line) => freeMinorOf(line) > 0))
    return refuseField('/ground', 'job/nothing-promised-free');
  if (failed.fileIds.length === 0) return refuseField('/fileIds', 'job/evidence-needed');
  const isOwn = (id: string) => lines.some((line) => line.id === id);
  return failed.searchLineIds.every(isOwn) ? null : refuseField('/searchLineIds', 'job/no-such-line');
}

function moveShares(
  context: CommandContext,
  { order, lines }: FullOrder,
  job: JobRow,
  failed: CoverFailed,
): MovedLines | Refusal {
  let left = searchChargeable(failed);
  const moved: MovedLines = { search: [], repair: [], after: [...lines] };
  for (const line of lines.filter((each) => each.job_id === job.id)) {
    const isSearch = failed.searchLineIds.includes(line.id);
    // Repair that is done was never asked for: the house bears it.
    const mayBear = isSearch ? left : job.state === 'finished' ? 0 : Number.POSITIVE_INFINITY;
    const written = priceDraft(
      { ...draftOf(line), payerShares: sharesAfterFailure(line.shares, mayBear) },
      line.tax_rate_bp,
      { pricesIncludeTax: order.prices_include_tax },
    );
    if (isRefusal(written)) return written;
    if (isSearch) left -= Math.min(left, freeMinorOf(line));
    const row = { ...rowAfter(line, written), version: saveLine(context, line, written) };
    moved[isSearch ? 'search' : 'repair'].push(row);
    moved.after = moved.after.map((each) => (each.id === line.id ? row : each));
  }
  return moved;
}

interface Asked {
  cause: string;
  ground: ChargeGround;
  after: LineRow[];
  searchJobId: string | null;
}

/** The job waits for the customer: off the board, its lines agreed to by nobody, the rest of the order as it was. */
function putToCustomer(
  context: CommandContext,
  full: FullOrder,
  job: JobRow,
  { cause, ground, after, searchJobId }: Asked,
): void {
  const { tx, now } = context;
  const { order, visit } = full;
  const step = follow(jobLifecycle.putToCustomer, factsOfJob(job, order, visit, context.actor));
  if (!step.ok) throw new Error(`A ${job.state} job cannot wait for the customer.`);
  const repair = after.filter((line) => line.job_id === job.id);
  const why = textIn(order.locale, `cover.ground.${ground}`);
  freeBoard(tx, [job.id], now);
  tx.send(
    'cover_lines_are_asked_anew',
    `update repair_order_lines set authorized_minor = null, version = version + 1
     where organization_id = $1 and job_id = $2 and removed_at is null`,
    [tx.organizationId, job.id],
  );
  saveJob(tx, job, {
    ...{ state: step.to, technician_id: null, bay_id: null, planned_from: null, planned_to: null },
    ...{ cause, authorized_minor: null, approved_at: null },
    finding: textIn(order.locale, 'cover.asked-because', { cause, ground: why }),
    ...(searchJobId ? { actual_seconds: 0 } : {}),
  });
  const wasAgreed = sum(repair.map((line) => line.authorized_minor ?? 0));
  const jobs = full.jobs.map((each) => (each.id === job.id ? { ...each, state: step.to } : each));
  const search = searchJobId
    ? [{ id: searchJobId, state: 'finished' as const, total_minor: -1, planned_seconds: -1 }]
    : [];
  saveTotals(
    tx,
    order,
    { jobs: [...jobs, ...search], lines: after },
    order.authorized_minor === null ? {} : { authorized_minor: order.authorized_minor - wasAgreed },
  );
  announceJob(context, job, 'job.put-to-customer', {
    askedMinor: sum(repair.map((each) => each.total_minor)),
  });
}

function borneOf(search: readonly LineRow[]) {
  if (search.length === 0) return { borneBy: null, minor: null };
  const of = (payer: string) =>
    sum(
      search.flatMap(({ shares }) =>
        shares.filter((share) => share.payer === payer).map((s) => s.totalMinor),
      ),
    );
  const [customer, house] = [of('customer'), of('internal')];
  const borneBy = house === 0 ? 'customer' : customer === 0 ? 'internal' : 'shared';
  return { borneBy, minor: sum(search.map(({ total_minor }) => total_minor)) } as const;
}
