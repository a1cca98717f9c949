import { type CommitmentInForce, commitmentsOf } from '#modules/registry/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { isAgreed, noticesOf, validUntil } from '../../rules/index.ts';
import { type AlternativeRow, readAlternatives } from '../alternatives/read-alternatives.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import type { LineRow } from '../spine/read-lines.ts';
import type { OrderChanges } from '../spine/save-order.ts';
import { totalsOf } from '../spine/save-totals.ts';
import type { EstimateSnapshot } from './snapshot.ts';

type Given = Pick<FullOrder, 'order' | 'jobs' | 'lines'>;

/**
 * QUOTE-4: keeps what the customer is given now as a version nobody can change; the newest replaces the older. Answers
 * what the order notes of it. Reads alternatives and commitments: one wait.
 */
export async function keepEstimate(context: CommandContext, given: Given): Promise<OrderChanges> {
  const { tx, actor, now } = context;
  const { order } = given;
  const [alternatives, commitments] = await Promise.all([
    readAlternatives(tx, order.id),
    commitmentsOf(tx, order.workshop_id, now),
  ]);
  const version = order.estimate_version + 1;
  const until = validUntil(now, order.estimate_valid_days);
  const snapshot = snapshotOf(given, alternatives, commitments);
  tx.post(
    tx.db.insertInto('estimates').values({
      ...{ organization_id: tx.organizationId, id: newId(now), workshop_id: order.workshop_id },
      ...{ visit_id: order.visit_id, repair_order_id: order.id, version },
      ...{ total_minor: snapshot.totals.totalMinor, valid_until: until, snapshot: JSON.stringify(snapshot) },
      ...{ given_at: now, given_by: actor.staffId },
    }),
  );
  return {
    ...{ estimate_version: version, estimated_at: now, estimated_by: actor.staffId },
    ...{ estimate_valid_until: until },
  };
}

function snapshotOf(
  { order, jobs, lines }: Given,
  alternatives: readonly AlternativeRow[],
  commitments: readonly CommitmentInForce[],
): EstimateSnapshot {
  const agreed = jobs.filter((job) => isAgreed(job.state));
  const counted = lines.filter((line) => agreed.some((job) => job.id === line.job_id));
  const { netMinor, taxMinor, totalMinor, payers } = totalsOf(jobs, lines);
  return {
    totals: { netMinor, taxMinor, totalMinor },
    payers: [...payers],
    promisedAt: order.promised_at?.toISOString() ?? null,
    jobs: agreed.map((job) => ({
      ...{ id: job.id, title: job.title, pricingMethod: job.pricing_method },
      ...{ riskMarginMinor: job.risk_margin_minor, resultCriterion: job.result_criterion },
      totalMinor: counted
        .filter(({ job_id }) => job_id === job.id)
        .reduce((sum, line) => sum + line.total_minor, 0),
      lines: counted.filter(({ job_id }) => job_id === job.id).map(lineOf),
      alternatives: alternatives
        .filter(({ job_id }) => job_id === job.id)
        .map(({ id, title, total_minor }) => ({ id, title, totalMinor: total_minor })),
    })),
    notices: noticesOf({
      toleranceBp: order.tolerance_bp,
      jobs: agreed.map((job) => ({ pricingMethod: job.pricing_method })),
      lines: counted,
    }).map(({ code, params }) => ({ code, params })),
    commitments: commitments.map(({ kind, texts, remedies }) => ({ kind, texts, remedies })),
  };
}

function lineOf(line: LineRow): EstimateSnapshot['jobs'][number]['lines'][number] {
  return {
    ...{ id: line.id, kind: line.kind, code: line.code, name: line.name, source: line.source },
    ...{ hoursSeconds: line.hours_seconds, rateMinor: line.rate_minor, quantityMilli: line.quantity_milli },
    ...{
      unitPriceMinor: line.unit_price_minor,
      fixedMinor: line.fixed_minor,
      discountMinor: line.discount_minor,
    },
    ...{ taxRateBp: line.tax_rate_bp, netMinor: line.net_minor, taxMinor: line.tax_minor },
    ...{ totalMinor: line.total_minor, priceOrigin: line.price_origin, priceListName: line.price_list_name },
  };
}
