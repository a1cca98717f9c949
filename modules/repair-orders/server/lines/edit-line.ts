import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { editLineBody, lineParams } from '../../api/index.ts';
import { customerPartFaults, givenAway, priceDraft, type WrittenLine } from '../../rules/index.ts';
import { refuseDiscounts } from '../discounts/refuse-discounts.ts';
import { againstList } from '../pricing/write-for-order.ts';
import { announceJob } from '../spine/announce-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import {
  draftOf,
  type LockedLine,
  lockForLineStep,
  refuseRejectedPayer,
  rowAfter,
  saveLine,
} from './line-change.ts';

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
  const tooMuch = await refuseMoreOff(context, locked, { written, isNamed: changes.discountBp != null });
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

/** What was given away before, as a granted discount or a lower price, stays; only more of it is held against the hand. */
async function refuseMoreOff(
  context: CommandContext,
  { order, job, line }: LockedLine,
  { written, isNamed }: { written: WrittenLine; isNamed: boolean },
): Promise<Refusal | null> {
  const terms = { pricesIncludeTax: order.prices_include_tax };
  const before = priceDraft(draftOf(line), line.tax_rate_bp, terms);
  if (isRefusal(before)) return before;
  const held = await againstList(context.tx, { order, job, at: context.now }, [before, written]);
  if (isRefusal(held)) return held;
  const [was, now] = held;
  if (!was || !now) return null;
  const isMoreOff = isNamed || givenAway(now).offMinor > givenAway(was).offMinor;
  return isMoreOff ? refuseDiscounts(context, order.workshop_id, [{ line: now, pointer: '' }]) : null;
}

type Draft = ReturnType<typeof draftOf>;

/** One price and one discount hold at a time: naming the one puts the other away. */
function withChanges(draft: Draft, changes: Partial<Draft>): Draft {
  const fixed = changes.fixedMinor != null && { rateMinor: null, unitPriceMinor: null };
  const unfixed = (changes.rateMinor != null || changes.unitPriceMinor != null) && { fixedMinor: null };
  const percent = changes.discountBp != null && { discountMinor: null };
  const amount = changes.discountMinor != null && { discountBp: null };
  return { ...draft, ...fixed, ...unfixed, ...percent, ...amount, ...priceTyped(draft, changes), ...changes };
}

/** From here the price is this hand's, no longer the list's; a price sent back as it stands is nobody's word. */
function priceTyped(draft: Draft, changes: Partial<Draft>): Partial<Draft> {
  const isOther = (['rateMinor', 'unitPriceMinor', 'fixedMinor'] as const).some(
    (price) => changes[price] != null && changes[price] !== draft[price],
  );
  return isOther ? { priceOrigin: 'typed', priceListId: null, priceListName: null } : {};
}
