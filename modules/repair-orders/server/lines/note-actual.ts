import type { z } from 'zod';
import { sum } from '#platform/rules/money.ts';
import { type FieldFault, isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { actualBody, lineParams } from '../../api/index.ts';
import { priceDraft, refuseGrowthOfSymptom } from '../../rules/index.ts';
import { announceJob } from '../spine/announce-job.ts';
import type { LineRow } from '../spine/read-lines.ts';
import type { OrderChanges } from '../spine/save-order.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { decideOrderStep } from '../spine/take-order-step.ts';
import { draftOf, lockForLineStep, rowAfter, saveLine } from './line-change.ts';

const input = actualBody.extend(lineParams.shape);

/**
 * HAND-2: what was really done or used, less or more than estimated, at the agreed price of each. What comes out is
 * billed; what was authorised stays as it was signed, to be held against it. Who bore an overrun bore it as it was then:
 * a dearer one is asked anew. A price by symptom does not grow (QUOTE-2).
 */
export const noteActual = command('repair-order.adjust-actual', input, async (actual, context) => {
  const { tx, actor, now } = context;
  const locked = await lockForLineStep(context, 'noteActual', actual.lineId);
  if (isRefusal(locked)) return locked;
  const { order, job, line, jobs, lines } = locked;
  const refused = decideOrderStep('noteActual', locked, { actor, now, expectedVersion: undefined });
  if (isRefusal(refused)) return refused;
  const fault = faultIn(actual, line);
  if (fault) return refuse('request/invalid', {}, [fault]);
  const written = actualLine(actual, line, order.prices_include_tax);
  if (isRefusal(written)) return written;
  const after = rowAfter(line, written);
  if (customerOf(line) === 0 && customerOf(after) > 0)
    return refuseField('/payerShares', 'line/free-until-the-customer-decides');
  const linesAfter = lines.map((each) => (each.id === line.id ? after : each));
  const grown = refuseGrowthOfSymptom(
    { pricingMethod: job.pricing_method, authorizedMinor: job.authorized_minor },
    sum(linesAfter.filter(({ job_id }) => job_id === job.id).map(({ total_minor }) => total_minor)),
  );
  if (grown) return grown;
  const version = saveLine(context, line, written, { reason: actual.reason, by: actor.staffId, at: now });
  const saved = saveTotals(
    tx,
    order,
    { jobs, lines: linesAfter },
    after.total_minor > line.total_minor ? notBorne : {},
  );
  announceJob(context, job, 'line.actual-noted', {
    ...{ lineId: line.id, from: line.total_minor, to: after.total_minor },
    ...{ authorizedMinor: line.authorized_minor, orderTotalMinor: saved.totalMinor },
  });
  return {
    ...{ id: line.id, jobId: job.id, visitId: order.visit_id, repairOrderId: order.id, version },
    ...{ totalMinor: after.total_minor, orderTotalMinor: saved.totalMinor },
  };
});

/** HAND-2: what somebody let the shop bear was what they saw; more than that is asked again. */
const notBorne: OrderChanges = { overrun_borne_by: null, overrun_reason: null };

type Actual = z.output<typeof input>;

/** Only the amount that makes the line's price is noted: hours, quantity, or the price of the whole. */
function faultIn(actual: Actual, line: LineRow): FieldFault | null {
  const measure =
    line.fixed_minor !== null ? 'fixedMinor' : line.kind === 'labor' ? 'hoursSeconds' : 'quantityMilli';
  const given = (['hoursSeconds', 'quantityMilli', 'fixedMinor'] as const).filter(
    (field) => actual[field] !== undefined,
  );
  const stranger = given.find((field) => field !== measure);
  if (stranger) return { pointer: `/${stranger}`, code: 'line/not-what-it-is-priced-by' };
  if (given.length === 0) return { pointer: `/${measure}`, code: 'field/needed' };
  return (actual.quantityMilli ?? line.issued_milli) < line.issued_milli
    ? { pointer: '/quantityMilli', code: 'line/below-issued', params: { issuedMilli: line.issued_milli } }
    : null;
}

function actualLine(
  actual: Actual,
  line: LineRow,
  pricesIncludeTax: boolean,
): ReturnType<typeof priceDraft> | Refusal {
  const { hoursSeconds, quantityMilli, fixedMinor, payerShares } = actual;
  const draft = draftOf(line);
  return priceDraft(
    {
      ...draft,
      hoursSeconds: hoursSeconds ?? draft.hoursSeconds,
      quantityMilli: quantityMilli ?? draft.quantityMilli,
      fixedMinor: fixedMinor ?? draft.fixedMinor,
      payerShares: payerShares ?? draft.payerShares,
    },
    line.tax_rate_bp,
    { pricesIncludeTax },
  );
}

/** A2: what the customer was told they need not pay does not become theirs by an entry of the house. */
function customerOf({ shares }: Pick<LineRow, 'shares'>): number {
  return sum(shares.filter(({ payer }) => payer === 'customer').map(({ totalMinor }) => totalMinor));
}
