import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { editLineBody, lineParams } from '../../api/index.ts';
import { customerPartFaults, priceDraft } from '../../rules/index.ts';
import { refuseDiscounts } from '../discounts/refuse-discounts.ts';
import { announceJob } from '../spine/announce-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { draftOf, lockForLineStep, refuseRejectedPayer, rowAfter, saveLine } from './line-change.ts';

const input = editLineBody.extend(lineParams.shape);

/** Changes a line that is still being written; what is not named keeps the price it was written at (QUOTE-4). */
export const editLine = command('repair-order.write', input, async ({ lineId, ...changes }, context) => {
  const { tx } = context;
  const locked = await lockForLineStep(context, 'write', lineId);
  if (isRefusal(locked)) return locked;
  const { order, job, line, jobs, lines } = locked;
  const rejected = refuseRejectedPayer(job, changes.payerShares);
  if (rejected) return rejected;
  const draft = withChanges(draftOf(line), changes);
  const faults = customerPartFaults(draft, {
    customerPartNeedsCertificate: order.customer_part_needs_certificate,
  });
  if (faults.length > 0) return refuse('request/invalid', {}, faults);
  const written = priceDraft(draft, line.tax_rate_bp, { pricesIncludeTax: order.prices_include_tax });
  if (isRefusal(written)) return written;
  const isMoreOff = written.priced.discountMinor > line.discount_minor || changes.discountBp != null;
  const tooMuch =
    isMoreOff && (await refuseDiscounts(context, order.workshop_id, [{ line: written, pointer: '' }]));
  if (tooMuch) return tooMuch;
  const version = saveLine(context, line, written);
  const after = rowAfter(line, written);
  const saved = saveTotals(tx, order, {
    jobs,
    lines: lines.map((each) => (each.id === lineId ? after : each)),
  });
  announceJob(context, job, 'line.edited', {
    lineId,
    from: line.total_minor,
    to: after.total_minor,
  });
  return {
    ...{ id: lineId, jobId: job.id, visitId: order.visit_id, repairOrderId: order.id, version },
    ...{ totalMinor: after.total_minor, orderTotalMinor: saved.totalMinor },
  };
});

type Draft = ReturnType<typeof draftOf>;

/** One price and one discount hold at a time: naming the one puts the other away. */
function withChanges(draft: Draft, changes: Partial<Draft>): Draft {
  const fixed = changes.fixedMinor != null && { rateMinor: null, unitPriceMinor: null };
  const unfixed = (changes.rateMinor != null || changes.unitPriceMinor != null) && { fixedMinor: null };
  const percent = changes.discountBp != null && { discountMinor: null };
  const amount = changes.discountMinor != null && { discountBp: null };
  return { ...draft, ...fixed, ...unfixed, ...percent, ...amount, ...priceTyped(changes), ...changes };
}

/** From here the price is this hand's, no longer the list's. */
function priceTyped({ rateMinor, unitPriceMinor, fixedMinor }: Partial<Draft>): Partial<Draft> {
  if (rateMinor == null && unitPriceMinor == null && fixedMinor == null) return {};
  return { priceOrigin: 'typed', priceListId: null, priceListName: null };
}
