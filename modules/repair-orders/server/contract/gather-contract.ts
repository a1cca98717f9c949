import { commitmentsOf, readNotices } from '#modules/registry/server/index.ts';
import type { AskQuestion } from '#platform/server/command/question.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { type Confirmation, fiveConfirmations, isAgreed, noticesOf } from '../../rules/index.ts';
import { presentCover } from '../cover/cover-found.ts';
import type { ContractFacts, NoticeWords } from '../documents/contract-facts.ts';
import type { JobFactsOnPaper, LineFacts } from '../documents/paper-facts.ts';
import { readVisitOnPaper } from '../documents/visit-on-paper.ts';
import { askWalkAround } from '../spine/ask-walk-around.ts';
import { missingConfirmations } from '../spine/order-facts.ts';
import { type JobRow, readJobs } from '../spine/read-jobs.ts';
import { type LineRow, readLines } from '../spine/read-lines.ts';
import { type OrderRow, readOrder } from '../spine/read-order.ts';
import { totalsOf } from '../spine/save-totals.ts';
import { readAuthority } from './driver-authority.ts';
import { type NamesOf, readNames } from './read-names.ts';
import { readReceptionFindings } from './reception-findings.ts';

/** Nobody in particular looks at a paper. */
const nobody = '00000000-0000-0000-0000-000000000000';

interface Gathering {
  signature?: ContractFacts['signature'];
  /** Without it the paper says nothing of the walk-around. */
  ask?: AskQuestion;
}

/**
 * RO-1: everything the contract of an order names, as it stands now, in no language: customer and who brought the car,
 * concerns, jobs and estimate, time, findings, belongings, notices. Before it is signed the same facts are the estimate.
 */
export async function gatherContract(
  tx: Tx,
  orderId: string,
  { signature = null, ask }: Gathering,
): Promise<ContractFacts> {
  const order = await readOrder(tx, orderId, nobody);
  if (!order) throw new Error(`No repair order ${orderId} in this group.`);
  const [house, visit, findings, jobs, lines, say, commitments, names] = await Promise.all([
    readHouse(tx, order.workshop_id),
    readVisitOnPaper(tx, order.visit_id),
    readReceptionFindings(tx, order.visit_id),
    readJobs(tx, order.id),
    readLines(tx, order.id),
    readNotices(tx, order.workshop_id),
    commitmentsOf(tx, order.workshop_id, order.estimated_at ?? order.created_at),
    readNames(tx, order.id),
  ]);
  const authority = await readAuthority(tx, order);
  const walkAround = (await ask?.(askWalkAround, { visitId: order.visit_id })) ?? null;
  if (!visit.customer) throw new Error(`Repair order ${orderId} has lost its customer.`);
  const agreed = jobs.filter((job) => isAgreed(job.state));
  return {
    house,
    order: {
      number: order.number,
      version: order.estimate_version,
      pricesIncludeTax: order.prices_include_tax,
    },
    customer: visit.customer,
    vehicle: visit.vehicle,
    advisor: visit.advisor,
    arrivedAt: visit.arrivedAt,
    ...findings,
    ...{ authority, walkAround },
    promisedAt: order.promised_at?.toISOString() ?? null,
    jobs: agreed.map((job) => jobFacts(job, lines, names)),
    totals: amountsOf(totalsOf(jobs, lines)),
    confirmed: confirmedOf(order),
    wash: order.wash,
    keepOldParts: order.keep_old_parts,
    notices: noticesOf({
      toleranceBp: order.tolerance_bp,
      jobs: agreed.map((job) => ({ pricingMethod: job.pricing_method })),
      lines: lines.filter((line) => agreed.some((job) => job.id === line.job_id)),
    }).map((notice) => ({ ...notice, ...wordsOf(say(notice.code)) })),
    commitments: commitments.map(({ texts, remedies }) => ({ texts, remedies })),
    validUntil: order.signed_at ? null : (order.estimate_valid_until?.toISOString() ?? null),
    terms: wordsOf(say('terms')),
    dataProtection: wordsOf(say('data-protection')),
    toleranceBp: order.tolerance_bp,
    signature,
    pickUpCode: signature ? await readPickUpCode(tx, order.id) : null,
  };
}

/** Read anew: the step that signs writes it in the same breath. */
async function readPickUpCode(tx: Tx, orderId: string): Promise<string | null> {
  const [row] = await tx.rows<{ pick_up_code: string | null }>(
    'read_pick_up_code',
    'select pick_up_code from repair_orders where organization_id = $1 and id = $2',
    [tx.organizationId, orderId],
  );
  return row?.pick_up_code ?? null;
}

function wordsOf({ version, texts }: NoticeWords): NoticeWords {
  return { version, texts };
}

function amountsOf({ netMinor, taxMinor, totalMinor }: ContractFacts['totals']): ContractFacts['totals'] {
  return { netMinor, taxMinor, totalMinor };
}

function confirmedOf(order: OrderRow): Confirmation[] {
  const missing = missingConfirmations(order);
  return fiveConfirmations.filter((each) => !missing.includes(each));
}

function jobFacts(job: JobRow, lines: readonly LineRow[], names: NamesOf): JobFactsOnPaper {
  return {
    title: job.title,
    titles: names.get(job.id),
    pricingMethod: job.pricing_method,
    origin: job.origin,
    totalMinor: job.total_minor,
    ...(presentCover(job, lines)?.standing === 'provisional' ? { provisional: true } : {}),
    lines: lines
      .filter((line) => line.job_id === job.id)
      .map((line) => ({ ...lineFacts(line), names: names.get(line.id) })),
  };
}

function lineFacts(line: LineRow): LineFacts {
  return {
    kind: line.kind,
    code: line.code,
    name: line.name,
    source: line.source,
    hoursSeconds: line.hours_seconds,
    rateMinor: line.rate_minor,
    quantityMilli: line.quantity_milli,
    unitPriceMinor: line.unit_price_minor,
    fixedMinor: line.fixed_minor,
    discountMinor: line.discount_minor,
    taxRateBp: line.tax_rate_bp,
    netMinor: line.net_minor,
    taxMinor: line.tax_minor,
    totalMinor: line.total_minor,
    payers: line.shares.map(({ payer, totalMinor }) => ({ payer, totalMinor })),
  };
}
